"""Repricing: an order that nobody has begun to pay is given a code, another one, or none."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, update

from server.audit.writing import actor_of
from server.granting import Grant
from server.order.noting import note_order
from server.order.pricing import priced, redemption_of
from server.order.reading import Line, OrderFacts, lines_of, the_order
from server.order.tables import order_line
from server.order.versions import write
from server.order.viewing import PaymentsOf
from server.promotion.redeeming import forget, redeem
from ticketing.money import Money
from ticketing.order import OrderAct
from ticketing.payment import PaymentStatus
from ticketing.problem import ProblemCode, RefusedError
from ticketing.promotion import normal_code


def give_code(
    connection: Connection,
    order_id: UUID,
    by: Grant,
    code: str | None,
    payments_of: PaymentsOf,
    now: datetime,
) -> None:
    """Take off what ``code`` promises in place of what was taken off before; None: nothing.

    A refused code leaves the one before. The code that it has changes nothing.

    Raises:
        RefusedError: ``NOT_FOUND``, ``CODE_NOT_VALID`` with its ``reason``, ``ORDER_STATE``,
            ``HOLD_EXPIRED``, or ``PAYMENT_OPEN`` where somebody was asked for another sum.
    """
    found = repriceable(connection, order_id, by, payments_of, now)
    if found.promo_code == (None if code is None else normal_code(code)):
        return
    forget(connection, order_id)
    lines = tuple(
        replace(line, discount=Money.zero(found.total.currency))
        for line in lines_of(connection, found)
    )
    wanted = redemption_of(found, lines, now)
    redeemed = None if code is None else redeem(connection, code, wanted)
    order, lines = priced(found, lines, redeemed)
    _write(connection, order, lines)
    note_order(
        connection,
        actor_of(by.principal),
        "order.repriced",
        found,
        now,
        promo_code=order.promo_code,
        discount=order.discount,
        total=order.total.amount,
    )


def repriceable(
    connection: Connection, order_id: UUID, by: Grant, payments_of: PaymentsOf, now: datetime
) -> OrderFacts:
    """An order that nobody has begun to pay, locked, so that its price may change.

    Raises:
        RefusedError: ``NOT_FOUND``, ``ORDER_STATE``, ``HOLD_EXPIRED``, or ``PAYMENT_OPEN`` where
            somebody was asked for another sum.
    """
    found = the_order(connection, order_id, by, lock=True)
    found.after(OrderAct.EXPIRE)
    if now >= found.hold_until:
        raise RefusedError(ProblemCode.HOLD_EXPIRED, "The time to pay is over.")
    # A failed one can be asked for again, at the sum that it was begun with.
    if any(one.status is not PaymentStatus.CANCELLED for one in payments_of(connection, order_id)):
        raise RefusedError(
            ProblemCode.PAYMENT_OPEN, "A payment was begun at this price: cancel it first."
        )
    return found


def _write(connection: Connection, order: OrderFacts, lines: tuple[Line, ...]) -> None:
    write(
        connection,
        order.id,
        total=order.total.amount,
        discount=order.discount,
        promo_code=order.promo_code,
    )
    for position, line in enumerate(lines):
        connection.execute(
            update(order_line)
            .where(order_line.c.order_id == order.id, order_line.c.position == position)
            .values(discount=line.discount.amount)
        )
