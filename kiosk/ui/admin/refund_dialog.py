"""Giving money back: which tickets, exactly how much, why, and typed once more to be sure."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.core.admin.refund_plan import Part, RefundPlan
from kiosk.core.errors import ServerError
from kiosk.ui.admin.failure_words import unsure_words
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.order_words import method_words, ticket_words
from kiosk.ui.admin.parts import Banner, Chip, button, card, in_row, label, rule, wrapped
from ticketing.payment import BY_PROVIDER, PaymentView
from ticketing.refund import RefundView

translate = QCoreApplication.translate
_WIDE = 600
_MOST_HIGH = 260
_ROW_HIGH = 32
_LONGEST_REASON = 200


class RefundDialog(QDialog):
    """Asks what is to go back of one payment, and asks the server for it.

    Attributes:
        made: the refund, once the server has it.
    """

    def __init__(self, office: Office, plan: RefundPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._plan = office, plan
        self._formats = office.formats(plan.order.event_id)
        self.made: RefundView | None = None
        self._asking = False
        self.boxes: dict[Part, QCheckBox] = {}
        title = translate("Admin", "Refund %1").replace("%1", plan.order.number)
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDE)
        self._sum = label("", px=20, weight=700)
        self._count = label("", "muted")
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.addItems(_reasons())
        self.reason.setCurrentIndex(0)
        self.reason.setAccessibleName(translate("Admin", "Reason"))
        line = self.reason.lineEdit()
        if line is not None:
            line.setMaxLength(_LONGEST_REASON)
        self.to_sale = QCheckBox(translate("Admin", "Put them back on sale"))
        self.to_sale.setChecked(True)
        self.typed = QLineEdit()
        self.typed.setFixedWidth(150)
        self.typed.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.fault = Banner("fault", "circle-x", office.colours.negative)
        self.warning = Banner("notice", "triangle-alert", office.colours.warning)
        self.go = button("", "fill", on=self.give_back)
        self._confirm = wrapped(label("", "strong"))
        self._lay_out(title)
        self.typed.textChanged.connect(lambda _text: self._offer())
        self.reason.editTextChanged.connect(lambda _text: self._offer())
        QShortcut(QKeySequence("Ctrl+Return"), self, self.give_back)
        self._reckon()
        self.adjustSize()

    @property
    def chosen(self) -> set[Part]:
        """The tickets that are ticked."""
        return {part for part, box in self.boxes.items() if box.isChecked()}

    def give_back(self) -> None:
        """Ask the server, unless something is missing or it was asked already."""
        if not self.go.isEnabled() or self._asking:
            return
        ids = {part.ticket.id for part in self.chosen}
        reason, to_sale = self.reason.currentText().strip(), self.to_sale.isChecked()
        wish = self._plan.wish(ids, reason, return_to_sale=to_sale)
        reference, client = self._plan.payment.reference, self._office.client
        self._asking = True
        self.fault.say("")
        self._offer()
        self._office.ask(lambda: client.refund(reference, wish), self._done, self._failed)

    def _done(self, made: RefundView) -> None:
        self._asking = False
        self.made = made
        self.accept()

    def _failed(self, error: ServerError) -> None:
        self._asking = False
        self.fault.say(unsure_words(error))
        self._offer()

    def reject(self) -> None:
        """Close without giving anything back; not while the server is being asked."""
        if not self._asking:
            super().reject()

    def _reckon(self) -> None:
        """Say how much the ticked tickets come to."""
        ids = {part.ticket.id for part in self.chosen}
        amount = self._plan.amount(ids)
        self._sum.setText(self._formats.money(amount))
        words = translate("Admin", "%1 of %2 tickets").replace("%1", str(len(ids)))
        self._count.setText(words.replace("%2", str(len(self.boxes))))
        asked = translate("Admin", "Type the amount to confirm: %1")
        self._confirm.setText(asked.replace("%1", str(amount.major)))
        self.typed.setAccessibleName(self._confirm.text())
        self.go.setText(translate("Admin", "Refund %1").replace("%1", self._formats.money(amount)))
        self._warn(bool(ids), fits=self._plan.fits(ids))
        self._offer()

    def _warn(self, some: bool, *, fits: bool) -> None:  # noqa: FBT001  the first of two facts
        if some and not fits:
            left = self._formats.money(self._plan.possible)
            words = translate("Admin", "Only %1 of this payment is left to give back.")
            self.warning.say(words.replace("%1", left))
        elif some:
            self.warning.say(
                translate(
                    "Admin",
                    "These tickets stop admitting at once, at every gate that is online. "
                    "Gates that are cut off learn it when they come back.",
                )
            )
        else:
            self.warning.say(translate("Admin", "Choose the tickets that are given back."))

    def _offer(self) -> None:
        ids = {part.ticket.id for part in self.chosen}
        ready = self._plan.fits(ids) and self._plan.confirmed(ids, self.typed.text())
        reason = bool(self.reason.currentText().strip())
        self.go.setEnabled(ready and reason and not self._asking)
        for part, box in self.boxes.items():
            box.setEnabled(part.open and not self._asking)

    def _lay_out(self, title: str) -> None:
        plan, formats = self._plan, self._formats
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        so_far = translate("Admin", "Paid %1 · refunded so far %2")
        so_far = so_far.replace("%1", formats.money(plan.payment.amount))
        so_far = so_far.replace("%2", formats.money(plan.payment.refunded))
        whole.addLayout(in_row(label(title, px=20, weight=700), None, label(so_far, "muted")))
        whole.addWidget(self._tickets())
        to_give = label(translate("Admin", "To give back"), "muted")
        whole.addLayout(in_row(self._count, None, to_give, self._sum))
        whole.addLayout(self._why())
        whole.addWidget(self.to_sale)
        whole.addWidget(self.warning)
        whole.addWidget(rule())
        noted = translate("Admin", "It cannot be taken back. In the audit as %1.")
        noted = noted.replace("%1", self._office.session.me.name)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._confirm)
        words.addWidget(wrapped(label(noted, "small")))
        row = in_row(self.typed)
        row.insertLayout(0, words, 1)
        whole.addLayout(row)
        whole.addWidget(self.fault)
        back = button(translate("Admin", "Keep the tickets"), on=self.reject)
        back.setAutoDefault(False)
        self.go.setAutoDefault(False)
        whole.addStretch(1)
        whole.addLayout(in_row(None, back, self.go))

    def _tickets(self) -> QWidget:
        frame, inside = card(margins=(14, 8, 14, 8))
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(12)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, part in enumerate(self._plan.parts):
            serial = part.ticket.serial
            box = QCheckBox(f"{serial[:8]} {serial[8:]}")
            box.setChecked(part.open)
            box.toggled.connect(lambda _on: self._reckon())
            self.boxes[part] = box
            said = ticket_words(part.ticket.status)
            grid.addWidget(box, row, 0)
            grid.addWidget(wrapped(label(part.tier, "muted")), row, 1)
            grid.addWidget(Chip(self._office.colours, said.kind, said.text), row, 2)
            amount = label(self._formats.money(part.amount))
            grid.addWidget(amount, row, 3, Qt.AlignmentFlag.AlignRight)
        holder = QWidget()
        holder.setObjectName("clear")
        holder.setLayout(grid)
        policy = QSizePolicy.Policy
        frame.setSizePolicy(policy.Preferred, policy.Maximum)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setWidget(holder)
        scrolled.setFixedHeight(min(_MOST_HIGH, len(self.boxes) * _ROW_HIGH))
        inside.addWidget(scrolled)
        return frame

    def _why(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(translate("Admin", "Reason"), "small"), 0, 0)
        grid.addWidget(label(translate("Admin", "Goes back to"), "small"), 0, 1)
        goes_to = QLineEdit(_goes_back_to(self._plan.payment))
        goes_to.setReadOnly(True)
        goes_to.setAccessibleName(translate("Admin", "Goes back to"))
        goes_to.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grid.addWidget(self.reason, 1, 0)
        grid.addWidget(goes_to, 1, 1)
        return grid


def _goes_back_to(payment: PaymentView) -> str:
    if payment.card:
        return f"{payment.card.brand.capitalize()} ·· {payment.card.last4}"
    if payment.method in BY_PROVIDER:
        return method_words(payment.method)
    return translate("Admin", "%1, by hand").replace("%1", method_words(payment.method))


def _reasons() -> list[str]:
    return [
        translate("Admin", "Holder cannot come"),
        translate("Admin", "Event changed"),
        translate("Admin", "Bought twice"),
        translate("Admin", "Something went wrong on our side"),
    ]
