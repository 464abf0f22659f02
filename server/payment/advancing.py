"""Writing what was learned of a payment, with everything that follows from it, in one transaction.

The only place where a payment's status changes. Money that came is never kept without tickets:
the transaction that books it confirms the order, or opens the refund.
"""

import logging
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from server.audit.writing import SYSTEM, Actor, note
from server.order.confirming import Confirmation
from server.order.versions import mark_payment_open
from server.payment import records
from server.payment.news import Reading
from server.payment.owing import owe_refund
from server.payment.pacing import next_look
from server.payment.records import PaymentRecord
from server.payment.tables import LONGEST_CODE, OVER
from server.payment.till import Till
from ticketing.money import Money
from ticketing.payment import (
    OUTCOME_OPEN,
    PAYMENT_STATES,
    CardFacts,
    PaymentNews,
    PaymentStatus,
)
from ticketing.refund import RefundCause

logger = logging.getLogger(__name__)

_NOT_BEFORE_A_READER = (PaymentStatus.CREATED, PaymentStatus.FAILED)
_OWED_FOR = {
    Confirmation.ALREADY: RefundCause.PAID_TWICE,
    Confirmation.UNFULFILLED: RefundCause.UNFULFILLED,
}
# What a person would ask about later; that a card was asked for or read is no act of its own.
_TOLD = (PaymentStatus.FAILED, PaymentStatus.CANCELLED, PaymentStatus.UNKNOWN)


def is_new(record: PaymentRecord, reading: Reading) -> bool:
    """Whether the reading says anything that the row does not."""
    if reading.news is None:
        return False
    if PAYMENT_STATES.advance(record.status, reading.news) is not record.status:
        return True
    another_decline = reading.charge is not None and reading.charge != record.declined_charge
    return another_decline or (record.asking and reading.news is PaymentNews.PRESENTED)


def write_news(
    connection: Connection, till: Till, record: PaymentRecord, reading: Reading
) -> PaymentRecord:
    """Advance a locked payment by any news but money; its order learns whether it is still open.

    Raises:
        ValueError: the reading has no news, or says that money came.
    """
    if reading.news is None or reading.news is PaymentNews.SUCCEEDED:
        raise ValueError("money is taken by take_money, and nothing is no news")
    now = till.clock()
    status = PAYMENT_STATES.advance(record.status, reading.news)
    values: dict[str, Any] = {
        "status": status,
        "trouble": _trouble(record, reading),
        "provider_code": reading.code and reading.code[:LONGEST_CODE],
        "idle_checks": 0,
        "next_check_at": None
        if status in OVER
        else now + next_look(record.method, status, 0, record.misses),
    }
    if reading.news is not PaymentNews.OUT_OF_REACH:
        values["asking"] = False
    if status is PaymentStatus.PRESENTED and (
        record.asking or record.presented_at is None or record.status in _NOT_BEFORE_A_READER
    ):
        values["presented_at"] = now
    if reading.charge is not None:
        values["declined_charge"] = reading.charge
    if status in OVER:
        values |= {"cancel_wanted": False, "settled_at": now}
    after = records.change(connection, record, **values)
    mark_payment_open(connection, record.order_id, open_=status in OUTCOME_OPEN)
    if status in _TOLD:
        _note(connection, after, SYSTEM, now, trouble=after.trouble and after.trouble.value)
    return after


def take_money(
    connection: Connection,
    till: Till,
    record: PaymentRecord,
    received: Money,
    card: CardFacts | None = None,
) -> PaymentRecord:
    """Book the money of a locked payment: tickets in this transaction, or a refund owed."""
    after = book_money(connection, till, record, received, card)
    mark_payment_open(connection, record.order_id, open_=False)
    now = till.clock()
    if received != record.amount:
        cause: RefundCause | None = RefundCause.AMOUNT_DIFFERS
    else:
        cause = _OWED_FOR.get(till.confirm(connection, record.order_id, now))
    if cause is not None:
        logger.error("Payment %s goes back: %s", record.reference, cause.value)
        owe_refund(connection, after, cause, now)
    return after


def book_money(
    connection: Connection,
    till: Till,
    record: PaymentRecord,
    received: Money,
    card: CardFacts | None = None,
    actor: Actor = SYSTEM,
) -> PaymentRecord:
    """Write down that a locked payment succeeded; its order is its caller's to confirm."""
    now = till.clock()
    after = records.change(
        connection,
        record,
        status=PAYMENT_STATES.advance(record.status, PaymentNews.SUCCEEDED),
        received=received.amount,
        received_currency=received.currency
        if received.currency != record.amount.currency
        else None,
        # Of another sum than was asked for, nobody knows what was meant as a gift.
        donation=record.donation if received == record.amount else 0,
        card=card.model_dump() if card else None,
        trouble=None,
        provider_code=None,
        asking=False,
        ending=None,
        cancel_wanted=False,
        settled_at=now,
        next_check_at=None,
    )
    _note(connection, after, actor, now, received=received.amount)
    return after


def _note(
    connection: Connection, record: PaymentRecord, actor: Actor, now: datetime, **details: Any
) -> None:
    note(
        connection,
        actor,
        f"payment.{record.status.value}",
        record.about,
        now,
        reference=record.reference,
        method=record.method.value,
        amount=record.amount.amount,
        currency=record.amount.currency,
        **details,
    )


def _trouble(record: PaymentRecord, reading: Reading) -> str | None:
    """Why: our own ending of it, where that is what the reader's silence comes from."""
    ours = record.ending is not None and (
        reading.news is PaymentNews.CANCELLED or reading.code == "action_gone"
    )
    if ours:
        return record.ending
    if reading.news is PaymentNews.CANCELLED:
        return reading.trouble or record.trouble
    return reading.trouble
