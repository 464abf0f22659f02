"""Taking in: a payment that a kiosk took while it was alone is written down as it happened."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.drawer.booking import book_late
from server.granting import Grant
from server.order.reading import order_of
from server.payment import records
from server.payment.advancing import book_money
from server.payment.starting import cash_sale, check_amount, write_down
from server.payment.till import Till
from ticketing.payment import PaymentMethod, StartPayment
from ticketing.problem import ProblemCode, RefusedError


def take_in(
    connection: Connection,
    till: Till,
    by: Grant,
    order_id: UUID,
    wish: StartPayment,
    now: datetime,
) -> bool:
    """Write down that an order's whole total was received; its order is its caller's to confirm.

    False where it is cash that no open drawer of the kiosk could be found for.

    Raises:
        RefusedError: ``PAYMENT_STATE`` where the method does not fit the total,
            ``ID_USED_DIFFERENTLY``.
    """
    order = order_of(connection, order_id, lock=True)
    if order is None:
        raise LookupError(f"no order {order_id}")
    if records.by_id(connection, wish.id) is not None:
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id belongs to another payment already."
        )
    check_amount(order.total, wish)
    actor = actor_of(by.principal)
    record = write_down(connection, by, order, wish, now)
    record = book_money(connection, till, record, order.total, actor=actor)
    sale = cash_sale(record)
    if wish.method is not PaymentMethod.CASH or sale is None:
        return True
    return book_late(connection, record.organiser_id, sale, actor, now)
