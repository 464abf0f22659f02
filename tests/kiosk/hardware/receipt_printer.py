"""A receipt printer on loopback: hears ESC/POS, answers how it is told, keeps what came out.

It stands still like a real one: without paper or with its cover open it takes what is sent into
its memory, answers in real time alone, and prints on once it can.
"""

import numpy as np

from tests.kiosk.hardware.wire_printer import Rows, WirePrinter

_PAPER = {"ok": 0x12, "low": 0x1E, "out": 0x7E}


class ReceiptPrinter(WirePrinter):
    """The printer. Set its attributes to have it misbehave.

    Attributes:
        paper: ``ok``, ``low`` or ``out``.
        rows_left: how many rows of dots the roll still has; None is enough.
    """

    def __init__(self) -> None:
        super().__init__()
        self.paper = "ok"
        self.cover_open = self.jammed = self.offline = False
        self.rows_left: int | None = None
        self._rows: list[Rows] = []
        self._memory = bytearray()

    @property
    def stands_still(self) -> bool:
        return self.paper == "out" or self.cover_open or self.jammed or self.offline

    def status(self, which: int) -> int:
        """The byte for DLE EOT (Epson's reference)."""
        if which == 1:
            return 0x12 | (0x08 if self.stands_still else 0)
        if which == 2:
            cover = 0x04 if self.cover_open else 0
            stop = 0x20 if self.paper == "out" else 0
            return 0x12 | cover | stop | (0x40 if self.jammed else 0)
        if which == 3:
            return 0x12 | (0x08 if self.jammed else 0)
        return _PAPER[self.paper]

    def hear(self, sent: bytes) -> bytes:
        """Take in what was sent; the answer."""
        self._memory += sent
        answer = self._real_time()
        while self._memory and not self.stands_still:
            taken, said = self._command()
            if not taken:
                break
            del self._memory[:taken]
            answer += said
        return answer

    def _real_time(self) -> bytes:
        """Commands in real time are obeyed wherever they stand, in pictures too."""
        answer = b""
        while (at := self._memory.find(b"\x10\x04")) >= 0 and len(self._memory) > at + 2:
            answer += bytes([self.status(self._memory[at + 2])])
            del self._memory[at : at + 3]
        if b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08" in self._memory:
            self._memory.clear()
            self._rows.clear()
        return answer

    def _command(self) -> tuple[int, bytes]:
        """How many bytes the first command of the memory has (0: not all there), and the answer."""
        memory = self._memory
        if memory.startswith(b"\x1dv0"):
            if len(memory) < 8:
                return 0, b""
            width, height = memory[4] + 256 * memory[5], memory[6] + 256 * memory[7]
            size = 8 + width * height
            if len(memory) < size:
                return 0, b""
            self._print(np.frombuffer(bytes(memory[8:size]), np.uint8).reshape(height, width))
            return size, b""
        for command, size in ((b"\x1b@", 2), (b"\x1da", 3), (b"\x1dV\x42", 4), (b"\x1dr\x01", 3)):
            if memory.startswith(command):
                if len(memory) < size:
                    return 0, b""
                if command == b"\x1dV\x42":
                    self._cut()
                # Near-end is told by GS r too; the end never is, for it stands still then.
                low = b"\x03" if self.paper == "low" else b"\x00"
                return size, low if command == b"\x1dr\x01" else b""
        if len(memory) < 4:
            return 0, b""
        self.odd += bytes(memory[:1])
        return 1, b""

    def _print(self, rows: Rows) -> None:
        self._rows.append(np.unpackbits(rows, axis=1))
        if self.rows_left is not None:
            self.rows_left -= len(rows)
            if self.rows_left <= 0:
                self.paper = "out"

    def _cut(self) -> None:
        self.pages.append(np.concatenate(self._rows))
        self._rows.clear()
