"""The daybook: what was written down here of a time, for whoever compares it with other books."""

from collections.abc import Collection
from datetime import timedelta

from sqlalchemy import Connection, select

from server.payment.ledger import Span
from server.payment.records import PaymentRecord, record_of
from server.payment.refunds import RefundRecord, refund_of
from server.payment.tables import payment, refund
from ticketing.payment import PaymentMethod, PaymentStatus

# By when a payment was begun there is an index; money that comes later than this is found from
# the provider's side alone.
_LONGEST_OPEN = timedelta(days=31)


def settled_in(connection: Connection, span: Span) -> list[PaymentRecord]:
    """The payments that were found to have succeeded in that time, the first begun first."""
    wanted = select(payment).where(
        payment.c.created_at >= span.since - _LONGEST_OPEN,
        payment.c.created_at < span.until,
        payment.c.settled_at >= span.since,
        payment.c.settled_at < span.until,
        payment.c.status == PaymentStatus.SUCCEEDED.value,
    )
    rows = connection.execute(wanted.order_by(payment.c.created_at, payment.c.id))
    return [record_of(row) for row in rows]


def begun_in(
    connection: Connection, span: Span, methods: Collection[PaymentMethod]
) -> list[PaymentRecord]:
    """The payments by these methods that were begun in that time, whatever became of them."""
    wanted = select(payment).where(
        payment.c.created_at >= span.since,
        payment.c.created_at < span.until,
        payment.c.method.in_([method.value for method in methods]),
    )
    rows = connection.execute(wanted.order_by(payment.c.created_at, payment.c.id))
    return [record_of(row) for row in rows]


def refunds_in(connection: Connection, span: Span) -> list[RefundRecord]:
    """The refunds of money that were asked for in that time, the oldest first."""
    wanted = select(refund.c.id).where(
        refund.c.created_at >= span.since, refund.c.created_at < span.until, refund.c.amount > 0
    )
    ids = connection.scalars(wanted.order_by(refund.c.created_at, refund.c.id)).all()
    return [record for one in ids if (record := refund_of(connection, one)) is not None]
