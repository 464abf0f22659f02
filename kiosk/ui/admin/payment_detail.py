"""One payment beside the list: its money, what needs a person, its history, and deeds."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kiosk.core.admin.payment_file import PaymentFile
from kiosk.core.admin.refund_plan import refundable
from kiosk.ui.admin.office import Office, moment_words
from kiosk.ui.admin.order_deeds import OrderDeeds
from kiosk.ui.admin.order_words import moment_of
from kiosk.ui.admin.parts import Banner, Chip, button, in_row, label, rule, wrapped
from kiosk.ui.admin.payment_deeds import PaymentDeeds
from kiosk.ui.admin.payment_facts import PaymentFacts
from kiosk.ui.admin.payment_matters import PaymentMatters
from kiosk.ui.admin.payment_words import money_words, standing_of
from kiosk.ui.admin.timeline import Shown, Timeline

translate = QCoreApplication.translate


class PaymentDetail(QFrame):
    """The pane at the end of the payments page."""

    def __init__(
        self,
        office: Office,
        deeds: PaymentDeeds,
        of_order: OrderDeeds,
        open_order: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._office, self._deeds, self._of_order = office, deeds, of_order
        self._open_order = open_order
        self.file: PaymentFile | None = None
        colours = office.colours
        self._reference = label("", px=18, weight=700)
        self._reference.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._chip = Chip(colours)
        self._about = wrapped(label("", "muted"))
        self.said = Banner("advice", "info", colours.accent_ink)
        self.fault = Banner("fault", "circle-x", colours.negative)
        self.matters = PaymentMatters(office, deeds)
        self.timeline = Timeline(colours)
        self._facts = PaymentFacts(office)
        self._make_buttons()
        self._empty = wrapped(label("", "muted"))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown = self._lay_out()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._shown)
        whole.addWidget(self._empty, 1)
        self.show_nothing()

    @property
    def reference(self) -> str | None:
        """Which payment is shown; None for none."""
        return self.file.payment.reference if self.file else None

    def show_nothing(self) -> None:
        """No payment is chosen."""
        self.file = None
        self._shown.hide()
        words = translate("Admin", "Choose a payment to see where its money is.")
        self._empty.setText(words)
        self._empty.show()

    def show_file(self, file: PaymentFile) -> None:
        """Show a payment; what was said of another one goes."""
        if self.reference != file.payment.reference:
            self.said.say("")
            self.fault.say("")
        if file == self.file:
            return
        self.file = file
        self._empty.hide()
        self._shown.show()
        payment, said = file.payment, standing_of(file.payment)
        self._reference.setText(payment.reference)
        self._chip.say(said.kind, said.text)
        about = money_words(payment)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._facts.show_all(file)
        self.to_order.setText(file.order.number)
        self.matters.show_all(file)
        self._show_history(file)
        self._offer(file)

    def _offer(self, file: PaymentFile) -> None:
        """Offer what the payment's state allows; the rest would be refused, so it is not there."""
        payment, source = file.payment, refundable(file.order)
        left = payment.amount.amount - payment.refunded.amount
        mine = source is not None and source.reference == payment.reference
        self.settle.setVisible(file.askable)
        self.cancel.setVisible(not file.over)
        self.refund.setVisible(mine and left > 0 and not payment.disputed)

    def _show_history(self, file: PaymentFile) -> None:
        formats, now = self._office.formats(file.order.event_id), datetime.now(UTC)
        self.timeline.show_moments(
            [
                Shown(moment_of(one, formats), moment_words(formats, one.at, now))
                for one in file.moments
            ]
        )

    def _make_buttons(self) -> None:
        colours, does = self._office.colours, self._deeds

        def made(text: str, kind: str, sign: str, on: Callable[[PaymentFile], None]) -> QPushButton:
            colour = colours.negative if kind == "danger" else colours.accent_text
            return button(text, kind, sign=sign, colour=colour, on=lambda: self._do(on))

        self.settle = made(
            translate("Admin", "Ask the provider now"),
            "primary",
            "refresh-cw",
            lambda file: does.settle(file.payment),
        )
        self.cancel = made(
            translate("Admin", "Cancel payment…"),
            "danger",
            "ban",
            lambda file: does.cancel(file.payment),
        )
        self.refund = made(
            translate("Admin", "Refund…"),
            "danger",
            "undo-2",
            lambda file: self._of_order.refund(file.order),
        )
        self.to_order = button(
            "", "link", on=lambda: self._do(lambda file: self._open_order(file.order.number))
        )
        self.to_order.setToolTip(translate("Admin", "Show the order"))

    def _do(self, deed: Callable[[PaymentFile], None]) -> None:
        if self.file is not None:
            deed(self.file)

    def _copy_reference(self) -> None:
        if self.file is not None:
            QGuiApplication.clipboard().setText(self.file.payment.reference)
            self.said.say(translate("Admin", "The reference is on the clipboard."))

    def _lay_out(self) -> QWidget:
        colours = self._office.colours
        copy = button("", "link", sign="copy", colour=colours.muted, on=self._copy_reference)
        copy.setAccessibleName(translate("Admin", "Copy the payment's reference"))
        copy.setToolTip(copy.accessibleName())
        top = QVBoxLayout()
        top.setContentsMargins(18, 16, 18, 12)
        top.setSpacing(8)
        top.addLayout(in_row(self._reference, copy, None, self._chip))
        top.addLayout(in_row(label(translate("Admin", "for order"), "muted"), self.to_order, None))
        top.addWidget(self._about)
        top.addLayout(in_row(self.settle, self.refund, self.cancel, None))
        top.addWidget(self.said)
        top.addWidget(self.fault)
        inside = QWidget()
        inside.setObjectName("clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 12, 18, 16)
        column.setSpacing(12)
        column.addWidget(self.matters)
        column.addWidget(self._facts)
        column.addWidget(label(translate("Admin", "History"), "heading"))
        column.addWidget(self.timeline)
        column.addStretch(1)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(inside)
        whole = QWidget()
        whole.setObjectName("clear")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(rule())
        column.addWidget(scrolled, 1)
        return whole
