"""A refund as this domain works with it, and the statements that read its rows."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from server.audit.writing import Actor, Concerning, note
from server.payment.records import PaymentRecord
from server.payment.tables import payment, refund, refund_ticket
from ticketing.money import Money
from ticketing.payment import PaymentMethod
from ticketing.refund import RefundCause, RefundStatus, RefundView

COUNTED = (RefundStatus.PENDING, RefundStatus.SUCCEEDED)
"""Statuses in which the money left; a payment's ``refunded`` is their sum."""


@dataclass(frozen=True)
class RefundRecord:
    """One row of ``refund``, typed, with the payment whose money it gives back."""

    id: UUID
    payment_id: UUID
    reference: str
    order_id: UUID
    organiser_id: UUID
    method: PaymentMethod
    source_id: str | None
    cause: RefundCause
    words: str | None
    amount: Money
    status: RefundStatus
    provider_id: str | None
    checks: int
    return_to_sale: bool
    fingerprint: str | None
    created_at: datetime
    given_back_at: datetime | None
    donation: int
    ticket_ids: tuple[UUID, ...] = ()

    def view(self) -> RefundView:
        """What the staff may see."""
        return RefundView(
            id=self.id,
            reference=self.reference,
            order_id=self.order_id,
            cause=self.cause,
            reason=self.words,
            amount=self.amount,
            status=self.status,
            ticket_ids=self.ticket_ids,
            return_to_sale=self.return_to_sale,
            created_at=self.created_at,
            donation=Money(amount=self.donation, currency=self.amount.currency),
        )


_WHOLE = select(
    refund,
    payment.c.reference,
    payment.c.order_id,
    payment.c.organiser_id,
    payment.c.method,
    func.coalesce(payment.c.intent_id, payment.c.request_id).label("source_id"),
    func.coalesce(payment.c.received_currency, payment.c.currency).label("currency"),
).join(payment, payment.c.id == refund.c.payment_id)


def refund_of(connection: Connection, refund_id: UUID) -> RefundRecord | None:
    """The refund with its tickets."""
    row = connection.execute(_WHOLE.where(refund.c.id == refund_id)).one_or_none()
    return None if row is None else _with_tickets(connection, (_record(row),))[0]


def refunds_of(connection: Connection, payment_id: UUID) -> tuple[RefundRecord, ...]:
    """The refunds of a payment with their tickets, oldest first."""
    wanted = _WHOLE.where(refund.c.payment_id == payment_id)
    rows = connection.execute(wanted.order_by(refund.c.created_at, refund.c.id))
    return _with_tickets(connection, [_record(row) for row in rows])


def refund_of_provider(connection: Connection, provider_id: str) -> UUID | None:
    """Our refund for the provider's id."""
    return connection.execute(
        select(refund.c.id).where(refund.c.provider_id == provider_id)
    ).scalar_one_or_none()


def spoken_for(connection: Connection, payment_id: UUID) -> int:
    """How much of a payment is given back or owed: what did not fail."""
    total = select(func.coalesce(func.sum(refund.c.amount), 0)).where(
        refund.c.payment_id == payment_id, refund.c.status != RefundStatus.FAILED.value
    )
    return int(connection.execute(total).scalar_one())


def donation_in(connection: Connection, record: PaymentRecord, amount: int) -> int:
    """How much of ``amount`` that goes back of a payment now is of its donation.

    The donation goes back last: only what is more than all that is left of the tickets' money.
    """
    tickets = select(func.coalesce(func.sum(refund.c.amount - refund.c.donation), 0)).where(
        refund.c.payment_id == record.id, refund.c.status != RefundStatus.FAILED.value
    )
    spoken = int(connection.execute(tickets).scalar_one())
    left = record.received.amount - record.donation - spoken
    return max(0, amount - max(0, left))


def note_refund(
    connection: Connection, actor: Actor, act: str, record: RefundRecord, now: datetime
) -> None:
    """Write an audit entry of a refund."""
    note(
        connection,
        actor,
        act,
        Concerning(record.id, record.organiser_id, record.order_id),
        now,
        reference=record.reference,
        cause=record.cause.value,
        reason=record.words,
        amount=record.amount.amount,
        donation=record.donation or None,
        currency=record.amount.currency,
        tickets=[str(one) for one in record.ticket_ids],
        return_to_sale=record.return_to_sale,
    )


def _with_tickets(
    connection: Connection, records: Collection[RefundRecord]
) -> tuple[RefundRecord, ...]:
    tickets: dict[UUID, tuple[UUID, ...]] = {one.id: () for one in records}
    rows = connection.execute(
        select(refund_ticket)
        .where(refund_ticket.c.refund_id.in_(tickets))
        .order_by(refund_ticket.c.ticket_id)
    )
    for row in rows:
        tickets[row.refund_id] += (row.ticket_id,)
    return tuple(replace(one, ticket_ids=tickets[one.id]) for one in records)


def _record(row: Row[Any]) -> RefundRecord:
    return RefundRecord(
        id=row.id,
        payment_id=row.payment_id,
        reference=row.reference,
        order_id=row.order_id,
        organiser_id=row.organiser_id,
        method=PaymentMethod(row.method),
        source_id=row.source_id,
        cause=RefundCause(row.reason),
        words=row.words,
        amount=Money(amount=row.amount, currency=row.currency),
        status=RefundStatus(row.status),
        provider_id=row.provider_id,
        checks=row.checks,
        return_to_sale=row.return_to_sale,
        fingerprint=row.fingerprint,
        created_at=row.created_at,
        given_back_at=row.given_back_at,
        donation=row.donation,
    )
