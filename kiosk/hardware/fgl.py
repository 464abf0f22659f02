"""FGL: stock tickets of Boca printers, drawn dot by dot, and the bytes that say how one is.

Sources: Boca's *FGL Programming Guide* (FGL26/46: RC, G, CB, p, S1) and its *Printer Status* page.
A ticket lies on its side there: rows run across the head, columns along the paper. Status must be
switched on at the printer; in its usual mode one that stands still tells that once, when it stops,
and is silent afterwards.
"""

import time

import numpy as np

from kiosk.core.ports import PaperState, PrintJob
from kiosk.hardware.page_pictures import Dots, PagePictures
from kiosk.hardware.printer_wire import PrinterLine

_ANSWER_S = 2.0
_STRIP = 8
"""Rows of dots in one byte of graphics, the uppermost in its highest bit."""

_LONGEST = 1000
"""Columns of one graphics command."""

_TICKET_ACK, _LOW, _READY = 0x06, 0x0F, 0x11
_TROUBLES = {
    0x03: PaperState.JAMMED,
    0x04: PaperState.JAMMED,
    0x0A: PaperState.PAPER_OUT,
    0x0B: PaperState.PAPER_OUT,
    0x10: PaperState.PAPER_OUT,
    0x15: PaperState.STOPPED,  # an illegal command
    0x17: PaperState.PAPER_OUT,  # out of ribbon
    0x18: PaperState.JAMMED,
    0x19: PaperState.STOPPED,  # illegal data
    0x1A: PaperState.STOPPED,  # a problem when it was switched on
    0x1D: PaperState.JAMMED,  # the cutter
    0x1E: PaperState.JAMMED,
    0x1F: PaperState.JAMMED,
}
"""What each byte that ends printing means; every other one is passed over."""


class Fgl:
    """The language of ticket printers, for a head with ``dpi`` dots an inch."""

    def __init__(self, dpi: int = 203) -> None:
        """Raises NoPdftoppmError where pages cannot be drawn."""
        self._pictures = PagePictures(dpi)
        self._trouble = PaperState.STOPPED

    def state(self, line: PrinterLine) -> PaperState:
        """By S1, which only a printer that can print answers; else by what it said last."""
        until_s = time.monotonic() + _ANSWER_S
        self._note(line.read(0))
        line.write(b"<S1>", until_s)
        while (wait_s := until_s - time.monotonic()) > 0:
            heard = line.read(wait_s)
            if _READY in heard:
                return PaperState.PAPER_LOW if _LOW in heard else PaperState.READY
            if _LOW in heard:
                return PaperState.PAPER_LOW
            self._note(heard)
        return self._trouble

    def pages(self, job: PrintJob) -> list[bytes]:
        """Each page as graphics, printed and cut."""
        return [_page(page) for page in self._pictures.draw(job.pdf)]

    def came_out(self, line: PrinterLine, until_s: float) -> bool:
        """Whether the printer acknowledged the ticket before anything went wrong with it."""
        while (wait_s := until_s - time.monotonic()) > 0:
            for byte in line.read(wait_s):
                if byte == _TICKET_ACK:
                    return True
                if byte in _TROUBLES:
                    self._trouble = _TROUBLES[byte]
                    return False
        return False

    def take_back(self, line: PrinterLine, until_s: float) -> None:
        """By CB, which clears the ticket it holds, as soon as it hears commands again."""
        line.write(b"<CB>", until_s)

    def _note(self, heard: bytes) -> None:
        for byte in heard:
            self._trouble = _TROUBLES.get(byte, self._trouble)


def _page(page: Dots) -> bytes:
    lying = np.rot90(page, -1)  # the head of our upright page leaves the printer last
    rows = np.pad(lying, ((0, -len(lying) % _STRIP), (0, 0)))
    strips = (
        _strip(top, np.packbits(rows[top : top + _STRIP], axis=0)[0])
        for top in range(0, len(rows), _STRIP)
    )
    return b"".join([b"<CB>", *strips, b"<p>"])


def _strip(row: int, strip: "np.ndarray[tuple[int], np.dtype[np.uint8]]") -> bytes:
    """The commands for one strip of rows, without the white at its ends."""
    inked = np.nonzero(strip)[0]
    if not len(inked):
        return b""
    first, last = int(inked[0]), int(inked[-1]) + 1
    commands = []
    for column in range(first, last, _LONGEST):
        piece = strip[column : min(column + _LONGEST, last)].tobytes()
        commands.append(b"<RC%d,%d><G%d>" % (row, column, len(piece)) + piece)
    return b"".join(commands)
