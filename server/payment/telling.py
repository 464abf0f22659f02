"""Telling buyers by mail what became of their money, in the transaction in which it became so."""

from datetime import datetime

from sqlalchemy import Connection

from server.mail.outbox import Letter, post
from server.order.reading import OrderFacts, order_of
from server.payment.refunds import RefundRecord
from server.ticket.viewing import tickets_of_order
from ticketing.mail import LetterKind
from ticketing.refund import RefundCause


def tell_refunded(connection: Connection, made: RefundRecord, now: datetime) -> None:
    """Write the buyer that money went back; once for each refund.

    Of a cancelled event they are told so instead, at once, and with the amount.
    """
    if made.cause is RefundCause.EVENT_CANCELLED:
        return
    order = order_of(connection, made.order_id)
    if order is None or order.buyer.email is None:
        return
    post(connection, _letter(connection, LetterKind.REFUND, order, made), now)


def tell_called_off(
    connection: Connection, order: OrderFacts, made: RefundRecord, now: datetime
) -> None:
    """Write the buyer that the event is cancelled and what they get back; once for each order."""
    if order.buyer.email is not None:
        post(connection, _letter(connection, LetterKind.EVENT_CANCELLED, order, made), now)


def _letter(
    connection: Connection, kind: LetterKind, order: OrderFacts, made: RefundRecord
) -> Letter:
    """About the order; ``amount`` in minor units, ``serials`` of the tickets taken back."""
    taken_back = set(made.ticket_ids)
    tickets = tickets_of_order(connection, order.id) if taken_back else ()
    return Letter(
        kind=kind,
        to=order.buyer.email or "",
        language=order.language,
        subject_id=order.id,
        fact=str(made.id) if kind is LetterKind.REFUND else str(order.id),
        organiser_id=order.organiser_id,
        order_id=order.id,
        details={
            "reference": made.reference,
            "amount": made.amount.amount,
            "currency": made.amount.currency,
            "cause": made.cause.value,
            "serials": [one.serial for one in tickets if one.id in taken_back],
        },
    )
