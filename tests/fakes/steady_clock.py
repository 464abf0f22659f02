"""A clock that moves only when a test says so."""

from datetime import UTC, datetime, timedelta

DOORS = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)


class SteadyClock:
    """Starts at the doors of the test event; ``advance`` moves both of its hands."""

    def __init__(self, now: datetime = DOORS) -> None:
        self._now = now
        self._elapsed_s = 1000.0

    def now(self) -> datetime:
        return self._now

    def elapsed_s(self) -> float:
        return self._elapsed_s

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        self._elapsed_s += seconds
