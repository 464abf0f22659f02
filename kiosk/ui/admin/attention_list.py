"""What waits for a person, each with the way to it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kiosk.core.admin.overview import Attention, Matter
from kiosk.ui.admin.drawing import Kind, ink
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import button, clear, in_row, label, picture, rule, wrapped

translate = QCoreApplication.translate
_SIGNS = {Kind.BUSY: "circle-question-mark", Kind.LOOK: "triangle-alert", Kind.BROKEN: "octagon-x"}


class AttentionList(QFrame):
    """A card that lists it, or says that nothing waits."""

    def __init__(self, office: Office, opened: Callable[[Attention], None]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._office, self._opened = office, opened
        self._shown: Sequence[Attention] | None = None
        self._count = label("", "muted")
        holder = QWidget()
        holder.setObjectName("clear")
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 8, 12)
        whole.setSpacing(10)
        title = label(translate("Admin", "Needs attention"), "heading")
        whole.addLayout(in_row(title, self._count, None))
        whole.addWidget(scrolled, 1)

    def show_all(self, matters: Sequence[Attention], now: datetime) -> None:
        """List these; the same ones again change nothing under somebody's hand."""
        if matters == self._shown:
            return
        self._shown = matters
        self._count.setText(str(len(matters)) if matters else "")
        clear(self._column)
        if not matters:
            good = picture("circle-check", self._office.colours.positive)
            words = translate("Admin", "Nothing waits for you. What does, appears here by itself.")
            row = in_row(good, spacing=10)
            row.addWidget(wrapped(label(words, "muted")), 1)
            self._column.addLayout(row)
        for at, one in enumerate(matters):
            if at:
                self._column.addWidget(rule())
            self._column.addLayout(self._row(one, now))
        self._column.addStretch(1)

    def _row(self, one: Attention, now: datetime) -> QVBoxLayout:
        kind, title = matter_words(one.matter)
        since = self._office.formats().span((now - one.since).total_seconds())
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(wrapped(label(title, "strong")))
        ago = translate("Admin", "for %1").replace("%1", since)
        words.addWidget(wrapped(label(f"{one.about} · {ago}", "small")))
        sign = picture(_SIGNS[kind], ink(kind, self._office.colours))
        row = in_row(sign, spacing=10)
        row.addLayout(words, 1)
        if one.find:
            row.addWidget(button(translate("Admin", "Open"), on=lambda: self._opened(one)))
        whole = QVBoxLayout()
        whole.addLayout(row)
        return whole


def matter_words(matter: Matter) -> tuple[Kind, str]:
    """How serious it is, and what it is called."""
    return {
        Matter.PAYMENT_STUCK: (Kind.BUSY, translate("Admin", "Payment open for too long")),
        Matter.PAYMENT_INCIDENT: (Kind.BROKEN, translate("Admin", "A payment needs a person")),
        Matter.REFUND_REQUEST: (Kind.LOOK, translate("Admin", "A buyer asks for a refund")),
        Matter.ENTRY_INCIDENT: (
            Kind.BROKEN,
            translate("Admin", "Let in, and should not have been"),
        ),
        Matter.DEAD_LETTER: (Kind.BROKEN, translate("Admin", "A device's report was refused")),
        Matter.APPROVAL: (Kind.LOOK, translate("Admin", "An order waits for approval")),
        Matter.DEVICE_SILENT: (Kind.BROKEN, translate("Admin", "A device is silent")),
        Matter.NO_PAPER: (Kind.LOOK, translate("Admin", "A printer cannot print")),
        Matter.NO_CAMERA: (Kind.LOOK, translate("Admin", "A camera sees nothing")),
    }[matter]
