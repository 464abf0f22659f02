"""Deeds that were done already: asking again under the same id changes nothing."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import Connection, insert, select

from server.ticket.holding import HeldTicket
from server.ticket.tables import deed
from ticketing.problem import ProblemCode, RefusedError
from ticketing.ticket import TicketDeed


@dataclass(frozen=True)
class Wish:
    """What somebody asks to be done to a ticket, under an id they made."""

    kind: TicketDeed
    id: UUID
    ticket_id: UUID
    fingerprint: str


@dataclass(frozen=True)
class Passing:
    """Whose a ticket was, and whose address it goes to."""

    from_id: UUID | None
    from_email: str | None
    to_email: str


def wish_for(kind: TicketDeed, ticket_id: UUID, deed_id: UUID, asked: BaseModel) -> Wish:
    """The wish that ``asked`` carries."""
    plain = f"{kind.value} {ticket_id} {asked.model_dump_json()}"
    return Wish(kind, deed_id, ticket_id, hashlib.sha256(plain.encode()).hexdigest())


def done_before(connection: Connection, wish: Wish) -> datetime | None:
    """When this very wish was carried out; None where it was not.

    Raises:
        RefusedError: ``ID_USED_DIFFERENTLY``.
    """
    known = connection.execute(
        select(deed.c.fingerprint, deed.c.done_at).where(deed.c.id == wish.id)
    ).one_or_none()
    if known is None:
        return None
    if known.fingerprint != wish.fingerprint:
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id was already used for something else."
        )
    done_at: datetime = known.done_at
    return done_at


def done_at(connection: Connection, wish: Wish) -> datetime:
    """When a wish that was carried out was.

    Raises:
        LookupError: it never was.
    """
    moment = done_before(connection, wish)
    if moment is None:
        raise LookupError(f"nothing was done under {wish.id}")
    return moment


def write_down(
    connection: Connection,
    wish: Wish,
    ticket: HeldTicket,
    now: datetime,
    passing: Passing | None = None,
) -> None:
    """Note that the wish was carried out on ``ticket``, which is given as it is from now on."""
    connection.execute(
        insert(deed).values(
            id=wish.id,
            ticket_id=wish.ticket_id,
            kind=wish.kind.value,
            fingerprint=wish.fingerprint,
            generation=ticket.generation,
            from_id=passing.from_id if passing else None,
            from_email=passing.from_email if passing else None,
            to_email=passing.to_email if passing else None,
            done_at=now,
        )
    )
