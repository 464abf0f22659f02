"""A report as a table: columns, rows and totals, from which every form of it is made."""

from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from ticketing.money import Money
from ticketing.report import Reported, SettlementSearch
from ticketing.wire import Answer, Instant


class ReportName(StrEnum):
    """The reports there are; what each tells is in docs/operating/reports.md."""

    SALES = "sales"
    SETTLEMENT = "settlement"
    METHODS = "methods"
    DEVICES = "devices"
    CLERKS = "clerks"
    DRAWERS = "drawers"
    TAXES = "taxes"
    ATTENDANCE = "attendance"
    ENTRANCES = "entrances"
    ARRIVALS = "arrivals"
    WAITING = "waiting"


class ColumnKind(StrEnum):
    """What the cells of a column are. ``moment``: with its offset, in the event's time zone.

    ``currency`` tells of the money in its row; ``share`` is in basis points (700 = 7 %).
    """

    TEXT = "text"
    DATE = "date"
    MOMENT = "moment"
    COUNT = "count"
    SHARE = "share"
    CURRENCY = "currency"
    MONEY = "money"


Cell = str | int | Money | datetime | date | None
"""None where there is nothing to tell, as of drawers that were not counted."""


class ReportColumn(Answer):
    """A column: what programs know it by, what people read above it, and what is in it."""

    key: str
    title: str
    kind: ColumnKind


class ReportTable(Answer):
    """A report as of ``made_at``. Each row and each total has one cell for each column.

    ``totals`` has a row for each currency, or one where the report has no money; what does not add
    up is empty in it.
    """

    report: ReportName
    title: str
    subject: str
    first: Reported
    last: Reported
    made_at: Instant
    language: str
    columns: tuple[ReportColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    totals: tuple[tuple[Cell, ...], ...]


class ReportForm(StrEnum):
    """What a report is handed out as."""

    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"


class TableSearch(SettlementSearch):
    """Which days are reported, both included, whose, and as what."""

    form: ReportForm | None = Field(
        default=None,
        alias="format",
        description="What it is handed out as, whatever `Accept` says.",
    )
