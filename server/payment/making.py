"""The provider's object of a payment: made once, kept, and found again when its id was lost."""

import logging
from uuid import UUID

from sqlalchemy import Connection

from server.order.reading import order_of
from server.payment import records
from server.payment.locking import locked
from server.payment.provider import CollectFor, Collector, Made, OutOfReachError, ProviderError
from server.payment.records import PaymentRecord
from server.payment.till import Till
from ticketing.payment import PaymentMethod

logger = logging.getLogger(__name__)


def make_object(till: Till, collector: Collector, record: PaymentRecord) -> PaymentRecord:
    """The payment with its object, made now; without one where it ended meanwhile.

    An object that nobody was shown takes no money, so one too many is clutter, not harm; a request
    to pay is shown by being made, and is made under the same key each time.

    Raises:
        ProviderError: there is none, and none could be made.
    """
    made = _made(collector, _wanted(till, record), _key(record))
    till.steps("payment.intent_created")
    return _keep(till, collector, record, made)


def find_object(till: Till, collector: Collector, record: PaymentRecord) -> PaymentRecord:
    """The payment with an object that was made although its id never reached us, if there is one.

    Raises:
        ProviderError: the provider could not say.
    """
    found = collector.find(_wanted(till, record), _key(record))
    return record if found is None else _keep(till, collector, record, found)


def surely_unmade(till: Till, record: PaymentRecord) -> bool:
    """Whether an object that was not found will not turn up either.

    A request to pay whose answer was lost may still be on its way to the provider, and would then
    be paid. It is asked again for one reader's patience, and given another to arrive.
    """
    if record.method is not PaymentMethod.MOMO or not record.asking:
        return True
    return till.clock() - record.begun_at >= 2 * till.reader_timeout


def _made(collector: Collector, wanted: CollectFor, key: str) -> Made:
    if wanted.record.attempt > 1:
        # An earlier presentation failed before its object was known; it may exist all the same.
        found = collector.find(wanted, key)
        if found is not None:
            return found
    try:
        return collector.make(wanted, key)
    except OutOfReachError as error:
        logger.warning("The object of %s may not be made: %s", wanted.record.reference, error)
    # A failure of the provider is remembered under its key for a day, so look before asking again.
    return collector.find(wanted, key) or collector.make(wanted, key)


def _key(record: PaymentRecord) -> str:
    return f"order:{record.order_id}:intent:{record.ordinal}:{record.attempt}"


def _keep(till: Till, collector: Collector, record: PaymentRecord, made: Made) -> PaymentRecord:
    kept = till.database.write(lambda c: _store(c, record.id, made))
    till.steps("payment.intent_stored")
    if kept.object_id != made.id:
        _discard(collector, kept, made)
    return kept


def _store(connection: Connection, payment_id: UUID, made: Made) -> PaymentRecord:
    """The payment with the object that it has from now on; without one where it is over."""
    record = locked(connection, payment_id)
    if record.object_id is not None or record.over:
        return record
    column = records.object_column(record.method)
    return records.change(connection, record, **{column: made.id, "page_url": made.page_url})


def _discard(collector: Collector, kept: PaymentRecord, made: Made) -> None:
    try:
        collector.end(kept.with_object(made.id))
    except ProviderError as error:
        logger.warning("Object %s, which nobody was shown, stays open: %s", made.id, error)


def _wanted(till: Till, record: PaymentRecord) -> CollectFor:
    order = till.database.read(lambda c: order_of(c, record.order_id))
    if order is None:
        raise AssertionError("every payment has its order")
    return CollectFor(
        record=record,
        order_number=order.number,
        return_url=till.page_of(order.id),
        hold_until=order.hold_until,
        email=order.buyer.email,
        language=order.language,
    )
