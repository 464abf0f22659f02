"""ESC/POS: pages as pictures, and the printer's state in real time.

Source: Epson's ESC/POS Command Reference: ESC @, GS a, GS v 0, GS V, GS r, DLE EOT, DLE DC4. Pages
are our own drawn PDFs, so that every script, name and code comes out as it was designed.
"""

import struct
import time

import numpy as np

from kiosk.core.ports import PaperState, PrintJob
from kiosk.hardware.page_pictures import EIGHT_A_MM, Dots, PagePictures, fitted
from kiosk.hardware.printer_wire import MuteError, PrinterLine

_ANSWER_S = 2.0
_LOOK_S = 0.4
"""How often a printer that still prints is asked how it is."""

_LAST_LOOK = 3

_HEAD_MM = 72
_MM_PER_INCH = 25.4
_ROWS = 256
"""Rows of one picture: small enough for the memory of small printers."""

_BEGIN = b"\x1b@\x1da\x00"
"""As after switching on, and no reports that nobody asked for."""

_CUT = b"\x1dVB\x00"
"""Feed to the knife and cut, leaving a point, so that nothing falls to the floor."""

_ARE_YOU_DONE = b"\x1dr\x01"
"""Answered in its turn: when everything before it was printed."""

_FORGET = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"

_OFFLINE = 0x08
_COVER, _PAPER_STOP, _ERROR = 0x04, 0x20, 0x40
_MECHANICAL = 0x04 | 0x08
_NEAR_END, _END = 0x0C, 0x60


class EscPos:
    """The language of receipt printers, for a head of 72 mm with ``dpi`` dots an inch."""

    def __init__(self, dpi: int = 203) -> None:
        """Raises NoPdftoppmError where pages cannot be drawn."""
        self._pictures = PagePictures(dpi)
        self._width = round(_HEAD_MM * (8 if dpi == EIGHT_A_MM else dpi / _MM_PER_INCH)) // 8 * 8

    def state(self, line: PrinterLine) -> PaperState:
        """By DLE EOT, which a printer answers while it stands still too."""
        line.read(0)  # what nobody waits for any more
        return _state(line, bytearray())

    def pages(self, job: PrintJob) -> list[bytes]:
        """Each page as pictures, a cut, and the question whether that was done."""
        return [self._page(page) for page in self._pictures.draw(job.pdf)]

    def came_out(self, line: PrinterLine, until_s: float) -> bool:
        """Whether the question behind the page was answered; a printer that stopped never will."""
        heard = bytearray()
        looks = 0  # at a printer that stands still; one alone may be a moment between two lines
        while looks < _LAST_LOOK and time.monotonic() < until_s:
            heard += line.read(_LOOK_S)
            if not _done(heard):
                looks = 0 if _state(line, heard).prints else looks + 1
            if _done(heard):
                return True
        return False

    def take_back(self, line: PrinterLine, until_s: float) -> None:
        """By DLE DC4 8, which clears what was received and not printed."""
        line.write(_FORGET, until_s)

    def _page(self, page: Dots) -> bytes:
        dots = fitted(page, self._width)
        bands = [_picture(dots[top : top + _ROWS]) for top in range(0, len(dots), _ROWS)]
        return b"".join([_BEGIN, *bands, _CUT, _ARE_YOU_DONE])


def _picture(band: Dots) -> bytes:
    """GS v 0: one dot of the picture is one of the head."""
    rows = np.packbits(band, axis=1)
    height, width = rows.shape
    return b"\x1dv0\x00" + struct.pack("<HH", width, height) + _harmless(rows.tobytes())


def _harmless(picture: bytes) -> bytes:
    """``picture`` without what a printer would obey in the middle of it.

    Commands in real time are heard in pictures too: some bytes of a drawing would clear the memory
    or open a drawer. One dot more, beside a dot that stands alone, and they are a picture only.
    """
    for second in (b"\x04", b"\x05", b"\x14"):
        picture = picture.replace(b"\x10" + second, b"\x18" + second)
    return picture


def _state(line: PrinterLine, heard: bytearray) -> PaperState:
    """The printer's state; what else it said meanwhile is added to ``heard``."""
    why, paper = _status(line, 2, heard), _status(line, 4, heard)
    if why & _COVER:
        return PaperState.COVER_OPEN
    if why & _PAPER_STOP or paper & _END:
        return PaperState.PAPER_OUT
    if why & _ERROR:
        jammed = _status(line, 3, heard) & _MECHANICAL
        return PaperState.JAMMED if jammed else PaperState.STOPPED
    if _status(line, 1, heard) & _OFFLINE:
        return PaperState.STOPPED
    return PaperState.PAPER_LOW if paper & _NEAR_END else PaperState.READY


def _status(line: PrinterLine, which: int, heard: bytearray) -> int:
    """One byte of status in real time."""
    until_s = time.monotonic() + _ANSWER_S
    line.write(b"\x10\x04" + bytes([which]), until_s)
    while (wait_s := until_s - time.monotonic()) > 0:
        for byte in line.read(wait_s):
            if byte & 0x93 == 0x12:  # noqa: PLR2004  the bits that every such answer has
                return byte
            heard.append(byte)
    raise MuteError("the printer does not answer in ESC/POS")


def _done(heard: bytearray) -> bool:
    """Whether GS r was answered: of all that a printer says, only that has neither bit."""
    return any(not byte & 0x90 for byte in heard)
