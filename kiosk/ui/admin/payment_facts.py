"""The facts of one payment: how much, by what, when, and whose."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.core.admin.payment_file import PaymentFile
from kiosk.ui.admin.office import Office, moment_words
from kiosk.ui.admin.order_words import method_words
from kiosk.ui.admin.parts import clear, label, wrapped
from kiosk.ui.admin.payment_words import attempt_words
from ticketing.payment import PaymentStatus, PaymentView

translate = QCoreApplication.translate


class PaymentFacts(QWidget):
    """Names at the start, and beside each what is known; what is not known is not there."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._office = office
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)

    def show_all(self, file: PaymentFile) -> None:
        """Tell them of another payment."""
        clear(self._grid)
        payment, formats = file.payment, self._office.formats(file.order.event_id)
        self._fact(translate("Admin", "Amount"), formats.money(payment.amount), strong=True)
        if payment.refunded.amount:
            self._fact(translate("Admin", "Refunded"), formats.money(payment.refunded))
        if payment.tendered is not None and payment.change is not None:
            self._fact(translate("Admin", "Cash taken"), formats.money(payment.tendered))
            self._fact(translate("Admin", "Change given"), formats.money(payment.change))
        self._show_source(payment)
        now = datetime.now(UTC)
        if payment.attempt > 1:
            self._fact(translate("Admin", "Attempts"), formats.number(payment.attempt))
        if payment.trouble is not None and payment.status is not PaymentStatus.SUCCEEDED:
            self._fact(translate("Admin", "Last attempt"), attempt_words(payment.trouble))
        for name, moment in (
            (translate("Admin", "Begun"), payment.created_at),
            (translate("Admin", "Asked last"), payment.presented_at),
            (translate("Admin", "Ended"), payment.settled_at),
        ):
            if moment is not None:
                self._fact(name, moment_words(formats, moment, now))
        buyer = file.order.buyer
        named = buyer.name or buyer.email or buyer.phone or translate("Admin", "Guest")
        self._fact(translate("Admin", "Buyer"), named)
        self._fact(translate("Admin", "Event"), self._office.event_name(file.order.event_id))

    def _show_source(self, payment: PaymentView) -> None:
        self._fact(translate("Admin", "Way of paying"), method_words(payment.method))
        if payment.card is not None:
            shown = f"{payment.card.brand.capitalize()} ·· {payment.card.last4}"
            self._fact(translate("Admin", "Card"), shown)
            if payment.card.authorisation_code is not None:
                self._fact(translate("Admin", "Authorisation"), payment.card.authorisation_code)
        if payment.phone is not None:
            account = " · ".join(part for part in (payment.account_name, payment.phone) if part)
            self._fact(translate("Admin", "Account"), account)
        if payment.intent_id is not None:
            self._fact(translate("Admin", "Provider's id"), payment.intent_id)

    def _fact(self, name: str, value: str, *, strong: bool = False) -> None:
        row = self._grid.rowCount()
        said = wrapped(label(value, "strong" if strong else ""))
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(label(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(said, row, 1)
