"""Finding tickets for admission, by serial: what is known of them, and the lock on them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, select

from server.ticket.issuing import FIRST_GENERATION
from server.ticket.tables import blank, ticket
from ticketing.admission import PastScan, TicketFacts
from ticketing.lease import BlankState
from ticketing.ticket import TicketStatus
from ticketing.wire import Localized


@dataclass(frozen=True)
class FoundTicket:
    """What the ticket's own row says of it; not ``sold``: it is a blank, and its row a blank's."""

    id: UUID
    serial: str
    organiser_id: UUID
    event_id: UUID
    tier_id: UUID
    tier_name: Localized
    session_ids: tuple[UUID, ...]
    admits: int
    status: TicketStatus
    generation: int
    attendee: str | None
    sealed_name: bytes | None = None
    sold: bool = True

    def facts(self, scans: Sequence[PastScan]) -> TicketFacts:
        """What the admission rule needs; ``scans`` are the admitted ones, oldest first."""
        return TicketFacts(
            ticket_id=self.id,
            serial=self.serial,
            event_id=self.event_id,
            tier_id=self.tier_id,
            tier_name=self.tier_name.text,
            session_ids=self.session_ids,
            status=self.status,
            generation=self.generation,
            admits=self.admits,
            scans=scans,
        )


_COLUMNS = (
    ticket.c.id,
    ticket.c.serial,
    ticket.c.organiser_id,
    ticket.c.event_id,
    ticket.c.tier_id,
    ticket.c.tier_name,
    ticket.c.session_ids,
    ticket.c.admits,
    ticket.c.status,
    ticket.c.generation,
    ticket.c.attendee,
    ticket.c.sealed_name,
)


# Made once: putting a statement together costs more than SQLite needs to answer it.
_LOCKED = (
    select(*_COLUMNS)
    .where(ticket.c.serial.in_(bindparam("serials", expanding=True)))
    .order_by(ticket.c.serial)
    .with_for_update()
)
_FOUND = select(*_COLUMNS).where(
    ticket.c.id.in_(bindparam("ids", expanding=True)),
    ticket.c.organiser_id == bindparam("organiser_id"),
)


_BLANKS = select(blank).order_by(blank.c.serial)
WORTHLESS = (BlankState.RETURNED, BlankState.VOID)
"""Blanks that gates must refuse. Expired ones are not: somebody may have bought them."""


def lock_by_serial(connection: Connection, serials: Collection[str]) -> dict[str, FoundTicket]:
    """The tickets with these serials, whoever's they are, locked until the transaction ends.

    Locks are taken in the order of serials, so that two groups never wait for each other.
    """
    if not serials:
        return {}
    rows = connection.execute(_LOCKED, {"serials": list(serials)})
    return {row.serial: _found(row) for row in rows}


def lock_unsold(
    connection: Connection, serials: Collection[str]
) -> tuple[dict[str, FoundTicket], frozenset[str]]:
    """The blanks with these serials, locked, and which of the serials are of sold ones by now."""
    if not serials:
        return {}, frozenset()
    rows = connection.execute(_BLANKS.where(blank.c.serial.in_(serials)).with_for_update()).all()
    sold = frozenset(row.serial for row in rows if row.state == BlankState.SOLD)
    return {row.serial: _unsold(row) for row in rows if row.serial not in sold}, sold


def find_worthless(
    connection: Connection, organiser_id: UUID, blank_ids: Collection[UUID]
) -> list[FoundTicket]:
    """The organiser's blanks with these ids that gates must refuse."""
    wanted = _BLANKS.where(
        blank.c.id.in_(blank_ids),
        blank.c.organiser_id == organiser_id,
        blank.c.state.in_(WORTHLESS),
    )
    return [_unsold(row) for row in connection.execute(wanted)]


def find(
    connection: Connection, organiser_id: UUID, ticket_ids: Collection[UUID]
) -> list[FoundTicket]:
    """The organiser's tickets with these ids."""
    rows = connection.execute(_FOUND, {"ids": list(ticket_ids), "organiser_id": organiser_id})
    return [_found(row) for row in rows]


def _found(row: Row[*tuple[Any, ...]]) -> FoundTicket:
    return FoundTicket(
        id=row.id,
        serial=row.serial,
        organiser_id=row.organiser_id,
        event_id=row.event_id,
        tier_id=row.tier_id,
        tier_name=Localized.model_validate(row.tier_name),
        session_ids=tuple(UUID(text) for text in row.session_ids),
        admits=row.admits,
        status=TicketStatus(row.status),
        generation=row.generation,
        attendee=row.attendee,
        sealed_name=row.sealed_name,
    )


def _unsold(row: Row[*tuple[Any, ...]]) -> FoundTicket:
    return FoundTicket(
        id=row.id,
        serial=row.serial,
        organiser_id=row.organiser_id,
        event_id=row.event_id,
        tier_id=row.tier_id,
        tier_name=Localized.model_validate(row.tier_name),
        session_ids=tuple(UUID(text) for text in row.session_ids),
        admits=row.admits,
        status=TicketStatus.VOID if row.state in WORTHLESS else TicketStatus.VALID,
        generation=FIRST_GENERATION,
        attendee=None,
        sold=False,
    )
