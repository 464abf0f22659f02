"""A card for each checkpoint of an event: who is inside through it, and who was refused."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kiosk.core.admin.checkin import CheckpointCount
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import clear, in_row, label, wrapped

translate = QCoreApplication.translate
_WIDE, _HIGH = 232, 98
_BAR_ROOM = 14


class CheckpointCard(QFrame):
    """One of them."""

    def __init__(self, office: Office, here: CheckpointCount) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setMinimumWidth(_WIDE)
        self.setFixedHeight(_HIGH)
        self.here = here
        number = office.formats().number
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(0)
        column.addWidget(wrapped(label(here.checkpoint.name, "strong")))
        inside = label(number(here.count.inside), px=24, weight=700)
        words = label(translate("Admin", "inside through it"), "small")
        row = in_row(inside, words, None)
        row.setAlignment(words, Qt.AlignmentFlag.AlignBottom)
        words.setContentsMargins(0, 0, 0, 5)
        column.addLayout(row)
        column.addStretch(1)
        said = [
            (translate("Admin", "in %1"), here.count.entered, "strong"),
            (translate("Admin", "out %1"), here.count.left, "muted"),
            (translate("Admin", "refused today %1"), here.refused, "muted"),
        ]
        self.figures = [
            label(text.replace("%1", number(count)), tone) for text, count, tone in said
        ]
        column.addLayout(in_row(*self.figures, None, spacing=14))


class CheckpointCards(QScrollArea):
    """All of them beside each other."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._shown: Sequence[CheckpointCount] = ()
        self.cards: list[CheckpointCard] = []
        holder = QWidget()
        holder.setObjectName("clear")
        self._row = in_row(spacing=12)
        holder.setLayout(self._row)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFixedHeight(_HIGH + _BAR_ROOM)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Admin", "Checkpoints"))
        self.hide()

    def show_all(self, counts: Sequence[CheckpointCount]) -> None:
        """Show these; where there are none, nothing."""
        if counts == self._shown:
            return
        self._shown = counts
        clear(self._row)
        self.cards = [CheckpointCard(self._office, one) for one in counts]
        for card in self.cards:
            self._row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self.setVisible(bool(counts))
