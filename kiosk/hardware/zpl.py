"""ZPL: stock tickets of label printers, set or drawn, and how such a printer is.

Source: Zebra's *ZPL II Programming Guide*: ^GF with its run lengths, ~HS, ~HQ, ~JA. Newer printers
do not answer ~HS while they stand still, and older ones never answer ~HQ; so both are asked.
"""

import re
import time
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from kiosk.core.ports import PaperState, PrintJob
from kiosk.hardware.page_pictures import EIGHT_A_MM, Dots, PagePictures
from kiosk.hardware.printer_wire import MuteError, PrinterLine
from kiosk.hardware.zpl_text import NotInTypeError, text_label

_ANSWER_S = 1.5
_LOOK_S = 0.4
_STRINGS = 3
_HOST_STATUS = re.compile(rb"\x02([^\x02\x03]*)\x03")
_ERRORS = re.compile(rb"ERRORS:\s+\d\s+[0-9A-F]{8}\s+([0-9A-F]{8})", re.IGNORECASE)

_OUT, _OPEN, _JAM = 0x1 | 0x2, 0x4, 0xF008
"""Of ~HQ: media or ribbon; the head; cutter or paper path."""

_STEADY = 2
"""A printer counts as done when it says so twice: at first it may not have read what was sent."""


@dataclass(frozen=True, slots=True)
class _Status:
    state: PaperState
    waiting: int = 0  # formats and labels that are not on paper yet


class Zpl:
    """The language of label printers, for a head with ``dpi`` dots an inch.

    ``sets_type``: tickets are for the cards that ``zpl_text`` knows.
    """

    def __init__(self, dpi: int = 203, *, sets_type: bool = True) -> None:
        """Raises NoPdftoppmError where pages cannot be drawn."""
        self._pictures = PagePictures(dpi)
        self._sets_type = sets_type and dpi == EIGHT_A_MM

    def state(self, line: PrinterLine) -> PaperState:
        """By ~HS, or by ~HQ where that is not answered."""
        line.read(0)  # what nobody waits for any more
        return _status(line).state

    def pages(self, job: PrintJob) -> list[bytes]:
        """Each ticket in the printer's type where that has it, every other page as a graphic."""
        drawn: list[Dots] = []
        labels = []
        for number, ticket in enumerate(job.tickets if self._sets_type else ()):
            try:
                labels.append(text_label(ticket))
            except NotInTypeError:
                drawn = drawn or self._pictures.draw(job.pdf)
                labels.append(_label(drawn[number]))
        return labels or [_label(page) for page in self._pictures.draw(job.pdf)]

    def came_out(self, line: PrinterLine, until_s: float) -> bool:
        """Whether the printer has nothing left to print, and nothing keeps it from printing."""
        steady = 0
        while time.monotonic() < until_s:
            status = _status(line)
            if not status.state.prints:
                return False
            steady = 0 if status.waiting else steady + 1
            if steady == _STEADY:
                return True
            time.sleep(_LOOK_S)
        return False

    def take_back(self, line: PrinterLine, until_s: float) -> None:
        """By ~JA, which cancels every format in its memory."""
        line.write(b"~JA", until_s)


def _label(page: Dots) -> bytes:
    height, width = page.shape
    rows = np.packbits(page, axis=1)
    size = rows.size
    head = b"^XA^PW%d^LL%d^LH0,0^FO0,0^GFA,%d,%d,%d," % (width, height, size, size, rows.shape[1])
    return head + "".join(_run_lengths(rows)).encode() + b"^FS^PQ1^XZ"


def _run_lengths(rows: "np.ndarray[tuple[int, int], np.dtype[np.uint8]]") -> list[str]:
    """Rows as hexadecimal digits; a number before each run, ``,`` for white until the edge."""
    lines: list[str] = []
    before = ""
    for row in rows:
        digits = row.tobytes().hex().upper()
        if digits == before:
            lines.append(":")
            continue
        before, inked = digits, digits.rstrip("0")
        runs = (_times(len(list(run))) + digit for digit, run in groupby(inked))
        lines.append("".join(runs) + ("," if len(inked) < len(digits) else ""))
    return lines


def _times(number: int) -> str:
    """How often the next digit stands: ``g`` to ``z`` are twenties, ``G`` to ``Y`` ones."""
    if number == 1:
        return ""
    hundreds, rest = divmod(number, 400)
    twenties, ones = divmod(rest, 20)
    return (
        "z" * hundreds
        + (chr(ord("f") + twenties) if twenties else "")
        + (chr(ord("F") + ones) if ones else "")
    )


def _status(line: PrinterLine) -> _Status:
    strings = _HOST_STATUS.findall(_asked(line, b"~HS", _STRINGS))
    if len(strings) < _STRINGS:
        return _host_query(line)
    first, second = strings[0].split(b","), strings[1].split(b",")
    try:
        paper, paused, faults = int(first[1]), int(first[2]), [int(one) for one in first[9:12]]
        head, ribbon = int(second[2]), int(second[3])
        waiting = int(first[4]) + int(second[8])
    except (IndexError, ValueError) as error:
        raise MuteError("the printer does not answer in ZPL") from error
    if head:
        return _Status(PaperState.COVER_OPEN)
    if paper or ribbon:
        return _Status(PaperState.PAPER_OUT)
    if paused or any(faults):
        return _Status(PaperState.STOPPED)
    return _Status(PaperState.READY, waiting)


def _host_query(line: PrinterLine) -> _Status:
    answer = _asked(line, b"~HQES", 1)
    errors = _ERRORS.search(answer)
    if errors is None:
        raise MuteError("the printer does not answer in ZPL")
    flags = int(errors[1], 16)
    if flags & _OPEN:
        return _Status(PaperState.COVER_OPEN)
    if flags & _OUT:
        return _Status(PaperState.PAPER_OUT)
    if flags & _JAM:
        return _Status(PaperState.JAMMED)
    if flags:
        return _Status(PaperState.STOPPED)
    return _Status(PaperState.READY, waiting=1)  # what is left to print is not told


def _asked(line: PrinterLine, question: bytes, endings: int) -> bytes:
    """The answer up to so many ETX, or what came of it in time."""
    until_s = time.monotonic() + _ANSWER_S
    line.write(question, until_s)
    answer = b""
    while answer.count(b"\x03") < endings and (wait_s := until_s - time.monotonic()) > 0:
        answer += line.read(wait_s)
    return answer
