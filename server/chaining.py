"""Chaining: what a device did by itself is held against its chain, and what does not fit is noted.

A deed may come late, again or out of turn, so each is held against the neighbours that are here.
Nothing is refused for it: the deed is a fact, and a person has to see what became of others.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Column, Connection, ForeignKey, Integer, String, Table, Uuid, select

from server.audit.writing import Actor, Concerning, note
from server.database import metadata
from server.inserting import insert_new
from ticketing.chain import START, ChainLink


def link_table(name: str, subject: str, of: str) -> Table:
    """The table of a chain's links; ``subject`` is the deed's id, which the column ``of`` has."""
    return Table(
        name,
        metadata,
        Column("journal", String(64), primary_key=True),
        Column("number", Integer, primary_key=True, autoincrement=False),
        Column(subject, Uuid, ForeignKey(of), nullable=False),
        Column("previous", String(64), nullable=False),
        Column("hash", String(64), nullable=False),
    )


@dataclass(frozen=True)
class Chain:
    """The links of one kind of deed: where they are kept, with the deed's id in ``subject``."""

    table: Table
    subject: str
    deed: str


class Place(NamedTuple):
    """A deed at its place in a journal."""

    subject_id: UUID
    previous: str
    hash: str


Linked = tuple[ChainLink, Place]


def linked(link: ChainLink, subject_id: UUID, hash_: str) -> Linked:
    """A deed of this hash at its link."""
    return link, Place(subject_id, link.before, hash_)


def keep_links(
    connection: Connection,
    chain: Chain,
    actor: Actor,
    organiser_id: UUID,
    deeds: Sequence[Linked],
    now: datetime,
) -> None:
    """Give what one device told their places; each fault is an entry of the audit, once."""
    journals: dict[str, list[Linked]] = defaultdict(list)
    for one in deeds:
        journals[one[0].journal].append(one)
    for journal, told in journals.items():
        for subject_id, number, fault in _placed(connection, chain, journal, told):
            note(
                connection,
                actor,
                f"{chain.deed}.chain_broken",
                Concerning(subject_id, organiser_id),
                now,
                journal=journal,
                number=number,
                fault=fault,
            )


def _placed(
    connection: Connection, chain: Chain, journal: str, told: Sequence[Linked]
) -> Iterator[tuple[UUID, int, str]]:
    """Keep the places of one journal; what does not fit: at which deed and number, and how."""
    numbers = [link.number for link, _ in told]
    there = _kept(connection, chain, journal, min(numbers) - 1, max(numbers) + 1)
    new = []
    for link, this in told:
        number = link.number
        if number in there:
            if there[number] != this:
                yield this.subject_id, number, f"another {chain.deed} has this place"
            continue
        before, after = there.get(number - 1), there.get(number + 1)
        there[number] = this
        new.append(
            {
                "journal": journal,
                "number": number,
                chain.subject: this.subject_id,
                "previous": this.previous,
                "hash": this.hash,
            }
        )
        if number > 1 and before is None:
            yield this.subject_id, number, f"the {chain.deed} before it is missing"
        elif this.previous != (before.hash if before else START):
            yield this.subject_id, number, f"the {chain.deed} before it was another"
        if after is not None and after.previous != this.hash:
            yield after.subject_id, number + 1, f"the {chain.deed} before it was another"
    if new:
        connection.execute(insert_new(connection, chain.table), new)


def _kept(
    connection: Connection, chain: Chain, journal: str, first: int, last: int
) -> dict[int, Place]:
    links = chain.table.c
    rows = connection.execute(
        select(links.number, links[chain.subject], links.previous, links.hash).where(
            links.journal == journal, links.number.between(first, last)
        )
    )
    return {number: Place(subject_id, *hashes) for number, subject_id, *hashes in rows}
