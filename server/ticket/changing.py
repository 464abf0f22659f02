"""Changing a ticket's status: each change is one the table of states allows, and is told."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, bindparam, update

from server.sync.feed import record_all
from server.ticket.tables import ticket
from ticketing.sync import ChangeKind
from ticketing.ticket import TICKET_STATES, TicketAct


def mark_admitted(connection: Connection, ticket_ids: Collection[UUID]) -> None:
    """Mark tickets as used by an entry where one entry is all they have.

    One that cannot be used any more (void, refunded, used) stays as it is.
    """
    for statement in _ADMITTED:
        connection.execute(statement, {"ids": list(ticket_ids)})


def mark_unused(connection: Connection, ticket_ids: Collection[UUID]) -> int:
    """Make used tickets valid again, whose entry was undone; how many it concerned."""
    return _change(connection, TicketAct.UNDO, ticket.c.id.in_(ticket_ids))


def mark_refunded(connection: Connection, ticket_ids: Collection[UUID]) -> int:
    """Take back the right to enter of these tickets; how many it concerned."""
    return _change(connection, TicketAct.REFUND, ticket.c.id.in_(ticket_ids))


def mark_void_ticket(connection: Connection, ticket_id: UUID) -> int:
    """Void this ticket if it is valid; how many it concerned."""
    return _change(connection, TicketAct.VOID, ticket.c.id == ticket_id)


def _change(connection: Connection, act: TicketAct, which: ColumnElement[bool]) -> int:
    changed: list[UUID] = []
    for state, following in _steps(act):
        changed += connection.scalars(
            update(ticket)
            .where(which, ticket.c.status == state)
            .values(status=following)
            .returning(ticket.c.id)
        )
    record_all(connection, ChangeKind.TICKET, changed)
    return len(changed)


def _steps(act: TicketAct) -> list[tuple[str, str]]:
    return [
        (state.value, following.value)
        for (state, known), following in TICKET_STATES.table.items()
        if known is act
    ]


# Made once: putting a statement together costs more than SQLite needs to carry it out.
_ADMITTED = tuple(
    update(ticket)
    .where(ticket.c.id.in_(bindparam("ids", expanding=True)), ticket.c.status == state)
    .values(status=following)
    for state, following in _steps(TicketAct.ADMIT)
)
