"""A device's clock that goes right and is set wrong."""

from datetime import datetime, timedelta

from kiosk.core.clock import SystemClock


class WrongClock(SystemClock):
    """Ahead of the system's by ``off``; behind it, where that is negative."""

    def __init__(self, off: timedelta) -> None:
        self._off = off

    def now(self) -> datetime:
        return super().now() + self._off
