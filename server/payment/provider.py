"""What any company that moves money can be asked and what it tells; no provider's own words here.

A collector brings the money of one method in, a refunder takes it back out. The provider's object
is the truth about a payment: never an HTTP error, a redirect or a timer.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from server.payment.news import Reading
from server.payment.records import PaymentRecord
from ticketing.money import Money
from ticketing.payment import CardFacts, Trouble


class ProviderError(Exception):
    """The provider did not do what it was asked.

    ProviderError
      OutOfReachError      nobody knows whether it was done: read, or ask again under the same key
      NotDoneError         it was not done, and the same question gets the same answer
        AtWorkError        money is moving at this moment; nobody can stop that
    """

    def __init__(self, words: str, code: str | None = None) -> None:
        super().__init__(words)
        self.code = code


class OutOfReachError(ProviderError):
    """No answer, or one that leaves open whether it was done.

    ``answered`` says that the service did answer, so that nothing is still on its way there.
    """

    def __init__(self, words: str, code: str | None = None, *, answered: bool = False) -> None:
        super().__init__(words, code)
        self.answered = answered


class NotDoneError(ProviderError):
    """A plain no; ``trouble`` is what whoever pays can be told of it."""

    def __init__(
        self,
        words: str,
        code: str | None = None,
        trouble: Trouble = Trouble.PROVIDER_UNREACHABLE,
    ) -> None:
        super().__init__(words, code)
        self.trouble = trouble


class AtWorkError(NotDoneError):
    """The money is moving."""


@dataclass(frozen=True)
class CollectFor:
    """What money is collected for; ``record`` finds the object again when the answer was lost.

    ``return_url`` is where a payer comes back to from the provider's page.
    """

    record: PaymentRecord
    order_number: str
    return_url: str
    hold_until: datetime
    email: str | None = None
    language: str = "en"


@dataclass(frozen=True)
class Made:
    """The provider's object for one attempt; ``page_url`` where the payer goes on with it."""

    id: str
    page_url: str | None = None


@dataclass(frozen=True)
class Seen:
    """What the provider's object says, as it was just read.

    ``received`` comes with the news that it succeeded; ``intent_id`` is Stripe's PaymentIntent
    where another object stands for the payment.
    """

    reading: Reading
    received: Money | None = None
    card: CardFacts | None = None
    intent_id: str | None = None


class Collector(Protocol):
    """Collects the money of one method. Every call may raise OutOfReachError or NotDoneError."""

    def make(self, wanted: CollectFor, key: str) -> Made:
        """Make the object that collects this money; the same key makes it once."""

    def find(self, wanted: CollectFor, key: str) -> Made | None:
        """The object made for this attempt, when its id was lost on the way back."""

    def read(self, record: PaymentRecord) -> Seen:
        """The truth about the money of a payment that has its object."""

    def end(self, record: PaymentRecord) -> None:
        """Make sure that it can never be paid; refused when it was paid or is being paid."""


class GivenBack(StrEnum):
    """What became of a refund."""

    PENDING = "pending"
    SUCCEEDED = "succeeded"
    FAILED = "failed"


@dataclass(frozen=True)
class RefundFacts:
    """The provider's object for one refund, as it was just read."""

    id: str
    state: GivenBack
    code: str | None = None


@dataclass(frozen=True)
class RefundFor:
    """So much back from what ``source_id`` collected; ``refund_id`` finds the refund again.

    ``source_id`` is Stripe's PaymentIntent or the mobile money request.
    """

    refund_id: UUID
    source_id: str
    amount: Money


class Refunder(Protocol):
    """Gives money back. Every call may raise OutOfReachError or NotDoneError."""

    def give_back(self, wanted: RefundFor, key: str) -> RefundFacts:
        """Refund so much of what was collected; the same key refunds it once."""

    def find_refund(self, wanted: RefundFor, key: str) -> RefundFacts | None:
        """The refund made for this wish, when its id was lost on the way back."""

    def read_refund(self, refund_id: str) -> RefundFacts:
        """What became of a refund."""
