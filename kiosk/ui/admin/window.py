"""The manager's window: pages on the one side, whatever is chosen on the other, keys for all."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.core.admin.client import Organiser
from kiosk.core.errors import RetryError, RevokedError, ServerError
from kiosk.ui.admin.drawing import Kind, icon
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.page import Page
from kiosk.ui.admin.pages import entries, pages_of
from kiosk.ui.admin.parts import Chip, in_row, label
from kiosk.ui.admin.sidebar import Sidebar
from kiosk.ui.palette import Look
from kiosk.ui.translation import OWN_NAMES
from ticketing.catalogue import EventView

translate = QCoreApplication.translate

GEOMETRY, PAGE = "window/geometry", "window/page"
_TYPING_MS = 300
_CATALOGUE_MS = 30_000
_HEAD, _FOOT = 56, 28


class Wishes:
    """What the window cannot do by itself, since it is built anew for it."""

    def __init__(
        self,
        *,
        organiser: Callable[[Organiser], None],
        look: Callable[[Look], None],
        language: Callable[[str], None],
        sign_out: Callable[[str], None],
    ) -> None:
        self.organiser = organiser
        self.look = look
        self.language = language
        self.sign_out = sign_out


class AdminWindow(QMainWindow):
    """One person's window at one organiser, in one look and one language."""

    def __init__(self, office: Office, look: Look, wishes: Wishes) -> None:
        super().__init__()
        self._office, self._look, self._wishes = office, look, wishes
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
            switch=self._organisers,
            settings=self._settings,
        )
        self.title = label("", px=18, weight=700)
        self.search = QLineEdit()
        self._make_search()
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

    # What is asked for every page.

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
            self._wishes.sign_out(
                translate("Admin", "You were signed out. Sign in again to go on.")
            )
        elif isinstance(error, RetryError):
            self._live.say(Kind.BROKEN, translate("Admin", "Not reached"))

    # Search.

    def _open_order(self, text: str) -> None:
        """Look for an order from another page."""
        self.search.setText(text)
        self._look_now()

    def _make_search(self) -> None:
        self.search.setObjectName("search")
        self.search.setFixedWidth(320)
        self.search.setClearButtonEnabled(True)
        name = translate("Admin", "Order, serial, name, payment")
        self.search.setPlaceholderText(f"{name}  (Ctrl+F)")
        self.search.setAccessibleName(name)
        sign = icon("search", self._office.colours.muted)
        self.search.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._look_here)
        self.search.textEdited.connect(lambda _text: self._typing.start())
        self.search.textChanged.connect(lambda text: None if text else self._typing.start())
        self.search.returnPressed.connect(self._look_now)

    def _look_here(self) -> None:
        """While somebody types: on a page that can search, as it is."""
        page = self.stack.currentWidget()
        if isinstance(page, Page) and page.search is not None:
            page.search(self.search.text())

    def _look_now(self) -> None:
        """Enter: orders are what is looked for everywhere else."""
        self._typing.stop()
        page = self.stack.currentWidget()
        if isinstance(page, Page) and page.search is None:
            self.open_page("orders")
        self._look_here()

    # Keys, menus and the frame.

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

    def _organisers(self) -> QMenu | None:
        session = self._office.session
        if len(session.organisers) == 1:
            return None
        menu = QMenu(self)
        for one in session.organisers:
            action = menu.addAction(one.name, partial(self._wishes.organiser, one))
            action.setCheckable(True)
            action.setChecked(one == self._office.organiser)
        return menu

    def _settings(self) -> QMenu:
        menu = QMenu(self)
        looks = {
            Look.LIGHT: translate("Admin", "Light"),
            Look.DARK: translate("Admin", "Dark"),
            Look.CONTRAST: translate("Admin", "High contrast"),
        }
        self._choice(
            menu,
            [
                (name, one is self._look, partial(self._wishes.look, one))
                for one, name in looks.items()
            ],
        )
        menu.addSeparator()
        self._choice(
            menu,
            [
                (name, code == self._office.language, partial(self._wishes.language, code))
                for code, name in OWN_NAMES.items()
            ],
        )
        menu.addSeparator()
        menu.addAction(translate("Admin", "Sign out"), lambda: self._wishes.sign_out(""))
        return menu

    @staticmethod
    def _choice(menu: QMenu, entries: list[tuple[str, bool, Callable[[], None]]]) -> None:
        group = QActionGroup(menu)
        for text, on, deed in entries:
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(deed)
            group.addAction(action)
            menu.addAction(action)

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
