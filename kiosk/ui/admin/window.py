"""The manager's window: pages on the one side, whatever is chosen on the other, keys for all."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.core.errors import RetryError, RevokedError, ServerError
from kiosk.ui.admin.drawing import Kind
from kiosk.ui.admin.menus import Wishes, organiser_menu, settings_menu
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.page import Page
from kiosk.ui.admin.pages import entries, pages_of
from kiosk.ui.admin.parts import Chip, in_row, label
from kiosk.ui.admin.search_line import SearchLine
from kiosk.ui.admin.sidebar import Sidebar
from kiosk.ui.palette import Look
from ticketing.catalogue import EventView

translate = QCoreApplication.translate

GEOMETRY, PAGE = "window/geometry", "window/page"
_CATALOGUE_MS = 30_000
_HEAD, _FOOT = 56, 28


class AdminWindow(QMainWindow):
    """One person's window at one organiser, in one look and one language."""

    def __init__(self, office: Office, look: Look, wishes: Wishes) -> None:
        super().__init__()
        self._office, self.wishes = office, wishes
        self._ended = False
        office.heard = self._heard
        self.setWindowTitle(f"{office.organiser.name} · Wicket")
        self.pages: dict[str, Page] = {}
        self.stack = QStackedWidget()
        self.stack.setObjectName("stack")
        self.side = Sidebar(
            office,
            entries(),
            chosen=self.open_page,
            switch=lambda: organiser_menu(self, office, wishes),
            settings=lambda: settings_menu(self, office, look, wishes),
        )
        self.title = label("", px=18, weight=700)
        self.search = SearchLine(office)
        self.search.typed.connect(self._look_here)
        self.search.entered.connect(self._look_now)
        self._live = Chip(office.colours, Kind.BUSY, translate("Admin", "Asking the server"))
        self._since = label("", "small")
        self._lay_out()
        self._make_keys()
        self._catalogue = QTimer(self)
        self._catalogue.setInterval(_CATALOGUE_MS)
        self._catalogue.timeout.connect(self._ask_events)
        geometry = office.settings.value(GEOMETRY)
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1440, 900)

    def begin(self) -> None:
        """Ask for the catalogue, which every page needs, then show the page that was shown last."""
        self._ask_events()
        self._catalogue.start()

    def open_page(self, key: str) -> None:
        """Show a page."""
        if key not in self.pages:
            return
        self.side.choose(key)
        page = self.pages[key]
        self.title.setText(next(one.title for one in entries() if one.key == key))
        self.stack.setCurrentWidget(page)
        page.begin_work()
        self._office.settings.setValue(PAGE, key)

    def go_to_search(self) -> None:
        """Put the cursor where one searches."""
        self.search.setFocus()
        self.search.selectAll()

    def end(self) -> None:
        """Keep how the window stands, and ask nothing any more."""
        if not self._ended:
            self._ended = True
            self._catalogue.stop()
            self._office.settings.setValue(GEOMETRY, self.saveGeometry())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt names it
        """Keep how the window stands."""
        self.end()
        super().closeEvent(event)

    def _ask_events(self) -> None:
        office = self._office
        office.ask(
            lambda: office.client.events(office.organiser.id), self._told_events, self._untold
        )

    def _told_events(self, events: tuple[EventView, ...]) -> None:
        self._office.events = events
        if not self.pages:
            self._make_pages()

    def _untold(self, _error: ServerError) -> None:
        # The foot of the window says so; pages that are there say it too.
        if not self.pages:
            self._make_pages()

    def _make_pages(self) -> None:
        self.pages = pages_of(self._office, open_order=self._open_order)
        for page in self.pages.values():
            self.stack.addWidget(page)
        kept = str(self._office.settings.value(PAGE) or "")
        self.open_page(kept if kept in self.pages else next(iter(self.pages)))

    def _heard(self, error: ServerError | None) -> None:
        if self._ended:
            return
        now = f"{datetime.now(UTC).astimezone():%H:%M:%S}"
        if error is None:
            self._live.say(Kind.WELL, translate("Admin", "Live"))
            self._since.setText(translate("Admin", "as of %1").replace("%1", now))
        elif isinstance(error, RevokedError):
            self.end()
            self.wishes.sign_out(translate("Admin", "You were signed out. Sign in again to go on."))
        elif isinstance(error, RetryError):
            self._live.say(Kind.BROKEN, translate("Admin", "Not reached"))

    def _open_order(self, text: str) -> None:
        """Look for an order from another page."""
        self.search.setText(text)
        self.open_page("orders")
        self._look_here()

    def _look_here(self) -> None:
        """While somebody types: on a page that can search, as it is."""
        page = self.stack.currentWidget()
        if isinstance(page, Page) and page.search is not None:
            page.search(self.search.text())

    def _look_now(self) -> None:
        """Enter: orders are what is looked for everywhere else."""
        page = self.stack.currentWidget()
        if isinstance(page, Page) and page.search is None:
            self.open_page("orders")
        self._look_here()

    def _make_keys(self) -> None:
        for number, entry in enumerate(entries(), 1):
            deed = partial(self.open_page, entry.key)
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, deed)
        for keys in ("Ctrl+F", "Ctrl+K"):
            QShortcut(QKeySequence(keys), self, self.go_to_search)
        QShortcut(QKeySequence("F5"), self, self._refresh)
        QShortcut(QKeySequence("Escape"), self, self._leave)

    def _refresh(self) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Page):
            page.refresh()

    def _leave(self) -> None:
        self.search.clear()
        page = self.stack.currentWidget()
        if isinstance(page, Page):
            page.left()
            page.setFocus()

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("head")
        head.setFixedHeight(_HEAD)
        row = in_row(self.title, None, self.search, spacing=10)
        row.setContentsMargins(20, 0, 20, 0)
        head.setLayout(row)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(head)
        right.addWidget(self.stack, 1)
        whole = QWidget()
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.side)
        across.addLayout(right, 1)
        self.setCentralWidget(whole)
        self._make_foot()

    def _make_foot(self) -> None:
        bar = self.statusBar()
        bar.setFixedHeight(_FOOT)
        bar.setSizeGripEnabled(False)
        keys = translate("Admin", "Ctrl+1 … 9 pages · Ctrl+F search · F5 ask again · Esc back")
        row = in_row(self._live, self._since, None, label(keys, "small"))
        row.setContentsMargins(14, 0, 14, 0)
        foot = QWidget()
        foot.setLayout(row)
        bar.addWidget(foot, 1)
