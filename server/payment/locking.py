"""Finding a payment, and locking it in the order in which everybody locks: order, then payment."""

from uuid import UUID

from sqlalchemy import Connection

from server.order.reading import order_of
from server.payment import records
from server.payment.records import PaymentRecord


class UnknownPaymentError(LookupError):
    """There is no such payment."""


def the_payment(connection: Connection, payment_id: UUID) -> PaymentRecord:
    """The payment as it is.

    Raises:
        UnknownPaymentError: there is none.
    """
    record = records.by_id(connection, payment_id)
    if record is None:
        raise UnknownPaymentError(str(payment_id))
    return record


def locked(connection: Connection, payment_id: UUID) -> PaymentRecord:
    """The payment, it and its order locked until the transaction ends.

    Raises:
        UnknownPaymentError: there is none.
    """
    order_of(connection, the_payment(connection, payment_id).order_id, lock=True)
    record = records.by_id(connection, payment_id, lock=True)
    if record is None:
        raise UnknownPaymentError(str(payment_id))
    return record
