"""Which report is read: its name, its days, and the event it is about."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QFrame, QPushButton, QVBoxLayout

from kiosk.core.admin.client import ReportDays
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import button, chooser, label
from kiosk.ui.admin.report_words import report_groups
from ticketing.report_table import ReportName

translate = QCoreApplication.translate


class ReportNames(QFrame):
    """The reports by what they are about; one is chosen."""

    def __init__(self, chosen: Callable[[ReportName], None]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setMinimumWidth(200)
        self._buttons: dict[ReportName, QPushButton] = {}
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 12, 8, 12)
        inside.setSpacing(1)
        group = QButtonGroup(self)
        for title, reports in report_groups():
            heading = label(title, "small")
            heading.setContentsMargins(12, 8, 12, 4)
            inside.addWidget(heading)
            for name, words in reports:
                made = button(words, "nav", on=partial(chosen, name))
                made.setCheckable(True)
                group.addButton(made)
                self._buttons[name] = made
                inside.addWidget(made)
        inside.addStretch(1)

    def mark(self, name: ReportName) -> None:
        """Show which one is read."""
        self._buttons[name].setChecked(True)


class DaysBar(QObject):
    """An event or all of them, a first day and a last.

    Signals:
        changed(): something else is asked for.
    """

    changed = Signal()

    def __init__(self, office: Office, owner: QObject) -> None:
        super().__init__(owner)
        self._make_fields(office)
        from_ = label(self.first.accessibleName(), "small")
        to = label(self.last.accessibleName(), "small")
        self.parts = (self.of_event, from_, self.first, to, self.last)

    def asked(self, organiser: UUID) -> ReportDays:
        """Which days are asked for, and of whom."""
        first, last = self.first.date(), self.last.date()
        iso = Qt.DateFormat.ISODate
        event = self.of_event.currentData()
        return ReportDays(first.toString(iso), last.toString(iso), organiser, event)

    def _make_fields(self, office: Office) -> None:
        language = office.language
        events = [(one.name.in_language(language), one.id) for one in office.events]
        every = translate("Admin", "Every event")
        self.of_event = chooser(translate("Admin", "Event"), [(every, None), *events])
        today = office.formats().local(datetime.now(UTC)).date()
        self.first = _day_field(office, translate("Admin", "From"), today - timedelta(days=29))
        self.last = _day_field(office, translate("Admin", "To"), today)
        self.of_event.currentIndexChanged.connect(self.changed)
        self.first.dateChanged.connect(self._began)
        self.last.dateChanged.connect(self._ended)

    def _began(self, day: QDate) -> None:
        if day > self.last.date():
            self.last.setDate(day)
        else:
            self.changed.emit()

    def _ended(self, day: QDate) -> None:
        if day < self.first.date():
            self.first.setDate(day)
        else:
            self.changed.emit()


def _day_field(office: Office, name: str, day: date) -> QDateEdit:
    made = QDateEdit(QDate(day.year, day.month, day.day))
    made.setAccessibleName(name)
    made.setCalendarPopup(True)
    # A month in letters would turn an Arabic date round.
    made.setDisplayFormat("yyyy/M/d" if office.mirrored else "d MMM yyyy")
    made.setLocale(QLocale("en" if office.mirrored else office.language))
    made.setMinimumWidth(128)
    return made
