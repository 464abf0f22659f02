"""What a card terminal service can be asked and what it tells; no provider's own words in here."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from ticketing.money import Money
from ticketing.payment import CardFacts, Trouble


class TerminalError(Exception):
    """The service did not do what it was asked.

    TerminalError
      OutOfReachError      nobody knows whether it was done: read, or ask again under the same key
      NotDoneError         it was not done, and the same question gets the same answer
        ReaderRefusedError the reader did not take it, for a reason a visitor can be told
        CardAtWorkError    a card is being charged at this moment; nobody can stop that
    """

    def __init__(self, words: str, code: str | None = None) -> None:
        super().__init__(words)
        self.code = code


class OutOfReachError(TerminalError):
    """No answer, or one that leaves open whether it was done.

    ``answered`` says that the service did answer, so that nothing is still on its way there.
    """

    def __init__(self, words: str, code: str | None = None, *, answered: bool = False) -> None:
        super().__init__(words, code)
        self.answered = answered


class NotDoneError(TerminalError):
    """A plain no."""


class ReaderRefusedError(NotDoneError):
    """The reader did not take it, as far as the service knows; a late start is possible."""

    def __init__(self, words: str, code: str | None, trouble: Trouble) -> None:
        super().__init__(words, code)
        self.trouble = trouble


class CardAtWorkError(NotDoneError):
    """The reader is authorising a card."""


class IntentState(StrEnum):
    """What the service's object says of the money."""

    WAITING = "waiting"
    CARD_READ = "card_read"
    PAID = "paid"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Decline:
    """Why the last charge failed. ``charge`` tells one decline from the one before it."""

    trouble: Trouble
    code: str
    charge: str | None


@dataclass(frozen=True)
class IntentFacts:
    """The service's object for one payment, as it was just read; ``received`` in minor units."""

    id: str
    state: IntentState
    amount: Money
    received: int = 0
    decline: Decline | None = None
    card: CardFacts | None = None


class ReaderState(StrEnum):
    """What a reader's newest action says."""

    IDLE = "idle"
    IN_PROGRESS = "in_progress"
    SUCCEEDED = "succeeded"
    FAILED = "failed"


@dataclass(frozen=True)
class ReaderFacts:
    """A reader's newest action: for which intent, and why it failed if it did."""

    state: ReaderState
    intent_id: str | None = None
    trouble: Trouble | None = None
    code: str | None = None


class GivenBack(StrEnum):
    """What became of a refund."""

    PENDING = "pending"
    SUCCEEDED = "succeeded"
    FAILED = "failed"


@dataclass(frozen=True)
class RefundFacts:
    """The service's object for one refund, as it was just read."""

    id: str
    state: GivenBack
    code: str | None = None


@dataclass(frozen=True)
class IntentFor:
    """What an intent is for; ``payment_id`` finds it again when the answer was lost."""

    payment_id: UUID
    order_id: UUID
    device_id: UUID | None
    reference: str
    order_number: str
    amount: Money


@dataclass(frozen=True)
class RefundFor:
    """So much back from an intent, in its currency; ``refund_id`` finds the refund again."""

    refund_id: UUID
    intent_id: str
    amount: Money


class Terminal(Protocol):
    """A card terminal service. Every call may raise OutOfReachError or NotDoneError."""

    def create_intent(self, wanted: IntentFor, key: str) -> IntentFacts:
        """Make the object that collects this money; the same key makes it once."""

    def find_intent(self, payment_id: UUID, since: datetime) -> IntentFacts | None:
        """The object made for this payment, when its id was lost on the way back."""

    def read_intent(self, intent_id: str) -> IntentFacts:
        """The truth about the money."""

    def cancel_intent(self, intent_id: str) -> None:
        """Make sure that it can never be paid; refused when it was paid or is being paid."""

    def ask_reader(self, reader_id: str, intent_id: str, key: str) -> None:
        """Have the reader ask for a card; raises ReaderRefusedError where it does not."""

    def read_reader(self, reader_id: str) -> ReaderFacts:
        """What the reader's newest action is."""

    def clear_reader(self, reader_id: str) -> None:
        """Take the action off the reader; raises CardAtWorkError while a card is charged."""

    def give_back(self, wanted: RefundFor, key: str) -> RefundFacts:
        """Refund so much of what the intent collected; the same key refunds it once."""

    def find_refund(self, wanted: RefundFor) -> RefundFacts | None:
        """The refund made for this wish, when its id was lost on the way back."""

    def read_refund(self, refund_id: str) -> RefundFacts:
        """What became of a refund."""
