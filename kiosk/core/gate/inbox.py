"""What reaches the gate's desk, from any thread, in the order in which it came."""

import queue
from dataclasses import dataclass

from kiosk.core.gate.gatekeeper import Presented
from kiosk.core.gate.intent import GateIntent


@dataclass(frozen=True)
class Noted:
    """What is known or waiting has changed."""


@dataclass(frozen=True)
class Closing:
    """There is nothing more to do."""


Message = GateIntent | Presented | Noted | Closing


class Inbox:
    """A queue with a word for each sender; putting in returns at once."""

    def __init__(self) -> None:
        self._messages: queue.SimpleQueue[Message] = queue.SimpleQueue()

    def submit(self, intent: GateIntent) -> None:
        """The steward asks for this."""
        self._messages.put(intent)

    def seen(self, text: str) -> None:
        """The camera sees this symbol."""
        self._messages.put(Presented(text=text))

    def noted(self) -> None:
        """What is known or waiting has changed."""
        self._messages.put(Noted())

    def end(self) -> None:
        """Nothing more will come."""
        self._messages.put(Closing())

    def next(self, wait_s: float) -> Message | None:
        """The next message, or None after ``wait_s`` without one."""
        try:
            return self._messages.get(timeout=wait_s)
        except queue.Empty:
            return None
