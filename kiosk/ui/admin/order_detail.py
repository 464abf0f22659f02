"""One order beside the list: its buyer, money, tickets and history, and what can be done."""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.core.admin.client import Dossier
from kiosk.core.admin.refund_plan import parts_of, refundable
from kiosk.ui.admin.office import Office, moment_words
from kiosk.ui.admin.order_deeds import OrderDeeds
from kiosk.ui.admin.order_words import (
    channel_words,
    method_words,
    moment_of,
    payment_words,
    status_of,
    ticket_words,
)
from kiosk.ui.admin.parts import Banner, Chip, button, clear, in_row, label, rule, wrapped
from kiosk.ui.admin.timeline import Shown, Timeline
from ticketing.order import Approval, OrderStatus, OrderView

translate = QCoreApplication.translate
_PAID = (OrderStatus.CONFIRMED, OrderStatus.COMPLETED)


class OrderDetail(QFrame):
    """The pane at the end of the orders page."""

    def __init__(self, office: Office, deeds: OrderDeeds) -> None:
        super().__init__()
        self.setObjectName("card")
        self._office, self._deeds = office, deeds
        self.order: OrderView | None = None
        colours = office.colours
        self._number = label("", px=18, weight=700)
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._chip = Chip(colours)
        self._buyer = wrapped(label("", "muted"))
        self.said = Banner("advice", "info", colours.accent_ink)
        self.fault = Banner("fault", "circle-x", colours.negative)
        self.timeline = Timeline(colours)
        self._facts = QGridLayout()
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(0, 1)
        self._tickets = QVBoxLayout()
        self._tickets.setSpacing(6)
        self._make_buttons()
        self._empty = wrapped(label("", "muted"))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown = self._lay_out()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._shown)
        whole.addWidget(self._empty, 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No order is chosen."""
        self.order = None
        self._shown.hide()
        words = translate("Admin", "Choose an order to see its tickets, its money and its history.")
        self._empty.setText(words)
        self._empty.show()

    def show_order(self, dossier: Dossier) -> None:
        """Show an order; what was said of another one goes."""
        before, self.order = self.order, dossier.order
        if before is None or before.id != dossier.order.id:
            self.said.say("")
            self.fault.say("")
        self._empty.hide()
        self._shown.show()
        order, said = dossier.order, status_of(dossier.order)
        self._number.setText(order.number)
        self._chip.say(said.kind, said.text)
        buyer = order.buyer
        parts = (buyer.name, buyer.email, buyer.phone)
        named = " · ".join(part for part in parts if part)
        self._buyer.setText(named or translate("Admin", "Buyer not named"))
        self._show_facts(order)
        self._show_tickets(order)
        self._show_history(dossier)
        self._offer(order)

    def shows(self, order_id: UUID) -> bool:
        """Whether it is this order that is shown."""
        return self.order is not None and self.order.id == order_id

    def _offer(self, order: OrderView) -> None:
        """Offer what the order's state allows; the rest would be refused, so it is not there."""
        paid = order.status in _PAID and bool(order.tickets)
        pending = order.status is OrderStatus.PENDING
        asked = pending and order.approval is Approval.ASKED
        self.refund.setVisible(refundable(order) is not None)
        self.resend.setVisible(paid and order.buyer.email is not None)
        self.reprint.setVisible(paid)
        self.approve.setVisible(asked)
        self.reject.setVisible(asked)
        self.cancel.setVisible(pending and not asked)

    def _show_facts(self, order: OrderView) -> None:
        clear(self._facts)
        formats, language = self._office.formats(order.event_id), self._office.language
        self._fact(self._office.event_name(order.event_id), "", strong=True)
        for line in order.lines:
            name = f"{line.quantity} \u00d7 {line.tier_name.in_language(language)}"
            self._fact(name, formats.money(line.total))
        tax = formats.percent(order.tax_basis_points)
        included = translate("Admin", "Tax %1, included").replace("%1", tax)
        self._fact(included, formats.money(order.tax), muted=True)
        self._fact(translate("Admin", "Total"), formats.money(order.total), strong=True)
        for payment in order.payments:
            how = payment_words(payment.status).text
            where = method_words(payment.method)
            if payment.card:
                where += f", {payment.card.brand.capitalize()} ·· {payment.card.last4}"
            self._fact(f"{how}, {where}", formats.money(payment.amount), muted=True)
        if order.refunded.amount:
            self._fact(translate("Admin", "Refunded"), formats.money(order.refunded), strong=True)
        self._fact(translate("Admin", "Sold at"), channel_words(order.channel), muted=True)
        if order.status is OrderStatus.PENDING:
            until = formats.time(order.hold_until)
            self._fact(translate("Admin", "Held until"), until, strong=True)

    def _fact(self, name: str, value: str, *, strong: bool = False, muted: bool = False) -> None:
        row = self._facts.rowCount()
        tone = "strong" if strong else ("muted" if muted else "")
        self._facts.addWidget(wrapped(label(name, tone)), row, 0)
        self._facts.addWidget(label(value, tone), row, 1, Qt.AlignmentFlag.AlignRight)

    def _show_tickets(self, order: OrderView) -> None:
        clear(self._tickets)
        formats = self._office.formats(order.event_id)
        for part in parts_of(order, self._office.language):
            said = ticket_words(part.ticket.status)
            serial = part.ticket.serial
            shown = f"{serial[:8]} {serial[8:]}"
            name = label(shown)
            name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            who = label(part.ticket.attendee or part.tier, "muted")
            chip = Chip(self._office.colours, said.kind, said.text)
            amount = label(formats.money(part.amount))
            row = in_row(name, wrapped(who), chip, amount)
            row.setStretch(1, 1)
            self._tickets.addLayout(row)

    def _show_history(self, dossier: Dossier) -> None:
        formats, now = self._office.formats(dossier.order.event_id), datetime.now(UTC)
        self.timeline.show_moments(
            [
                Shown(moment_of(one, formats), moment_words(formats, one.at, now))
                for one in dossier.timeline.moments
            ]
        )

    def _make_buttons(self) -> None:
        colours, does = self._office.colours, self._deeds

        def made(text: str, kind: str, sign: str, on: Callable[[OrderView], None]) -> QPushButton:
            colour = colours.negative if kind == "danger" else colours.text
            colour = colours.accent_text if kind == "primary" else colour
            return button(text, kind, sign=sign, colour=colour, on=lambda: self._do(on))

        self.refund = made(translate("Admin", "Refund…"), "danger", "undo-2", does.refund)
        self.resend = made(translate("Admin", "Mail again"), "", "mail", does.resend)
        self.reprint = made(translate("Admin", "Reprint"), "", "printer", does.reprint)
        self.cancel = made(translate("Admin", "Cancel order…"), "danger", "ban", does.cancel)
        self.approve = made(translate("Admin", "Approve"), "primary", "check", does.approve)
        self.reject = made(translate("Admin", "Refuse…"), "danger", "ban", does.refuse)

    def _do(self, deed: Callable[[OrderView], None]) -> None:
        if self.order is not None:
            deed(self.order)

    def _copy_number(self) -> None:
        if self.order is not None:
            QGuiApplication.clipboard().setText(self.order.number)
            self.said.say(translate("Admin", "The number is on the clipboard."))

    def _lay_out(self) -> QWidget:
        colours = self._office.colours
        copy = button("", "link", sign="copy", colour=colours.muted, on=self._copy_number)
        copy.setAccessibleName(translate("Admin", "Copy the order's number"))
        copy.setToolTip(copy.accessibleName())
        top = QVBoxLayout()
        top.setContentsMargins(18, 16, 18, 12)
        top.setSpacing(8)
        top.addLayout(in_row(self._number, copy, None, self._chip))
        top.addWidget(self._buyer)
        deeds = (self.refund, self.resend, self.reprint, self.approve, self.reject, self.cancel)
        top.addLayout(in_row(*deeds, None))
        top.addWidget(self.said)
        top.addWidget(self.fault)
        inside = QWidget()
        inside.setObjectName("clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 12, 18, 16)
        column.setSpacing(12)
        column.addLayout(self._facts)
        column.addWidget(label(translate("Admin", "Tickets"), "heading"))
        column.addLayout(self._tickets)
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
