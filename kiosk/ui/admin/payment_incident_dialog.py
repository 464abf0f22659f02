"""Says what was done about a payment that a person had to look at."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from kiosk.core.admin.errands import Errand
from kiosk.core.errors import ServerError
from kiosk.ui.admin.failure_words import failure_words
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import Banner, button, in_row, label, wrapped
from ticketing.payment import PaymentIncident, ResolveIncident

translate = QCoreApplication.translate
_LONGEST_NOTE = 1000


class PaymentIncidentDialog(QDialog):
    """What it is about, and one line for what was done."""

    def __init__(self, office: Office, incident: PaymentIncident, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._office, self._incident = office, incident
        self._asking: Errand | None = None
        question = translate("Admin", "What was done about it?")
        self.setWindowTitle(question)
        self.setFixedWidth(480)
        self.note = QLineEdit()
        self.note.setMaxLength(_LONGEST_NOTE)
        self.note.setAccessibleName(question)
        self.note.setPlaceholderText(translate("Admin", "Paid out by bank transfer, for instance"))
        self.fault = Banner("fault", "circle-x", office.colours.negative)
        self.go = button(translate("Admin", "Write it down"), "primary", on=self._send)
        self.go.setEnabled(False)
        self.go.setDefault(True)
        leave = button(translate("Admin", "Leave it open"), on=self.reject)
        leave.setAutoDefault(False)
        self.note.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        whole.addWidget(wrapped(label(question, px=18, weight=700)))
        whole.addWidget(wrapped(label(f"{incident.reference}: {incident.detail}", "muted")))
        whole.addWidget(self.note)
        kept = translate("Admin", "Your name and the time are kept with it.")
        whole.addWidget(wrapped(label(kept, "small")))
        whole.addWidget(self.fault)
        whole.addLayout(in_row(None, leave, self.go))

    def _send(self) -> None:
        wish = ResolveIncident(note=self.note.text())
        client, incident = self._office.client, self._incident
        self.go.setEnabled(False)
        self.fault.say("")
        self._asking = self._office.ask(
            lambda: client.resolve_payment_incident(incident.id, wish),
            lambda _: self.accept(),
            self._unsent,
        )

    def done(self, result: int) -> None:
        """It closes: what is still under way is done, but no longer told here."""
        if self._asking is not None:
            self._asking.drop()
        super().done(result)

    def _unsent(self, error: ServerError) -> None:
        self.go.setEnabled(True)
        self.fault.say(failure_words(error))
