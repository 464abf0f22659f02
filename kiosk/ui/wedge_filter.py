"""Listens to the keys of a whole window for a scanner that types; whatever has the focus."""

import logging
import time
from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.core.wedge import GAP_S, Key, Told

logger = logging.getLogger(__name__)

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


class Telling(Protocol):
    """What tells codes from typing; see ``kiosk.core.wedge``."""

    def press(self, key: Key, at_s: float) -> Told:
        """A key is pressed, and held back unless it is among what this tells."""

    def quiet(self, at_s: float) -> Told:
        """Nothing came since."""


class WedgeFilter(QObject):
    """Takes codes out of a window's keys, and gives the others back a moment later."""

    def __init__(self, window: QWindow, read: Callable[[str], None], wedge: Telling) -> None:
        super().__init__(window)
        self._window = window
        self._read = read
        self._wedge = wedge
        self._gives_back = False
        self._ahead_s = 0.0
        self._timer = QTimer(self, singleShot=True, interval=round(GAP_S * 1000) + 5)
        self._timer.timeout.connect(self._quiet)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802  Qt names it
        """Whether ``event`` is held back."""
        if event.type() is not QEvent.Type.KeyPress or self._gives_back:
            return False
        pressed = cast("QKeyEvent", event)
        ends, text = pressed.key() in _ENDS, pressed.text()
        if pressed.isAutoRepeat() or not (ends or (text and text.isprintable())):
            return False
        # Qt takes its event back after this, so a copy is kept.
        key = Key("" if ends else text, ends, pressed.clone())
        # By when it was pressed, not by when a busy window came to it.
        pressed_s = pressed.timestamp() / 1000
        self._ahead_s = pressed_s - time.monotonic()
        self._timer.start()
        self._act(self._wedge.press(key, pressed_s))
        return True

    def _quiet(self) -> None:
        self._act(self._wedge.quiet(time.monotonic() + self._ahead_s))

    def _act(self, told: Told) -> None:
        self._gives_back = True
        try:
            for key in told.typed:
                QCoreApplication.sendEvent(self._window, cast("QKeyEvent", key.stands_for))
        finally:
            self._gives_back = False
        if told.code is not None:
            self._read(told.code)
