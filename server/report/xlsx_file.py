"""A report as a workbook for Excel and LibreOffice (Office Open XML), with typed cells."""

import io
import re
from datetime import date, datetime
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, TYPE_STRING
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from documents.customs import is_right_to_left
from server.report.csv_file import defused, written_cell
from ticketing.money import Money, minor_digits
from ticketing.report_table import Cell, ColumnKind, ReportColumn, ReportTable

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_LONGEST_NAME = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_NARROWEST, _WIDEST, _SPARE = 10, 48, 3
_LOOKED_AT = 500  # rows
_BOLD = Font(bold=True)
_FIGURES = {ColumnKind.COUNT, ColumnKind.SHARE, ColumnKind.MONEY}


def xlsx_file(table: ReportTable) -> bytes:
    """The file: one sheet with its head kept in sight, rows, and totals in bold."""
    book = Workbook(write_only=True)
    book.properties.creator = "Wicket"
    book.properties.title = table.title
    sheet = book.create_sheet(_NOT_IN_NAMES.sub(" ", table.title)[:_LONGEST_NAME])
    sheet.sheet_view.rightToLeft = is_right_to_left(table.language)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for at, _ in enumerate(table.columns):
        sheet.column_dimensions[get_column_letter(at + 1)].width = _width(table, at)
    last = get_column_letter(len(table.columns))
    sheet.auto_filter.ref = f"A1:{last}{len(table.rows) + 1}"
    sheet.append([_title(sheet, column) for column in table.columns])
    for row in table.rows:
        sheet.append([_typed(sheet, *one) for one in zip(table.columns, row, strict=True)])
    for total in table.totals:
        cells = [_typed(sheet, *one) for one in zip(table.columns, total, strict=True)]
        for cell in cells:
            cell.font = _BOLD
        sheet.append(cells)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _title(sheet: WriteOnlyWorksheet, column: ReportColumn) -> SheetCell:
    cell = _cell(sheet, column.title)
    cell.font = _BOLD
    aside = "right" if column.kind in _FIGURES else None
    cell.alignment = Alignment(horizontal=aside, vertical="top", wrap_text=True)
    return cell


def _typed(sheet: WriteOnlyWorksheet, column: ReportColumn, value: Cell) -> SheetCell:
    match value:
        case Money():
            digits = minor_digits(value.currency)
            return _cell(sheet, value.major, "#,##0" + ("." + "0" * digits if digits else ""))
        case datetime():
            return _cell(sheet, value.replace(tzinfo=None), "yyyy-mm-dd hh:mm")
        case date():
            return _cell(sheet, value, "yyyy-mm-dd")
        case int() if column.kind is ColumnKind.SHARE:
            return _cell(sheet, Decimal(value).scaleb(-4), "0.00%")
        case _:
            return _cell(sheet, value, "#,##0")


def _cell(
    sheet: WriteOnlyWorksheet, value: str | Decimal | date | int | None, shown: str = "General"
) -> SheetCell:
    """A cell; text stays text, of which openpyxl makes a formula where it begins with ``=``."""
    if not isinstance(value, str):
        cell = SheetCell(sheet, row=1, column=1, value=value)
        cell.number_format = shown
        return cell
    plain = ILLEGAL_CHARACTERS_RE.sub("", value)
    cell = SheetCell(sheet, row=1, column=1, value=plain)
    cell.data_type = TYPE_STRING
    # The apostrophe that Excel shows in its bar: whoever edits the cell makes no formula either.
    cell.quotePrefix = defused(plain) != plain
    return cell


def _width(table: ReportTable, at: int) -> float:
    """In letters: as wide as the widest of the first cells, or of the title's words."""
    column = table.columns[at]
    texts = [written_cell(column, row[at]) for row in (*table.rows[:_LOOKED_AT], *table.totals)]
    widest = max(map(len, (*texts, *column.title.split())))
    return min(_WIDEST, max(_NARROWEST, widest + _SPARE))
