"""A slip of paper for staff as a PDF: a heading, and rows of what and how much.

One column on the 80 mm roll; on A4 the same column, larger, in the middle of the page.
"""

from documents.column import MM, Column
from documents.customs import is_right_to_left
from documents.document import Document
from documents.fonts import Face, printable
from documents.printed_slip import Slip
from documents.printed_ticket import Stock
from documents.receipt_pdf import (
    A4_HEIGHT,
    A4_SCALE,
    A4_TEXT,
    A4_TOP,
    A4_WIDTH,
    ROLL_MARGIN,
    ROLL_WIDTH,
)


def slip_pdf(slip: Slip, stock: Stock) -> bytes:
    """The slip as a PDF; the same slip always gives the same bytes.

    Raises:
        ValueError: slips are not printed on this stock.
    """
    if stock is Stock.CARD_54X140MM:
        raise ValueError("slips are not printed on ticket cards")
    rtl = is_right_to_left(slip.language)
    document = Document(printable(slip.title), slip.language, right_to_left=rtl)
    if stock is Stock.ROLL_80MM:
        column = Column(document.pen(ROLL_WIDTH), margin=ROLL_MARGIN, scale=1.0)
        column.y = 4.4 * MM
    else:
        margin = (A4_WIDTH - A4_TEXT) / 2
        column = Column(document.pen(A4_WIDTH), margin=margin, scale=A4_SCALE)
        column.y = A4_TOP
    _draw(column, slip)
    high = column.y + 5 * MM
    document.page(column.pen, high if stock is Stock.ROLL_80MM else max(A4_HEIGHT, high))
    return document.finish()


def _draw(column: Column, slip: Slip) -> None:
    column.centred(slip.title, column.style(Face.TITLE, 13, -0.02), 12 * MM * column.scale)
    for part in slip.parts:
        column.space(2)
        column.rule(2)
        column.space(1.2)
        for row in part:
            face, size = (Face.STRONG, 9.6) if row.strong else (Face.TEXT, 8.2)
            style = column.style(face, size)
            column.row(row.label, row.value, (style, style))
    column.space(3)
    column.centred(slip.kept_by, column.style(Face.TEXT, 6.5))
