"""Noting: what was done to an order stands in the audit, which is also the order's timeline."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from server.audit.writing import Actor, Concerning, note
from server.order.reading import OrderFacts


def note_order(
    connection: Connection,
    actor: Actor,
    act: str,
    found: OrderFacts,
    now: datetime,
    **details: Any,
) -> None:
    """Write down that ``actor`` did ``act`` (``order.placed``) to an order; one statement."""
    about = Concerning(found.id, found.organiser_id, found.id)
    note(connection, actor, act, about, now, **details)
