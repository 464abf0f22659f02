"""A report as a PDF on A4: as many pages as its rows need, each with the heads of the columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from enum import Enum
from functools import partial
from unicodedata import bidirectional

from documents.column import MM
from documents.customs import clock, is_right_to_left, plain_date
from documents.document import Document
from documents.figures import set_figures
from documents.fonts import Face, isolated, printable
from documents.pen import Align, Pen
from documents.report_columns import MARGIN, Column, Sheet, said, sheet_for
from documents.report_words import ReportWords, report_words
from documents.typesetting import BLACK, Box, Colour, Paragraph, Style, fit
from ticketing.report_table import Cell, ReportTable

GREY: Colour = (0.36, 0.36, 0.36)
PALE: Colour = (0.84, 0.84, 0.84)
TOP, BOTTOM = 14 * MM, 20 * MM
PAD = 1.2 * MM
ROUNDING = 0.5
ISOLATES = "\u2066\u2069"
LEAST = 5.0  # points; what has still no room ends in an ellipsis
_TITLE = Style(Face.TITLE, 19, BLACK, -0.015)
_SMALL = Style(Face.TEXT, 8.6, GREY)


class _Kind(Enum):
    HEAD = "head"
    ROW = "row"
    TOTAL = "total"


@dataclass(frozen=True)
class _Row:
    """A row set in type: of each column its paragraph."""

    texts: tuple[str, ...]
    cells: tuple[Paragraph, ...]
    kind: _Kind

    @property
    def height(self) -> float:
        """In points, with the room above and below."""
        return max(one.height for one in self.cells) + 2 * PAD

    def above(self, cell: Paragraph) -> float:
        """How far down a cell begins: heads stand on their line, others beside each other."""
        if self.kind is _Kind.HEAD:
            return self.height - 2 * PAD - cell.height
        return (max(one.step for one in self.cells) - cell.step) / 2


def report_pdf(table: ReportTable) -> bytes:
    """The report as a PDF; the same report always gives the same bytes."""
    return _Printing(table).file()


class _Printing:
    """One report being set: its sheet, and its rows cut into pages."""

    def __init__(self, table: ReportTable) -> None:
        self._table = table
        self._words: ReportWords = report_words(table.language)
        self._rtl = is_right_to_left(table.language)
        self._sheet: Sheet = sheet_for(table, right_to_left=self._rtl)
        size = self._sheet.size
        self._styles = {
            _Kind.HEAD: Style(Face.STRONG, size * 0.94, GREY, leading=1.15, even=False),
            _Kind.ROW: Style(Face.TEXT, size, even=False),
            _Kind.TOTAL: Style(Face.STRONG, size, even=False),
        }

    def file(self) -> bytes:
        """All pages."""
        title = " · ".join(part for part in (self._table.title, self._table.subject) if part)
        document = Document(printable(title), self._table.language, right_to_left=self._rtl)
        head = self._row([column.title for column in self._table.columns], _Kind.HEAD)
        rows = [self._row(self._said(row), _Kind.ROW) for row in self._table.rows]
        totals = [self._row(self._said(row), _Kind.TOTAL) for row in self._table.totals]
        pens: list[Pen] = []
        left = [*rows, *totals]
        while left or not pens:
            pen = document.pen(self._sheet.width)
            y = self._headed(pen, first=not pens)
            y = self._draw(pen, head, y)
            pen.rectangle(MARGIN, y, self._sheet.width - 2 * MARGIN, 0.9, BLACK)
            fitting = self._fitting(left, len(totals), y)
            for row in left[:fitting]:
                y = self._draw(pen, row, y)
            if not rows:
                self._text(pen, self._words.nothing, _SMALL, y + 3 * MM)
            left = left[fitting:]
            pens.append(pen)
        for number, pen in enumerate(pens, start=1):
            self._footed(pen, number, len(pens))
            document.page(pen, self._sheet.height)
        return document.finish()

    def _said(self, row: Sequence[Cell]) -> list[str]:
        return [
            said(column, cell, self._table.language)
            for column, cell in zip(self._table.columns, row, strict=True)
        ]

    def _row(self, texts: Sequence[str], kind: _Kind) -> _Row:
        shown = tuple(texts[column.at] for column in self._sheet.columns)
        cells = tuple(
            self._cell(column, text, kind)
            for column, text in zip(self._sheet.columns, shown, strict=True)
        )
        return _Row(shown, cells, kind)

    def _cell(self, column: Column, text: str, kind: _Kind) -> Paragraph:
        """Figures on one line with even digits; names on two where they must."""
        style = self._styles[kind]
        if column.figures and text and kind is not _Kind.HEAD:
            line = set_figures(text, style.face, right_to_left=self._rtl)
            if line.width(style.size) <= column.width + ROUNDING:
                return Paragraph((line,), style)
        box = Box(column.width + ROUNDING, 2 * 1.4 * style.size, min(LEAST, style.size))
        return fit(text, style, box, right_to_left=self._rtl)

    def _fitting(self, left: Sequence[_Row], totals: int, y: float) -> int:
        """How many rows go onto this page; totals stay together and with the last row."""
        bottom = self._sheet.height - BOTTOM
        fitting = 0
        for row in left:
            y += row.height
            if y > bottom and fitting:
                break
            fitting += 1
        cut_off = len(left) - fitting
        if 0 < cut_off <= totals and len(left) > totals + 1:
            return max(1, len(left) - totals - 1)
        return fitting

    def _draw(self, pen: Pen, row: _Row, y: float) -> float:
        """One row and the line below it; the ``y`` under both."""
        if row.kind is _Kind.TOTAL:
            pen.rectangle(MARGIN, y, self._sheet.width - 2 * MARGIN, 0.6, BLACK)
        for column, text, cell in zip(self._sheet.columns, row.texts, row.cells, strict=True):
            # Units stand under each other at the right, in either direction of reading.
            ends = column.figures and not self._rtl
            x, align = (column.x + column.width, Align.END) if ends else (column.x, Align.START)
            draw = partial(pen.paragraph, cell, x, y + PAD + row.above(cell), align)
            if column.figures and text and row.kind is not _Kind.HEAD:
                # The room beside even digits would be copied as blanks within a figure.
                pen.meaning(text.strip(ISOLATES), draw)
            else:
                draw()
        pen.rectangle(MARGIN, y + row.height, self._sheet.width - 2 * MARGIN, 0.3, PALE)
        return y + row.height

    def _headed(self, pen: Pen, *, first: bool) -> float:
        """The title, whose report it is and of which days; short on the pages that follow."""
        table, language = self._table, self._table.language
        days = dict.fromkeys(
            plain_date(datetime.combine(day, time(), UTC), "UTC", language)
            for day in (table.first, table.last)
        )
        about = " · ".join(part for part in (self._whose(), " \u2013 ".join(days)) if part)
        if not first:
            return self._text(pen, f"{table.title} · {about}", _SMALL, TOP) + 2 * MM
        y = self._text(pen, table.title, _TITLE, TOP)
        return self._text(pen, about, _SMALL, y + 0.6 * MM) + 5 * MM

    def _whose(self) -> str:
        """The subject, in one piece where a date in Arabic follows names in Latin letters."""
        subject = self._table.subject
        turns = any(bidirectional(sign) in {"R", "AL"} for sign in subject)
        return subject if turns or not subject else isolated(subject)

    def _footed(self, pen: Pen, number: int, pages: int) -> None:
        y = self._sheet.height - 12 * MM
        at, language = self._table.made_at, self._table.language
        moment = f"{plain_date(at, 'UTC', language)} {isolated(clock(at, 'UTC', language))}"
        self._text(pen, f"{self._words.made.format(moment=moment)} · Wicket", _SMALL, y)
        text = self._words.page.format(page=number, pages=pages)
        small = fit(text, _SMALL, Box(80 * MM, 12, LEAST), right_to_left=self._rtl)
        pen.paragraph(small, self._sheet.width - MARGIN, y, Align.END)

    def _text(self, pen: Pen, text: str, style: Style, y: float) -> float:
        room = Box(self._sheet.width - 2 * MARGIN, 2 * 1.4 * style.size, LEAST)
        return pen.paragraph(fit(text, style, room, right_to_left=self._rtl), MARGIN, y)
