"""What a serial alone tells: which order its ticket belongs to, and whether it is a blank's."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, bindparam, select

from server.ticket.tables import blank, ticket

# Made once: every ticket's issue asks.
_BLANKS = select(blank.c.serial).where(
    blank.c.serial.in_(bindparam("serials", expanding=True)),
)


def order_of_serial(connection: Connection, serial: str) -> UUID | None:
    """The order of the ticket with this serial; None where there is no such ticket."""
    found: UUID | None = connection.scalar(
        select(ticket.c.order_id).where(ticket.c.serial == serial)
    )
    return found


def blank_serials(connection: Connection, serials: Collection[str]) -> frozenset[str]:
    """Those of the serials that belong to blank tickets, sold or not."""
    return frozenset(connection.scalars(_BLANKS, {"serials": list(serials)}))


def ticket_serials(connection: Connection, serials: Collection[str]) -> frozenset[str]:
    """Those of the serials that belong to tickets."""
    return frozenset(
        connection.scalars(select(ticket.c.serial).where(ticket.c.serial.in_(serials)))
    )
