"""Addressing: an order's tickets become its buyer's, whose address was told after the sale."""

from uuid import UUID

from sqlalchemy import Connection, update

from server.people.finding import person_of_email, plain_address
from server.ticket.tables import ticket


def address_tickets(connection: Connection, order_id: UUID, email: str) -> int:
    """Make the order's tickets the account's of ``email``, or have them wait for one; how many.

    Only those that no account has yet and that nobody passed on.
    """
    holder_id = person_of_email(connection, email)
    holder_email = plain_address(email) if holder_id is None else None
    addressed = connection.execute(
        update(ticket)
        .where(
            ticket.c.order_id == order_id,
            ticket.c.holder_id.is_(None),
            ticket.c.transfer_id.is_(None),
        )
        .values(holder_id=holder_id, holder_email=holder_email)
    )
    return addressed.rowcount
