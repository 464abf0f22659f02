"""Simulating: in demo mode a payment without a provider is driven to an end by hand.

It passes the states that a card's payment passes and has the same consequences, but no money.
"""

from sqlalchemy import Connection

from server.granting import Grant
from server.order.reading import order_of
from server.payment.advancing import take_money, write_news
from server.payment.locking import locked
from server.payment.news import Reading
from server.payment.permitting import must_not_be_over, within_reach
from server.payment.records import PaymentRecord
from server.payment.till import Till
from ticketing.order import OrderStatus
from ticketing.payment import (
    PaymentMethod,
    PaymentNews,
    PaymentStatus,
    SimulatedOutcome,
    Trouble,
)
from ticketing.problem import ProblemCode, RefusedError

_READINGS = {
    SimulatedOutcome.DECLINE: Reading(PaymentNews.DECLINED, Trouble.DECLINED, "simulated"),
    SimulatedOutcome.CANCEL: Reading(PaymentNews.CANCELLED),
}
_BECOMES = {
    SimulatedOutcome.SUCCEED: PaymentStatus.SUCCEEDED,
    SimulatedOutcome.DECLINE: PaymentStatus.FAILED,
    SimulatedOutcome.CANCEL: PaymentStatus.CANCELLED,
}


def simulate(till: Till, by: Grant, reference: str, outcome: SimulatedOutcome) -> PaymentRecord:
    """End a simulated payment like this; once it is over, the same again changes nothing.

    Raises:
        RefusedError: NOT_FOUND, also of everything where the demo mode is off; PAYMENT_STATE for
            a payment that is over otherwise, or that a provider decides about.
    """
    if not till.demo:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such payment.")
    return till.database.write(lambda c: _end(c, till, by, reference, outcome))


def look_after_simulated(till: Till, record: PaymentRecord) -> None:
    """End one that nobody ends: it may keep an order's tickets no longer than a reader might."""

    def work(connection: Connection) -> None:
        now = locked(connection, record.id)
        order = order_of(connection, now.order_id)
        if now.over:
            return
        waiting = now.status is PaymentStatus.PRESENTED and now.presented_at is not None
        if order is None or order.status is not OrderStatus.PENDING or now.cancel_wanted:
            write_news(connection, till, now, Reading(PaymentNews.CANCELLED))
        elif waiting and till.clock() - (now.presented_at or now.begun_at) >= till.reader_timeout:
            write_news(connection, till, now, Reading(PaymentNews.DECLINED, Trouble.TIMED_OUT))

    till.database.write(work)


def _end(
    connection: Connection, till: Till, by: Grant, reference: str, outcome: SimulatedOutcome
) -> PaymentRecord:
    found = within_reach(connection, reference, by)
    if found.method is not PaymentMethod.SIMULATED:
        raise RefusedError(
            ProblemCode.PAYMENT_STATE,
            f"Payment {found.reference} by {found.method.value} is a real one.",
        )
    record = locked(connection, found.id)
    if record.status is _BECOMES[outcome]:
        return record
    must_not_be_over(record)
    if outcome is SimulatedOutcome.SUCCEED:
        return take_money(connection, till, record, record.amount)
    return write_news(connection, till, record, _READINGS[outcome])
