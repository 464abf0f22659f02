"""Refunds: money given back from a payment, and buyers' wishes to have it back."""

from enum import StrEnum
from typing import Self
from uuid import UUID

from pydantic import Field, field_validator, model_validator

from ticketing.identifiers import OrderNumber, PaymentReference
from ticketing.money import Money
from ticketing.payment import Reason
from ticketing.wire import Answer, Instant, ShortText, Wire


class RefundStatus(StrEnum):
    """What is known of money on its way back; a card's may still fail days after it succeeded."""

    CREATED = "created"
    PENDING = "pending"
    SUCCEEDED = "succeeded"
    FAILED = "failed"


class RefundCause(StrEnum):
    """Why money goes back: a person asked for it, or nobody had to."""

    ASKED = "asked"
    EVENT_CANCELLED = "event_cancelled"
    UNFULFILLED = "unfulfilled"
    PAID_TWICE = "paid_twice"
    AMOUNT_DIFFERS = "amount_differs"


class RequestStatus(StrEnum):
    """What became of a buyer's wish."""

    WAITING = "waiting"
    GRANTED = "granted"
    DECLINED = "declined"


class HowMuch(Wire):
    """How much goes back: so much, or these tickets at their price; else all that is left.

    A donation goes back last: with all that is left, or with what is more than the tickets' money.

    Tickets that are named, or all of them where all is given back, stop admitting at once;
    ``return_to_sale`` lets others buy them.
    """

    id: UUID
    amount: Money | None = None
    ticket_ids: tuple[UUID, ...] | None = Field(default=None, min_length=1, max_length=500)
    return_to_sale: bool = False

    @field_validator("amount")
    @classmethod
    def _more_than_nothing(cls, amount: Money | None) -> Money | None:
        if amount is not None and amount.amount <= 0:
            raise ValueError("must be more than nothing")
        return amount

    @field_validator("ticket_ids")
    @classmethod
    def _each_once(cls, ticket_ids: tuple[UUID, ...] | None) -> tuple[UUID, ...] | None:
        if ticket_ids is not None and len(set(ticket_ids)) != len(ticket_ids):
            raise ValueError("must name each ticket once")
        return ticket_ids

    @model_validator(mode="after")
    def _one_measure(self) -> Self:
        if self.amount is not None and self.ticket_ids is not None:
            raise ValueError("say an amount or tickets, not both")
        if self.amount is not None and self.return_to_sale:
            raise ValueError("only tickets return to sale, so name them or give all back")
        return self


class NewRefund(HowMuch):
    """A refund as staff wish it. The id is the client's, so asking twice gives back once."""

    reason: ShortText


class RefundView(Answer):
    """A refund. ``reason`` is what staff said; ``cause`` why it was made at all.

    ``donation`` is how much of the ``amount`` had been given on top of the tickets.
    """

    id: UUID
    reference: PaymentReference
    order_id: UUID
    cause: RefundCause
    reason: str | None = None
    amount: Money
    status: RefundStatus
    ticket_ids: tuple[UUID, ...] = ()
    return_to_sale: bool = False
    created_at: Instant
    donation: Money | None = None


class RefundList(Answer):
    """The refunds of a payment, oldest first, and how much more could be given back."""

    refunds: tuple[RefundView, ...]
    possible: Money


class NewRefundRequest(Wire):
    """A buyer's wish to have an order's money back, and why."""

    id: UUID
    reason: Reason


class GrantRefund(HowMuch):
    """A buyer's wish granted, in whole or in part; ``id`` is the refund's."""

    note: Reason | None = None


class DeclineRefund(Wire):
    """A buyer's wish declined, and why."""

    note: Reason


class RefundRequestView(Answer):
    """A buyer's wish and what became of it."""

    id: UUID
    order_id: UUID
    order_number: OrderNumber
    reason: str
    status: RequestStatus
    asked_at: Instant
    decided_at: Instant | None = None
    decided_by: str | None = None
    note: str | None = None
    refund_id: UUID | None = None


class RefundRequestList(Answer):
    """All wishes for one order, newest first."""

    requests: tuple[RefundRequestView, ...]


class RefundRequestPage(Answer):
    """Wishes, newest first; ``next`` leads to the next page."""

    requests: tuple[RefundRequestView, ...]
    next: str | None = None
