"""Who may have which order paid, and when: the refusals that every deed of payments shares."""

from datetime import datetime

from sqlalchemy import Connection

from server.granting import Grant
from server.order.reading import OrderFacts, order_of, thing_of
from server.payment import records
from server.payment.records import PaymentRecord
from ticketing.order import OrderStatus
from ticketing.problem import ProblemCode, RefusedError


def require_payable(order: OrderFacts, now: datetime) -> None:
    """Refuse an order that cannot be paid now.

    Raises:
        RefusedError: ORDER_STATE, HOLD_EXPIRED or APPROVAL_NEEDED.
    """
    lapsed = order.status is OrderStatus.PENDING and order.hold_until <= now
    if lapsed or order.status is OrderStatus.EXPIRED:
        words = "The time to pay is over, and the tickets are not kept any more. Place a new order."
        raise RefusedError(ProblemCode.HOLD_EXPIRED, words)
    if order.status is not OrderStatus.PENDING:
        raise RefusedError(
            ProblemCode.ORDER_STATE,
            order.standing,
            order_status=order.status.value,
        )
    order.require_approved()


def within_reach(connection: Connection, reference: str, by: Grant) -> PaymentRecord:
    """The payment, where its order is within the caller's reach.

    Raises:
        RefusedError: NOT_FOUND, also where it is somebody else's: nobody learns of those.
    """
    record = records.by_reference(connection, reference)
    order = None if record is None else order_of(connection, record.order_id)
    by.require(None if order is None else thing_of(order), "payment")
    if record is None:
        raise AssertionError("a grant requires something")
    return record


def must_not_be_over(record: PaymentRecord) -> None:
    """Refuse what cannot be done any more.

    Raises:
        RefusedError: PAYMENT_STATE.
    """
    if record.over:
        raise RefusedError(
            ProblemCode.PAYMENT_STATE, f"Payment {record.reference} is {record.status.value}."
        )
