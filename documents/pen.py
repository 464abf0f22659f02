"""Draws one page or one shared block in points, from its upper edge and its leading side.

``x`` counts from the side where reading begins: the left, or in Arabic the right. ``y`` counts
down. Every call adds PDF operators (ISO 32000-1, 8 and 9); nothing is measured here.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from documents.drawing import Drawing, rounded_rectangle
from documents.fonts import Line, Run
from documents.symbol import QUIET_ZONE, Matrix, rectangles
from documents.typesetting import BLACK, Colour, Paragraph, Style


class Align(Enum):
    """Where a text stands against its ``x``."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the document to be painted over a rectangle (PDF coordinates)."""

    name: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Block:
    """A shared block of the document to be shown here."""

    name: str


Encode = Callable[[Run], list[tuple[str, bytes]]]
"""The names and codes of a run's glyphs in the document's font subsets."""


class Pen:
    """The operators of one page or block, in the order drawn."""

    def __init__(self, width: float, encode: Encode, *, right_to_left: bool) -> None:
        self.width = width
        self.right_to_left = right_to_left
        self.items: list[str | Picture | Block] = []
        self._encode = encode

    def left(self, x: float, width: float) -> float:
        """The left edge of something ``width`` wide that begins at ``x`` from the leading side."""
        return self.width - x - width if self.right_to_left else x

    def rectangle(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled rectangle."""
        left = self.left(x, width)
        self.items.append(
            f"{_fill(colour)} {left:.2f} {-y - height:.2f} {width:.2f} {height:.2f} re f"
        )

    def outline(  # a rectangle has four numbers, its line three more facts
        self,
        area: tuple[float, float, float, float],
        radius: float,
        thickness: float,
        colour: Colour,
    ) -> None:
        """The line of a rectangle (x, y, width, height) with round corners."""
        path = self._rounded(area, radius)
        self.items.append(f"{_stroke(colour)} {thickness:.2f} w {path} S")

    def panel(self, area: tuple[float, float, float, float], radius: float, colour: Colour) -> None:
        """A filled rectangle (x, y, width, height) with round corners."""
        self.items.append(f"{_fill(colour)} {self._rounded(area, radius)} f")

    def dashes(self, y: float, thickness: float, dash: float, colour: Colour) -> None:
        """A dashed line across the whole page."""
        self.items.append(
            f"q {_stroke(colour)} {thickness:.2f} w 1 J [{dash:.2f} {dash * 1.5:.2f}] 0 d "
            f"0 {-y:.2f} m {self.width:.2f} {-y:.2f} l S Q"
        )

    def picture(self, name: str, area: tuple[float, float, float, float], radius: float) -> None:
        """A picture of the document in a rectangle (x, y, width, height) with round corners."""
        x, y, width, height = area
        self.items.append(f"q {self._rounded(area, radius)} W n")
        self.items.append(Picture(name, self.left(x, width), -y - height, width, height))
        self.items.append("Q")

    def clipped(
        self, area: tuple[float, float, float, float], radius: float, draw: Callable[[], None]
    ) -> None:
        """What ``draw`` draws, cut to a rectangle with round corners."""
        self.items.append(f"q {self._rounded(area, radius)} W n")
        draw()
        self.items.append("Q")

    def meaning(self, text: str, draw: Callable[[], object]) -> None:
        """What ``draw`` draws, copied and read out as ``text`` (ISO 32000-1, 14.9.4)."""
        self.items.append(f"/Span <</ActualText <feff{text.encode('utf-16-be').hex()}>>> BDC")
        draw()
        self.items.append("EMC")

    def block(self, name: str) -> None:
        """A shared block of the document, in its own place."""
        self.items.append(Block(name))

    def symbol(self, matrix: Matrix, x: float, y: float, side: float) -> None:
        """A QR symbol as vector rectangles, ``side`` wide without its quiet zone, on white.

        All rectangles are one path, so that no viewer leaves hair lines between them.
        """
        module = side / len(matrix)
        quiet = QUIET_ZONE * module
        self.rectangle(x - quiet, y - quiet, side + 2 * quiet, side + 2 * quiet, (1.0, 1.0, 1.0))
        cells = " ".join(f"{c} {r} {w} {h} re" for c, r, w, h in rectangles(matrix))
        left = self.left(x, side)
        self.items.append(
            f"q {_fill(BLACK)} {module:.4f} 0 0 {-module:.4f} {left:.2f} {-y:.2f} cm {cells} f Q"
        )

    def drawing(
        self,
        drawing: Drawing,
        x: float,
        y: float,
        height: float,
        inks: tuple[Colour, Colour | None],
    ) -> None:
        """A line drawing ``height`` tall. ``inks``: its own ink, and what replaces its colours."""
        scale = height / drawing.height
        left = self.left(x, drawing.width * scale)
        ink, other = inks
        parts = [f"q {scale:.4f} 0 0 {-scale:.4f} {left:.2f} {-y:.2f} cm 1 J 1 j"]
        for shape in drawing.shapes:
            own = ink if shape.colour is None else other or rgb(shape.colour)
            if shape.stroke_width is None:
                parts.append(f"{_fill(own)} {shape.operators} f")
            else:
                parts.append(f"{_stroke(own)} {shape.stroke_width:.2f} w {shape.operators} S")
        self.items.append(" ".join([*parts, "Q"]))

    def line(self, line: Line, x: float, baseline: float, style: Style, align: Align) -> None:
        """One line of text, ``baseline`` points below the upper edge."""
        width = line.width(style.size, style.tracking)
        begin = {Align.START: x, Align.MIDDLE: x - width / 2, Align.END: x - width}[align]
        parts = [f"BT {_fill(style.colour)} {self.left(begin, width):.2f} {-baseline:.2f} Td"]
        for run in line.runs:
            spacing = 0.0 if run.joined else style.tracking * style.size
            parts.append(f"{spacing:.3f} Tc")
            kerned = any(run.kerns)
            at = 0
            for name, codes in self._encode(run):
                shown = _kerned(codes, run.kerns[at : at + len(codes)]) if kerned else codes.hex()
                parts.append(f"{name} {style.size:.2f} Tf [<{shown}>] TJ")
                at += len(codes)
        self.items.append(" ".join([*parts, "ET"]))

    def paragraph(self, text: Paragraph, x: float, y: float, align: Align = Align.START) -> float:
        """Lines of text whose box begins at ``y``; the ``y`` below the last."""
        style = text.style
        step = text.step
        rise = 0.7 if step == style.size * style.leading else 0.56  # Arabic hangs lower
        for number, line in enumerate(text.lines):
            self.line(line, x, y + number * step + (step + style.size * rise) / 2, style, align)
        return y + text.height

    def _rounded(self, area: tuple[float, float, float, float], radius: float) -> str:
        x, y, width, height = area
        return rounded_rectangle(self.left(x, width), -y - height, width, height, radius)


def _kerned(codes: bytes, kerns: tuple[int, ...]) -> str:
    """The inside of a TJ array: hexadecimal codes with the kerning between them."""
    parts = [f"{codes[0]:02x}"]
    for code, kern in zip(codes[1:], kerns, strict=False):
        parts.append(f">{-kern}<{code:02x}" if kern else f"{code:02x}")
    return "".join(parts)


def rgb(colour: str) -> Colour:
    """The colour of ``#RRGGBB``.

    Raises:
        ValueError: it is not of that form.
    """
    if len(colour) != 7 or colour[0] != "#":  # noqa: PLR2004  the form's own length
        raise ValueError(f"not a colour: {colour[:20]!r}")
    return (int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255)


def contrast_with_white(colour: Colour) -> float:
    """Contrast of ``colour`` on white, 1 to 21 (WCAG 2.2, relative luminance)."""
    linear = [c / 12.92 if c <= 0.04045 else math.pow((c + 0.055) / 1.055, 2.4) for c in colour]  # noqa: PLR2004  the standard's own constants
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05)


def _fill(colour: Colour) -> str:
    red, green, blue = colour
    return f"{red:.3g} g" if red == green == blue else f"{red:.3f} {green:.3f} {blue:.3f} rg"


def _stroke(colour: Colour) -> str:
    red, green, blue = colour
    return f"{red:.3g} G" if red == green == blue else f"{red:.3f} {green:.3f} {blue:.3f} RG"
