"""Payments as those who pay may see them, with what they need to go on."""

import logging
from collections.abc import Callable
from uuid import UUID

from sqlalchemy import Connection

from server.granting import Grant, grant
from server.order.reading import order_of, thing_of
from server.payment import records
from server.payment.provider import ProviderError
from server.payment.records import PaymentRecord
from server.payment.till import Till
from server.permissions import Action
from ticketing.payment import PaymentMethod, PaymentView
from ticketing.problem import RefusedError

logger = logging.getLogger(__name__)


def payments_of(
    connection: Connection, order_id: UUID, pay_url_of: Callable[[UUID], str] | None = None
) -> tuple[PaymentView, ...]:
    """The order's payments, oldest first; ``pay_url_of`` makes the link of one by its id."""
    return tuple(
        one.view(pay_url_of(one.id) if pay_url_of and one.open_page else None)
        for one in records.of_order(connection, order_id)
    )


def order_of_reference(connection: Connection, reference: str) -> UUID | None:
    """The order of the payment with this reference; None where there is no such payment."""
    found = records.by_reference(connection, reference)
    return found.order_id if found else None


def handed(till: Till, record: PaymentRecord, by: Grant) -> PaymentView:
    """The payment for a caller who may read it; what it can be paid with, for one who may pay."""
    link = till.pay_url_of(record.id) if record.open_page else None
    return record.view(link, _client_secret(till, record, by))


def _client_secret(till: Till, record: PaymentRecord, by: Grant) -> str | None:
    online = record.method is PaymentMethod.ONLINE and record.object_id is not None
    if not online or record.over or till.at_web is None or not _may_pay(till, record, by):
        return None
    try:
        return till.at_web.secret(record)
    except ProviderError as error:
        # It can be asked for again; the payment is what it is.
        logger.warning("No client secret of %s now: %s", record.reference, error)
        return None


def _may_pay(till: Till, record: PaymentRecord, by: Grant) -> bool:
    order = till.database.read(lambda c: order_of(c, record.order_id))
    try:
        return order is not None and grant(by.principal, Action.PAY_ORDER).reaches(thing_of(order))
    except RefusedError:  # some may read an order and pay none
        return False
