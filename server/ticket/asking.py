"""Asking for something to be done to a ticket: who asks, what they saw, and the lock on it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import Concerning, actor_of, note
from server.granting import Grant
from server.ticket.holding import HeldTicket, held_ticket
from server.ticket.repeating import Wish, done_before
from server.ticket.signing import Signer
from ticketing.problem import ProblemCode, RefusedError
from ticketing.ticket import OPENING, TICKET_STATES, TicketAct, TicketStatus

Touch = Callable[[Connection, UUID], None]
"""Says that something of an order changed; orders stand above tickets."""

_STANDING = {
    TicketStatus.VALID: "This ticket is valid.",
    TicketStatus.USED: "This ticket was used already.",
    TicketStatus.VOID: "This ticket is void.",
    TicketStatus.REFUNDED: "This ticket was paid back.",
}


@dataclass(frozen=True)
class Asked:
    """Who asks and when, with what the server needs to do it."""

    by: Grant
    signer: Signer
    touch: Touch
    now: datetime

    def note(self, connection: Connection, ticket: HeldTicket, act: str, **details: Any) -> None:
        """Write into the audit that who asks did ``act`` to the ticket."""
        about = Concerning(ticket.id, ticket.organiser_id, ticket.order_id, ticket.id)
        note(connection, actor_of(self.by.principal), act, about, self.now, **details)


def seen(connection: Connection, by: Grant, wish: Wish) -> HeldTicket | None:
    """The ticket as who asks sees it; None where this very wish was carried out before.

    Raises:
        RefusedError: ``NOT_FOUND`` or ``ID_USED_DIFFERENTLY``.
    """
    if done_before(connection, wish) is not None:
        # Whoever passed a ticket on can no more see it, but may ask whether they did.
        return None
    return reached(connection, by, wish.ticket_id)


def reached(connection: Connection, by: Grant, ticket_id: UUID) -> HeldTicket:
    """The ticket, for who may reach it.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    found = held_ticket(connection, ticket_id)
    return by.reached(found, lambda ticket: ticket.thing, "ticket")


def locked_once(
    connection: Connection, asked: Asked, saw: HeldTicket | None, wish: Wish
) -> HeldTicket | None:
    """As ``locked``; None where this very wish was carried out before or just now.

    Raises:
        RefusedError: ``TICKET_STATE`` or ``ID_USED_DIFFERENTLY``.
    """
    if saw is None:
        return None
    asked.touch(connection, saw.order_id)
    return None if done_before(connection, wish) else locked(connection, asked, saw)


def locked(connection: Connection, asked: Asked, saw: HeldTicket) -> HeldTicket:
    """The ticket that who asks saw, locked: of several who want it at once, one has it.

    The order is locked first, as whoever pays or refunds it does.

    Raises:
        RefusedError: ``TICKET_STATE`` where it changed its code or its holder meanwhile.
    """
    asked.touch(connection, saw.order_id)
    found = held_ticket(connection, saw.id, lock=True)
    if found is None or found.generation != saw.generation:
        raise RefusedError(
            ProblemCode.TICKET_STATE, "Somebody else changed this ticket just now. Look again."
        )
    return found


def refuse_unless(ticket: HeldTicket, act: TicketAct) -> None:
    """Refuse what the ticket's state does not allow.

    Raises:
        RefusedError: ``TICKET_STATE``.
    """
    if not TICKET_STATES.allows(ticket.status, act):
        raise _not_now(ticket)


def refuse_unless_opening(ticket: HeldTicket) -> None:
    """Refuse to show the code of a ticket that opens nothing: it would look as if it did.

    Raises:
        RefusedError: ``TICKET_STATE``.
    """
    if ticket.status not in OPENING:
        raise _not_now(ticket)


def _not_now(ticket: HeldTicket) -> RefusedError:
    return RefusedError(
        ProblemCode.TICKET_STATE, _STANDING[ticket.status], ticket_status=ticket.status.value
    )
