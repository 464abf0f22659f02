"""Tickets as their holder, and the kiosk that sold them, may see them."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, select

from server.ticket.tables import ticket
from ticketing.ticket import TicketStatus, TicketView


@dataclass(frozen=True)
class OwnedTicket:
    """A ticket with whom it belongs to: the organiser, and the kiosk that sold it."""

    view: TicketView
    organiser_id: UUID
    device_id: UUID | None


@dataclass(frozen=True)
class Seller:
    """The kiosk that sold an order's tickets; None where it was none."""

    device_id: UUID | None


def seller_of(connection: Connection, order_id: UUID) -> Seller | None:
    """Who sold an order's tickets; None where it has no tickets."""
    wanted = select(ticket.c.device_id).where(ticket.c.order_id == order_id).limit(1)
    row = connection.execute(wanted).one_or_none()
    return Seller(row.device_id) if row else None


def tickets_of_order(connection: Connection, order_id: UUID) -> tuple[TicketView, ...]:
    """The tickets of an order, in the order of their making; none before it is confirmed."""
    rows = connection.execute(
        select(ticket).where(ticket.c.order_id == order_id).order_by(ticket.c.id)
    )
    return tuple(_view(row) for row in rows.mappings())


def owned_ticket(connection: Connection, ticket_id: UUID) -> OwnedTicket | None:
    """A ticket with its owners; None where there is none of this id."""
    found = connection.execute(select(ticket).where(ticket.c.id == ticket_id))
    row = found.mappings().one_or_none()
    return OwnedTicket(_view(row), row["organiser_id"], row["device_id"]) if row else None


def _view(row: RowMapping) -> TicketView:
    fields: dict[str, Any] = {
        name: row[name] for name in TicketView.model_fields if name not in {"session_ids", "status"}
    }
    return TicketView(
        session_ids=tuple(UUID(text) for text in row["session_ids"]),
        status=TicketStatus(row["status"]),
        **fields,
    )
