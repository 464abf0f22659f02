"""Behind the pairing screen: takes its touches, and asks the server on a thread of its own."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace

from kiosk.core.errors import (
    DiskTrouble,
    FinalError,
    OddAnswerError,
    RetryError,
    StoreError,
    WicketError,
    WrongKindError,
)
from kiosk.core.pairing import Identity
from kiosk.core.pairing_state import (
    PairingIntent,
    PairingTrouble,
    PairingView,
    Seen,
    after,
    failed,
)
from ticketing.problem import ProblemCode

logger = logging.getLogger(__name__)

Pairing = Callable[[str, str], Identity]
"""Trades a code for a token: the server's address, then the code."""


class PairingDesk:
    """Owns the pairing screen's view. Safe to use from several threads; pairs once at a time.

    Listeners are called on whichever thread changed the view, in order.
    """

    def __init__(self, view: PairingView, pairing: Pairing) -> None:
        self._view = view
        self._pairing = pairing
        self._lock = threading.RLock()
        self._listeners: list[Callable[[PairingView], None]] = []
        self._asking: threading.Thread | None = None
        self._closed = False

    @property
    def view(self) -> PairingView:
        """What the screen shows now."""
        return self._view

    def listen(self, listener: Callable[[PairingView], None]) -> None:
        """Call ``listener`` with the view as it is, and after every change."""
        with self._lock:
            self._listeners.append(listener)
            listener(self._view)

    def submit(self, intent: PairingIntent) -> None:
        """Take a touch; returns at once."""
        with self._lock:
            if self._closed:
                return
            before = self._view
            self._show(after(before, intent))
            if self._view.busy and not before.busy:
                self._asking = threading.Thread(target=self._ask, name="pairing", daemon=True)
                self._asking.start()

    def seen(self, text: str) -> None:
        """Take the text of a QR before the camera."""
        self.submit(Seen(text))

    def close(self) -> None:
        """Take no more touches, and wait for the server's answer: it may have spent the code."""
        with self._lock:
            self._closed = True
        if self._asking is not None:
            self._asking.join()

    def _ask(self) -> None:
        view = self._view
        try:
            self._pairing(view.server_url, view.code)
        except WicketError as error:
            logger.warning("It could not be paired: %s", error)
            name = error.device.name if isinstance(error, WrongKindError) else ""
            with self._lock:
                self._show(failed(self._view, trouble_of(error), name))
        except Exception:
            # The screen must not stay busy for ever, whatever nobody thought of.
            logger.exception("It could not be paired")
            with self._lock:
                self._show(failed(self._view, PairingTrouble.UNEXPECTED))
        else:
            with self._lock:
                self._show(replace(self._view, busy=False, paired=True))

    def _show(self, view: PairingView) -> None:
        if view != self._view:
            self._view = view
            for listener in self._listeners:
                listener(view)


_OF_THE_DISK = {
    DiskTrouble.FULL: PairingTrouble.DISK_FULL,
    DiskTrouble.READ_ONLY: PairingTrouble.DISK_READ_ONLY,
    DiskTrouble.LOCKED: PairingTrouble.DISK_LOCKED,
    DiskTrouble.FAILING: PairingTrouble.NOT_KEPT,
}


def trouble_of(error: WicketError) -> PairingTrouble:
    """What the screen calls ``error``."""
    match error:
        case WrongKindError():
            return PairingTrouble.WRONG_KIND
        case StoreError():
            return _OF_THE_DISK[error.trouble]
        case OddAnswerError():
            return PairingTrouble.NOT_OURS
        case RetryError():
            return PairingTrouble.NOT_REACHED
        case FinalError() if error.problem.code is ProblemCode.PAIRING_FAILED:
            return PairingTrouble.WRONG_CODE
        case _:
            return PairingTrouble.UNEXPECTED
