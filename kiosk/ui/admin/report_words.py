"""What reports are called, and how each kind of cell is written for a person."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from kiosk.ui.formats import Formats
from ticketing.money import Money
from ticketing.report_table import Cell, ColumnKind, ReportName

translate = QCoreApplication.translate
FIGURES = frozenset({ColumnKind.COUNT, ColumnKind.SHARE, ColumnKind.MONEY})
"""Kinds of columns that are aligned at their end."""


def report_groups() -> list[tuple[str, list[tuple[ReportName, str]]]]:
    """The reports by what they are about."""
    return [
        (
            translate("Admin", "Money"),
            [
                (ReportName.SALES, translate("Admin", "Sales")),
                (ReportName.SETTLEMENT, translate("Admin", "Settlement")),
                (ReportName.METHODS, translate("Admin", "Ways of paying")),
                (ReportName.TAXES, translate("Admin", "Tax")),
                (ReportName.DRAWERS, translate("Admin", "Cash drawers")),
            ],
        ),
        (
            translate("Admin", "People"),
            [
                (ReportName.ATTENDANCE, translate("Admin", "Attendance")),
                (ReportName.ENTRANCES, translate("Admin", "Entrances")),
                (ReportName.ARRIVALS, translate("Admin", "Arrivals by hour")),
                (ReportName.WAITING, translate("Admin", "Waiting list")),
            ],
        ),
        (
            translate("Admin", "Running"),
            [
                (ReportName.DEVICES, translate("Admin", "Devices")),
                (ReportName.CLERKS, translate("Admin", "Clerks")),
            ],
        ),
    ]


def cell_words(cell: Cell, kind: ColumnKind, formats: Formats) -> str:
    """A cell as it is read; nothing where there is nothing to tell."""
    if cell is None:
        return ""
    match kind, cell:
        case ColumnKind.MONEY, Money():
            return formats.money(cell)
        case ColumnKind.SHARE, int():
            return formats.percent(cell)
        case ColumnKind.COUNT, int():
            return formats.number(cell)
        case ColumnKind.DATE, _:
            return formats.full_day(date.fromisoformat(str(cell)))
        case ColumnKind.MOMENT, _:
            return _moment(datetime.fromisoformat(str(cell)), formats)
    return str(cell)


def _moment(at: datetime, formats: Formats) -> str:
    # As the server wrote it: on the clock of its own event, whichever that is.
    return f"{formats.full_day(at.date())}, {at:%H:%M}"
