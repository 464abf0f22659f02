"""A report as CSV (RFC 4180), block by block; see decision 34 for what Excel makes of it."""

import csv
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal

from ticketing.money import Money
from ticketing.report_table import Cell, ColumnKind, ReportColumn, ReportTable

MEDIA_TYPE = "text/csv; charset=utf-8"
BOM = "\ufeff"
"""Without it Excel takes UTF-8 for the code page of the country, and spoils every name."""

_BLOCK = 500  # lines; one by one each would cost a change of threads

# With which a spreadsheet begins a formula (OWASP, CSV injection), also in full width.
_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


class _Line:
    """Takes what a ``csv`` writer writes, and hands it on."""

    def write(self, line: str) -> str:
        """The line itself: ``writerow`` returns what this returns."""
        return line


def csv_blocks(table: ReportTable) -> Iterator[bytes]:
    """The file, some hundred lines at a time: titles, rows, then totals, as in every form."""
    writer = csv.writer(_Line())
    titles = [defused(column.title) for column in table.columns]
    yield (BOM + str(writer.writerow(titles))).encode()
    rows = (*table.rows, *table.totals)
    for at in range(0, len(rows), _BLOCK):
        written = (
            [written_cell(*pair) for pair in zip(table.columns, row, strict=True)]
            for row in rows[at : at + _BLOCK]
        )
        yield "".join(str(writer.writerow(row)) for row in written).encode()


def written_cell(column: ReportColumn, cell: Cell) -> str:
    """A cell as text: amounts in major units with a point, dates as ISO 8601 has them.

    Numbers are written by us and can be no formula, a minus before them included.
    """
    match cell:
        case None:
            return ""
        case Money():
            return f"{cell.major:f}"
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M}"
        case date():
            return cell.isoformat()
        case int():
            is_share = column.kind is ColumnKind.SHARE
            return f"{Decimal(cell).scaleb(-2):f}%" if is_share else str(cell)
        case str():
            return defused(cell)


def defused(text: str) -> str:
    """The text, after an apostrophe where a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(_BEGINS_FORMULA) else text
