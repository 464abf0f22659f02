"""Whether the server answers: one small truth that every part of the gate reads and reports to."""

import threading
from datetime import datetime

from kiosk.core.clock import Clock
from kiosk.core.errors import RevokedError, WipeError


class Link:
    """Remembers the last outcome of talking to the server. Safe from several threads.

    A gate starts as cut off: it claims no connection before it has had an answer.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._lost_at: datetime | None = clock.now()
        self._revoked = False
        self._wiped = False

    @property
    def online(self) -> bool:
        """Whether the server answered last."""
        return self._lost_at is None and not self._revoked

    @property
    def lost_at(self) -> datetime | None:
        """Since when it does not answer."""
        return self._lost_at

    @property
    def wiped(self) -> bool:
        """Whether the server revoked this device, so that it forgets what it was trusted with."""
        return self._wiped

    @property
    def revoked(self) -> bool:
        """Whether the server's last word was that it does not know this device."""
        return self._revoked

    def answered(self) -> None:
        """The server answered; only one that revoked this device by name never will again."""
        with self._lock:
            self._lost_at = None
            self._revoked = self._wiped

    def lost(self) -> None:
        """The server did not answer."""
        with self._lock:
            self._lost_at = self._lost_at or self._clock.now()

    def revoke(self, refusal: RevokedError) -> None:
        """The server refused this device's token."""
        with self._lock:
            self._revoked = True
            self._wiped |= isinstance(refusal, WipeError)
