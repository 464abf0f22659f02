"""Linking: what a gate reports is held against its chain, and what does not fit is written down.

A report may come late, again or out of turn, so each scan is held against the neighbours that are
here. Nothing is refused for it: the scan is a fact, and a person has to see what became of others.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, select

from server.admission.scanners import Post, Scanner
from server.admission.tables import scan_link
from server.audit.writing import Actor, Concerning, note
from server.inserting import insert_new
from ticketing.audit import ActorKind
from ticketing.scan import NewScan, ScanLink
from ticketing.scan_chain import START, link_hash


class _Place(NamedTuple):
    """A scan at its place in a journal."""

    scan_id: UUID
    previous: str
    hash: str


def link(
    connection: Connection, by: Scanner, post: Post, scans: Sequence[NewScan], now: datetime
) -> None:
    """Give the scans of one report their places; each fault is an entry of the audit, once."""
    journals: dict[str, list[tuple[ScanLink, NewScan]]] = defaultdict(list)
    for scan in scans:
        if scan.link is not None:
            journals[scan.link.journal].append((scan.link, scan))
    actor = Actor(ActorKind.DEVICE, by.device_id, by.name)
    for journal, linked in journals.items():
        for scan_id, number, fault in _placed(connection, journal, linked):
            note(
                connection,
                actor,
                "scan.chain_broken",
                Concerning(scan_id, post.organiser_id),
                now,
                journal=journal,
                number=number,
                fault=fault,
            )


def _placed(
    connection: Connection, journal: str, linked: Sequence[tuple[ScanLink, NewScan]]
) -> Iterator[tuple[UUID, int, str]]:
    """Keep the places of one journal; what does not fit: at which scan and number, and how."""
    numbers = [place.number for place, _ in linked]
    there = _kept(connection, journal, min(numbers) - 1, max(numbers) + 1)
    new = []
    for place, scan in linked:
        number, this = place.number, _Place(scan.id, place.before, link_hash(scan))
        if number in there:
            if there[number] != this:
                yield scan.id, number, "another scan has this place"
            continue
        before, after = there.get(number - 1), there.get(number + 1)
        there[number] = this
        new.append({"journal": journal, "number": number} | this._asdict())
        if number > 1 and before is None:
            yield scan.id, number, "the scan before it is missing"
        elif this.previous != (before.hash if before else START):
            yield scan.id, number, "the scan before it was another"
        if after is not None and after.previous != this.hash:
            yield after.scan_id, number + 1, "the scan before it was another"
    if new:
        connection.execute(insert_new(connection, scan_link), new)


def _kept(connection: Connection, journal: str, first: int, last: int) -> dict[int, _Place]:
    rows = connection.execute(
        select(scan_link).where(
            scan_link.c.journal == journal, scan_link.c.number.between(first, last)
        )
    )
    return {row.number: _Place(row.scan_id, row.previous, row.hash) for row in rows}
