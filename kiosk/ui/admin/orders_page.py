"""Orders: found by anything that is printed on paper, walked with keys, each with its history."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSplitter

from kiosk.core.admin.client import Dossier
from kiosk.core.admin.errands import Errand
from kiosk.core.errors import ServerError
from kiosk.ui.admin.office import Office, moment_words
from kiosk.ui.admin.order_deeds import OrderDeeds
from kiosk.ui.admin.order_detail import OrderDetail
from kiosk.ui.admin.order_filters import OrderFilters
from kiosk.ui.admin.order_words import channel_words, status_of
from kiosk.ui.admin.page import Page
from kiosk.ui.admin.parts import card, in_row, label, wrapped
from kiosk.ui.admin.rows import Column, Rows
from kiosk.ui.admin.table import Table
from ticketing.money import Money
from ticketing.order import (
    FoundOrder,
    OrderList,
)

translate = QCoreApplication.translate
_LEAST_TYPED = 2
_WIDTHS, _PANES = "orders/columns", "orders/panes"


class OrdersPage(Page):
    """The list at the start, one order at the end."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._text = ""
        self._more: Errand | None = None
        self._reading: Errand | None = None
        self._wanted: UUID | None = None
        self.rows: Rows[FoundOrder] = Rows(columns_of(office), _id_of, self)
        self.rows.wanted.connect(self._ask_more)
        self.table = Table(office.colours, translate("Admin", "Orders"))
        self.table.setModel(self.rows)
        self.table.current_changed.connect(self._choose)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell_chosen())
        self.deeds = OrderDeeds(office, self)
        self.deeds.done.connect(self._did)
        self.deeds.refused.connect(self._undone)
        self.detail = OrderDetail(office, self.deeds)
        self._chosen = label("", "small")
        self._empty = wrapped(label("", "muted"))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.filters = OrderFilters(office, self)
        self.filters.changed.connect(self.begin)
        self._lay_out()
        self.search = self.look_for

    def look_for(self, text: str) -> None:
        """Show the orders that this text is found in; one letter finds nothing yet."""
        text = text.strip()
        text = text if len(text) >= _LEAST_TYPED else ""
        if text != self._text:
            self._text = text
            self.begin()

    def begin(self) -> None:
        """Ask for the first page of what is looked for now, and show nothing else."""
        self._drop()
        self._asking = self._ask(None, self._begun)

    def refresh(self) -> None:
        """Ask for the newest page again, and for the order that is shown."""
        if self._asking is not None or self._more is not None:
            return
        self._asking = self._ask(None, self._refreshed)
        if self.detail.order is not None:
            self._read(self.detail.order.id)

    def _ask(self, after: str | None, done: Any) -> Errand:  # noqa: ANN401  any of the three below
        search = self.filters.asked(self.office.organiser.id, self._text, after)
        return self.office.ask(lambda: self.office.client.orders(search), done, self._not_told)

    def _ask_more(self) -> None:
        self._more = self._ask(self.rows.cursor, self._told_more)

    def _begun(self, page: OrderList) -> None:
        self._asking = None
        self.answered()
        self.rows.begin(page.orders, page.next)
        self._show_empty()
        if page.orders:
            self.table.choose(0)
            self.table.scrollToTop()
        else:
            self.detail.show_nothing()

    def _refreshed(self, page: OrderList) -> None:
        self._asking = None
        self.answered()
        chosen = self.detail.order.id if self.detail.order else None
        self.rows.refresh(page.orders, page.next)
        self._show_empty()
        at = None if chosen is None else self.rows.place_of(chosen)
        if at is not None and not self.table.selectionModel().hasSelection():
            self.table.choose(at)
        elif page.orders and chosen is None:
            self.table.choose(0)

    def _told_more(self, page: OrderList) -> None:
        self._more = None
        self.answered()
        self.rows.append(page.orders, page.next)
        self._tell_chosen()

    def _not_told(self, error: ServerError) -> None:
        self._asking = self._more = None
        self.rows.gave_up()
        self.failed(error)
        self._show_empty()

    def _drop(self) -> None:
        for errand in (self._asking, self._more):
            if errand is not None:
                errand.drop()
        self._asking = self._more = None

    def _choose(self, row: int) -> None:
        if row >= 0:
            self._read(self.rows.rows[row].id)

    def _read(self, order_id: UUID) -> None:
        if self._reading is not None and self._wanted != order_id:
            self._reading.drop()
        self._wanted = order_id
        client = self.office.client
        self._reading = self.office.ask(lambda: client.dossier(order_id), self._show, self._unread)

    def _show(self, dossier: Dossier) -> None:
        if dossier.order.id == self._wanted:
            self._reading = None
            self.detail.show_order(dossier)

    def _unread(self, error: ServerError) -> None:
        self._reading = None
        self.failed(error)

    def _did(self, said: str) -> None:
        self.detail.fault.say("")
        self.detail.said.say(said)
        if self.detail.order is not None:
            self._read(self.detail.order.id)
        self.refresh()

    def _undone(self, why: str) -> None:
        self.detail.said.say("")
        self.detail.fault.say(why)

    def begin_work(self) -> None:
        """The list has the keys."""
        self.table.setFocus()

    def left(self) -> None:
        """Esc: back to the list, and to all orders."""
        self.table.setFocus()
        self.look_for("")

    def _tell_chosen(self) -> None:
        chosen = [self.rows.rows[one.row()] for one in self.table.selectionModel().selectedRows()]
        more = "+" if self.rows.goes_on else ""
        words = translate("Admin", "%1 of %2 chosen").replace("%1", str(len(chosen)))
        words = words.replace("%2", f"{len(self.rows.rows)}{more}")
        formats = self.office.formats()
        sums = " · ".join(formats.money(one) for one in _sums(chosen))
        self._chosen.setText(f"{words} · {sums}" if sums else words)

    def _show_empty(self) -> None:
        nothing = not self.rows.rows
        searched = bool(self._text) or self.filters.narrowed
        no_match = translate("Admin", "No order matches. Search for less, or clear the filters.")
        no_order = translate("Admin", "No orders yet. The first one appears here by itself.")
        self._empty.setText(no_match if searched else no_order)
        self._empty.setVisible(nothing)
        self.table.setVisible(not nothing)
        self._tell_chosen()

    def _menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.isValid():
            cell = str(index.data() or "")
            menu.addAction(
                translate("Admin", "Copy cell"), lambda: QGuiApplication.clipboard().setText(cell)
            )
        menu.addAction(translate("Admin", "Copy rows"), self.table.copy)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _lay_out(self) -> None:
        self.body.addLayout(in_row(*self.filters.boxes, None))
        frame, inside = card(margins=(1, 3, 1, 3))
        inside.setSpacing(0)
        inside.addWidget(self.table, 1)
        inside.addWidget(self._empty, 1)
        foot = in_row(self._chosen, None, label("Ctrl+C", "small"))
        foot.addWidget(label(translate("Admin", "copies the chosen rows"), "small"))
        foot.setContentsMargins(14, 7, 14, 6)
        inside.addLayout(foot)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setHandleWidth(12)
        panes.setChildrenCollapsible(False)
        panes.addWidget(frame)
        panes.addWidget(self.detail)
        self.detail.setMinimumWidth(372)
        panes.setStretchFactor(0, 1)
        panes.setSizes([760, 404])
        self.body.addWidget(panes, 1)
        self.rows.give_widths(self.table)
        remember_columns(self.table, self.office.settings)
        kept = self.office.settings.value(_PANES)
        if kept is not None:
            panes.restoreState(kept)
        panes.splitterMoved.connect(
            lambda *_: self.office.settings.setValue(_PANES, panes.saveState())
        )
        self._empty.hide()


def columns_of(office: Office) -> list[Column[FoundOrder]]:
    """What is told of an order in a row."""

    def buyer(one: FoundOrder) -> str:
        return one.buyer.name or one.buyer.email or one.buyer.phone or translate("Admin", "Guest")

    def placed(one: FoundOrder) -> str:
        return moment_words(office.formats(one.event_id), one.created_at, datetime.now(UTC))

    def total(one: FoundOrder) -> str:
        return office.formats(one.event_id).money(one.total)

    return [
        Column(translate("Admin", "Order"), 132, lambda one: one.number),
        Column(translate("Admin", "Buyer"), 140, buyer),
        Column(translate("Admin", "Placed"), 112, placed),
        Column(translate("Admin", "Tickets"), 64, _tickets, figure=True),
        Column(translate("Admin", "Total"), 84, total, figure=True),
        Column(translate("Admin", "Sold at"), 88, lambda one: channel_words(one.channel)),
        Column(
            translate("Admin", "Status"),
            140,
            lambda one: status_of(one).text,
            kind=lambda one: status_of(one).kind,
        ),
    ]


def remember_columns(table: Table, settings: QSettings) -> None:
    """Give the columns the widths that somebody gave them here before."""
    head, kept = table.horizontalHeader(), settings.value(_WIDTHS)
    if kept is not None:
        head.restoreState(kept)
    for changed in (head.sectionResized, head.sectionMoved):
        changed.connect(lambda *_: settings.setValue(_WIDTHS, head.saveState()))


def _tickets(one: FoundOrder) -> str:
    return str(sum(line.quantity for line in one.lines))


def _sums(orders: list[FoundOrder]) -> list[Money]:
    """The totals by currency, never added up across."""
    sums: dict[str, Money] = {}
    for one in orders:
        known = sums.get(one.total.currency, Money.zero(one.total.currency))
        sums[one.total.currency] = known + one.total
    return list(sums.values())


def _id_of(one: FoundOrder) -> UUID:
    return one.id
