"""A list that the server hands out in pages, as far as somebody has scrolled, and kept live."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic, TypeVar

T = TypeVar("T")

MOST_ROWS = 20_000
"""Rows that are kept; whoever scrolls further wants a search instead."""


class Freshness(Enum):
    """How the newest page differs from what is shown."""

    SAME = auto()
    GROWN = auto()
    OTHER = auto()


@dataclass(frozen=True)
class Refreshed(Generic[T]):
    """What the newest page tells: new rows before the first, and rows that became different.

    Where it is ``OTHER`` the list begins anew with that page.
    """

    freshness: Freshness
    before: tuple[T, ...] = ()
    changed: tuple[tuple[int, T], ...] = ()


class GrowingList(Generic[T]):
    """Rows, newest first, each with a key of its own; ``cursor`` asks for those behind them."""

    def __init__(self, key: Callable[[T], Hashable]) -> None:
        self._key = key
        self.rows: list[T] = []
        self.cursor: str | None = None

    @property
    def full(self) -> bool:
        """Whether no more rows are kept, though there may be more."""
        return len(self.rows) >= MOST_ROWS

    @property
    def goes_on(self) -> bool:
        """Whether there is another page to ask for."""
        return self.cursor is not None and not self.full

    def begin(self, page: Sequence[T], cursor: str | None) -> None:
        """Show this page and forget what was shown."""
        self.rows, self.cursor = list(page), cursor

    def fresh_of(self, page: Sequence[T]) -> tuple[T, ...]:
        """The rows of a following page that are not shown yet; the server may tell one twice."""
        known = {self._key(row) for row in self.rows}
        return tuple(row for row in page if self._key(row) not in known)

    def append(self, rows: Sequence[T], cursor: str | None) -> None:
        """Add a page behind the others."""
        self.rows += rows
        self.cursor = cursor

    def compare(self, page: Sequence[T], cursor: str | None) -> Refreshed[T]:
        """How the newest page, asked again, differs from what is shown; nothing changes yet."""
        first = self._key(self.rows[0]) if self.rows else None
        keys = [self._key(row) for row in page]
        if first not in keys:
            same = not page and not self.rows
            return Refreshed(Freshness.SAME if same else Freshness.OTHER)
        new = keys.index(first)
        known = page[new:]
        shown = self.rows[: len(known)]
        ends = cursor is None and len(known) != len(self.rows)
        if ends or [self._key(row) for row in shown] != keys[new:]:
            return Refreshed(Freshness.OTHER)
        changed = tuple(
            (at, fresh)
            for at, (old, fresh) in enumerate(zip(shown, known, strict=True))
            if old != fresh
        )
        grown = bool(new or changed)
        return Refreshed(Freshness.GROWN if grown else Freshness.SAME, tuple(page[:new]), changed)

    def replace(self, changed: Sequence[tuple[int, T]]) -> None:
        """Put rows that became different in place of what they were."""
        for at, row in changed:
            self.rows[at] = row

    def put_before(self, rows: Sequence[T]) -> None:
        """Add new rows before the first."""
        self.rows[:0] = rows
