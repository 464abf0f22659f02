"""A card with a chart, and the same figures as a table for whoever would rather read them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from kiosk.ui.admin.charts import Chart
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import button, in_row, label, wrapped
from kiosk.ui.admin.rows import Column, Rows
from kiosk.ui.admin.table import Table

translate = QCoreApplication.translate
_ROW = 28


class ChartCard(QFrame):
    """A heading, a chart, and a button that turns it into its table."""

    def __init__(
        self, office: Office, title: str, chart: Chart, *, key: QWidget | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self.chart = chart
        self._note = label("", "muted")
        self._rows: Rows[tuple[str, str]] = rows_of_figures(title, self)
        self.table = Table(office.colours, title, _ROW)
        self.table.setModel(self._rows)
        self.table.setColumnWidth(0, 180)
        self._nothing = wrapped(label("", "muted"))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        for one in (chart, self.table, self._nothing):
            self.stack.addWidget(one)
        self.turn = button(translate("Admin", "Table"), "link", on=self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        head = in_row(label(title, "heading"), self._note, None)
        if key is not None:
            head.addWidget(key)
            head.addSpacing(8)
        head.addWidget(self.turn)
        column.addLayout(head)
        column.addWidget(self.stack, 1)

    def told(self, note: str, nothing: str = "") -> None:
        """The chart has other figures; ``nothing`` says why it has none."""
        self._note.setText(note)
        self._rows.begin(self.chart.rows())
        self._nothing.setText(nothing)
        self.turn.setVisible(not nothing)
        if nothing:
            self.stack.setCurrentWidget(self._nothing)
        elif self.stack.currentWidget() is self._nothing:
            self.stack.setCurrentWidget(self.chart)

    def _turn(self) -> None:
        shown = self.stack.currentWidget() is self.chart
        self.stack.setCurrentWidget(self.table if shown else self.chart)
        table, chart = translate("Admin", "Table"), translate("Admin", "Chart")
        self.turn.setText(chart if shown else table)


def rows_of_figures(title: str, owner: QObject) -> Rows[tuple[str, str]]:
    """Names and figures, as a table shows them."""
    columns: Sequence[Column[tuple[str, str]]] = (
        Column(title, 180, lambda row: row[0]),
        Column(translate("Admin", "Figure"), 160, lambda row: row[1]),
    )
    return Rows(columns, lambda row: row[0], owner)
