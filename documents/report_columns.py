"""The columns of a report on paper: what their cells say, how wide they are and where they stand.

Amounts carry their currency, so the column that names it is left out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from documents.column import MM
from documents.customs import amount, clock, count, percentage, plain_date
from documents.figures import set_figures
from documents.fonts import Face, printable, set_line
from documents.receipt_pdf import A4_HEIGHT, A4_WIDTH
from ticketing.money import Money
from ticketing.report_table import Cell, ColumnKind, ReportColumn, ReportTable

MARGIN = 15 * MM
GAP = 4 * MM
_LEAST_TEXT = 28 * MM  # a name may wrap in it, and is still read at a glance
_SAMPLE = 12  # of a column's longest texts are measured
_FIGURES = {ColumnKind.COUNT, ColumnKind.SHARE, ColumnKind.MONEY}
# Upright, then on its side, then in smaller type.
_PAGES = (
    (A4_WIDTH, A4_HEIGHT, 8.4),
    (A4_HEIGHT, A4_WIDTH, 8.4),
    (A4_HEIGHT, A4_WIDTH, 7.4),
    (A4_HEIGHT, A4_WIDTH, 6.4),
    (A4_HEIGHT, A4_WIDTH, 5.4),
)


@dataclass(frozen=True)
class Column:
    """A column of the page: points from the leading side; figures stand at its end."""

    at: int  # in the table
    x: float
    width: float
    figures: bool


@dataclass(frozen=True)
class Sheet:
    """The page a report is set on, its size of type, and its columns."""

    width: float
    height: float
    size: float
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class _Measured:
    """The least a column needs, and what it would like."""

    at: int
    least: float
    wish: float
    figures: bool
    stretches: bool


def said(column: ReportColumn, cell: Cell, language: str) -> str:
    """A cell as people read it; moments by the clocks of their own place."""
    match cell:
        case None:
            return ""
        case Money():
            return amount(cell, language)
        case datetime():
            local = cell.replace(tzinfo=UTC)
            return f"{plain_date(local, 'UTC', language)} {clock(local, 'UTC', language)}"
        case date():
            return plain_date(datetime.combine(cell, time(), UTC), "UTC", language)
        case int() if column.kind is ColumnKind.SHARE:
            return percentage(cell, language)
        case int():
            return count(cell, language)
        case str():
            return cell


def sheet_for(table: ReportTable, *, right_to_left: bool) -> Sheet:
    """The first of the pages on which every column has room; on the last one they make do."""
    for width, height, size in _PAGES:
        measured = list(_measured(table, size, right_to_left=right_to_left))
        room = width - 2 * MARGIN - GAP * (len(measured) - 1)
        least = sum(one.least for one in measured)
        if least <= room or size == _PAGES[-1][2]:
            share = min(1.0, room / least)
            fitting = [replace(one, least=share * one.least) for one in measured]
            return Sheet(width, height, size, tuple(_placed(fitting, room)))
    raise AssertionError("the last page takes everything")


def _measured(table: ReportTable, size: float, *, right_to_left: bool) -> Iterator[_Measured]:
    for at, column in enumerate(table.columns):
        if column.kind is ColumnKind.CURRENCY:
            continue
        figures = bool(at) and column.kind in _FIGURES
        cells = {row[at] for row in (*table.rows, *table.totals)}
        texts = sorted({said(column, cell, table.language) for cell in cells}, key=len)[-_SAMPLE:]
        setting = set_figures if figures else set_line
        widths = [
            setting(printable(text), Face.STRONG, right_to_left=right_to_left).width(size)
            for text in texts
        ]
        words = column.title.split()
        longest = max(
            set_line(printable(word), Face.STRONG, right_to_left=right_to_left).width(size)
            for word in words
        )
        wish = max(longest, *widths) if widths else longest
        text = column.kind is ColumnKind.TEXT
        least = max(longest, min(wish, _LEAST_TEXT)) if text else wish
        yield _Measured(at, least, wish, figures, text)


def _placed(measured: Sequence[_Measured], room: float) -> Iterator[Column]:
    """Columns from one margin to the other: names share what the figures leave."""
    stretching = [one for one in measured if one.stretches] or list(measured)
    spare = room - sum(one.least for one in measured)
    wishes = sum(one.wish - one.least for one in stretching)
    x = MARGIN
    for one in measured:
        width = one.least
        if one in stretching:
            width += _share(one, spare, wishes, stretching)
        yield Column(one.at, x, width, one.figures)
        x += width + GAP


def _share(one: _Measured, spare: float, wishes: float, among: Sequence[_Measured]) -> float:
    """What a column gets of the spare room: first what it lacks, then a part of the rest."""
    if spare < wishes:
        return spare * (one.wish - one.least) / wishes
    whole = sum(other.wish for other in among)
    return one.wish - one.least + (spare - wishes) * one.wish / whole
