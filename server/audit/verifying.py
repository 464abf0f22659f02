"""Verifying: reads the whole chain once, in pages, and says what of it does not hold."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, func, select

from server.audit.chaining import START, link
from server.audit.sealing import head_of
from server.audit.tables import entry

T = TypeVar("T")
Read = Callable[[Callable[[Connection], T]], T]

_PAGE = 2000
_MOST_FAULTS = 100
_LOWEST = -(2**63)


class FaultKind(StrEnum):
    """What was done to the chain, as far as the chain can tell."""

    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"
    CUT = "cut"
    HEAD = "head"


@dataclass(frozen=True)
class Fault:
    """One place at which the chain does not hold, in words for the operator."""

    kind: FaultKind
    place: int
    words: str


@dataclass
class Verdict:
    """What was read, and every fault up to a hundred; ``head`` is the newest hash that holds."""

    entries: int = 0
    unsealed: int = 0
    head: str = ""
    faults: list[Fault] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether nothing was found."""
        return not self.faults

    def blame(self, kind: FaultKind, place: int, words: str) -> None:
        """Add a fault, unless there are too many to read."""
        if len(self.faults) < _MOST_FAULTS:
            self.faults.append(Fault(kind, place, words))


def verify_chain(read: Read[Any], kept_head: str | None = None) -> Verdict:
    """Recompute every link.

    An entry changed, moved or put in breaks its own link; one taken out leaves its place empty;
    entries cut off the end, or added without the server, do not fit the head. Who can rewrite the
    whole database can rewrite the chain and its head as well: then only ``kept_head``, a hash
    that was written down elsewhere earlier, tells, because it is no longer found.

    Args:
        read: runs one work on the database; the chain is read in many, so memory stays flat.
        kept_head: the hash of an earlier head, in hex.
    """
    verdict = Verdict()
    head = read(head_of)
    kept = bytes.fromhex(kept_head) if kept_head else None
    kept_found = kept is None
    place, previous = 0, START
    for row in _sealed(read):
        if row.place < 1:
            verdict.blame(FaultKind.ADDED, row.place, f"Entry {row.place} stands before the first.")
            continue
        if head is not None and row.place > head.place:
            if row.place <= read(head_of).place:
                break  # sealed by the server since the head was read: the next look is at them
            verdict.blame(FaultKind.ADDED, row.place, f"Entry {row.place} stands past the head.")
            continue
        if row.place != place + 1:
            gone = _span(place + 1, row.place - 1)
            verdict.blame(FaultKind.REMOVED, place + 1, f"{gone} missing.")
        elif row.hash != link(previous, row):
            words = f"Entry {row.place} ({row.act}, {row.at:%Y-%m-%d %H:%M:%S} UTC)"
            verdict.blame(FaultKind.CHANGED, row.place, f"{words} is not what was sealed there.")
        place, previous = row.place, row.hash
        kept_found = kept_found or row.hash == kept
        verdict.entries += 1
    _against_head(verdict, place, previous, head)
    if not kept_found:
        verdict.blame(FaultKind.HEAD, place, "The head that was kept is nowhere in the chain.")
    verdict.head = previous.hex()
    verdict.unsealed = read(_unsealed)
    return verdict


def _against_head(
    verdict: Verdict, place: int, newest: bytes, head: tuple[int, bytes] | None
) -> None:
    if head is None:
        if place:
            verdict.blame(FaultKind.HEAD, place, "The chain has entries but no head.")
    elif place < head[0]:
        verdict.blame(FaultKind.CUT, place + 1, f"{_span(place + 1, head[0])} cut off the end.")
    elif newest != head[1]:
        verdict.blame(FaultKind.HEAD, place, "The head is not the newest entry's hash.")


def _span(first: int, last: int) -> str:
    return f"Entry {first} is" if first == last else f"Entries {first} to {last} are"


def _sealed(read: Read[Any]) -> Iterator[Row[Any]]:
    after = _LOWEST
    while True:
        rows: list[Row[Any]] = read(_page(after))
        yield from rows
        if len(rows) < _PAGE:
            return
        after = rows[-1].place


def _page(after: int) -> Callable[[Connection], list[Row[Any]]]:
    wanted = select(entry).where(entry.c.place > after).order_by(entry.c.place).limit(_PAGE)
    return lambda connection: list(connection.execute(wanted))


def _unsealed(connection: Connection) -> int:
    waiting = select(func.count()).select_from(entry).where(entry.c.place.is_(None))
    return int(connection.execute(waiting).scalar_one())
