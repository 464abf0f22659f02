"""A label printer on loopback: hears ZPL, draws its graphics, and answers ~HS or ~HQES as told."""

import re

import numpy as np

from tests.kiosk.hardware.wire_printer import Rows, WirePrinter, picture

_FORMAT = re.compile(rb"\^XA(.*?)\^XZ", re.DOTALL)
_GRAPHIC = re.compile(rb"\^FO(\d+),(\d+)\^GFA,(\d+),(\d+),(\d+),([^^]*)\^FS")
_SIZE = re.compile(rb"\^PW(\d+)\^LL(\d+)")


class LabelPrinter(WirePrinter):
    """The printer. While it stands still it keeps what was sent, and prints it once it can.

    Attributes:
        flags: what ~HQES says; ~HS follows from it.
        low: whether ~HQES warns of the paper's end.
        old: it knows no ~HQES, and answers ~HS while it stands still; newer ones do the reverse.
        ends_after: pages after which its paper is out; None is never.
        slow: looks at its state until a format that it took in is printed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.flags = 0
        self.low = False
        self.old = True
        self.slow = 2
        self.ends_after: int | None = None
        self._memory = b""
        self._looks = 0

    def hear(self, sent: bytes) -> bytes:
        self._memory += sent
        answer = b""
        for command, answered in (
            (b"~HS", self._host_status),
            (b"~HQES", self._host_query),
            (b"~JA", self._cancel),
        ):
            while command in self._memory:
                self._memory = self._memory.replace(command, b"", 1)
                answer += answered()
        return answer

    def _print(self) -> None:
        if self.flags or self._looks < self.slow:
            return
        while format_ := _FORMAT.search(self._memory):
            size = _SIZE.search(format_[1])
            assert size is not None
            label = np.zeros((int(size[2]), int(size[1])), np.uint8)
            for x, y, graphic in _graphics(format_[1]):
                height, width = graphic.shape
                place = label[y : y + height, x : x + width]
                place |= graphic[: place.shape[0], : place.shape[1]]
            self.cut.append(picture(label))
            self.odd += self._memory[: format_.start()]
            self._memory = self._memory[format_.end() :]
            self._looks = 0
            if len(self.cut) == self.ends_after:
                self.flags = 1
                return

    def _host_status(self) -> bytes:
        self._looks += 1
        self._print()
        if self.flags and not self.old:
            return b""
        out, ribbon, open_ = (int(bool(self.flags & bit)) for bit in (1, 2, 4))
        paused = int(bool(self.flags & ~7))
        waiting = self._memory.count(b"^XA")
        return (
            b"\x02030,%d,%d,1120,%03d,0,0,0,000,0,0,0\x03\r\n" % (out, paused, waiting)
            + b"\x02001,0,%d,%d,0,2,4,0,00000000,1,000\x03\r\n" % (open_, ribbon)
            + b"\x021234,0\x03\r\n"
        )

    def _host_query(self) -> bytes:
        if self.old:
            return b""
        error, warning = int(bool(self.flags)), int(self.low)
        return (
            b"\x02\r\nPRINTER STATUS\r\n"
            b"ERRORS:         %d 00000000 %08X\r\n"
            b"WARNINGS:       %d 00000000 %08X\r\n\x03" % (error, self.flags, warning, 8 * warning)
        )

    def _cancel(self) -> bytes:
        self._memory = b""
        return b""


def _graphics(format_: bytes) -> list[tuple[int, int, Rows]]:
    """Where each ^GFA stands, and its dots."""
    found = []
    for x, y, sent, total, per_row, data in _GRAPHIC.findall(format_):
        assert sent == total
        rows = _rows(data.decode(), int(per_row) * 2)
        assert len(rows) * int(per_row) == int(total)
        packed = np.array([list(bytes.fromhex(row)) for row in rows], np.uint8)
        found.append((int(x), int(y), np.unpackbits(packed, axis=1)))
    return found


def _rows(data: str, digits: int) -> list[str]:
    """The rows of a compressed graphic (ZPL II Programming Guide, alternative data compression)."""
    rows: list[str] = []
    row, times = "", 0
    for sign in data:
        if sign == ":":
            rows.append(rows[-1])
        elif sign == ",":
            rows.append(row.ljust(digits, "0"))
            row = ""
        elif "G" <= sign <= "Y":
            times += ord(sign) - ord("F")
        elif "g" <= sign <= "z":
            times += 20 * (ord(sign) - ord("f"))
        else:
            row, times = row + sign * (times or 1), 0
            if len(row) == digits:
                rows.append(row)
                row = ""
    assert not row
    return rows
