"""What a person must look at about one payment: its incidents, and how its disputes stand."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kiosk.core.admin.payment_file import PaymentFile
from kiosk.ui.admin.office import Office, moment_words
from kiosk.ui.admin.parts import Chip, button, clear, in_row, label, picture, rule, wrapped
from kiosk.ui.admin.payment_deeds import PaymentDeeds
from kiosk.ui.admin.payment_words import dispute_words
from ticketing.dispute import DisputeStatus, DisputeView
from ticketing.payment import PaymentIncident

translate = QCoreApplication.translate


class PaymentMatters(QWidget):
    """Nothing at all where nothing is the matter."""

    def __init__(self, office: Office, deeds: PaymentDeeds) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._office, self._deeds = office, deeds
        self.resolving: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_all(self, file: PaymentFile) -> None:
        """List them, each with what is done about it."""
        clear(self._column)
        self.resolving = []
        self.setVisible(bool(file.incidents or file.disputes))
        if file.incidents:
            self._column.addWidget(label(translate("Admin", "Needs a person"), "heading"))
        for incident in file.incidents:
            self._show_incident(incident)
        for dispute in file.disputes:
            self._show_dispute(dispute, file)
        self._column.addWidget(rule())

    def _show_incident(self, incident: PaymentIncident) -> None:
        sign = picture("triangle-alert", self._office.colours.warning)
        row = in_row(sign, spacing=10)
        row.addWidget(wrapped(label(incident.detail)), 1)
        done = button(translate("Admin", "Done…"), on=lambda: self._deeds.resolve(incident))
        done.setToolTip(translate("Admin", "Say what was done about it"))
        row.addWidget(done)
        self.resolving.append(done)
        self._column.addLayout(row)

    def _show_dispute(self, dispute: DisputeView, file: PaymentFile) -> None:
        formats, now = self._office.formats(file.order.event_id), datetime.now(UTC)
        said = dispute_words(dispute.status)
        title = label(translate("Admin", "Dispute"), "heading")
        chip = Chip(self._office.colours, said.kind, said.text)
        amount = label(formats.money(dispute.amount), "strong")
        self._column.addLayout(in_row(title, chip, None, amount))
        facts = [dispute.reason.replace("_", " "), dispute.provider_id]
        found = wrapped(label(" · ".join(facts), "muted"))
        self._column.addWidget(found)
        if dispute.status is DisputeStatus.NEEDS_RESPONSE and dispute.due_by is not None:
            due = translate("Admin", "Answer it in the provider's dashboard before %1.")
            when = moment_words(formats, dispute.due_by, now)
            self._column.addWidget(wrapped(label(due.replace("%1", when), "strong")))
