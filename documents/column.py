"""Text set from top to bottom in one column, in black, on whole dots: thermal tickets, receipts.

Thermal heads print 8 dots a millimetre (203 dpi, 576 dots over 72 mm); edges that fall between
dots come out ragged.
"""

from documents.fonts import Face
from documents.pen import Align, Pen
from documents.symbol import QUIET_ZONE, symbol
from documents.typesetting import BLACK, Box, Paragraph, Style, fit

MM = 72 / 25.4
DOT = MM / 8
ROW_MM = 4.5
SMALLEST = 4.6  # points; less is not read on thermal paper


class Column:
    """A column being filled: how wide it is, how large its type, how far down it is.

    ``scale`` sets type and gaps as a share of those on the 80 mm roll.
    """

    def __init__(self, pen: Pen, *, margin: float, scale: float) -> None:
        self.pen = pen
        self.rtl = pen.right_to_left
        self.scale = scale
        self.width = pen.width
        self.margin = margin
        self.inner = pen.width - 2 * margin
        self.y = 0.0

    def style(self, face: Face, size: float, tracking: float = 0.0, leading: float = 1.2) -> Style:
        """A style in black, its size as on the 80 mm roll."""
        return Style(face, size * self.scale, BLACK, tracking, leading)

    def running(self, size: float, leading: float = 1.3) -> Style:
        """The style of sentences: lines are filled, not evened."""
        return Style(Face.TEXT, size * self.scale, BLACK, 0.0, leading, even=False)

    def fit(self, text: str, style: Style, width: float, height: float = 0.0) -> Paragraph:
        """``text`` in a box of ``width`` and ``height`` points; without a height, one line."""
        room = Box(width, height or style.size * style.leading * 1.14, min(SMALLEST, style.size))
        return fit(text, style, room, right_to_left=self.rtl)

    def space(self, millimetres: float) -> None:
        """Go down, in millimetres of the 80 mm roll, to a whole dot."""
        self.y = round((self.y + millimetres * MM * self.scale) / DOT) * DOT

    def rule(self, dots: int) -> None:
        """A line across the column; two dots are the least that prints evenly."""
        self.space(0)
        self.pen.rectangle(self.margin, self.y, self.inner, dots * DOT, BLACK)
        self.y += dots * DOT

    def text(self, text: str, style: Style, height: float = 0.0) -> None:
        """Text at the leading side."""
        self.y = self.pen.paragraph(self.fit(text, style, self.inner, height), self.margin, self.y)

    def centred(self, text: str, style: Style, height: float = 0.0) -> None:
        """Text in the middle."""
        paragraph = self.fit(text, style, self.inner, height)
        self.y = self.pen.paragraph(paragraph, self.width / 2, self.y, Align.MIDDLE)

    def row(self, label: str, value: str, styles: tuple[Style, Style], lines_mm: float = 7) -> None:
        """A label on one side and its value on the other; a long value wraps under itself."""
        style = styles[1]
        small = self.fit(label, styles[0], self.inner * (0.62 if len(value) <= 20 else 0.42))  # noqa: PLR2004  a short value leaves the label more room
        room = self.inner - small.width - 3 * MM
        large = self.fit(value, style, room, max(style.size * 1.5, lines_mm * MM * self.scale))
        one = max(ROW_MM * MM * self.scale, styles[0].size * 1.5)
        wrapped = len(large.lines) > 1
        step = large.height + 1.4 * MM * self.scale if wrapped else one
        self.pen.paragraph(small, self.margin, self.y + (one - small.height) / 2)
        above = one - (small.height if wrapped else large.height)
        self.pen.paragraph(large, self.width - self.margin, self.y + above / 2, Align.END)
        self.y += step

    def code_side(self, text: str, most_mm: float) -> float:
        """The side in points of the largest symbol of whole dots within ``most_mm``."""
        modules = len(symbol(text))
        return max(1, int(most_mm * 8 / modules)) * modules * DOT

    def code(self, text: str, x: float, side: float) -> None:
        """A symbol at ``x`` with its upper edge here, on whole dots; does not move down."""
        self.pen.symbol(symbol(text), round(x / DOT) * DOT, round(self.y / DOT) * DOT, side)

    @staticmethod
    def quiet(text: str, side: float) -> float:
        """The quiet zone in points of a symbol of this text and side."""
        return QUIET_ZONE * side / len(symbol(text))
