"""Handing a message over: how that can end, and the port that every way of it answers."""

from dataclasses import dataclass
from typing import Protocol

from server.mail.writing import Envelope
from ticketing.mail import TryOutcome


@dataclass(frozen=True)
class Handed:
    """How handing over ended. ``whole``: it says something of the server, not of this letter."""

    outcome: TryOutcome
    detail: str
    whole: bool = False


class Postman(Protocol):
    """Takes messages, one at a time; it may keep a connection until it rests."""

    def hand_over(self, envelope: Envelope) -> Handed:
        """Hand one message over; never raises for what a server or a network does."""
        ...

    def rest(self) -> None:
        """Nothing more for now."""
        ...
