"""Whose a ticket is: its row as deeds need it, and what it is to who asks for it."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from server.granting import Columns, Thing
from server.people.finding import email_of
from server.ticket.tables import ticket
from ticketing.ticket import TicketStatus

WHOSE = Columns(
    organiser_id=ticket.c.organiser_id, event_id=ticket.c.event_id, user_id=ticket.c.holder_id
)
"""The columns that say whose each ticket of a list is."""


@dataclass(frozen=True)
class HeldTicket:
    """What is written of a ticket, and of who holds it.

    It has an account as its holder, or an address that waits for one, or neither: then it is
    whoever's link or paper it is. ``transfer_id`` is how it came to them, if not by its order.
    """

    id: UUID
    serial: str
    organiser_id: UUID
    event_id: UUID
    order_id: UUID
    device_id: UUID | None
    tier_id: UUID
    session_ids: tuple[UUID, ...]
    status: TicketStatus
    generation: int
    code: str
    attendee: str | None
    holder_id: UUID | None
    holder_email: str | None
    language: str
    transfer_id: UUID | None

    @property
    def thing(self) -> Thing:
        """Whose it is. What was passed on is no more the buyer's, nor its kiosk's."""
        passed_on = self.transfer_id is not None
        return Thing(
            organiser_id=self.organiser_id,
            event_id=self.event_id,
            order_id=None if passed_on else self.order_id,
            device_id=None if passed_on else self.device_id,
            user_id=self.holder_id,
            ticket_id=self.id,
        )


def held_ticket(
    connection: Connection, ticket_id: UUID, *, lock: bool = False
) -> HeldTicket | None:
    """The ticket, locked until the transaction ends where asked for; None where there is none."""
    wanted = select(*_COLUMNS).where(ticket.c.id == ticket_id)
    row = connection.execute(wanted.with_for_update() if lock else wanted).one_or_none()
    return None if row is None else _held(row)


def order_thing(connection: Connection, order_id: UUID) -> Thing | None:
    """Whose an order's tickets are, together; None where it has no tickets.

    Its buyer's account is read from a ticket that they still have.
    """
    found = connection.execute(
        select(*_COLUMNS).where(ticket.c.order_id == order_id).order_by(ticket.c.id)
    ).all()
    if not found:
        return None
    kept = next((row for row in found if row.transfer_id is None), None)
    first = found[0]
    return Thing(
        organiser_id=first.organiser_id,
        event_id=first.event_id,
        order_id=order_id,
        device_id=first.device_id,
        user_id=kept.holder_id if kept else None,
    )


def address_of(connection: Connection, held: HeldTicket) -> str | None:
    """Where its holder gets mail, as far as that is known."""
    if held.holder_id is not None:
        return email_of(connection, held.holder_id)
    return held.holder_email


_COLUMNS = (
    ticket.c.id,
    ticket.c.serial,
    ticket.c.organiser_id,
    ticket.c.event_id,
    ticket.c.order_id,
    ticket.c.device_id,
    ticket.c.tier_id,
    ticket.c.session_ids,
    ticket.c.status,
    ticket.c.generation,
    ticket.c.code,
    ticket.c.attendee,
    ticket.c.holder_id,
    ticket.c.holder_email,
    ticket.c.language,
    ticket.c.transfer_id,
)


def _held(row: Row[*tuple[Any, ...]]) -> HeldTicket:
    return HeldTicket(
        id=row.id,
        serial=row.serial,
        organiser_id=row.organiser_id,
        event_id=row.event_id,
        order_id=row.order_id,
        device_id=row.device_id,
        tier_id=row.tier_id,
        session_ids=tuple(UUID(text) for text in row.session_ids),
        status=TicketStatus(row.status),
        generation=row.generation,
        code=row.code,
        attendee=row.attendee,
        holder_id=row.holder_id,
        holder_email=row.holder_email,
        language=row.language or "en",
        transfer_id=row.transfer_id,
    )
