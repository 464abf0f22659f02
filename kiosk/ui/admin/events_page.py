"""Events: each with its tiers and their stock, and the tier that is being edited."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from kiosk.core.errors import ServerError
from kiosk.ui.admin.confirm_dialog import confirmed
from kiosk.ui.admin.drawing import Kind
from kiosk.ui.admin.failure_words import failure_words
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.order_words import Said
from kiosk.ui.admin.page import Page
from kiosk.ui.admin.parts import Banner, button, card, in_row, label, wrapped
from kiosk.ui.admin.rows import Column, Rows
from kiosk.ui.admin.table import Table
from kiosk.ui.admin.tier_editor import TierEditor
from ticketing.catalogue import EventStatus, EventView, TierView
from ticketing.stock import AvailabilityState

translate = QCoreApplication.translate


class EventsPage(Page):
    """Events above, the chosen one's tiers below, the chosen tier at the end."""

    every_s = 10.0

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._text = ""
        self.events: Rows[EventView] = Rows(_event_columns(office), lambda one: one.id, self)
        self.tiers: Rows[TierView] = Rows(_tier_columns(office), lambda one: one.id, self)
        self.event_table = Table(office.colours, translate("Admin", "Events"))
        self.event_table.setModel(self.events)
        self.event_table.current_changed.connect(self._choose_event)
        self.tier_table = Table(office.colours, translate("Admin", "Tiers"))
        self.tier_table.setModel(self.tiers)
        self.tier_table.current_changed.connect(self._choose_tier)
        self.editor = TierEditor(office)
        self.editor.saved.connect(self.refresh)
        self.publish_button = button(
            translate("Admin", "Publish…"), "primary", on=self._publish_chosen
        )
        self.publish_button.hide()
        self.fault = Banner("fault", "circle-x", office.colours.negative)
        self._of = label("", "muted")
        self._empty = wrapped(label("", "muted"))
        self._chosen: UUID | None = None
        self._lay_out()
        self.search = self.look_for
        self._take(office.events)

    def begin_work(self) -> None:
        """The list has the keys."""
        self.event_table.setFocus()

    def look_for(self, text: str) -> None:
        """Show the events that this text is in."""
        self._text = text.strip().casefold()
        self._take(self.office.events)

    def refresh(self) -> None:
        """Ask how the events are now."""
        if self._asking is not None:
            return
        client, organiser = self.office.client, self.office.organiser
        self._asking = self.office.ask(
            lambda: client.events(organiser.id), self._told, self._untold
        )

    def _told(self, events: tuple[EventView, ...]) -> None:
        self._asking = None
        self.answered()
        self.office.events = events
        self._take(events)

    def _untold(self, error: ServerError) -> None:
        self._asking = None
        self.failed(error)

    def _take(self, events: tuple[EventView, ...]) -> None:
        language = self.office.language
        shown = [one for one in events if self._text in one.name.in_language(language).casefold()]
        self.events.refresh(shown)
        none = translate("Admin", "No events here. They are made over the server's interface.")
        self._empty.setText("" if shown else none)
        self._empty.setVisible(not shown)
        at = self.events.place_of(self._chosen) if self._chosen else None
        if at is None and shown:
            self.event_table.choose(0)
        elif at is not None:
            self._show_event(self.events.rows[at])
            if not self.event_table.selectionModel().hasSelection():
                self.event_table.choose(at)

    def _choose_event(self, row: int) -> None:
        if row >= 0:
            self._show_event(self.events.rows[row])

    def _show_event(self, event: EventView) -> None:
        other, self._chosen = self._chosen != event.id, event.id
        self._of.setText(event.name.in_language(self.office.language))
        self.publish_button.setVisible(event.status is EventStatus.DRAFT)
        if other:
            self.tiers.begin(event.tiers)
            self.editor.hide()
            if event.tiers:
                self.tier_table.choose(0)
            return
        chosen = self.editor.draft.seen.id if self.editor.draft else None
        self.tiers.refresh(event.tiers)
        fresh = next((one for one in event.tiers if one.id == chosen), None)
        if fresh is not None:
            self.editor.show_tier(fresh)
            at = self.tiers.place_of(chosen)
            if at is not None and not self.tier_table.selectionModel().hasSelection():
                self.tier_table.choose(at)

    def _choose_tier(self, row: int) -> None:
        if row >= 0:
            self.editor.show_tier(self.tiers.rows[row])

    def _publish_chosen(self) -> None:
        event = self.office.event(self._chosen) if self._chosen else None
        if event is None:
            return
        name = event.name.in_language(self.office.language)
        question = translate("Admin", "Publish %1?").replace("%1", name)
        follows = translate("Admin", "Everybody sees it, and its tiers go on sale at their times.")
        if not confirmed(question, follows, translate("Admin", "Publish"), self):
            return
        self.fault.say("")
        client = self.office.client
        self.office.ask(
            lambda: client.publish(event.id), lambda _: self.refresh(), self._unpublished
        )

    def _unpublished(self, error: ServerError) -> None:
        self.fault.say(failure_words(error))

    def _lay_out(self) -> None:
        upper, inside = card(margins=(1, 3, 1, 3))
        inside.addWidget(self.event_table, 1)
        inside.addWidget(self._empty)
        self._empty.hide()
        lower, inside = card(margins=(1, 12, 1, 3))
        heading = label(translate("Admin", "Tiers"), "heading")
        head = in_row(heading, self._of, None, self.publish_button)
        head.setContentsMargins(14, 0, 14, 0)
        inside.addLayout(head)
        inside.addWidget(self.fault)
        inside.addWidget(self.tier_table, 1)
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(upper, 1)
        column.addWidget(lower, 1)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setHandleWidth(12)
        panes.setChildrenCollapsible(False)
        panes.addWidget(lists)
        panes.addWidget(self.editor)
        self.editor.setMinimumWidth(372)
        panes.setStretchFactor(0, 1)
        panes.setSizes([780, 384])
        self.body.addWidget(panes, 1)
        self.events.give_widths(self.event_table)
        self.tiers.give_widths(self.tier_table)


def event_words(status: EventStatus) -> Said:
    """How an event stands."""
    return {
        EventStatus.DRAFT: Said(Kind.IDLE, translate("Admin", "Draft")),
        EventStatus.PUBLISHED: Said(Kind.WELL, translate("Admin", "Published")),
        EventStatus.CANCELLED: Said(Kind.BROKEN, translate("Admin", "Cancelled")),
        EventStatus.ENDED: Said(Kind.IDLE, translate("Admin", "Ended")),
    }[status]


def tier_words(tier: TierView) -> Said:
    """How a tier stands; the words are the server's, in the reader's language."""
    kinds = {
        AvailabilityState.PLENTY: Kind.WELL,
        AvailabilityState.FEW_LEFT: Kind.LOOK,
        AvailabilityState.SOLD_OUT: Kind.IDLE,
        AvailabilityState.ALL_HELD: Kind.BUSY,
        AvailabilityState.NOT_YET_ON_SALE: Kind.BUSY,
    }
    return Said(kinds.get(tier.availability.state, Kind.IDLE), tier.availability.message)


def _event_columns(office: Office) -> list[Column[EventView]]:
    def begins(one: EventView) -> str:
        first: datetime | None = one.sessions[0].starts_at if one.sessions else None
        if first is None:
            return ""
        formats = office.formats(one.id)
        return f"{formats.full_day(formats.local(first).date())}, {formats.time(first)}"

    def sold(one: EventView) -> str:
        return office.formats().number(sum(tier.availability.sold for tier in one.tiers))

    def places(one: EventView) -> str:
        return office.formats().number(sum(tier.availability.quantity for tier in one.tiers))

    return [
        Column(translate("Admin", "Event"), 230, lambda one: one.name.in_language(office.language)),
        Column(translate("Admin", "Begins"), 150, begins),
        Column(translate("Admin", "Place"), 130, lambda one: one.venue),
        Column(translate("Admin", "Sold"), 66, sold, figure=True),
        Column(translate("Admin", "Tickets"), 76, places, figure=True),
        Column(
            translate("Admin", "Status"),
            120,
            lambda one: event_words(one.status).text,
            kind=lambda one: event_words(one.status).kind,
        ),
    ]


def _tier_columns(office: Office) -> list[Column[TierView]]:
    def number(count: int) -> str:
        return office.formats().number(count)

    def price(one: TierView) -> str:
        return office.formats(one.event_id).money(one.price)

    return [
        Column(translate("Admin", "Tier"), 200, lambda one: one.name.in_language(office.language)),
        Column(translate("Admin", "Price"), 90, price, figure=True),
        Column(
            translate("Admin", "Quantity"),
            84,
            lambda one: number(one.availability.quantity),
            figure=True,
        ),
        Column(
            translate("Admin", "Sold"), 70, lambda one: number(one.availability.sold), figure=True
        ),
        Column(
            translate("Admin", "Free"),
            70,
            lambda one: number(one.availability.available),
            figure=True,
        ),
        Column(
            translate("Admin", "State"),
            160,
            lambda one: tier_words(one).text,
            kind=lambda one: tier_words(one).kind,
        ),
    ]
