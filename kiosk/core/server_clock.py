"""The server's clock against this device's: measured at every answer, kept for when none comes."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from kiosk.core.clock import Clock, SystemClock
from kiosk.core.errors import StoreError
from kiosk.core.store import Store

_OFFSET = "clock.offset_s"
# The server tells whole seconds: smaller differences are its own, not the clocks'.
_SAME_TIME = timedelta(seconds=2)

logger = logging.getLogger(__name__)


class ServerClock:
    """Server's clock minus this device's, to about a second; on disk, where there is a ``store``.

    A device that starts while it is cut off goes on from what was measured last: nothing valid is
    refused because its own clock is wrong by a day. What it cannot see is a clock that somebody set
    meanwhile; the next answer mends that.
    """

    def __init__(self, clock: Clock | None = None, store: Store | None = None) -> None:
        self._clock = clock or SystemClock()
        self._store = store
        kept = store.setting(_OFFSET) if store else None
        self._offset = timedelta(seconds=float(kept)) if kept else timedelta()

    @property
    def offset(self) -> timedelta:
        """What to add to this device's clock."""
        return self._offset

    def told(self, server_time: datetime) -> None:
        """The server said what time it is now."""
        offset = server_time - self._clock.now()
        if abs(offset - self._offset) <= _SAME_TIME:
            return
        self._offset = offset
        if self._store is None:
            return
        try:
            self._store.keep(_OFFSET, str(offset.total_seconds()))
        except StoreError as fault:
            # The answer that came with it is worth more; it is measured again with the next.
            logger.warning("the clock's offset is known, and not kept: %s", fault)


class CorrectedClock:
    """A device's clock, set right by what the server tells: for all that people read as a time."""

    def __init__(self, clock: Clock, offset: Callable[[], timedelta]) -> None:
        self._clock = clock
        self._offset = offset

    def now(self) -> datetime:
        """The server's time as far as it is known."""
        return self._clock.now() + self._offset()

    def elapsed_s(self) -> float:
        """Seconds since some fixed point; nobody corrects them."""
        return self._clock.elapsed_s()
