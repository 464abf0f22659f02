"""Starting a payment: written down first, then the provider's object, then the reader.

What needs no provider (nothing to pay, or cash on the counter) passes the same states in the one
transaction that writes it down.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import Actor, actor_of, note
from server.drawer.booking import book
from server.drawer.moving import Move
from server.granting import Grant, grant
from server.order.confirming import Confirmation
from server.order.reading import OrderFacts, the_order, thing_of
from server.order.versions import mark_payment_open
from server.payment import records
from server.payment.advancing import book_money
from server.payment.pacing import FIRST_LOOK
from server.payment.permitting import require_payable
from server.payment.presenting import carry_on
from server.payment.records import PaymentRecord
from server.payment.till import Till
from server.permissions import Action
from ticketing.drawer import MovementKind
from ticketing.identifiers import new_payment_reference
from ticketing.money import Money
from ticketing.payment import BY_PROVIDER, PaymentMethod, PaymentStatus, StartPayment
from ticketing.problem import ProblemCode, RefusedError

_AT_ONCE = (PaymentMethod.FREE, PaymentMethod.CASH)
_NAMES = {
    PaymentMethod.CARD_READER: "Card payments",
    PaymentMethod.PHONE: "Payments by phone",
    PaymentMethod.ONLINE: "Online payments",
    PaymentMethod.MOMO: "Mobile money payments",
}


def start(till: Till, by: Grant, order_id: UUID, wish: StartPayment) -> tuple[PaymentRecord, bool]:
    """Begin to collect an order's money; the payment, and whether it is a new one.

    The same wish again is the same payment, and goes on with it where it had stopped.

    Raises:
        RefusedError: NOT_FOUND for an order of somebody else; ORDER_STATE, HOLD_EXPIRED or
            APPROVAL_NEEDED where it cannot be paid; PAYMENT_OPEN while another payment is;
            PAYMENT_STATE where the method does not fit the total or its currency, the cash is too
            little or there is no reader; NOT_ALLOWED for cash but to a clerk, or at a kiosk with an
            open drawer; NOT_ENOUGH_CASH for the change; PROVIDER_UNAVAILABLE where the method is
            not set up.
    """
    record, is_new = till.database.write(lambda c: _write_down(c, till, by, order_id, wish))
    till.steps("payment.row_written")
    if record.asking:
        record = carry_on(till, record.id)
    return record, is_new


def _write_down(
    connection: Connection, till: Till, by: Grant, order_id: UUID, wish: StartPayment
) -> tuple[PaymentRecord, bool]:
    order = the_order(connection, order_id, by, lock=True)
    known = records.by_id(connection, wish.id)
    if known is not None:
        return _the_same(known, order_id, wish), False
    now = till.clock()
    _check_method(till, by, order, wish)
    require_payable(order, now)
    _check_nothing_open(connection, order_id)
    check_amount(order.total, wish)
    record = write_down(connection, by, order, wish, now)
    if wish.method in _AT_ONCE:
        record = book_money(connection, till, record, order.total, actor=actor_of(by.principal))
        if till.confirm(connection, order_id, now) is not Confirmation.CONFIRMED:
            raise RefusedError(ProblemCode.ORDER_STATE, "The order cannot be confirmed any more.")
        _book_cash(connection, record, actor_of(by.principal), now)
    else:
        mark_payment_open(connection, order_id, open_=True)
    return record, True


def write_down(
    connection: Connection, by: Grant, order: OrderFacts, wish: StartPayment, now: datetime
) -> PaymentRecord:
    """The payment of a locked order as it is written down, whatever comes of it."""
    record = _add(connection, by, order, wish, now)
    note(
        connection,
        actor_of(by.principal),
        "payment.started",
        record.about,
        now,
        reference=record.reference,
        method=record.method.value,
        amount=record.amount.amount,
        currency=record.amount.currency,
        tendered=record.tendered,
    )
    return record


def _add(
    connection: Connection, by: Grant, order: OrderFacts, wish: StartPayment, now: datetime
) -> PaymentRecord:
    at_reader = wish.method is PaymentMethod.CARD_READER
    values: dict[str, Any] = {
        "status": PaymentStatus.CREATED,
        "reader_id": by.device.reader_id if by.device and at_reader else None,
        "asking": wish.method in BY_PROVIDER,
    }
    if wish.method is PaymentMethod.SIMULATED:
        values |= {"status": PaymentStatus.PRESENTED, "presented_at": now}
    if wish.method is PaymentMethod.CASH:
        values["tendered"] = (wish.tendered or order.total).amount
    records.add(
        connection,
        id=wish.id,
        reference=new_payment_reference(),
        order_id=order.id,
        ordinal=records.next_ordinal(connection, order.id),
        method=wish.method,
        amount=order.total.amount,
        currency=order.total.currency,
        donation=order.donation,
        organiser_id=order.organiser_id,
        event_id=order.event_id,
        device_id=by.device.id if by.device else None,
        phone=wish.phone,
        account_name=wish.account_name,
        description=wish.description,
        attempt=1,
        created_at=now,
        begun_at=now,
        next_check_at=now + FIRST_LOOK,
        **values,
    )
    record = records.by_id(connection, wish.id)
    if record is None:
        raise AssertionError("the row was written in this transaction")
    return record


def _book_cash(connection: Connection, record: PaymentRecord, actor: Actor, now: datetime) -> None:
    """Put cash into the drawer at hand: locked after the stock, as refunds lock them too."""
    sale = cash_sale(record)
    if sale is not None:
        book(connection, record.organiser_id, sale, actor, now)


def cash_sale(record: PaymentRecord) -> Move | None:
    """What a payment moves in a drawer; None where it is not cash."""
    if record.tendered is None:
        return None
    return Move(
        MovementKind.SALE,
        record.amount,
        order_id=record.order_id,
        payment_id=record.id,
        tendered=Money(amount=record.tendered, currency=record.amount.currency),
    )


def _check_method(till: Till, by: Grant, order: OrderFacts, wish: StartPayment) -> None:
    if wish.method is PaymentMethod.CASH:
        grant(by.principal, Action.TAKE_CASH).require(thing_of(order), "order")
    if wish.method is PaymentMethod.SIMULATED and not till.demo:
        raise RefusedError(ProblemCode.PAYMENT_STATE, "Payments are simulated in demo mode only.")
    if wish.method in BY_PROVIDER and wish.method not in till.collectors:
        raise RefusedError(
            ProblemCode.PROVIDER_UNAVAILABLE,
            f"{_NAMES[wish.method]} are not set up on this server.",
        )
    taken = till.currencies.get(wish.method)
    if taken and order.total.currency not in taken:
        raise RefusedError(
            ProblemCode.PAYMENT_STATE,
            f"{_NAMES[wish.method]} are taken in {', '.join(taken)} here, not in "
            f"{order.total.currency}.",
        )
    if wish.method is not PaymentMethod.CARD_READER:
        return
    if by.device is None:
        raise RefusedError(
            ProblemCode.PAYMENT_STATE, "Cards are taken at a kiosk's card reader only."
        )
    if by.device.reader_id is None:
        raise RefusedError(ProblemCode.PROVIDER_UNAVAILABLE, "This kiosk has no card reader.")


def check_amount(total: Money, wish: StartPayment) -> None:
    """Refuse a payment that is not of an order's total.

    Raises:
        RefusedError: ``PAYMENT_STATE``.
    """
    if (wish.method is PaymentMethod.FREE) is not (total.amount == 0):
        raise RefusedError(
            ProblemCode.PAYMENT_STATE,
            f"This order costs {total.major} {total.currency}: it is not free."
            if total.amount
            else "This order costs nothing: pay it by the method free.",
        )
    if wish.tendered is None:
        return
    if wish.tendered.currency != total.currency or wish.tendered < total:
        raise RefusedError(
            ProblemCode.PAYMENT_STATE,
            f"{total.major} {total.currency} are to be paid, not "
            f"{wish.tendered.major} {wish.tendered.currency}.",
            total=total.amount,
            currency=total.currency,
        )


def _the_same(known: PaymentRecord, order_id: UUID, wish: StartPayment) -> PaymentRecord:
    same_cash = wish.tendered is None or wish.tendered.amount == known.tendered
    same_way = (known.method, known.phone) == (wish.method, wish.phone)
    if known.order_id != order_id or not same_way or not same_cash:
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
