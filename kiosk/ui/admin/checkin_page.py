"""Check-in as it happens: who is inside, every scan, and the incidents that wait for a person."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLayout, QSplitter, QVBoxLayout, QWidget

from kiosk.core.admin.checkin import CheckIn, check_in
from kiosk.core.admin.errands import Errand
from kiosk.core.errors import ServerError
from kiosk.ui.admin.checkin_filters import CheckInFilters
from kiosk.ui.admin.checkin_words import reason_words, scan_columns
from kiosk.ui.admin.checkpoint_cards import CheckpointCards
from kiosk.ui.admin.incident_cards import IncidentCards, IncidentDeeds
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.page import Page
from kiosk.ui.admin.parts import Banner, card, clear, in_row, label, wrapped
from kiosk.ui.admin.resolve_dialog import ResolveDialog
from kiosk.ui.admin.rows import Rows
from kiosk.ui.admin.table import Table
from ticketing.admission import Checkpoint
from ticketing.checkpoint import IncidentView
from ticketing.scan import ScanPage, ScanRecord

translate = QCoreApplication.translate
_REASONS = 5
_SIDE_PX = 316


class CheckInPage(Page):
    """The counts on top, the scans at the start, what waits for somebody at the end."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._more: Errand | None = None
        self._counting: Errand | None = None
        self.rows: Rows[ScanRecord] = Rows(scan_columns(office), lambda one: one.id, self)
        self.rows.wanted.connect(self._ask_more)
        self.table = Table(office.colours, translate("Admin", "Scans"))
        self.table.setModel(self.rows)
        self.filters = CheckInFilters(office, self)
        self.filters.changed.connect(self.begin)
        self.filters.event_changed.connect(self._begin_event)
        self.cards = CheckpointCards(office)
        self.incidents = IncidentCards(office, IncidentDeeds(self.show_scans, self.close_incident))
        self.said = Banner("advice", "info", office.colours.accent_ink)
        self.empty = wrapped(label("", "muted"))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none_refused = wrapped(label(translate("Admin", "Nobody was refused."), "muted"))
        self.reasons = QGridLayout()
        self._lay_out()
        keys = QShortcut(QKeySequence("Ctrl+R"), self, self.filters.refused.click)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def begin(self) -> None:
        """Ask for the first page of the scans that are looked for now, and show nothing else."""
        for errand in (self._asking, self._more):
            if errand is not None:
                errand.drop()
        self._more = None
        self._asking = self._ask(None, self._begun)

    def refresh(self) -> None:
        """Ask for the newest scans again, and for the counts."""
        self.filters.offer_events()
        if self._asking is None and self._more is None:
            self._asking = self._ask(None, self._refreshed)
        if self._counting is None:
            self._count()

    def begin_work(self) -> None:
        """The list has the keys."""
        self.table.setFocus()

    def left(self) -> None:
        """Esc: back to the list, and to every scan."""
        self.table.setFocus()
        self.filters.clear()

    def show_scans(self, incident: IncidentView, place: Checkpoint) -> None:
        """List what happened to an incident's ticket."""
        self.filters.show_ticket(place.event_id, incident.serial or "")

    def close_incident(self, incident: IncidentView, place: Checkpoint) -> None:
        """Ask what was found out, and close it with that."""
        dialog = ResolveDialog(self.office, incident, place.name, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.said.say(translate("Admin", "The incident is closed, and your note is kept with it."))
        if self._counting is not None:
            self._counting.drop()
        self._count()

    def _begin_event(self) -> None:
        if self._counting is not None:
            self._counting.drop()
        self.begin()
        self._count()

    def _ask(self, after: str | None, done: Any) -> Errand | None:  # noqa: ANN401  any of the three below
        event, client = self.filters.event_id, self.office.client
        if event is None:
            self._show_empty()
            return None
        search = self.filters.asked(event)
        return self.office.ask(lambda: client.scans(search, after), done, self._not_told)

    def _ask_more(self) -> None:
        self._more = self._ask(self.rows.cursor, self._told_more)

    def _count(self) -> None:
        event, client = self.filters.event_id, self.office.client
        if event is None:
            self._counting = None
            return
        own = frozenset(one.id for one in self.office.events)
        self._counting = self.office.ask(
            lambda: check_in(client, event, own), self._counted, self._not_counted
        )

    def _counted(self, found: CheckIn) -> None:
        self._counting = None
        self.filters.offer_checkpoints([one.checkpoint for one in found.counts])
        self.cards.show_all(found.counts)
        self.incidents.show_all(found)
        self._show_reasons(found)

    def _not_counted(self, error: ServerError) -> None:
        self._counting = None
        self.failed(error)

    def _begun(self, page: ScanPage) -> None:
        self._asking = None
        self.answered()
        self.rows.begin(page.scans, _cursor(page.next))
        self.table.scrollToTop()
        self._show_empty()

    def _refreshed(self, page: ScanPage) -> None:
        self._asking = None
        self.answered()
        self.rows.refresh(page.scans, _cursor(page.next))
        self._show_empty()

    def _told_more(self, page: ScanPage) -> None:
        self._more = None
        self.answered()
        self.rows.append(page.scans, _cursor(page.next))

    def _not_told(self, error: ServerError) -> None:
        self._asking = self._more = None
        self.rows.gave_up()
        self.failed(error)
        self._show_empty()

    def _show_empty(self) -> None:
        nothing = not self.rows.rows
        no_event = translate("Admin", "No events yet, so nobody can come in.")
        no_match = translate("Admin", "No scan matches. Esc shows all of them.")
        no_scan = translate("Admin", "No scans yet. They appear here as they happen.")
        words = no_match if self.filters.narrowed else no_scan
        self.empty.setText(no_event if self.filters.event_id is None else words)
        self.empty.setVisible(nothing)
        self.table.setVisible(not nothing)

    def _show_reasons(self, found: CheckIn) -> None:
        clear(self.reasons)
        number = self.office.formats().number
        for at, (reason, count) in enumerate(found.refused[:_REASONS]):
            self.reasons.addWidget(label(reason_words(reason)), at, 0)
            figure = label(number(count), "strong")
            self.reasons.addWidget(figure, at, 1, Qt.AlignmentFlag.AlignRight)
        self._none_refused.setVisible(not found.refused)

    def _lay_out(self) -> None:
        filters = self.filters
        self.body.addLayout(in_row(filters.of_event, None))
        self.body.addWidget(self.said)
        self.body.addWidget(self.cards)
        frame, inside = card(margins=(1, 3, 1, 3))
        inside.setSpacing(0)
        title = label(translate("Admin", "Scans"), "heading")
        head = in_row(title, None, filters.serial, filters.checkpoint, filters.refused)
        head.setContentsMargins(14, 7, 12, 7)
        inside.addLayout(head)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.empty, 1)
        self.empty.hide()
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setHandleWidth(12)
        panes.setChildrenCollapsible(False)
        panes.addWidget(frame)
        panes.addWidget(self._side())
        panes.setStretchFactor(0, 1)
        panes.setSizes([2 * _SIDE_PX, _SIDE_PX])
        self.body.addWidget(panes, 1)
        self.rows.give_widths(self.table)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("clear")
        side.setMinimumWidth(_SIDE_PX)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.incidents, 1)
        frame, inside = card()
        title = label(translate("Admin", "Refused today, by reason"), "heading")
        inside.addLayout(in_row(title, None))
        inside.addWidget(self._none_refused)
        self.reasons.setColumnStretch(0, 1)
        self.reasons.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        inside.addLayout(self.reasons)
        column.addWidget(frame)
        return side


def _cursor(following: UUID | None) -> str | None:
    return None if following is None else str(following)
