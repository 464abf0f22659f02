"""What a manager does about a payment: ask its provider, call it off, say what was done."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.core.errors import FinalError, ServerError
from kiosk.ui.admin.confirm_dialog import confirmed
from kiosk.ui.admin.failure_words import failure_words
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.payment_incident_dialog import PaymentIncidentDialog
from kiosk.ui.admin.payment_words import standing_of
from ticketing.payment import PaymentIncident, PaymentStatus, PaymentView
from ticketing.problem import ProblemCode

translate = QCoreApplication.translate


class PaymentDeeds(QObject):
    """Asks for deeds, and says what came of each.

    Signals:
        done(str): it was done, in words.
        refused(str): it was not, in words.
    """

    done = Signal(str)
    refused = Signal(str)

    def __init__(self, office: Office, over: QWidget) -> None:
        super().__init__(over)
        self.office, self._over = office, over

    def settle(self, payment: PaymentView) -> None:
        """Have the server ask the provider now."""
        client = self.office.client
        self.office.ask(
            lambda: client.settle_payment(payment.reference), self._settled, self._undone
        )

    def cancel(self, payment: PaymentView) -> None:
        """See to it that it is never paid, once somebody said so twice."""
        question = translate("Admin", "Cancel payment %1?").replace("%1", payment.reference)
        follows = translate(
            "Admin",
            "It is taken off the reader or its page closed, and can never be paid. "
            "The order stays, and can be paid another way while its tickets are held.",
        )
        if not confirmed(question, follows, translate("Admin", "Cancel the payment"), self._over):
            return
        client = self.office.client
        self.office.ask(
            lambda: client.cancel_payment(payment.reference), self._cancelled, self._undone
        )

    def resolve(self, incident: PaymentIncident) -> None:
        """Ask what was done about it, and have that written down."""
        dialog = PaymentIncidentDialog(self.office, incident, self._over)
        said = translate("Admin", "It is written down, and off everybody's list.")
        dialog.accepted.connect(lambda: self.done.emit(said))
        dialog.open()

    def _settled(self, now: PaymentView) -> None:
        said = translate("Admin", "The provider was asked. The payment is now: %1.")
        self.done.emit(said.replace("%1", standing_of(now).text))

    def _cancelled(self, now: PaymentView) -> None:
        said = translate("Admin", "The payment is called off. No money was taken.")
        later = translate(
            "Admin",
            "The provider does not answer. The payment is called off as soon as it does; "
            "if it is paid before, the money goes back by itself.",
        )
        self.done.emit(said if now.status is PaymentStatus.CANCELLED else later)

    def _undone(self, error: ServerError) -> None:
        of_state = isinstance(error, FinalError) and error.problem.code is ProblemCode.PAYMENT_STATE
        said = translate(
            "Admin",
            "It is paid already, or money is moving right now: it cannot be cancelled. "
            "Refund it once it is paid.",
        )
        self.refused.emit(said if of_state else failure_words(error))
