"""Starting a payment: written down first, then the provider's object, then the reader."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from server.order.confirming import Confirmation
from server.order.reading import order_of
from server.order.versions import mark_payment_open
from server.payment import records
from server.payment.pacing import FIRST_LOOK
from server.payment.permitting import payable
from server.payment.presenting import carry_on
from server.payment.records import PaymentRecord
from server.payment.till import Till
from server.security import Device
from ticketing.identifiers import new_payment_reference
from ticketing.payment import PaymentMethod, PaymentStatus, StartPayment
from ticketing.problem import ProblemCode, RefusedError


def start(
    till: Till, device: Device, order_id: UUID, wish: StartPayment
) -> tuple[PaymentRecord, bool]:
    """Begin to collect an order's money; the payment, and whether it is a new one.

    The same wish again is the same payment, and goes on with it where it had stopped.

    Raises:
        RefusedError: NOT_FOUND for an order of somebody else, ORDER_STATE or HOLD_EXPIRED where it
            cannot be paid, PAYMENT_OPEN while another payment is, PAYMENT_STATE where the method
            does not fit the total, PROVIDER_UNAVAILABLE without a reader or a card service.
    """
    if wish.method is PaymentMethod.CARD_READER:
        _check_reader(till, device)
    record, is_new = till.database.write(lambda c: _write_down(c, till, device, order_id, wish))
    till.steps("payment.row_written")
    if record.asking:
        record = carry_on(till, record.id)
    return record, is_new


def _check_reader(till: Till, device: Device) -> None:
    if till.terminal is None:
        raise RefusedError(
            ProblemCode.PROVIDER_UNAVAILABLE, "Card payments are not set up on this server."
        )
    if device.reader_id is None:
        raise RefusedError(ProblemCode.PROVIDER_UNAVAILABLE, "This kiosk has no card reader.")


def _write_down(
    connection: Connection, till: Till, device: Device, order_id: UUID, wish: StartPayment
) -> tuple[PaymentRecord, bool]:
    found = order_of(connection, order_id, lock=True)
    known = records.by_id(connection, wish.id)
    if known is not None:
        return _the_same(known, device, order_id, wish), False
    now = till.clock()
    order = payable(found, device, now)
    _check_nothing_open(connection, order_id)
    if (wish.method is PaymentMethod.FREE) is not (order.total.amount == 0):
        raise RefusedError(
            ProblemCode.PAYMENT_STATE,
            f"An order over {order.total.amount} cannot be paid by {wish.method.value}.",
        )
    free = wish.method is PaymentMethod.FREE
    records.add(
        connection,
        id=wish.id,
        reference=new_payment_reference(),
        order_id=order_id,
        ordinal=records.next_ordinal(connection, order_id),
        method=wish.method,
        status=PaymentStatus.SUCCEEDED if free else PaymentStatus.CREATED,
        amount=order.total.amount,
        currency=order.total.currency,
        device_id=device.id,
        reader_id=None if free else device.reader_id,
        attempt=1,
        asking=not free,
        created_at=now,
        begun_at=now,
        settled_at=now if free else None,
        next_check_at=None if free else now + FIRST_LOOK,
    )
    if free:
        _confirm_free(connection, till, order_id, now)
    else:
        mark_payment_open(connection, order_id, open_=True)
    record = records.by_id(connection, wish.id)
    if record is None:
        raise AssertionError("the row was written in this transaction")
    return record, True


def _the_same(
    known: PaymentRecord, device: Device, order_id: UUID, wish: StartPayment
) -> PaymentRecord:
    if (known.order_id, known.method, known.device_id) != (order_id, wish.method, device.id):
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id belongs to another payment already."
        )
    return known


def _check_nothing_open(connection: Connection, order_id: UUID) -> None:
    other = records.open_of_order(connection, order_id)
    if other is not None:
        raise RefusedError(
            ProblemCode.PAYMENT_OPEN,
            f"Payment {other.reference} of this order is not over: present it again, or cancel it.",
            reference=other.reference,
        )


def _confirm_free(connection: Connection, till: Till, order_id: UUID, now: datetime) -> None:
    if till.confirm(connection, order_id, now) is not Confirmation.CONFIRMED:
        raise RefusedError(ProblemCode.ORDER_STATE, "The order cannot be confirmed any more.")
