"""A ticket printer on loopback: hears FGL, draws its graphics, and tells its state byte by byte."""

import re

import numpy as np

from tests.kiosk.hardware.wire_printer import Rows, WirePrinter

_COMMAND = re.compile(rb"<([A-Za-z]+)([0-9,]*)>")
_HEAD, _LENGTH = 432, 1120


class TicketPrinter(WirePrinter):
    """The printer, in Boca's usual mode: it tells what stopped it once, and is silent afterwards.

    Attributes:
        trouble: the byte that says why it does not print; 0 where it prints.
        ends_after: tickets after which its paper is out; None is never.
        low: whether its paper runs out soon.
    """

    def __init__(self) -> None:
        super().__init__()
        self.trouble = 0
        self.low = False
        self.ends_after: int | None = None
        self._memory = b""
        self._row = self._column = 0
        self._told = 0
        self._ticket = _blank()

    def hear(self, sent: bytes) -> bytes:
        self._memory += sent
        if self.trouble:
            told, self._told = self._told, self.trouble
            return b"" if told == self.trouble else bytes([0x13, self.trouble])
        answer = b""
        while command := _COMMAND.match(self._memory):
            name, numbers = command[1], [int(one) for one in command[2].split(b",") if one]
            end = command.end() + (numbers[0] if name == b"G" else 0)
            if len(self._memory) < end:
                break
            answer += self._obey(name, numbers, self._memory[command.end() : end])
            self._memory = self._memory[end:]
        if self._memory and not self._memory.startswith(b"<"):
            self.odd += self._memory
        return answer

    def _obey(self, name: bytes, numbers: list[int], data: bytes) -> bytes:
        match name:
            case b"CB":
                self._ticket = _blank()
            case b"RC":
                self._row, self._column = numbers
            case b"G":
                dots = np.unpackbits(np.frombuffer(data, np.uint8)[None, :], axis=0)
                there = self._ticket[self._row : self._row + 8, self._column :]
                there[:, : dots.shape[1]] |= dots
            case b"S":
                return b"\x0f\x11" if self.low else b"\x11"
            case b"p":
                # Held up by the end that leaves the printer last.
                self.pages.append(np.rot90(self._ticket))
                self._ticket = _blank()
                if len(self.pages) == self.ends_after:
                    self.trouble = 0x10
                return b"\x06"
            case _:
                self.odd += name
        return b""


def _blank() -> Rows:
    return np.zeros((_HEAD, _LENGTH), np.uint8)
