"""Holding: how long an order keeps its stock, and giving it back when it ends unpaid."""

from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from server.audit.writing import SYSTEM, Actor, actor_of
from server.catalogue import stock
from server.database import Database
from server.granting import Grant
from server.order.noting import note_order
from server.order.reading import OrderFacts, lines_of, order_of, the_order
from server.order.tables import order
from server.order.versions import write
from server.promotion import redeeming
from ticketing.order import OrderAct, OrderStatus
from ticketing.problem import ProblemCode, RefusedError

MOST_EXTENSIONS = 3
_AT_ONCE = 100


def extend(
    connection: Connection, order_id: UUID, by: Grant, now: datetime, hold: timedelta
) -> None:
    """Keep the order's tickets for ``hold`` from ``now``, at most three times, and never shorter.

    Raises:
        RefusedError: ``NOT_FOUND``, ``ORDER_STATE``, ``APPROVAL_NEEDED`` while nobody approved it,
            or ``HOLD_EXPIRED`` when it is too late or was done too often.
    """
    found = the_order(connection, order_id, by, lock=True)
    found.after(OrderAct.EXPIRE)
    found.require_approved()
    if now >= found.hold_until and not found.payment_open:
        raise RefusedError(ProblemCode.HOLD_EXPIRED, "The time to pay is over.")
    if found.extensions >= MOST_EXTENSIONS:
        raise RefusedError(ProblemCode.HOLD_EXPIRED, "The time to pay cannot be extended again.")
    until = max(now + hold, found.hold_until)
    write(connection, order_id, hold_until=until, extensions=found.extensions + 1)
    actor = actor_of(by.principal)
    note_order(connection, actor, "order.extended", found, now, hold_until=until.isoformat())


def cancel(connection: Connection, order_id: UUID, by: Grant, now: datetime) -> None:
    """Give the order up and its stock back; a cancelled one stays so.

    Raises:
        RefusedError: ``NOT_FOUND``, ``ORDER_STATE``, or ``PAYMENT_OPEN`` while money may move.
    """
    found = the_order(connection, order_id, by, lock=True)
    if found.status is OrderStatus.CANCELLED:
        return
    refuse_open_payment(found)
    end(connection, found, OrderAct.CANCEL, actor_of(by.principal), now)


def refuse_open_payment(found: OrderFacts) -> None:
    """Refuse to end an order while its money may move.

    Raises:
        RefusedError: ``PAYMENT_OPEN``.
    """
    if found.status is OrderStatus.PENDING and found.payment_open:
        raise RefusedError(
            ProblemCode.PAYMENT_OPEN, "The payment's outcome is not known yet: cancel it first."
        )


def expire_due(database: Database, now: datetime) -> int:
    """End every order whose hold has lapsed while no money may move; how many."""
    due = database.read(lambda connection: _due(connection, now))
    return sum(database.write(partial(_expire, order_id=one, now=now)) for one in due)


def end(
    connection: Connection,
    found: OrderFacts,
    act: OrderAct,
    actor: Actor,
    now: datetime,
    **written: Any,
) -> None:
    """End a locked, unpaid order: its status, its promotional code, its stock, in that order.

    Raises:
        RefusedError: ``ORDER_STATE``.
    """
    status = found.after(act)
    lines = lines_of(connection, found)
    write(connection, found.id, status=status.value, **written)
    named = "rejected" if written.get("approval") else status.value
    note_order(connection, actor, f"order.{named}", found, now)
    if found.promo_code is not None:
        redeeming.give_back(connection, found.id)
    for line in sorted(lines, key=lambda line: line.tier_id):
        stock.release(connection, line.tier_id, line.quantity)


def _due(connection: Connection, now: datetime) -> list[UUID]:
    lapsed = (
        select(order.c.id)
        .where(
            order.c.status == OrderStatus.PENDING.value,
            order.c.hold_until <= now,
            order.c.payment_open.is_(False),
        )
        .order_by(order.c.hold_until)
        .limit(_AT_ONCE)
    )
    return list(connection.scalars(lapsed))


def _expire(connection: Connection, order_id: UUID, now: datetime) -> bool:
    found = order_of(connection, order_id, lock=True)
    # Looked at again under its lock: it may have been paid, extended or cancelled meanwhile.
    if found is None or found.status is not OrderStatus.PENDING:
        return False
    if found.payment_open or found.hold_until > now:
        return False
    end(connection, found, OrderAct.EXPIRE, SYSTEM, now)
    return True
