"""What a serial alone tells staff: which order its ticket belongs to."""

from uuid import UUID

from sqlalchemy import Connection, select

from server.ticket.tables import ticket


def order_of_serial(connection: Connection, serial: str) -> UUID | None:
    """The order of the ticket with this serial; None where there is no such ticket."""
    found: UUID | None = connection.scalar(
        select(ticket.c.order_id).where(ticket.c.serial == serial)
    )
    return found
