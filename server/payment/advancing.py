"""Writing what was learned of a payment, with everything that follows from it, in one transaction.

The only place where a payment's status changes. Money that came is never kept without tickets:
the transaction that books it confirms the order, or opens the refund.
"""

import logging
from typing import Any

from sqlalchemy import Connection

from server.order.confirming import Confirmation
from server.order.versions import mark_payment_open
from server.payment import records
from server.payment.owing import GiveBackReason, owe_refund
from server.payment.pacing import next_look
from server.payment.reading import Reading
from server.payment.records import PaymentRecord
from server.payment.tables import LONGEST_CODE, OVER
from server.payment.terminal import IntentFacts
from server.payment.till import Till
from ticketing.payment import OUTCOME_OPEN, PAYMENT_STATES, PaymentNews, PaymentStatus

logger = logging.getLogger(__name__)

_NOT_BEFORE_A_READER = (PaymentStatus.CREATED, PaymentStatus.FAILED)
_OWED_FOR = {
    Confirmation.ALREADY: GiveBackReason.PAID_TWICE,
    Confirmation.UNFULFILLED: GiveBackReason.UNFULFILLED,
}


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
        "next_check_at": None if status in OVER else now + next_look(status, 0, record.misses),
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
    return after


def take_money(
    connection: Connection, till: Till, record: PaymentRecord, intent: IntentFacts
) -> PaymentRecord:
    """Book the money of a locked payment: tickets in this transaction, or a refund owed."""
    now = till.clock()
    after = records.change(
        connection,
        record,
        status=PAYMENT_STATES.advance(record.status, PaymentNews.SUCCEEDED),
        received=intent.received,
        card=intent.card.model_dump() if intent.card else None,
        trouble=None,
        provider_code=None,
        asking=False,
        ending=None,
        cancel_wanted=False,
        settled_at=now,
        next_check_at=None,
    )
    mark_payment_open(connection, record.order_id, open_=False)
    if intent.amount != record.amount or intent.received != record.amount.amount:
        reason: GiveBackReason | None = GiveBackReason.AMOUNT_DIFFERS
    else:
        reason = _OWED_FOR.get(till.confirm(connection, record.order_id, now))
    if reason is not None:
        logger.error("Payment %s goes back: %s", record.reference, reason.value)
        owe_refund(connection, after, reason, now)
    return after


def _trouble(record: PaymentRecord, reading: Reading) -> str | None:
    """Why: our own ending of it, where that is what the reader's silence comes from."""
    ours = record.ending is not None and (
        reading.news is PaymentNews.CANCELLED or reading.code == "action_gone"
    )
    if ours:
        return record.ending
    if reading.news is PaymentNews.CANCELLED:
        return record.trouble
    return reading.trouble
