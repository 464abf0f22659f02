"""An intent: the provider's object for the money of one payment by card, whatever happens to it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from server.payment.provider import CollectFor
from ticketing.money import Money
from ticketing.payment import CardFacts, Trouble


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
    """The service's object for one payment, as it was just read.

    ``received`` is nothing but where it is paid. ``client_secret`` lets a browser pay it.
    """

    id: str
    state: IntentState
    received: Money | None = None
    decline: Decline | None = None
    card: CardFacts | None = None
    client_secret: str | None = None


class Intents(Protocol):
    """The intents of a card service. Every call may raise OutOfReachError or NotDoneError."""

    def create_intent(self, wanted: CollectFor, key: str) -> IntentFacts:
        """Make the object that collects this money; the same key makes it once."""

    def find_intent(self, wanted: CollectFor) -> IntentFacts | None:
        """The object made for this payment, when its id was lost on the way back."""

    def read_intent(self, intent_id: str) -> IntentFacts:
        """The truth about the money."""

    def cancel_intent(self, intent_id: str) -> None:
        """Make sure that it can never be paid; refused when it was paid or is being paid."""
