"""Which event's check-in is looked at, and which of its scans."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from kiosk.core.admin.checkin import event_now
from kiosk.core.admin.client import ScanSearch
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import button, chooser
from ticketing.admission import Checkpoint
from ticketing.identifiers import typed_serial

translate = QCoreApplication.translate


class CheckInFilters(QObject):
    """An event, one of its checkpoints or all, refused scans or all, one ticket or all.

    Signals:
        event_changed(): another event is looked at.
        changed(): other scans of it are.
    """

    event_changed = Signal()
    changed = Signal()

    def __init__(self, office: Office, owner: QObject) -> None:
        super().__init__(owner)
        self._office = office
        self._offered: Sequence[UUID] = ()
        self._serial: str | None = None
        self.of_event = QComboBox()
        self.of_event.setAccessibleName(translate("Admin", "Event"))
        self.of_event.setMinimumWidth(220)
        self.of_event.setMaximumWidth(360)
        every = translate("Admin", "Every checkpoint")
        self.checkpoint = chooser(translate("Admin", "Checkpoint"), [(every, None)])
        self.checkpoint.setMaximumWidth(200)
        self.refused = button(translate("Admin", "Refused only"), "chip", on=self.changed.emit)
        self.refused.setCheckable(True)
        self.serial = QLineEdit()
        self.serial.setPlaceholderText(translate("Admin", "A ticket's serial"))
        self.serial.setAccessibleName(self.serial.placeholderText())
        self.serial.setClearButtonEnabled(True)
        self.serial.setFixedWidth(170)
        self.serial.textChanged.connect(self._typed)
        self.of_event.currentIndexChanged.connect(self._turned)
        self.checkpoint.currentIndexChanged.connect(self.changed)

    @property
    def event_id(self) -> UUID | None:
        """The event; None where the organiser has none."""
        found: UUID | None = self.of_event.currentData()
        return found

    @property
    def narrowed(self) -> bool:
        """Whether not every scan of the event is looked at."""
        return bool(self.checkpoint.currentIndex() > 0 or self.refused.isChecked() or self._serial)

    def asked(self, event: UUID) -> ScanSearch:
        """The search that they stand for."""
        return ScanSearch(
            event, self.checkpoint.currentData(), self._serial, self.refused.isChecked()
        )

    def offer_events(self) -> None:
        """Offer the organiser's events as they are now, and keep the choice."""
        events = self._office.events
        ids = [one.id for one in events]
        if ids == self._offered:
            return
        self._offered = ids
        chosen = self.event_id if self.event_id in ids else event_now(events, datetime.now(UTC))
        with QSignalBlocker(self.of_event):
            self.of_event.clear()
            for one in events:
                self.of_event.addItem(one.name.in_language(self._office.language), one.id)
            self.of_event.setCurrentIndex(place_of(self.of_event, chosen))

    def offer_checkpoints(self, checkpoints: Sequence[Checkpoint]) -> None:
        """Offer these, and keep the choice where it is one of them."""
        box, wanted = self.checkpoint, [(one.name, one.id) for one in checkpoints]
        if wanted == [(box.itemText(at), box.itemData(at)) for at in range(1, box.count())]:
            return
        chosen: UUID | None = box.currentData()
        if chosen is not None and chosen not in [one.id for one in checkpoints]:
            box.setCurrentIndex(0)
        with QSignalBlocker(box):
            while box.count() > 1:
                box.removeItem(1)
            for name, checkpoint_id in wanted:
                box.addItem(name, checkpoint_id)
            box.setCurrentIndex(max(0, place_of(box, chosen)))

    def show_ticket(self, event: UUID, serial: str) -> None:
        """Look at every scan of one ticket."""
        with QSignalBlocker(self):
            self.refused.setChecked(False)
            self.checkpoint.setCurrentIndex(0)
            self.serial.setText(serial)
            other = self.event_id != event
            self.of_event.setCurrentIndex(place_of(self.of_event, event))
        (self.event_changed if other else self.changed).emit()

    def clear(self) -> None:
        """Look at every scan of the event again."""
        if not self.narrowed and not self.serial.text():
            return
        with QSignalBlocker(self):
            self.refused.setChecked(False)
            self.checkpoint.setCurrentIndex(0)
            self.serial.clear()
        self.changed.emit()

    def _typed(self, text: str) -> None:
        """Half a serial narrows nothing yet."""
        serial = typed_serial(text)
        if serial != self._serial:
            self._serial = serial
            self.changed.emit()

    def _turned(self) -> None:
        with QSignalBlocker(self):
            self.checkpoint.setCurrentIndex(0)
        self.event_changed.emit()


def place_of(box: QComboBox, wanted: UUID | None) -> int:
    """Where an entry with this id is; -1 where there is none."""
    return next((at for at in range(box.count()) if box.itemData(at) == wanted), -1)
