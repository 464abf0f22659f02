"""What a card terminal service can be asked and what it tells; no provider's own words in here."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from server.payment.intent import Intents
from server.payment.provider import NotDoneError
from ticketing.payment import Trouble


class ReaderRefusedError(NotDoneError):
    """The reader did not take it, as far as the service knows; a late start is possible."""


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


class Terminal(Intents, Protocol):
    """A card terminal service. Every call may raise OutOfReachError or NotDoneError."""

    def ask_reader(self, reader_id: str, intent_id: str, key: str) -> None:
        """Have the reader ask for a card; raises ReaderRefusedError where it does not."""

    def read_reader(self, reader_id: str) -> ReaderFacts:
        """What the reader's newest action is."""

    def clear_reader(self, reader_id: str) -> None:
        """Take the action off the reader; raises AtWorkError while a card is charged."""
