"""An order's version, and the marks that other domains leave on it; each wakes who waits."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, update

from server.order.tables import order
from server.waking import wake


def topic(order_id: UUID) -> str:
    """What who waits for an order's changes waits for."""
    return f"order:{order_id}"


def touch(connection: Connection, order_id: UUID) -> None:
    """Say that something of an order changed: itself, a payment or a ticket."""
    write(connection, order_id)


def mark_payment_open(connection: Connection, order_id: UUID, *, open_: bool) -> None:
    """Note whether money may still move: while it may, the order neither expires nor cancels."""
    write(connection, order_id, payment_open=open_)


def write(connection: Connection, order_id: UUID, **values: Any) -> None:
    """Write columns of an order, count its version up and wake who waits for it."""
    connection.execute(
        update(order).where(order.c.id == order_id).values(version=order.c.version + 1, **values)
    )
    wake(connection, topic(order_id))
