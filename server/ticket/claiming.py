"""Claiming: tickets become an account's once it is known whose address they were sold to."""

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


def name_holder(
    connection: Connection, order_id: UUID, user_id: UUID | None, email: str | None
) -> int:
    """Say whose an order's tickets are, once its buyer is known or corrected; how many.

    What an account has already, or was passed on, stays whose it is.
    """
    waits_for = plain_address(email) if email is not None and user_id is None else None
    named = connection.execute(
        update(ticket)
        .where(
            ticket.c.order_id == order_id,
            ticket.c.holder_id.is_(None),
            ticket.c.transfer_id.is_(None),
        )
        .values(holder_id=user_id, holder_email=waits_for)
    )
    return named.rowcount
