"""Reports: chosen at the start, read as a table, and saved as files that the server makes."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kiosk.core.admin.client import ReportDays, ReportFile
from kiosk.core.admin.errands import Errand
from kiosk.core.errors import ServerError
from kiosk.ui.admin.failure_words import failure_words
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.page import Page
from kiosk.ui.admin.parts import Banner, button, card, in_row, label, rule, wrapped
from kiosk.ui.admin.report_choice import DaysBar, ReportNames
from kiosk.ui.admin.report_words import FIGURES, cell_words
from kiosk.ui.admin.rows import Column, Rows
from kiosk.ui.admin.table import Table
from kiosk.ui.formats import Formats
from ticketing.report_table import Cell, ColumnKind, ReportForm, ReportName, ReportTable

translate = QCoreApplication.translate
_KEPT = "reports/name"


@dataclass(frozen=True)
class Line:
    """A row of a report, and where it stands; ``total`` for its sums."""

    place: int
    cells: tuple[Cell, ...]
    total: bool = False


class ReportsPage(Page):
    """A list of reports, and the one that is chosen."""

    every_s = 60.0

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._saving: Errand | None = None
        self._shown: ReportTable | None = None
        kept = str(office.settings.value(_KEPT) or "")
        self.name = ReportName(kept) if kept in set(ReportName) else ReportName.SALES
        self.days = DaysBar(office, self)
        self.days.changed.connect(self._again)
        self._names = ReportNames(self.choose)
        self._title = label("", px=20, weight=700)
        self._subject = wrapped(label("", "muted"))
        self.said = Banner("advice", "info", office.colours.accent_ink)
        self.fault = Banner("fault", "circle-x", office.colours.negative)
        self.table = Table(office.colours, translate("Admin", "Report"))
        self.rows: Rows[Line] = Rows((), lambda row: row.place, self)
        self._nothing = wrapped(label("", "muted"))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._names.mark(self.name)

    def begin_work(self) -> None:
        """The table has the keys."""
        self.table.setFocus()

    def choose(self, name: ReportName) -> None:
        """Show another report."""
        self.name = name
        self.office.settings.setValue(_KEPT, name.value)
        self._again()

    def refresh(self) -> None:
        """Ask for the report as it is now."""
        if self._asking is not None:
            return
        client, name, days = (
            self.office.client,
            self.name,
            self.days.asked(self.office.organiser.id),
        )
        self._asking = self.office.ask(lambda: client.report(name, days), self._show, self._untold)

    def asked(self) -> ReportDays:
        """Which days are asked for, and of whom."""
        return self.days.asked(self.office.organiser.id)

    def save_to(self, path: Path, form: ReportForm) -> None:
        """Have the server make the file, and write it to ``path``."""
        client, name, days = (
            self.office.client,
            self.name,
            self.days.asked(self.office.organiser.id),
        )
        self.said.say(translate("Admin", "The server is making the file …"))
        self.fault.say("")
        self._saving = self.office.ask(
            lambda: client.report_file(name, days, form),
            lambda file: self._write(path, file),
            self._not_saved,
        )

    def _write(self, path: Path, file: ReportFile) -> None:
        self._saving = None
        self.said.say("")
        try:
            path.write_bytes(file.content)
        except OSError as error:
            words = translate("Admin", "%1 could not be written: %2")
            reason = error.strerror or ""
            self.fault.say(words.replace("%1", path.name).replace("%2", reason))
            return
        self.said.say(translate("Admin", "Saved as %1.").replace("%1", str(path)))

    def _not_saved(self, error: ServerError) -> None:
        self._saving = None
        self.said.say("")
        self.fault.say(failure_words(error))

    def _ask_where(self, form: ReportForm) -> None:
        days = self.days.asked(self.office.organiser.id)
        dialog = QFileDialog(self, translate("Admin", "Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form.value)
        dialog.setNameFilter(f"{form.value.upper()} (*.{form.value})")
        dialog.selectFile(f"{self.name}-{days.first}-to-{days.last}.{form}")
        dialog.fileSelected.connect(lambda text: self.save_to(Path(text), form))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _again(self) -> None:
        if self._asking is not None:
            self._asking.drop()
            self._asking = None
        self.said.say("")
        self.fault.say("")
        self.refresh()

    def _untold(self, error: ServerError) -> None:
        self._asking = None
        self.failed(error)

    def _show(self, table: ReportTable) -> None:
        self._asking = None
        self.answered()
        before, self._shown = self._shown, table
        self._title.setText(table.title)
        formats = self.office.formats(self.days.of_event.currentData())
        until, made = formats.full_day(table.last), formats.time(table.made_at)
        as_of = translate("Admin", "as of %1").replace("%1", made)
        days = f"{formats.full_day(table.first)} – {until}"  # noqa: RUF001  from one day to another
        self._subject.setText(" · ".join(part for part in (table.subject, days, as_of) if part))
        lines = [Line(at, row) for at, row in enumerate(table.rows)]
        lines += [Line(-at, row, total=True) for at, row in enumerate(table.totals, 1)]
        same = before is not None and before.columns == table.columns
        if same:
            self.rows.refresh(lines)
        else:
            self._show_other(table, lines)
        nothing = not table.rows
        none = translate("Admin", "There is nothing to report of these days.")
        self._nothing.setText(none if nothing else "")
        self._nothing.setVisible(nothing)
        self.table.setVisible(not nothing)

    def _show_other(self, table: ReportTable, lines: list[Line]) -> None:
        """Show a report that has other columns."""
        before = self.rows
        self.rows = Rows(_columns(table, self.office.formats()), lambda row: row.place, self)
        self.rows.begin(lines)
        self.table.setModel(self.rows)
        before.deleteLater()
        self.rows.give_widths(self.table)
        self._fill_width()

    def _fill_width(self) -> None:
        """Give the first column what room the others leave; figures stay beside each other."""
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        room = self.table.viewport().width()
        fits = sum(column.width for column in self.rows.columns) < room
        modes = QHeaderView.ResizeMode
        head.setSectionResizeMode(modes.Interactive)
        head.setSectionResizeMode(0, modes.Stretch if fits else modes.Interactive)

    def _lay_out(self) -> None:
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setHandleWidth(12)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self._names)
        panes.addWidget(self._report())
        panes.setStretchFactor(1, 1)
        panes.setSizes([230, 940])
        self.body.addWidget(panes, 1)

    def _report(self) -> QWidget:
        colours = self.office.colours
        files = [
            button(
                form.value.upper(),
                sign=sign,
                colour=colours.text,
                on=partial(self._ask_where, form),
            )
            for form, sign in (
                (ReportForm.CSV, "download"),
                (ReportForm.XLSX, "download"),
                (ReportForm.PDF, "file-text"),
            )
        ]
        choices = in_row(*self.days.parts, None, *files)
        frame, inside = card(margins=(1, 14, 1, 3))
        inside.setSpacing(4)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 8)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._subject)
        inside.addLayout(head)
        inside.addWidget(rule())
        inside.addWidget(self.table, 1)
        inside.addWidget(self._nothing, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(choices)
        column.addWidget(self.said)
        column.addWidget(self.fault)
        column.addWidget(frame, 1)
        return whole


def _columns(table: ReportTable, formats: Formats) -> list[Column[Line]]:

    def text(at: int, kind: ColumnKind, line: Line) -> str:
        return cell_words(line.cells[at], kind, formats)

    def tone(line: Line) -> str:
        return "strong" if line.total else ""

    return [
        Column(
            one.title,
            _width(one.kind, one.title),
            partial(text, at, one.kind),
            figure=one.kind in FIGURES,
            tone=tone,
        )
        for at, one in enumerate(table.columns)
    ]


def _width(kind: ColumnKind, title: str) -> int:
    usual = {
        ColumnKind.TEXT: 150,
        ColumnKind.MOMENT: 142,
        ColumnKind.MONEY: 112,
        ColumnKind.CURRENCY: 78,
    }
    return max(usual.get(kind, 92), 8 * len(title) + 22)
