"""Orders that count as paid, for whoever holds them against the payments."""

from datetime import datetime

from sqlalchemy import Connection, select

from server.order.reading import OrderFacts, order_record
from server.order.tables import order
from ticketing.order import OrderStatus

PAID_FOR = (OrderStatus.CONFIRMED, OrderStatus.COMPLETED)
"""Statuses of an order whose buyer has tickets."""


def paid_for(connection: Connection, since: datetime, until: datetime) -> list[OrderFacts]:
    """The orders placed in that time that have tickets and cost something, the oldest first."""
    wanted = select(order).where(
        order.c.created_at >= since,
        order.c.created_at < until,
        order.c.status.in_([status.value for status in PAID_FOR]),
        order.c.total > 0,
    )
    rows = connection.execute(wanted.order_by(order.c.created_at, order.c.id))
    return [order_record(row) for row in rows]
