"""Claiming: orders and tickets bought with an address become the account's that confirmed it."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, update

from server.audit.writing import SYSTEM, Concerning, note_all
from server.order.tables import order
from server.order.words import folded
from server.ticket.claiming import claim_tickets
from server.worker import Finish, Handler

CONFIRMED_JOB = "person.confirmed"


def handlers(clock: Callable[[], datetime]) -> dict[str, Handler]:
    """The job by which people say that an address is theirs: ``user_id`` and ``email``."""

    def claim_for(payload: dict[str, Any]) -> Finish:
        user_id, email = UUID(payload["user_id"]), str(payload["email"])
        return lambda connection: claim(connection, user_id, email, clock())

    return {CONFIRMED_JOB: claim_for}


def claim(connection: Connection, user_id: UUID, email: str, now: datetime) -> None:
    """Make what was bought with ``email``, by nobody who was signed in, the account's.

    Only for an address that its owner has confirmed. Again changes nothing.
    """
    claimed = connection.execute(
        update(order)
        .where(order.c.buyer_email_folded == folded(email), order.c.user_id.is_(None))
        .values(user_id=user_id, version=order.c.version + 1)
        .returning(order.c.id, order.c.organiser_id)
    ).all()
    about = tuple(Concerning(row.id, row.organiser_id, row.id) for row in claimed)
    note_all(connection, SYSTEM, "order.claimed", about, now, user_id=str(user_id))
    claim_tickets(connection, user_id, email)
