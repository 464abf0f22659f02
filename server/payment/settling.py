"""Settling: read the truth from the provider, then advance the payment and its order by it.

Webhook, poll, restart and a person at a desk all come through here. It may run any number of
times, in any order and at once, with the same result: the reading happens outside the
transaction, and the transaction lets an older reading change nothing that a newer one wrote.
"""

import logging
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from sqlalchemy import Connection

from server.payment import records
from server.payment.advancing import is_new, take_money, write_news
from server.payment.locking import locked, the_payment
from server.payment.reading import Known, Reading, read
from server.payment.records import PaymentRecord
from server.payment.terminal import IntentFacts, ReaderFacts, Terminal, TerminalError
from server.payment.till import Till
from ticketing.money import Money
from ticketing.payment import OUTCOME_OPEN, PaymentNews, PaymentStatus, Trouble

logger = logging.getLogger(__name__)

_MISSES_UNTIL_UNKNOWN = 3
_READINGS = 3
_FINAL = (PaymentNews.SUCCEEDED, PaymentNews.CANCELLED)


class _OvertakenError(Exception):
    """Something newer was learned while we read; the reading is to be done again."""


@dataclass(frozen=True)
class _Truth:
    """What was read; ``intent`` is None where the provider could not say."""

    intent: IntentFacts | None
    reader: ReaderFacts | None


def settle(till: Till, payment_id: UUID) -> PaymentRecord:
    """The payment after asking the provider; as it was, where there is nothing to ask about yet.

    Raises:
        UnknownPaymentError: there is none.
    """
    for _ in range(_READINGS):
        before = till.database.read(lambda c: the_payment(c, payment_id))
        if before.over or before.intent_id is None or till.terminal is None:
            return before
        truth = _read_truth(till.terminal, before, before.intent_id)
        reading = _reading(before, truth)
        if truth.intent is not None and not before.misses and not is_new(before, reading):
            return before
        if reading.news is PaymentNews.SUCCEEDED:
            till.steps("payment.money_taken")
        try:
            after = till.database.write(partial(_learn, till, before, truth, reading))
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


def _read_truth(terminal: Terminal, record: PaymentRecord, intent_id: str) -> _Truth:
    """The reader first, then the intent: `reading` says why."""
    reader: ReaderFacts | None = None
    if record.reader_id is not None:
        try:
            reader = terminal.read_reader(record.reader_id)
        except TerminalError as error:
            logger.info("The reader of %s cannot be read: %s", record.reference, error)
    try:
        return _Truth(terminal.read_intent(intent_id), reader)
    except TerminalError as error:
        logger.warning("The intent of %s cannot be read: %s", record.reference, error)
        return _Truth(None, reader)


def _reading(record: PaymentRecord, truth: _Truth) -> Reading:
    if truth.intent is not None:
        known = Known(asked=not record.asking, declined_charge=record.declined_charge)
        return read(truth.intent, truth.reader, known)
    may_move = record.status in OUTCOME_OPEN and record.status is not PaymentStatus.CREATED
    if may_move and record.misses + 1 >= _MISSES_UNTIL_UNKNOWN:
        return Reading(PaymentNews.OUT_OF_REACH, Trouble.PROVIDER_UNREACHABLE)
    return Reading(None)


def _learn(
    till: Till, before: PaymentRecord, truth: _Truth, reading: Reading, connection: Connection
) -> PaymentRecord:
    """One transaction: the payment's row, its order, its tickets or its refund."""
    record = locked(connection, before.id)
    if record.over:
        return record
    if record.revision != before.revision and reading.news not in _FINAL:
        raise _OvertakenError
    record = records.note_answer(connection, record, answered=truth.intent is not None)
    if reading.news is PaymentNews.SUCCEEDED and truth.intent is not None:
        received = Money(amount=truth.intent.received, currency=truth.intent.amount.currency)
        return take_money(connection, till, record, received, truth.intent.card)
    if is_new(record, reading):
        return write_news(connection, till, record, reading)
    return record
