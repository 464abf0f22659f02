"""The clock as a constructor argument: a wall for people, a stopwatch for timers."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time twice: as a moment, and as seconds that only ever grow."""

    def now(self) -> datetime:
        """The moment, aware and in UTC; may jump when the machine's clock is set."""

    def elapsed_s(self) -> float:
        """Seconds since some fixed point; never jumps, so timers count with it."""


class SystemClock:
    """The machine's own clocks."""

    def now(self) -> datetime:
        """The machine's wall clock in UTC."""
        return datetime.now(UTC)

    def elapsed_s(self) -> float:
        """The machine's monotonic clock in seconds."""
        return time.monotonic()
