"""A hand scanner on a serial line (also over USB), found again by itself after it was unplugged."""

import logging
import threading
from collections.abc import Callable

import serial

logger = logging.getLogger(__name__)

SEARCH_EVERY_S = 1.0
"""How long to wait between two tries to find a lost scanner."""

QUIET_S = 0.15
"""A scanner that has sent nothing for so long has sent all of its code, ended or not."""

LONGEST = 4296
"""A QR symbol holds no more (ISO/IEC 18004, version 40-L, alphanumeric)."""

_ENDS = b"\r\n\t\x00\x02\x03"
"""What stands between two codes: the ends of lines, and STX and ETX."""


class SerialScanner:
    """The port `kiosk.core.ports.Scanner` over a device such as ``/dev/ttyACM0``."""

    def __init__(
        self, path: str, *, baud: int = 9600, search_every_s: float = SEARCH_EVERY_S
    ) -> None:
        self._path = path
        self._baud = baud
        self._search_every_s = search_every_s
        self._there = False
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def there(self) -> bool:
        """Whether the scanner is plugged in."""
        return self._there

    def describe(self) -> str:
        """What this scanner is."""
        return f"scanner {self._path}"

    def start(self, read: Callable[[str], None]) -> None:
        """Tell ``read`` each code that is scanned, on a thread of its own."""
        self._thread = threading.Thread(
            target=self._listen, args=(read,), name="scanner", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Let go of the device."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(timeout=2)

    def _listen(self, read: Callable[[str], None]) -> None:
        said = False
        while not self._stop.is_set():
            try:
                with serial.Serial(self._path, self._baud, timeout=QUIET_S, exclusive=True) as line:
                    logger.info("%s is there", self.describe())
                    self._there, said = True, False
                    self._follow(line, read)
            except (OSError, serial.SerialException) as lost:
                self._there = False
                if not said:
                    logger.warning("%s; looking for it again", lost)
                    said = True
                self._stop.wait(self._search_every_s)
        self._there = False

    def _follow(self, line: serial.Serial, read: Callable[[str], None]) -> None:
        sent = bytearray()
        while not self._stop.is_set():
            piece = line.read(max(1, line.in_waiting))
            for byte in piece:
                if byte in _ENDS:
                    _tell(sent, read)
                elif len(sent) < LONGEST:
                    sent.append(byte)
            if not piece:
                _tell(sent, read)


def _tell(sent: bytearray, read: Callable[[str], None]) -> None:
    if not sent:
        return
    text = sent.decode("utf-8", errors="replace")
    sent.clear()
    try:
        read(text)
    except Exception:
        # One code that nobody understands must not end the listening.
        logger.exception("what a scanner sent could not be taken in")
