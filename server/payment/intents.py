"""The provider's object of a payment: made once, kept, and found again when its id was lost."""

import logging
from uuid import UUID

from sqlalchemy import Connection

from server.order.reading import order_of
from server.payment import records
from server.payment.locking import locked
from server.payment.records import PaymentRecord
from server.payment.terminal import (
    IntentFacts,
    IntentFor,
    OutOfReachError,
    Terminal,
    TerminalError,
)
from server.payment.till import Till

logger = logging.getLogger(__name__)


def make_intent(till: Till, terminal: Terminal, record: PaymentRecord) -> str | None:
    """The id of the payment's intent, made now; None where the payment ended meanwhile.

    An intent that no reader was given takes no money, so one too many is clutter, not harm.

    Raises:
        TerminalError: there is none, and none could be made.
    """
    number = till.database.read(lambda c: _order_number(c, record.order_id))
    made = _made(terminal, record, number)
    till.steps("payment.intent_created")
    return _keep(till, terminal, record, made.id)


def find_intent(till: Till, terminal: Terminal, record: PaymentRecord) -> str | None:
    """The id of an intent that was made although its id never reached us; None if there is none.

    Raises:
        TerminalError: the provider could not say.
    """
    found = terminal.find_intent(record.id, record.created_at)
    return None if found is None else _keep(till, terminal, record, found.id)


def _made(terminal: Terminal, record: PaymentRecord, order_number: str) -> IntentFacts:
    wanted = IntentFor(
        payment_id=record.id,
        order_id=record.order_id,
        device_id=record.device_id,
        reference=record.reference,
        order_number=order_number,
        amount=record.amount,
    )
    key = f"order:{record.order_id}:intent:{record.ordinal}:{record.attempt}"
    if record.attempt > 1:
        # An earlier presentation failed before its intent was known; it may exist all the same.
        found = terminal.find_intent(record.id, record.created_at)
        if found is not None:
            return found
    try:
        return terminal.create_intent(wanted, key)
    except OutOfReachError as error:
        logger.warning("The intent of %s may not be made: %s", record.reference, error)
    # A failure of the provider is remembered under its key for a day, so look before asking again.
    found = terminal.find_intent(record.id, record.created_at)
    return found or terminal.create_intent(wanted, key)


def _keep(till: Till, terminal: Terminal, record: PaymentRecord, intent_id: str) -> str | None:
    kept = till.database.write(lambda c: _store(c, record.id, intent_id))
    till.steps("payment.intent_stored")
    if kept != intent_id:
        _discard(terminal, intent_id)
    return kept


def _store(connection: Connection, payment_id: UUID, intent_id: str) -> str | None:
    """The intent that the payment has from now on; None where it is over without one."""
    record = locked(connection, payment_id)
    if record.intent_id is not None or record.over:
        return record.intent_id
    records.change(connection, record, intent_id=intent_id)
    return intent_id


def _discard(terminal: Terminal, intent_id: str) -> None:
    try:
        terminal.cancel_intent(intent_id)
    except TerminalError as error:
        logger.warning("Intent %s, which no reader ever had, stays open: %s", intent_id, error)


def _order_number(connection: Connection, order_id: UUID) -> str:
    order = order_of(connection, order_id)
    return "" if order is None else order.number
