"""Closes an incident with what was found out about it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QTextEdit, QVBoxLayout, QWidget

from kiosk.core.errors import ServerError
from kiosk.ui.admin.checkin_words import incident_words
from kiosk.ui.admin.failure_words import failure_words
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import Banner, button, in_row, label, wrapped
from ticketing.checkpoint import IncidentView, Resolve

translate = QCoreApplication.translate
_LONGEST = 2000
_WIDE, _NOTE_HIGH = 480, 120


class ResolveDialog(QDialog):
    """Asks for a note, and has the server close the incident with it.

    Attributes:
        closed: the incident as it is kept, once the server closed it.
    """

    def __init__(self, office: Office, incident: IncidentView, where: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._incident = office, incident
        self._asking = False
        self.closed: IncidentView | None = None
        title, happened = incident_words(incident.kind)
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDE)
        self.note = QTextEdit()
        self.note.setAcceptRichText(False)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE_HIGH)
        asked = translate("Admin", "What was found out")
        self.note.setAccessibleName(asked)
        self.note.setPlaceholderText(
            translate("Admin", "Who came in, what they showed, what was agreed")
        )
        self.fault = Banner("fault", "circle-x", office.colours.negative)
        self.go = button(translate("Admin", "Close the incident"), "primary", on=self.resolve)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        whole.addWidget(wrapped(label(title, px=18, weight=700)))
        facts = " · ".join(fact for fact in (incident.serial, where) if fact)
        whole.addWidget(wrapped(label(facts, "strong")))
        kept = translate("Admin", "The scan stays as it is. Your name and the note are kept.")
        whole.addWidget(wrapped(label(f"{happened} {kept}", "muted")))
        whole.addWidget(label(asked, "small"))
        whole.addWidget(self.note)
        whole.addWidget(self.fault)
        leave = button(translate("Admin", "Leave it open"), on=self.reject)
        leave.setAutoDefault(False)
        whole.addLayout(in_row(None, leave, self.go))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.resolve)
        self.note.textChanged.connect(self._typed)
        self.note.setFocus()
        self._offer()

    def resolve(self) -> None:
        """Ask the server, unless nothing was written or it was asked already."""
        if not self.go.isEnabled():
            return
        found_out = Resolve(note=self.note.toPlainText())
        client, scan_id = self._office.client, self._incident.scan_id
        self._asking = True
        self.fault.say("")
        self._offer()
        self._office.ask(
            lambda: client.resolve_incident(scan_id, found_out), self._done, self._failed
        )

    def reject(self) -> None:
        """Leave it open; not while the server is being asked."""
        if not self._asking:
            super().reject()

    def _done(self, closed: IncidentView) -> None:
        self._asking = False
        self.closed = closed
        self.accept()

    def _failed(self, error: ServerError) -> None:
        self._asking = False
        self.fault.say(failure_words(error))
        self._offer()

    def _typed(self) -> None:
        too_long = translate("Admin", "The note may have 2000 characters, and has %1.")
        length = self._length()
        self.fault.say(too_long.replace("%1", str(length)) if length > _LONGEST else "")
        self._offer()

    def _offer(self) -> None:
        self.go.setEnabled(0 < self._length() <= _LONGEST and not self._asking)

    def _length(self) -> int:
        return len(self.note.toPlainText().strip())
