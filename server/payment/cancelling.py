"""Cancelling and giving up: take the payment off the reader, and make sure it is never charged.

A payment is cancelled when the provider's object was read back as cancelled, and not before: a
cancel that fails because of the state means that it was paid after all.
"""

import logging
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import actor_of, note
from server.granting import Grant
from server.payment import records
from server.payment.advancing import write_news
from server.payment.at_reader import clear_reader
from server.payment.locking import locked, the_payment
from server.payment.making import find_object, surely_unmade
from server.payment.news import Reading
from server.payment.pacing import next_look
from server.payment.permitting import within_reach
from server.payment.provider import NotDoneError, OutOfReachError, ProviderError
from server.payment.records import PaymentRecord
from server.payment.settling import settle
from server.payment.terminal import ReaderRefusedError
from server.payment.till import Till
from ticketing.payment import PaymentMethod, PaymentNews, PaymentStatus, Trouble
from ticketing.problem import ProblemCode, RefusedError

logger = logging.getLogger(__name__)

_CHARGING = "is being charged and cannot be cancelled now."
_CANNOT_END = {
    PaymentMethod.MOMO: "waits on the payer's phone and cannot be cancelled here: decline it there."
}


def cancel(till: Till, by: Grant, reference: str) -> PaymentRecord:
    """Cancel a payment for whoever was to pay; out of the provider's reach it is done later.

    Raises:
        RefusedError: NOT_FOUND; PAYMENT_STATE when it is paid or a card is being charged.
    """
    wished = till.database.write(lambda c: _wish(c, till, by, reference))
    till.steps("payment.cancel_wanted")
    carry_out(till, wished.id)
    record = till.database.read(lambda c: the_payment(c, wished.id))
    if record.status is PaymentStatus.SUCCEEDED:
        raise _refusal(record, "has been paid.")
    if not record.over and not record.cancel_wanted:
        raise _refusal(record, _CANNOT_END.get(record.method, _CHARGING))
    return record


def carry_out(till: Till, payment_id: UUID) -> None:
    """End the provider's object and read it back; repeated until that is done."""
    record = till.database.read(lambda c: the_payment(c, payment_id))
    if record.method is PaymentMethod.SIMULATED:
        till.database.write(lambda c: _write_cancelled(c, till, record))
        return
    collector = till.collectors.get(record.method)
    if record.over or collector is None:
        return
    try:
        if record.object_id is None:
            record = find_object(till, collector, record)
        if record.object_id is None:
            if surely_unmade(till, record):
                till.database.write(lambda c: _write_cancelled(c, till, record))
            return
        collector.end(record)
    except OutOfReachError as error:
        logger.warning("Payment %s is not cancelled yet: %s", record.reference, error)
    except NotDoneError as error:
        # Money is moving, or it came, or it is cancelled already: the object says which.
        logger.info("Payment %s was not cancelled now: %s", record.reference, error)
        if not settle(till, payment_id).over:
            till.database.write(lambda c: _withdraw(c, till, record))
        return
    till.steps("payment.intent_cancelled")
    settle(till, payment_id)


def give_up_on_card(till: Till, record: PaymentRecord) -> None:
    """Nobody gave a card in time: free the reader; the payment may be presented again.

    A reader that cannot be freed may wake up with the payment on it, so the intent is cancelled.
    """
    if till.terminal is None or record.intent_id is None:
        return
    till.database.write(lambda c: _note_ending(c, record, Trouble.TIMED_OUT))
    try:
        clear_reader(till.terminal, record, forgiving=False)
    except ReaderRefusedError as error:
        logger.warning("The reader of %s is stuck: %s", record.reference, error)
        want_cancelled(till, record, error.trouble)
        carry_out(till, record.id)
        return
    except ProviderError as error:
        logger.info("The reader of %s was not freed: %s", record.reference, error)
    settle(till, record.id)


def want_cancelled(till: Till, seen: PaymentRecord, why: Trouble | None) -> None:
    """Write down that it is to be cancelled, before anybody outside is asked to."""

    def work(connection: Connection) -> None:
        record = locked(connection, seen.id)
        if not record.over and not record.cancel_wanted:
            ending = why or record.ending
            records.change(connection, record, ending=ending, cancel_wanted=True)

    till.database.write(work)


def _wish(connection: Connection, till: Till, by: Grant, reference: str) -> PaymentRecord:
    found = within_reach(connection, reference, by)
    record = locked(connection, found.id)
    if record.status is PaymentStatus.CANCELLED:
        return record
    if record.status is PaymentStatus.SUCCEEDED:
        raise _refusal(record, "has been paid.")
    if record.status is PaymentStatus.PROCESSING:
        raise _refusal(record, _CHARGING)
    now = till.clock()
    actor = actor_of(by.principal)
    # What comes of it is the provider's to say; who wanted it is known only here.
    note(connection, actor, "payment.cancel_asked", record.about, now, reference=record.reference)
    return records.change(
        connection,
        record,
        cancel_wanted=True,
        ending=Trouble.CANCELLED_BY_CUSTOMER,
        next_check_at=now,
    )


def _write_cancelled(connection: Connection, till: Till, seen: PaymentRecord) -> None:
    record = locked(connection, seen.id)
    if not record.over and record.object_id is None:
        write_news(connection, till, record, Reading(PaymentNews.CANCELLED))


def _withdraw(connection: Connection, till: Till, seen: PaymentRecord) -> None:
    """The wish came too late: the card, or the payer's phone, decides now."""
    record = locked(connection, seen.id)
    if not record.over and record.cancel_wanted:
        due = till.clock() + next_look(record.method, record.status, 0, record.misses)
        records.change(connection, record, cancel_wanted=False, ending=None, next_check_at=due)


def _note_ending(connection: Connection, seen: PaymentRecord, trouble: Trouble) -> None:
    record = locked(connection, seen.id)
    if not record.over and record.attempt == seen.attempt:
        records.change(connection, record, ending=trouble)


def _refusal(record: PaymentRecord, words: str) -> RefusedError:
    return RefusedError(
        ProblemCode.PAYMENT_STATE,
        f"Payment {record.reference} {words}",
        status_of_payment=record.status.value,
    )
