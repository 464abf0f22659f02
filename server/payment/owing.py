"""Owing: money that came and may not be kept is written down as a refund to be made."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import SYSTEM
from server.inserting import insert_new
from server.jobs import enqueue
from server.payment.incidents import open_incident
from server.payment.records import PaymentRecord
from server.payment.refunding import settle_refund
from server.payment.refunds import note_refund, refund_of
from server.payment.tables import refund
from ticketing.identifiers import new_id
from ticketing.payment import BY_PROVIDER
from ticketing.refund import RefundCause, RefundStatus

REFUND_JOB = "refund.look_after"

_WORDS = {
    RefundCause.UNFULFILLED: "Paid after the tickets were gone or the order was given up.",
    RefundCause.PAID_TWICE: "The order had been paid by another payment.",
    RefundCause.AMOUNT_DIFFERS: "The provider collected another amount than the order's.",
}


def owe_refund(
    connection: Connection, record: PaymentRecord, cause: RefundCause, now: datetime
) -> None:
    """Owe all that was received, tell a person, and have the worker give it back at once."""
    open_incident(connection, record, cause.value, _WORDS[cause], now)
    if not record.received.amount:
        return
    wished = connection.execute(
        insert_new(connection, refund)
        .values(
            id=new_id(),
            payment_id=record.id,
            reason=cause.value,
            amount=record.received.amount,
            donation=record.donation,
            status=RefundStatus.CREATED.value,
            created_at=now,
            next_check_at=now,
            checks=0,
            return_to_sale=False,
        )
        .returning(refund.c.id)
    ).scalar()
    owed = None if wished is None else refund_of(connection, wished)
    if owed is None:
        return
    note_refund(connection, SYSTEM, "refund.asked", owed, now)
    if record.method not in BY_PROVIDER:
        settle_refund(connection, owed, SYSTEM, now)
    else:
        look_soon(connection, owed.id, now)


def look_soon(connection: Connection, refund_id: UUID, now: datetime) -> None:
    """Have the worker look after a refund at once."""
    enqueue(
        connection,
        REFUND_JOB,
        {"refund_id": str(refund_id)},
        run_at=now,
        unique_key=f"refund:{refund_id}",
    )
