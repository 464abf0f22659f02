"""Settling: read the truth from the provider, then advance the payment and its order by it.

Webhook, poll, restart and a person at a desk all come through here. It may run any number of
times, in any order and at once, with the same result: the reading happens outside the
transaction, and the transaction lets an older reading change nothing that a newer one wrote.
"""

import logging
from functools import partial
from uuid import UUID

from sqlalchemy import Connection

from server.payment import records
from server.payment.advancing import is_new, take_money, write_news
from server.payment.locking import locked, the_payment
from server.payment.news import Reading
from server.payment.provider import Collector, ProviderError, Seen
from server.payment.records import PaymentRecord
from server.payment.till import Till
from ticketing.payment import OUTCOME_OPEN, PaymentNews, PaymentStatus, Trouble

logger = logging.getLogger(__name__)

_MISSES_UNTIL_UNKNOWN = 3
_READINGS = 3
_FINAL = (PaymentNews.SUCCEEDED, PaymentNews.CANCELLED)


class _OvertakenError(Exception):
    """Something newer was learned while we read; the reading is to be done again."""


def settle(till: Till, payment_id: UUID) -> PaymentRecord:
    """The payment after asking the provider; as it was, where there is nothing to ask about yet.

    Raises:
        UnknownPaymentError: there is none.
    """
    for _ in range(_READINGS):
        before = till.database.read(lambda c: the_payment(c, payment_id))
        collector = till.collectors.get(before.method)
        if before.over or before.object_id is None or collector is None:
            return before
        seen = _look(collector, before)
        reading = _reading(before, seen)
        # A page has an intent once somebody tried to pay on it: a kiosk tells whoever waits.
        tried = seen is not None and seen.intent_id is not None and before.intent_id is None
        if seen is not None and not before.misses and not tried and not is_new(before, reading):
            return before
        if reading.news is PaymentNews.SUCCEEDED:
            till.steps("payment.money_taken")
        try:
            after = till.database.write(partial(_learn, till, before, seen, reading))
        except _OvertakenError:
            continue
        if after.status is PaymentStatus.SUCCEEDED:
            till.steps("payment.settled")
        return after
    return till.database.read(lambda c: the_payment(c, payment_id))


def fail_attempt(till: Till, payment_id: UUID, attempt: int, trouble: Trouble, code: str) -> None:
    """This presentation did not reach the reader, or left it without a card: it may be repeated.

    Only for what surely takes no money; a payment that moved on meanwhile is left alone.
    """

    def work(connection: Connection) -> None:
        record = locked(connection, payment_id)
        untouched = record.status in OUTCOME_OPEN and record.status is not PaymentStatus.PROCESSING
        if record.attempt == attempt and untouched:
            write_news(connection, till, record, Reading(PaymentNews.DECLINED, trouble, code))

    till.database.write(work)


def _look(collector: Collector, record: PaymentRecord) -> Seen | None:
    """What was read; None where the provider could not say."""
    try:
        return collector.read(record)
    except ProviderError as error:
        logger.warning("Payment %s cannot be read at its provider: %s", record.reference, error)
        return None


def _reading(record: PaymentRecord, seen: Seen | None) -> Reading:
    if seen is not None:
        return seen.reading
    may_move = record.status in OUTCOME_OPEN and record.status is not PaymentStatus.CREATED
    if may_move and record.misses + 1 >= _MISSES_UNTIL_UNKNOWN:
        return Reading(PaymentNews.OUT_OF_REACH, Trouble.PROVIDER_UNREACHABLE)
    return Reading(None)


def _learn(
    till: Till, before: PaymentRecord, seen: Seen | None, reading: Reading, connection: Connection
) -> PaymentRecord:
    """One transaction: the payment's row, its order, its tickets or its refund."""
    record = locked(connection, before.id)
    if record.over:
        return record
    if record.revision != before.revision and reading.news not in _FINAL:
        raise _OvertakenError
    record = records.note_answer(connection, record, answered=seen is not None)
    if seen is not None and seen.intent_id is not None and record.intent_id is None:
        record = records.change(connection, record, intent_id=seen.intent_id)
    if reading.news is PaymentNews.SUCCEEDED and seen is not None and seen.received is not None:
        return take_money(connection, till, record, seen.received, seen.card)
    if is_new(record, reading):
        return write_news(connection, till, record, reading)
    return record
