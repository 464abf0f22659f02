"""What a harness did and found, as a table."""

from collections.abc import Sequence
from dataclasses import dataclass

_HEADINGS = ("promise", "what was done", "on", "done", "faults", "verdict")


@dataclass(frozen=True)
class Row:
    """One thing done: how often, and how many faults came of it.

    ``faulty`` marks a control: there, faults are what must come of it. ``words`` name the faults.
    """

    promise: str
    what: str
    on: str
    done: int
    faults: int
    faulty: bool = False
    words: tuple[str, ...] = ()

    @property
    def good(self) -> bool:
        """Whether it came out as it should."""
        return (self.faults > 0) == self.faulty and self.done > 0

    @property
    def verdict(self) -> str:
        """In a word."""
        if not self.good:
            return "BROKEN"
        return "fails, as it must" if self.faulty else "holds"


def table(rows: Sequence[Row]) -> str:
    """The rows under their headings, with the words of what broke below."""
    cells = [_HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(_HEADINGS))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    ]
    lines += [f"  {row.promise} {row.on}: {word}" for row in rows for word in row.words]
    return "\n".join(lines)


def _cells(row: Row) -> tuple[str, ...]:
    return (row.promise, row.what, row.on, f"{row.done:,}", f"{row.faults:,}", row.verdict)
