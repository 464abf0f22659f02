"""Presenting: the reader asks for a card; again, on the same intent, after a failure.

Every step can be repeated after a crash: the presentation is written down before the reader is
asked, and the keys of both calls are derived from what was written.
"""

import logging
from datetime import timedelta
from uuid import UUID

from sqlalchemy import Connection

from server.granting import Grant
from server.order.reading import the_order
from server.order.versions import mark_payment_open
from server.payment import records
from server.payment.advancing import write_news
from server.payment.locking import locked, the_payment
from server.payment.making import make_object
from server.payment.news import Reading
from server.payment.pacing import FIRST_LOOK
from server.payment.permitting import must_not_be_over, require_payable, within_reach
from server.payment.provider import NotDoneError, OutOfReachError, ProviderError
from server.payment.records import PaymentRecord
from server.payment.settling import fail_attempt, settle
from server.payment.terminal import ReaderFacts, ReaderRefusedError, ReaderState, Terminal
from server.payment.till import Till
from ticketing.payment import (
    BY_PROVIDER,
    OUTCOME_OPEN,
    PAYMENT_STATES,
    PaymentMethod,
    PaymentNews,
    PaymentStatus,
    Trouble,
)
from ticketing.problem import ProblemCode, RefusedError

logger = logging.getLogger(__name__)

_ASKS = 2
# After an approval a reader says for about a second that it is busy.
_COOL_DOWN = timedelta(seconds=3)
_COOL_DOWN_PAUSE = timedelta(seconds=1)
# A session that ended without money and a request that was refused are over: the next attempt has
# an object of its own. An intent is presented again.
_PAID_ONCE = (PaymentMethod.PHONE, PaymentMethod.MOMO)


def present(till: Till, by: Grant, reference: str) -> PaymentRecord:
    """Ask for a card again, on the same intent; while one is asked for already, nothing happens.

    Raises:
        RefusedError: NOT_FOUND, PAYMENT_STATE, ORDER_STATE or HOLD_EXPIRED.
    """
    record = till.database.write(lambda c: _begin_again(c, till, by, reference))
    return carry_on(till, record.id)


def carry_on(till: Till, payment_id: UUID) -> PaymentRecord:
    """Do what is left of the presentation that was begun last; also after a crash, also twice."""
    record = till.database.read(lambda c: the_payment(c, payment_id))
    collector = till.collectors.get(record.method)
    if record.over or not record.asking or collector is None:
        return record
    try:
        if record.object_id is None:
            record = make_object(till, collector, record)
    except ProviderError as error:
        logger.warning("Payment %s has no object: %s", record.reference, error)
        _not_made(till, record, error)
    else:
        _show(till, record)
    return till.database.read(lambda c: the_payment(c, payment_id))


def _not_made(till: Till, record: PaymentRecord, error: ProviderError) -> None:
    """Nobody was asked for money, so none can move: whoever pays may simply try again.

    But a request to pay that got no answer may have reached the payer's phone.
    """
    unanswered = isinstance(error, OutOfReachError) and not error.answered
    if record.method is PaymentMethod.MOMO and unanswered:
        till.database.write(lambda c: _write_unsure(c, till, record))
        return
    trouble = error.trouble if isinstance(error, NotDoneError) else Trouble.PROVIDER_UNREACHABLE
    fail_attempt(till, record.id, record.attempt, trouble, error.code or "no_object")


def _begin_again(connection: Connection, till: Till, by: Grant, reference: str) -> PaymentRecord:
    found = within_reach(connection, reference, by)
    order = the_order(connection, found.order_id, by, lock=True)
    record = locked(connection, found.id)
    must_not_be_over(record)
    if record.status in OUTCOME_OPEN:
        return record
    now = till.clock()
    require_payable(order, now)
    if record.cancel_wanted:
        raise RefusedError(
            ProblemCode.PAYMENT_STATE, f"Payment {record.reference} is being cancelled."
        )
    after = records.change(
        connection,
        record,
        status=PAYMENT_STATES.advance(record.status, PaymentNews.PRESENTED),
        attempt=record.attempt + 1,
        asking=record.method in BY_PROVIDER,
        **_without_object(record),
        reader_id=(by.device and by.device.reader_id) or record.reader_id,
        trouble=None,
        provider_code=None,
        ending=None,
        begun_at=now,
        presented_at=now,
        idle_checks=0,
        next_check_at=now + FIRST_LOOK,
    )
    mark_payment_open(connection, record.order_id, open_=True)
    return after


def _without_object(record: PaymentRecord) -> dict[str, None]:
    """What is forgotten of a failed attempt whose object cannot be paid a second time."""
    if record.method not in _PAID_ONCE:
        return {}
    return {records.object_column(record.method): None, "intent_id": None, "page_url": None}


def _show(till: Till, record: PaymentRecord) -> None:
    """Let whoever pays go on: the reader asks for a card, everything else is there once made."""
    if record.method is not PaymentMethod.CARD_READER:
        till.database.write(lambda c: _write_taken(c, till, record))
    elif (
        till.terminal is not None and record.reader_id is not None and record.intent_id is not None
    ):
        _ask(till, till.terminal, record, record.reader_id, record.intent_id)


def _ask(
    till: Till, terminal: Terminal, record: PaymentRecord, reader_id: str, intent_id: str
) -> None:
    """Ask the reader, and find out whether it took it when the answer leaves that open."""
    if _another_has_it(till, terminal, record, reader_id):
        # Stripe would take the other's payment off the reader to make room.
        fail_attempt(till, record.id, record.attempt, Trouble.READER_BUSY, "another_payment")
        return
    key = f"payment:{record.id}:reader:{record.attempt}"
    surely_not = ""
    for _ in range(_ASKS):
        try:
            terminal.ask_reader(reader_id, intent_id, key)
        except ReaderRefusedError as error:
            # "Timeout" may be said of a reader that did start, so ask the reader itself.
            reader = _look(terminal, reader_id)
            if not _has_it(reader, intent_id):
                _refused_by_reader(till, record, reader, error)
                return
        except OutOfReachError as error:
            has_it = _has_it(_look(terminal, reader_id), intent_id)
            surely_not = error.code or "no_answer" if error.answered and has_it is False else ""
            if not has_it:
                continue
        except NotDoneError as error:
            _refused(till, record, error)
            return
        till.steps("payment.reader_asked")
        till.database.write(lambda c: _write_taken(c, till, record))
        return
    if surely_not:
        trouble = Trouble.PROVIDER_UNREACHABLE
        fail_attempt(till, record.id, record.attempt, trouble, surely_not)
    else:
        till.database.write(lambda c: _write_unsure(c, till, record))


def _refused(till: Till, record: PaymentRecord, error: NotDoneError) -> None:
    """The intent is not in a state to be presented, or the reader is unknown to the provider."""
    logger.warning("Payment %s was not taken: %s", record.reference, error)
    if settle(till, record.id).asking:
        code = error.code or "refused"
        fail_attempt(till, record.id, record.attempt, Trouble.READER_FAULT, code)


def _another_has_it(till: Till, terminal: Terminal, record: PaymentRecord, reader_id: str) -> bool:
    """Whether another kiosk's payment is on the reader or about to be.

    The reader is read only where we know of one: it may have lost it since we looked.
    """
    others = till.database.read(lambda c: records.others_at_reader(c, record))
    if not others or any(other.asking for other in others):
        return bool(others)
    reader = _look(terminal, reader_id)
    return any(_has_it(reader, other.the_object) for other in others)


def _refused_by_reader(
    till: Till, record: PaymentRecord, reader: ReaderFacts | None, error: ReaderRefusedError
) -> None:
    cools_down = error.trouble is Trouble.READER_BUSY and till.database.read(
        lambda c: _cools_down(c, reader)
    )
    if not cools_down or not till.database.write(lambda c: _put_off(c, till, record)):
        code = error.code or "refused"
        fail_attempt(till, record.id, record.attempt, error.trouble, code)


def _cools_down(connection: Connection, reader: ReaderFacts | None) -> bool:
    """Whether what keeps the reader busy is over already: an action that ended, or its payment."""
    if reader is None or reader.intent_id is None:
        return False
    before = records.by_object(connection, reader.intent_id)
    return reader.state is not ReaderState.IN_PROGRESS or (before is not None and before.over)


def _put_off(connection: Connection, till: Till, asked: PaymentRecord) -> bool:
    """Leave it to the sweep to ask once more in a moment; False where that went on for too long.

    It counts as another attempt: under this one's key the provider would say "busy" for ever.
    """
    record = locked(connection, asked.id)
    now = till.clock()
    mine = record.asking and record.attempt == asked.attempt and not record.over
    if not mine or now - record.begun_at >= _COOL_DOWN:
        return False
    attempt, soon = record.attempt + 1, now + _COOL_DOWN_PAUSE
    records.change(connection, record, attempt=attempt, next_check_at=soon)
    return True


def _look(terminal: Terminal, reader_id: str) -> ReaderFacts | None:
    """The reader's newest action; None where it does not say."""
    try:
        return terminal.read_reader(reader_id)
    except ProviderError as error:
        logger.info("Reader %s cannot be read: %s", reader_id, error)
        return None


def _has_it(reader: ReaderFacts | None, intent_id: str) -> bool | None:
    """Whether the reader is asking for a card for this intent; None where it does not say."""
    if reader is None:
        return None
    return reader.state is ReaderState.IN_PROGRESS and reader.intent_id == intent_id


def _write_taken(connection: Connection, till: Till, asked: PaymentRecord) -> None:
    record = locked(connection, asked.id)
    if record.asking and record.attempt == asked.attempt and not record.over:
        write_news(connection, till, record, Reading(PaymentNews.PRESENTED))


def _write_unsure(connection: Connection, till: Till, asked: PaymentRecord) -> None:
    record = locked(connection, asked.id)
    still = record.asking and record.attempt == asked.attempt and not record.over
    if still and record.status is not PaymentStatus.UNKNOWN:
        reading = Reading(PaymentNews.OUT_OF_REACH, Trouble.PROVIDER_UNREACHABLE)
        write_news(connection, till, record, reading)
