"""Calling off: which orders of a cancelled event still wait to be paid."""

from uuid import UUID

from sqlalchemy import Connection, select

from server.order.tables import order
from ticketing.order import OrderStatus


def pending_orders_of(
    connection: Connection, event_id: UUID, after: UUID | None, limit: int
) -> list[UUID]:
    """At most ``limit`` orders of the event that are pending, by id, those past ``after``."""
    wanted = select(order.c.id).where(
        order.c.event_id == event_id, order.c.status == OrderStatus.PENDING.value
    )
    if after is not None:
        wanted = wanted.where(order.c.id > after)
    return list(connection.scalars(wanted.order_by(order.c.id).limit(limit)))
