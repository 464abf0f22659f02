"""Payments by themselves: which are stuck, unknown or disputed, and what is done about them."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter

from kiosk.core.admin.errands import Errand
from kiosk.core.admin.payment_file import PaymentFile, payment_file
from kiosk.core.errors import ServerError
from kiosk.ui.admin.drawing import Kind
from kiosk.ui.admin.office import Office, moment_words
from kiosk.ui.admin.order_deeds import OrderDeeds
from kiosk.ui.admin.order_words import method_words
from kiosk.ui.admin.page import Page
from kiosk.ui.admin.parts import card, in_row, label, wrapped
from kiosk.ui.admin.payment_deeds import PaymentDeeds
from kiosk.ui.admin.payment_detail import PaymentDetail
from kiosk.ui.admin.payment_filters import PaymentFilters
from kiosk.ui.admin.payment_words import known_words, standing_of
from kiosk.ui.admin.rows import Column, Rows
from kiosk.ui.admin.table import Table
from ticketing.payment import PaymentPage, PaymentView

translate = QCoreApplication.translate


class PaymentsPage(Page):
    """The list at the start, one payment at the end."""

    def __init__(self, office: Office, open_order: Callable[[str], None]) -> None:
        super().__init__(office)
        self._more: Errand | None = None
        self._reading: Errand | None = None
        self._wanted: str | None = None
        self.rows: Rows[PaymentView] = Rows(_columns(office), _reference_of, self)
        self.rows.wanted.connect(self._ask_more)
        self.table = Table(office.colours, translate("Admin", "Payments"))
        self.table.setModel(self.rows)
        self.table.current_changed.connect(self._choose)
        self.deeds, of_order = PaymentDeeds(office, self), OrderDeeds(office, self)
        for deeds in (self.deeds, of_order):
            deeds.done.connect(self._did)
            deeds.refused.connect(self._undone)
        self.detail = PaymentDetail(office, self.deeds, of_order, open_order)
        self.filters = PaymentFilters(self)
        self.filters.changed.connect(self.begin)
        self._count = label("", "small")
        self._empty = wrapped(label("", "muted"))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()

    def begin(self) -> None:
        """Ask for the first page of what is looked for now, and show nothing else."""
        for errand in (self._asking, self._more):
            if errand is not None:
                errand.drop()
        self._more = None
        self._asking = self._ask(None, self._begun)

    def refresh(self) -> None:
        """Ask for the newest page again, and for the payment that is shown."""
        if self._asking is not None or self._more is not None:
            return
        self._asking = self._ask(None, self._refreshed)
        if self.detail.reference is not None and self._reading is None:
            self._read(self.detail.reference)

    def begin_work(self) -> None:
        """The list has the keys."""
        self.table.setFocus()

    def left(self) -> None:
        """Esc: back to the list."""
        self.table.setFocus()

    def _ask(self, after: str | None, done: Callable[[PaymentPage], None]) -> Errand:
        search = self.filters.asked(self.office.organiser.id, after)
        return self.office.ask(lambda: self.office.client.payments(search), done, self._not_told)

    def _ask_more(self) -> None:
        self._more = self._ask(self.rows.cursor, self._told_more)

    def _begun(self, page: PaymentPage) -> None:
        self._asking = None
        self.answered()
        self.rows.begin(page.payments, page.next)
        self._tell()
        if page.payments:
            self.table.choose(0)
            self.table.scrollToTop()
        else:
            if self._reading is not None:
                self._reading.drop()
            self._reading = self._wanted = None
            self.detail.show_nothing()

    def _refreshed(self, page: PaymentPage) -> None:
        self._asking = None
        self.answered()
        self.rows.refresh(page.payments, page.next)
        self._tell()
        at = None if self._wanted is None else self.rows.place_of(self._wanted)
        if at is not None and not self.table.selectionModel().hasSelection():
            self.table.choose(at)
        elif page.payments and self._wanted is None:
            self.table.choose(0)

    def _told_more(self, page: PaymentPage) -> None:
        self._more = None
        self.answered()
        self.rows.append(page.payments, page.next)
        self._tell()

    def _not_told(self, error: ServerError) -> None:
        self._asking = self._more = None
        self.rows.gave_up()
        self.failed(error)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self._read(self.rows.rows[row].reference)

    def _read(self, reference: str) -> None:
        if self._reading is not None:
            self._reading.drop()
        self._wanted = reference
        client = self.office.client
        self._reading = self.office.ask(
            lambda: payment_file(client, reference), self._show, self._unread
        )

    def _show(self, file: PaymentFile) -> None:
        self._reading = None
        self.detail.show_file(file)

    def _unread(self, error: ServerError) -> None:
        self._reading = None
        self.failed(error)

    def _did(self, said: str) -> None:
        self.detail.fault.say("")
        self.detail.said.say(said)
        if self.detail.reference is not None:
            self._read(self.detail.reference)
        if self._asking is not None:
            # It may have been asked before the deed.
            self._asking.drop()
        self._asking = self._ask(None, self._refreshed)

    def _undone(self, why: str) -> None:
        self.detail.said.say("")
        self.detail.fault.say(why)
        if self.detail.reference is not None:
            self._read(self.detail.reference)

    def _tell(self) -> None:
        nothing = not self.rows.rows
        no_match = translate(
            "Admin", "No payment is like this. Good news, if you look for trouble."
        )
        none = translate("Admin", "No payments yet. The first one appears here by itself.")
        self._empty.setText(no_match if self.filters.narrowed else none)
        self._empty.setVisible(nothing)
        self.table.setVisible(not nothing)
        more = "+" if self.rows.goes_on else ""
        count = f"{self.office.formats().number(len(self.rows.rows))}{more}"
        self._count.setText(translate("Admin", "Payments: %1").replace("%1", count))

    def _lay_out(self) -> None:
        self.body.addLayout(in_row(*self.filters.boxes, None))
        frame, inside = card(margins=(1, 3, 1, 3))
        inside.setSpacing(0)
        inside.addWidget(self.table, 1)
        inside.addWidget(self._empty, 1)
        foot = in_row(self._count, None, label("Ctrl+C", "small"))
        foot.addWidget(label(translate("Admin", "copies the chosen rows"), "small"))
        foot.setContentsMargins(14, 7, 14, 6)
        inside.addLayout(foot)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setHandleWidth(12)
        panes.setChildrenCollapsible(False)
        panes.addWidget(frame)
        panes.addWidget(self.detail)
        self.detail.setMinimumWidth(384)
        panes.setStretchFactor(0, 1)
        panes.setSizes([750, 414])
        self.body.addWidget(panes, 1)
        self.rows.give_widths(self.table)
        self._empty.hide()


def _columns(office: Office) -> list[Column[PaymentView]]:
    """What is told of a payment in a row."""

    def begun(one: PaymentView) -> str:
        return moment_words(office.formats(), one.created_at, datetime.now(UTC))

    def kind(one: PaymentView) -> Kind:
        return standing_of(one).kind

    return [
        Column(translate("Admin", "Payment"), 140, _reference_of),
        Column(translate("Admin", "Begun"), 120, begun),
        Column(translate("Admin", "Way of paying"), 104, lambda one: method_words(one.method)),
        Column(
            translate("Admin", "Amount"),
            84,
            lambda one: office.formats().money(one.amount),
            figure=True,
        ),
        Column(translate("Admin", "Status"), 184, lambda one: standing_of(one).text, kind=kind),
        Column(
            translate("Admin", "What we know"),
            116,
            lambda one: known_words(one, office.formats()),
            tone=lambda _: "muted",
        ),
    ]


def _reference_of(one: PaymentView) -> str:
    return one.reference
