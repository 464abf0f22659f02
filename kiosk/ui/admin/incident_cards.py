"""Admissions that a person must look at, each with its scans and the way to close it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kiosk.core.admin.checkin import CheckIn
from kiosk.ui.admin.checkin_words import incident_words
from kiosk.ui.admin.office import Office, moment_words
from kiosk.ui.admin.parts import button, clear, in_row, label, picture, rule, wrapped
from ticketing.admission import Checkpoint
from ticketing.checkpoint import IncidentView

translate = QCoreApplication.translate


@dataclass(frozen=True)
class IncidentDeeds:
    """What the buttons stand for; the page does it."""

    show_scans: Callable[[IncidentView, Checkpoint], None]
    close: Callable[[IncidentView, Checkpoint], None]


class IncidentCards(QFrame):
    """Lists them, or says that none waits."""

    def __init__(self, office: Office, deeds: IncidentDeeds) -> None:
        super().__init__()
        self.setObjectName("card")
        self._office, self._deeds = office, deeds
        self._shown: tuple[IncidentView, ...] | None = None
        self.closers: list[QPushButton] = []
        self.finders: list[QPushButton] = []
        self._count = label("", "muted")
        holder = QWidget()
        holder.setObjectName("clear")
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(10)
        title = label(translate("Admin", "Incidents"), "heading")
        whole.addLayout(in_row(title, self._count, None))
        whole.addWidget(scrolled, 1)

    def show_all(self, found: CheckIn) -> None:
        """List these; the same ones again change nothing under somebody's hand."""
        if found.incidents == self._shown:
            return
        self._shown = found.incidents
        count = f"{len(found.incidents)}{'+' if found.more else ''}"
        words = translate("Admin", "%1 open").replace("%1", count)
        self._count.setText(words if found.incidents else "")
        clear(self._column)
        self.closers, self.finders = [], []
        if not found.incidents:
            self._column.addLayout(self._none())
        newest_first = sorted(found.incidents, key=lambda one: one.scanned_at, reverse=True)
        for at, one in enumerate(newest_first):
            if at:
                self._column.addWidget(rule())
            self._column.addLayout(self._row(one, found.places[one.checkpoint_id]))
        self._column.addStretch(1)

    def _none(self) -> QVBoxLayout:
        good = picture("circle-check", self._office.colours.positive)
        words = translate("Admin", "Nobody was let in who should not have been.")
        row = in_row(good, spacing=10)
        row.addWidget(wrapped(label(words, "muted")), 1)
        whole = QVBoxLayout()
        whole.addLayout(row)
        return whole

    def _row(self, one: IncidentView, place: Checkpoint) -> QVBoxLayout:
        title, happened = incident_words(one.kind)
        formats = self._office.formats(place.event_id)
        when = moment_words(formats, one.scanned_at, datetime.now(UTC))
        sign = picture("octagon-x", self._office.colours.negative)
        head = in_row(sign, spacing=8)
        head.addWidget(wrapped(label(title, "strong")), 1)
        head.addWidget(label(when, "small"))
        # A gate is often called as its checkpoint is.
        where = place.name if one.gate == place.name else f"{place.name}, {one.gate}"
        facts = [one.serial, where, self._office.event_name(place.event_id)]
        whole = QVBoxLayout()
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addWidget(wrapped(label(" · ".join(fact for fact in facts if fact))))
        whole.addWidget(wrapped(label(happened, "small")))
        whole.addSpacing(2)
        close = button(translate("Admin", "Close it…"), on=partial(self._deeds.close, one, place))
        find = button(
            translate("Admin", "Its scans"), on=partial(self._deeds.show_scans, one, place)
        )
        find.setVisible(one.serial is not None)
        self.closers.append(close)
        self.finders.append(find)
        whole.addLayout(in_row(close, find, None))
        return whole
