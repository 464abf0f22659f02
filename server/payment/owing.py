"""Owing: money that came and may not be kept is written down as a refund to be made."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection

from server.inserting import insert_new
from server.jobs import enqueue
from server.payment.records import PaymentRecord, open_incident
from server.payment.tables import refund
from ticketing.identifiers import new_id

REFUND_JOB = "refund.look_after"


class GiveBackReason(StrEnum):
    """Why money goes back without anybody asking; each at most once for a payment."""

    UNFULFILLED = "unfulfilled"
    PAID_TWICE = "paid_twice"
    AMOUNT_DIFFERS = "amount_differs"


_WORDS = {
    GiveBackReason.UNFULFILLED: "Paid after the tickets were gone or the order was given up.",
    GiveBackReason.PAID_TWICE: "The order had been paid by another payment.",
    GiveBackReason.AMOUNT_DIFFERS: "The provider collected another amount than the order's.",
}


def owe_refund(
    connection: Connection, record: PaymentRecord, reason: GiveBackReason, now: datetime
) -> None:
    """Owe all that was received, tell a person, and have the worker give it back at once."""
    open_incident(connection, record.id, reason.value, _WORDS[reason], now)
    if not record.received:
        return
    wished = connection.execute(
        insert_new(connection, refund)
        .values(
            id=new_id(),
            payment_id=record.id,
            reason=reason.value,
            amount=record.received,
            status="created",
            created_at=now,
            next_check_at=now,
            checks=0,
        )
        .returning(refund.c.id)
    ).scalar()
    if wished is not None:
        look_soon(connection, wished, now)


def look_soon(connection: Connection, refund_id: UUID, now: datetime) -> None:
    """Have the worker look after a refund at once."""
    enqueue(
        connection,
        REFUND_JOB,
        {"refund_id": str(refund_id)},
        run_at=now,
        unique_key=f"refund:{refund_id}",
    )
