"""Heartbeat: twice a minute the device tells the server how it is, and hears what people closed."""

import logging
import threading
from typing import Protocol
from uuid import UUID

from kiosk.core.errors import ServerError, StoreError
from ticketing.health import HealthHeard, HealthReport

EVERY_S = 30.0

logger = logging.getLogger(__name__)


class HearsHealth(Protocol):
    """Whom a device tells how it is."""

    def tell_health(self, report: HealthReport) -> HealthHeard:
        """Tell how this device is."""


class Teller(Protocol):
    """What knows how a device is, and keeps its dead letters."""

    def report(self) -> HealthReport:
        """How the device is now."""

    def close_letter(self, deed_id: UUID) -> None:
        """A person has looked at this scan or sale at the server."""


class Heartbeat:
    """Tells on a thread of its own; a beat that does not reach the server is left out."""

    def __init__(self, server: HearsHealth, teller: Teller) -> None:
        self._server = server
        self._teller = teller
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="heartbeat", daemon=True)

    def start(self) -> None:
        """Begin, with a beat at once."""
        self._thread.start()

    def close(self) -> None:
        """End after the beat under way."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(timeout=1)

    def beat(self) -> None:
        """Tell once.

        Raises:
            ServerError: the server did not hear it, or not in its words.
            StoreError: the device's own disk cannot be read or written.
        """
        heard = self._server.tell_health(self._teller.report())
        for deed_id in heard.closed:
            self._teller.close_letter(deed_id)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self.beat()
            except (ServerError, StoreError) as fault:
                # Others of this device are busy with the same fault, and say it on the screen.
                logger.debug("nobody heard how this device is: %s", fault)
            except Exception:
                logger.exception("this device could not tell how it is")
            self._stop.wait(EVERY_S)
