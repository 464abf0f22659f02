"""Money that was taken and money that was given back: what reports add up."""

from sqlalchemy import func, select

from server.payment.refunds import COUNTED
from server.payment.tables import payment, refund, refund_ticket
from ticketing.payment import PaymentStatus

TAKEN = (
    select(
        payment.c.id,
        payment.c.order_id,
        payment.c.organiser_id,
        payment.c.event_id,
        payment.c.device_id,
        payment.c.method,
        func.coalesce(payment.c.received_currency, payment.c.currency).label("currency"),
        payment.c.received,
        (payment.c.received - payment.c.donation).label("tickets"),
        payment.c.donation,
        payment.c.settled_at,
    )
    .where(payment.c.status == PaymentStatus.SUCCEEDED.value)
    .subquery("taken")
)
"""Each payment that succeeded: what was ``received`` is ``tickets`` and ``donation`` together."""

GIVEN_BACK = (
    select(
        refund.c.id,
        refund.c.payment_id,
        refund.c.amount,
        (refund.c.amount - refund.c.donation).label("tickets"),
        refund.c.donation,
        refund.c.given_back_at,
    )
    .where(refund.c.status.in_([status.value for status in COUNTED]), refund.c.amount > 0)
    .subquery("given_back")
)
"""Each refund whose money left: its ``amount`` is ``tickets`` and ``donation`` together.

Tickets that cost nothing went back without any.
"""

TICKETS_BACK = (
    select(refund_ticket.c.ticket_id, refund.c.payment_id, refund.c.given_back_at)
    .join(refund, refund.c.id == refund_ticket.c.refund_id)
    .where(refund.c.status.in_([status.value for status in COUNTED]))
    .subquery("tickets_back")
)
"""Each ticket that was given back, for money or for none."""
