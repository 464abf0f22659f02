"""Claiming: tickets that waited for an address become the account's that has confirmed it."""

from uuid import UUID

from sqlalchemy import Connection, update

from server.people.finding import plain_address
from server.ticket.tables import ticket


def claim_tickets(connection: Connection, user_id: UUID, email: str) -> int:
    """Make every ticket that was bought with or passed on to ``email`` the account's; how many.

    Only for an address that its owner has confirmed. Again changes nothing.
    """
    claimed = connection.execute(
        update(ticket)
        .where(ticket.c.holder_email == plain_address(email), ticket.c.holder_id.is_(None))
        .values(holder_id=user_id, holder_email=None)
    )
    return claimed.rowcount
