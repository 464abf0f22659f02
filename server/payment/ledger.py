"""What a provider's books can be asked and what they tell; no provider's own words in here."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from server.payment.records import PaymentRecord
from server.payment.refunds import RefundRecord
from ticketing.money import Money
from ticketing.payment import PaymentMethod


@dataclass(frozen=True)
class Span:
    """From ``since`` until just before ``until``."""

    since: datetime
    until: datetime

    def has(self, moment: datetime) -> bool:
        """Whether it lies within."""
        return self.since <= moment < self.until


@dataclass(frozen=True)
class Collected:
    """Money that the provider took at ``at``; ``payment_id`` is what we wrote on it, if anything.

    ``id`` is the provider's.
    """

    id: str
    payment_id: UUID | None
    amount: Money
    at: datetime


@dataclass(frozen=True)
class Returned:
    """Money on its way back since ``at``; ``stands`` is False where it failed or was called off.

    ``refund_id`` and ``payment_id`` are what we wrote on it and on what it gives back.
    """

    id: str
    refund_id: UUID | None
    payment_id: UUID | None
    amount: Money
    at: datetime
    stands: bool


class Ledger(Protocol):
    """The books of one provider. Every call may raise OutOfReachError or NotDoneError.

    ``methods`` are those whose money is in them. One that ``lists`` nothing is asked for each of
    our payments and refunds singly, and its lists are empty.
    """

    methods: frozenset[PaymentMethod]
    lists: bool

    def collected(self, span: Span) -> Iterator[Collected]:
        """All that was collected in that time, by whomever."""

    def collected_for(self, record: PaymentRecord) -> Collected | None:
        """What was collected for this payment, whenever that was."""

    def returned(self, span: Span) -> Iterator[Returned]:
        """All that was begun to be given back in that time, by whomever."""

    def returned_for(self, record: RefundRecord) -> Returned | None:
        """What became of this refund, whenever it was made."""
