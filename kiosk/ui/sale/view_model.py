"""Between the desk and the screens: every view of the desk into QML, every touch into an intent.

The QML singleton ``Sale`` of one engine holds the values; this module fills it on the GUI thread
and turns its signals into intents. It decides nothing about a sale.
"""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

from kiosk.core.sale.intent import (
    ChangeQuantity,
    ChooseEvent,
    ChooseLanguage,
    ChooseSession,
    ChooseWay,
    Donate,
    GiveCode,
    GiveEmail,
    GivePhone,
    Intent,
    Press,
    SeekOrder,
)
from kiosk.core.sale.view import SaleView, Screen
from kiosk.ui.background import Hop
from kiosk.ui.rows import RowsModel
from kiosk.ui.sale.programme import Programme
from kiosk.ui.sale.showing import (
    LINE_NAMES,
    SESSION_NAMES,
    TICKET_NAMES,
    TONIGHT_NAMES,
    shown,
)
from kiosk.ui.theme import Theme
from kiosk.ui.translation import OWN_NAMES, Catalogue, Translation, offered_languages
from ticketing.payment import PaymentMethod

FACE = "kiosk.ui.sale"
"""The QML module of the sale's screens."""


class Desk(Protocol):
    """What a face needs of the sale: give it intents, hear its views."""

    def submit(self, intent: Intent) -> None:
        """Take a touch; from any thread, at once."""

    def listen(self, listener: Callable[[SaleView], None]) -> None:
        """Call ``listener`` with every view, on the desk's own thread."""


class SaleViewModel(QObject):
    """Shows a desk's views in one engine, and passes its touches on."""

    def __init__(
        self, engine: QQmlEngine, desk: Desk, theme: Theme, translation: Translation
    ) -> None:
        super().__init__(engine)
        singleton = engine.singletonInstance(FACE, "Sale")
        if not isinstance(singleton, QObject):
            raise FileNotFoundError(f"the QML module {FACE} cannot be loaded")
        self._qml = singleton
        self._desk = desk
        self._theme = theme
        self._translation = translation
        self._screen: Screen | None = None
        self._programme = Programme()
        self._values: dict[str, object] = {}
        self._lists = {
            "coming": RowsModel("sessionId", TONIGHT_NAMES, self),
            "sessions": RowsModel("sessionId", SESSION_NAMES, self),
            "lines": RowsModel("tierId", LINE_NAMES, self),
            "tickets": RowsModel("serial", TICKET_NAMES, self),
        }
        for name, rows in self._lists.items():
            self._set(name, rows)
        self._set("languages", [_language(code) for code in offered_languages(Catalogue.SALE)])
        self._wire()
        # Without a parent: the desk's thread may still send when this model has gone.
        self._hop = Hop()
        self._hop.arrived.connect(self.show)
        self._hears = True
        desk.listen(self._hop.send)

    @property
    def sale(self) -> QObject:
        """The QML singleton that it fills."""
        return self._qml

    def show(self, view: SaleView) -> None:
        """Show ``view``; on the GUI thread."""
        content = shown(view, self._programme)
        self._translation.speak(view.language)
        self._theme.wear(view.brand.accent, view.brand.mark)
        self._theme.change(language=view.language)
        if view.screen is Screen.ATTRACT and self._screen is not Screen.ATTRACT:
            self._theme.reset()
        self._screen = view.screen
        for name, rows in self._lists.items():
            rows.show(content.rows[name])
        # The screen changes last: a screen that appears finds all its values in place.
        for name, value in sorted(content.values.items(), key=lambda item: item[0] == "screen"):
            if name not in self._values or self._values[name] != value:
                self._values[name] = value
                self._set(name, value)

    def close(self) -> None:
        """Hear no more of the desk; closing twice is closing once."""
        if self._hears:
            self._hears = False
            self._hop.arrived.disconnect(self.show)

    def _wire(self) -> None:
        qml = self._qml
        for signal, slot in (
            ("asked", lambda press: self._desk.submit(Press(press))),
            ("languageAsked", lambda code: self._desk.submit(ChooseLanguage(code))),
            ("eventAsked", self._open_event),
            ("sessionAsked", lambda key: self._desk.submit(ChooseSession(UUID(key)))),
            ("quantityAsked", lambda k, by: self._desk.submit(ChangeQuantity(UUID(k), by))),
            ("codeGiven", lambda code: self._desk.submit(GiveCode(code))),
            ("donationAsked", lambda amount: self._desk.submit(Donate(amount))),
            ("emailGiven", lambda address: self._desk.submit(GiveEmail(address))),
            ("wayAsked", lambda way: self._desk.submit(ChooseWay(PaymentMethod(way)))),
            ("phoneGiven", lambda number: self._desk.submit(GivePhone(number))),
            ("orderSought", lambda key, by: self._desk.submit(SeekOrder(key, by))),
            ("orderScanned", lambda code: self._desk.submit(SeekOrder(code=code))),
        ):
            getattr(qml, signal).connect(slot)

    def _open_event(self, event_key: str, session_key: str) -> None:
        """Open an event at the session that was touched."""
        self._desk.submit(ChooseEvent(UUID(event_key)))
        if session_key:
            self._desk.submit(ChooseSession(UUID(session_key)))

    def _set(self, name: str, value: object) -> None:
        if not self._qml.setProperty(name, value):
            raise AttributeError(f"Sale.qml has no property {name}")


def _language(code: str) -> dict[str, str]:
    return {"code": code, "name": OWN_NAMES[code]}
