"""Audit: whatever anybody did, newest first, as far back as somebody scrolls."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter

from kiosk.core.admin.errands import Errand
from kiosk.core.errors import ServerError
from kiosk.ui.admin.audit_detail import AuditDetail
from kiosk.ui.admin.audit_facts import FactWriter
from kiosk.ui.admin.audit_filters import AuditFilters
from kiosk.ui.admin.audit_words import act_words, actor_words
from kiosk.ui.admin.office import Office, moment_words
from kiosk.ui.admin.page import Page
from kiosk.ui.admin.parts import card, in_row, label, wrapped
from kiosk.ui.admin.rows import Column, Rows
from kiosk.ui.admin.table import Table
from ticketing.audit import AuditEntry
from ticketing.audit import AuditPage as Told
from ticketing.order import OrderList, OrderSearch

translate = QCoreApplication.translate
_LEAST_TYPED = 4
_MOST_FACTS = 3


class AuditPage(Page):
    """The list at the start, one entry at the end; an order's number narrows it to that order."""

    def __init__(self, office: Office, open_order: Callable[[str], None]) -> None:
        super().__init__(office)
        self._text = ""
        self._order: UUID | None = None
        self._more: Errand | None = None
        self.rows: Rows[AuditEntry] = Rows(_columns_of(office), lambda one: one.id, self)
        self.rows.wanted.connect(self._ask_more)
        self.table = Table(office.colours, translate("Admin", "Audit"))
        self.table.setModel(self.rows)
        self.table.current_changed.connect(self._choose)
        self.detail = AuditDetail(office, open_order)
        self.empty = wrapped(label("", "muted"))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.filters = AuditFilters(self)
        self.filters.changed.connect(self.begin)
        self._lay_out()
        self.search = self.look_for

    def look_for(self, text: str) -> None:
        """Show what was done to the order with this number; too little typed narrows nothing."""
        text = text.strip()
        text = text if len(text) >= _LEAST_TYPED else ""
        if text == self._text:
            return
        self._text, self._order = text, None
        self._drop()
        if text:
            wanted = OrderSearch(organiser=self.office.organiser.id, text=text, limit=1)
            client = self.office.client
            self._asking = self.office.ask(
                lambda: client.orders(wanted), self._found, self._not_told
            )
        else:
            self.begin()

    def begin(self) -> None:
        """Ask for the first page of what is looked for now, and show nothing else."""
        self._drop()
        if self._text and self._order is None:
            self._begun(Told(entries=()))
        else:
            self._asking = self._ask(None, self._begun)

    def refresh(self) -> None:
        """Ask for the newest page again."""
        idle = self._asking is None and self._more is None
        if idle and (self._order is not None or not self._text):
            self._asking = self._ask(None, self._refreshed)

    def begin_work(self) -> None:
        """The list has the keys."""
        self.table.setFocus()

    def left(self) -> None:
        """Esc: back to the list, and to everything."""
        self.table.setFocus()
        self.look_for("")

    def _ask(self, after: str | None, done: Any) -> Errand:  # noqa: ANN401  any of the three below
        search = self.filters.asked(self.office.organiser.id, self._order, after)
        return self.office.ask(lambda: self.office.client.audit(search), done, self._not_told)

    def _ask_more(self) -> None:
        self._more = self._ask(self.rows.cursor, self._told_more)

    def _found(self, page: OrderList) -> None:
        self._asking = None
        self._order = page.orders[0].id if page.orders else None
        self.begin()

    def _begun(self, page: Told) -> None:
        self._told(page)
        self.rows.begin(page.entries, page.next)
        self._show_empty()
        if page.entries:
            self.table.choose(0)
            self.table.scrollToTop()
        else:
            self.detail.show_nothing()

    def _refreshed(self, page: Told) -> None:
        self._told(page)
        chosen = self.detail.entry.id if self.detail.entry else None
        self.rows.refresh(page.entries, page.next)
        self._show_empty()
        at = None if chosen is None else self.rows.place_of(chosen)
        if at is not None:
            self.detail.show_entry(self.rows.rows[at])
            if not self.table.selectionModel().hasSelection():
                self.table.choose(at)
        elif page.entries:
            self.table.choose(0)

    def _told(self, page: Told) -> None:
        self._asking = None
        self.answered()
        self.filters.meet(page.entries)

    def _told_more(self, page: Told) -> None:
        self._more = None
        self.answered()
        self.filters.meet(page.entries)
        self.rows.append(page.entries, page.next)

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
            self.detail.show_entry(self.rows.rows[row])

    def _show_empty(self) -> None:
        nothing = not self.rows.rows
        if self._text and self._order is None:
            words = translate("Admin", "No order is found by this. Search for its number.")
        elif self._text or self.filters.narrowed:
            words = translate("Admin", "Nothing that matches was done. Clear the filters for more.")
        else:
            words = translate("Admin", "Nothing was done yet. What is, appears here by itself.")
        self.empty.setText(words)
        self.empty.setVisible(nothing)
        self.table.setVisible(not nothing)

    def _lay_out(self) -> None:
        hint = translate("Admin", "An order's number in the search shows its entries only.")
        self.body.addLayout(in_row(*self.filters.boxes, None, label(hint, "small")))
        frame, inside = card(margins=(1, 3, 1, 3))
        inside.addWidget(self.table, 1)
        inside.addWidget(self.empty, 1)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setHandleWidth(12)
        panes.setChildrenCollapsible(False)
        panes.addWidget(frame)
        panes.addWidget(self.detail)
        self.detail.setMinimumWidth(340)
        panes.setStretchFactor(0, 1)
        panes.setSizes([780, 384])
        self.body.addWidget(panes, 1)
        self.rows.give_widths(self.table)
        self.empty.hide()


def _columns_of(office: Office) -> list[Column[AuditEntry]]:
    """What is told of an entry in a row."""

    def when(one: AuditEntry) -> str:
        return moment_words(office.formats(), one.at, datetime.now(UTC))

    def facts(one: AuditEntry) -> str:
        found = FactWriter(office.formats(), office.language).facts(one.details)
        # Each value by itself, so that Arabic does not carry figures off to other ones.
        told = (f"{fact.name}: \u2068{fact.value}\u2069" for fact in found[:_MOST_FACTS])
        return " · ".join(told)

    return [
        Column(translate("Admin", "When"), 132, when),
        Column(
            translate("Admin", "What was done"),
            256,
            lambda one: act_words(one.act).text,
            kind=lambda one: act_words(one.act).kind,
        ),
        Column(translate("Admin", "Who did it"), 160, actor_words),
        Column(translate("Admin", "Facts"), 200, facts, tone=lambda _: "muted"),
    ]
