"""Who may have which order paid, and when: the refusals that every deed asked by a kiosk shares."""

from datetime import datetime

from server.order.reading import OrderFacts
from server.payment.records import PaymentRecord
from server.security import Device
from ticketing.order import OrderStatus
from ticketing.problem import ProblemCode, RefusedError


def payable(order: OrderFacts | None, device: Device, now: datetime) -> OrderFacts:
    """The order, if this device may have it paid now.

    Raises:
        RefusedError: NOT_FOUND, ORDER_STATE or HOLD_EXPIRED.
    """
    if order is None or order.device_id != device.id:
        raise RefusedError(ProblemCode.NOT_FOUND, "This kiosk has no such order.")
    lapsed = order.status is OrderStatus.PENDING and order.hold_until <= now
    if lapsed or order.status is OrderStatus.EXPIRED:
        raise RefusedError(ProblemCode.HOLD_EXPIRED, "The tickets are no longer held.")
    if order.status is not OrderStatus.PENDING:
        raise RefusedError(
            ProblemCode.ORDER_STATE, f"Order {order.number} is {order.status.value}."
        )
    return order


def own(record: PaymentRecord | None, device: Device) -> PaymentRecord:
    """The payment, if this device started it.

    Raises:
        RefusedError: NOT_FOUND.
    """
    if record is None or record.device_id != device.id:
        raise RefusedError(ProblemCode.NOT_FOUND, "This kiosk has no such payment.")
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
