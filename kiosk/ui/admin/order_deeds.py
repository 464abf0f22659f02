"""What a manager does to an order: give back, mail, print, cancel, approve. The server decides."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from kiosk.core.admin.refund_plan import RefundPlan, refundable
from kiosk.core.errors import ServerError
from kiosk.ui.admin.confirm_dialog import confirmed
from kiosk.ui.admin.failure_words import failure_words
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.refund_dialog import RefundDialog
from kiosk.ui.admin.writing import write_new
from ticketing.order import OrderView
from ticketing.refund import RefundList

translate = QCoreApplication.translate


class OrderDeeds(QObject):
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

    def refund(self, order: OrderView) -> None:
        """Ask what can still go back, then what shall."""
        payment = refundable(order)
        if payment is None:
            return
        client = self.office.client

        def told(found: RefundList) -> None:
            if not found.possible.amount:
                said = translate("Admin", "Nothing of this payment is left to give back.")
                self.refused.emit(said)
                return
            plan = RefundPlan(order, payment, found.possible, self.office.language)
            self._open_refund(RefundDialog(self.office, plan, self._over))

        self.office.ask(lambda: client.refunds(payment.reference), told, self._undone)

    def _open_refund(self, dialog: RefundDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._refunded(dialog))
        dialog.open()

    def _refunded(self, dialog: RefundDialog) -> None:
        if dialog.made is None:
            return
        amount = self.office.formats().money(dialog.made.amount)
        said = translate("Admin", "%1 goes back. Its tickets admit nobody any more.")
        self._did(said.replace("%1", amount))

    def resend(self, order: OrderView) -> None:
        """Mail the tickets again."""
        address = order.buyer.email or ""
        said = translate("Admin", "The tickets are mailed to %1 again.").replace("%1", address)
        self.office.ask(
            lambda: self.office.client.resend(order.id), lambda _: self._did(said), self._undone
        )

    def reprint(self, order: OrderView) -> None:
        """Fetch the tickets' PDF, and open it in whatever prints here."""
        folder = Path(str(self.office.settings.value("folder")))

        def fetched(content: bytes) -> None:
            path = write_new(folder / f"{order.number}.pdf", content)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
            said = translate("Admin", "The tickets are in %1, ready to print.")
            self._did(said.replace("%1", path.name))

        client = self.office.client
        self.office.ask(lambda: client.reprinted_tickets(order.id), fetched, self._undone)

    def cancel(self, order: OrderView) -> None:
        """Give an unpaid order up, once somebody said so twice."""
        question = translate("Admin", "Cancel order %1?").replace("%1", order.number)
        follows = translate("Admin", "Its tickets go back on sale. Nobody has paid for it.")
        if confirmed(question, follows, translate("Admin", "Cancel the order"), self._over):
            said = translate("Admin", "The order is cancelled. Its tickets are on sale again.")
            self.office.ask(
                lambda: self.office.client.cancel_order(order.id),
                lambda _: self._did(said),
                self._undone,
            )

    def approve(self, order: OrderView) -> None:
        """Let the order be paid."""
        said = translate("Admin", "The order is approved. Its buyer is told by mail.")
        self.office.ask(
            lambda: self.office.client.approve_order(order.id),
            lambda _: self._did(said),
            self._undone,
        )

    def refuse(self, order: OrderView) -> None:
        """Refuse an order that waits for approval, once somebody said so twice."""
        question = translate("Admin", "Refuse order %1?").replace("%1", order.number)
        follows = translate("Admin", "It is cancelled, and its buyer is told by mail.")
        if confirmed(question, follows, translate("Admin", "Refuse the order"), self._over):
            said = translate("Admin", "The order is refused. Its buyer is told by mail.")
            self.office.ask(
                lambda: self.office.client.reject_order(order.id),
                lambda _: self._did(said),
                self._undone,
            )

    def _did(self, said: str) -> None:
        self.done.emit(said)

    def _undone(self, error: ServerError) -> None:
        self.refused.emit(failure_words(error))
