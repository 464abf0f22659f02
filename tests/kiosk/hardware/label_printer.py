"""A label printer on loopback: hears ZPL, draws its fields, and answers ~HS or ~HQES as told."""

import re

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from documents.symbol import symbol
from resources import resource
from tests.kiosk.hardware.wire_printer import Rows, WirePrinter, picture

_FORMAT = re.compile(rb"\^XA(.*?)\^XZ", re.DOTALL)
_GRAPHIC = re.compile(rb"GFA,(\d+),(\d+),(\d+),([^^]*)\^FS")
_BOX = re.compile(rb"GB(\d+),(\d+),\d+\^FS")
_CODE = re.compile(rb"BQN,2,(\d+)\^FDMM,A([0-9A-Z $%*+./:-]+)\^FS")
_TYPE = re.compile(rb"A([DF])N,(\d+),(\d+)(?:\^FR)?\^FH_\^FD([^^~]*)\^FS")
_SIZE = re.compile(rb"\^PW(\d+)\^LL(\d+)")


class LabelPrinter(WirePrinter):
    """The printer. While it stands still it keeps what was sent, and prints it once it can.

    Attributes:
        flags: what ~HQES says; ~HS follows from it.
        old: it knows no ~HQES, and answers ~HS while it stands still; newer ones do the reverse.
        ends_after: pages after which its paper is out; None is never.
        slow: looks at its state until a format that it took in is printed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.flags = 0
        self.old = True
        self.slow = 2
        self.ends_after: int | None = None
        self.labels: list[bytes] = []
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

    @property
    def cut(self) -> list[Image.Image]:
        """The labels that came out; drawing them takes longer than an answer may."""
        return [_drawn(label) for label in self.labels]

    def _print(self) -> None:
        if self.flags or self._looks < self.slow:
            return
        while format_ := _FORMAT.search(self._memory):
            self.labels.append(format_[1])
            self.odd += self._memory[: format_.start()]
            self._memory = self._memory[format_.end() :]
            self._looks = 0
            if len(self.labels) == self.ends_after:
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
        error = int(bool(self.flags))
        return (
            b"\x02\r\nPRINTER STATUS\r\n"
            b"ERRORS:         %d 00000000 %08X\r\n"
            b"WARNINGS:       0 00000000 00000000\r\n\x03" % (error, self.flags)
        )

    def _cancel(self) -> bytes:
        self._memory = b""
        return b""


def _drawn(format_: bytes) -> Image.Image:
    size = _SIZE.search(format_)
    assert size is not None
    label = np.zeros((int(size[2]), int(size[1])), np.uint8)
    for x, y, inked, reverse in _fields(format_):
        height, width = inked.shape
        place = label[y : y + height, x : x + width]
        seen = inked[: place.shape[0], : place.shape[1]]
        place[:] = place ^ seen if reverse else place | seen
    return picture(label)


def _fields(format_: bytes) -> list[tuple[int, int, Rows, bool]]:
    """Where each field stands, its dots, and whether it is white on black; no other is known."""
    found = []
    (head, *fields) = format_.removesuffix(b"^PQ1").split(b"^FO")
    assert re.fullmatch(rb"\^PW\d+\^LL\d+\^LH0,0", head), head
    for field in fields:
        place, _, what = field.partition(b"^")
        x, y = (int(one) for one in place.split(b","))
        if graphic := _GRAPHIC.fullmatch(what):
            found.append((x, y, _graphic(*graphic.groups()), False))
        elif box := _BOX.fullmatch(what):
            found.append((x, y, np.ones((int(box[2]), int(box[1])), np.uint8), False))
        elif code := _CODE.fullmatch(what):
            dark = np.array(symbol(code[2].decode()), np.uint8)
            found.append((x, y + 10, np.kron(dark, np.ones((int(code[1]),) * 2, np.uint8)), False))
        else:
            type_ = _TYPE.fullmatch(what)
            assert type_ is not None, what
            said = re.sub(rb"_([0-9A-F]{2})", lambda one: bytes.fromhex(one[1].decode()), type_[4])
            height, width = int(type_[2]), int(type_[3])
            cell = width + {b"D": 2, b"F": 3}[type_[1]] * (width // {b"D": 10, b"F": 13}[type_[1]])
            found.append((x, y, _typed(said.decode(), height, cell), b"^FR" in what))
    return found


def said_on(label: bytes) -> list[str]:
    """The texts that a label sets, as the printer understands them."""
    numbers = re.compile(rb"_([0-9A-F]{2})")
    return [
        numbers.sub(lambda one: bytes.fromhex(one[1].decode()), said).decode()
        for said in re.findall(rb"\^FH_\^FD([^^]*)\^FS", label)
    ]


def _typed(text: str, height: int, cell: int) -> Rows:
    """Text in cells of one width; the letters are not the printer's, their room is."""
    font = ImageFont.truetype(resource("fonts/Inter-Medium.ttf"), height * 0.9)
    dots = np.zeros((height, cell * len(text)), np.uint8)
    for number, sign in enumerate(text):
        drawn = Image.new("L", (cell, height))
        ImageDraw.Draw(drawn).text((cell / 2, height * 0.82), sign, 255, font, anchor="ms")
        dots[:, number * cell : (number + 1) * cell] = np.asarray(drawn) > 127
    return dots


def _graphic(sent: bytes, total: bytes, per_row: bytes, data: bytes) -> Rows:
    """The dots of a ^GFA."""
    assert sent == total
    rows = _rows(data.decode(), int(per_row) * 2)
    assert len(rows) * int(per_row) == int(total)
    packed = np.array([list(bytes.fromhex(row)) for row in rows], np.uint8)
    return np.unpackbits(packed, axis=1)


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
