"""Reads what was written of a report as a program would, back to what its cells are worth."""

import csv
import io
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from openpyxl import load_workbook

from server.report.csv_file import csv_blocks
from ticketing.money import Money
from ticketing.report_table import Cell, ColumnKind, ReportColumn, ReportTable


def csv_rows(table: ReportTable) -> list[list[str]]:
    """The file as a program reads it."""
    content = b"".join(csv_blocks(table)).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(content, newline="")))


def sheet_of(content: bytes) -> Any:  # noqa: ANN401  openpyxl's own types do not know what it is
    """The only sheet of a workbook."""
    return load_workbook(io.BytesIO(content)).active


def plain(cell: Cell) -> object:
    """What a cell is worth."""
    if isinstance(cell, Money):
        return cell.major
    return cell.replace(tzinfo=None, second=0) if isinstance(cell, datetime) else cell


def of_csv(cell: Cell, written: str) -> object:
    """What a program reads in CSV where a cell of such a type is expected."""
    match cell:
        case None:
            return written or None
        case Money():
            return Decimal(written)
        case datetime():
            return datetime.fromisoformat(written)
        case date():
            return date.fromisoformat(written)
        case int():
            share = written.endswith("%")
            return int(Decimal(written.rstrip("%")) * (100 if share else 1))
        case str():
            return written.removeprefix("'")


def of_sheet(column: ReportColumn, cell: Cell, value: object) -> object:
    """What a program reads in a workbook: numbers, dates and text of their own types."""
    match cell:
        case Money():
            return Decimal(str(value))
        case datetime():
            return value
        case date():
            assert isinstance(value, datetime)
            return value.date()
        case int() if column.kind is ColumnKind.SHARE:
            assert isinstance(value, int | float)
            return round(value * 10_000)
        case _:
            return value
