"""What counts as one presentation of a code, whoever reads it: the camera or a hand scanner."""

import re
import threading
from collections.abc import Callable

from kiosk.core.clock import Clock

SAME_CODE_S = 3.0
"""A code that stays in sight is one scan; it counts anew after being away for so long."""

_AIM = re.compile(r"\A\][A-Za-z][0-9A-Za-z]")
"""The kind of symbol, as scanners may send it first. Source: ISO/IEC 15424 (``]Q1``: a QR code)."""


class Presenter:
    """Tells ``seen`` each text that is presented anew, on the caller's thread; from any thread."""

    def __init__(self, clock: Clock, seen: Callable[[str], None]) -> None:
        self._clock = clock
        self._seen = seen
        self._lock = threading.Lock()
        self._last_text: str | None = None
        self._last_seen_s = 0.0

    def present(self, text: str) -> None:
        """``text`` is read now."""
        with self._lock:
            now_s = self._clock.elapsed_s()
            fresh = text != self._last_text or now_s - self._last_seen_s >= SAME_CODE_S
            self._last_text, self._last_seen_s = text, now_s
        if fresh:
            self._seen(text)

    def stays(self, text: str) -> None:
        """``text`` is still there, although nothing was read again."""
        with self._lock:
            if text == self._last_text:
                self._last_seen_s = self._clock.elapsed_s()


class HandReads:
    """What a hand scanner sends, without what it adds: a set prefix or suffix, a symbol's kind."""

    def __init__(self, presenter: Presenter, prefix: str = "", suffix: str = "") -> None:
        self._presenter = presenter
        self._prefix = prefix
        self._suffix = suffix

    def read(self, sent: str) -> None:
        """A hand scanner has sent this."""
        text = sent.strip().removeprefix(self._prefix).removesuffix(self._suffix)
        text = _AIM.sub("", text, count=1)
        if text:
            self._presenter.present(text)
