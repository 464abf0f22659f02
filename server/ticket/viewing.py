"""Tickets as their order shows them: to its buyer, and to the kiosk that sold them."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, select

from server.ticket.tables import ticket
from ticketing.ticket import OPENING, TicketStatus, TicketView


def tickets_of_order(connection: Connection, order_id: UUID) -> tuple[TicketView, ...]:
    """The tickets of an order, in the order of their making; none before it is confirmed.

    Of one that was passed on, its buyer learns no more than that.
    """
    rows = connection.execute(
        select(ticket).where(ticket.c.order_id == order_id).order_by(ticket.c.id)
    )
    return tuple(_view(row) for row in rows.mappings())


def fields_of(row: RowMapping) -> dict[str, Any]:
    """The fields of a ticket's view as its holder sees them, from its row."""
    status = TicketStatus(row["status"])
    plain = TicketView.model_fields.keys() - {"session_ids", "status", "code", "passed_on"}
    return {name: row[name] for name in plain} | {
        "session_ids": tuple(UUID(text) for text in row["session_ids"]),
        "status": status,
        "code": row["code"] if status in OPENING else "",
        "passed_on": row["transfer_id"] is not None,
    }


def _view(row: RowMapping) -> TicketView:
    fields = fields_of(row)
    if fields["passed_on"]:
        fields |= {"code": "", "attendee": None}
    return TicketView(**fields)
