"""The link of a ticket that was passed on: it is its transfer's, and opens nothing after the next.

A ticket that is still its buyer's has no link of its own: its order's opens it.
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from server.security import Secrets
from server.ticket.tables import deed, ticket
from ticketing.ticket import TicketDeed

TICKET = "ticket"
"""The purpose that links of tickets are signed for; what they name is a transfer."""


@dataclass(frozen=True)
class LinkedTicket:
    """What a link leads to; ``current`` unless the ticket was passed on once more."""

    ticket_id: UUID
    current: bool


def ticket_link(secrets: Secrets, public_url: str, transfer_id: UUID) -> str:
    """The address of a passed-on ticket's page, for who received it by this transfer."""
    return f"{public_url}/t/{secrets.sign_token(TICKET, transfer_id)}"


def linked_ticket(connection: Connection, transfer_id: UUID) -> LinkedTicket | None:
    """The ticket of a transfer; None where there is no such transfer."""
    row = connection.execute(
        select(ticket.c.id, ticket.c.transfer_id)
        .join(deed, deed.c.ticket_id == ticket.c.id)
        .where(deed.c.id == transfer_id, deed.c.kind == TicketDeed.TRANSFER.value)
    ).one_or_none()
    return LinkedTicket(row.id, row.transfer_id == transfer_id) if row else None
