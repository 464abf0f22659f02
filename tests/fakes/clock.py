"""A clock that can be put forward: nobody sits out a time-out."""

from datetime import datetime, timedelta

from kiosk.core.clock import SystemClock


class HastyClock(SystemClock):
    """The system's, whose stopwatch and wall clock can be put forward, each by itself."""

    def __init__(self) -> None:
        self._ahead_s = 0.0
        self._set_ahead = timedelta()

    def now(self) -> datetime:
        """The wall clock, as far as it was set ahead."""
        return super().now() + self._set_ahead

    def elapsed_s(self) -> float:
        """The stopwatch, with all that it was put forward by."""
        return super().elapsed_s() + self._ahead_s

    def put_forward(self, seconds: float) -> None:
        """Let so much time have passed."""
        self._ahead_s += seconds

    def set_ahead(self, seconds: float) -> None:
        """Set the wall clock ahead; the server's next answer sets what is shown right again."""
        self._set_ahead += timedelta(seconds=seconds)
