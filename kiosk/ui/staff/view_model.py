"""Between the staff desk and its pages: every view into QML, every touch into an intent.

The QML singleton ``Staff`` of one engine holds the values; this module fills it on the GUI thread
and turns its signals into intents. It decides nothing.
"""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from pydantic import SecretStr
from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QQmlEngine

from kiosk.core.staff.intent import (
    ChooseOrder,
    CloseLetter,
    CloseWith,
    Find,
    GiveBack,
    GivePin,
    OpenWith,
    ShowBadge,
    StaffIntent,
    StaffPress,
)
from kiosk.core.staff.view import StaffView
from kiosk.ui.background import Hop
from kiosk.ui.staff.showing import amount, amount_shown, shown
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import OrderView

PANEL = "kiosk.ui.staff"
"""The QML module of the panel's pages."""


class StaffPanel(Protocol):
    """What a face needs of the panel: give it intents, hear its views."""

    def submit(self, intent: StaffIntent) -> None:
        """Take a touch; from any thread, at once."""

    def listen(self, listener: Callable[[StaffView], None]) -> None:
        """Call ``listener`` with every view, on the panel's own thread."""


class StaffViewModel(QObject):
    """Shows a panel's views in one engine, and passes its touches on.

    Signals:
        left(): somebody with a PIN has asked to end the program.
    """

    left = Signal()

    def __init__(self, engine: QQmlEngine, panel: StaffPanel) -> None:
        super().__init__(engine)
        singleton = engine.singletonInstance(PANEL, "Staff")
        if not isinstance(singleton, QObject):
            raise FileNotFoundError(f"the QML module {PANEL} cannot be loaded")
        self._qml = singleton
        self._panel = panel
        self._values: dict[str, object] = {}
        self._view: StaffView | None = None
        self._refund: tuple[OrderView, Money, UUID] | None = None
        self._wire()
        # Without a parent: the panel's thread may still send when this model has gone.
        self._hop = Hop()
        self._hop.arrived.connect(self.show)
        self._hears = True
        panel.listen(self._hop.send)

    def show(self, view: StaffView) -> None:
        """Show ``view``; on the GUI thread."""
        self._view = view
        # The page changes last: one that appears finds all its values in place.
        for name, value in sorted(shown(view).items(), key=lambda item: item[0] == "page"):
            if name not in self._values or self._values[name] != value:
                self._values[name] = value
                self._set(name, value)
        if view.leaving:
            self.left.emit()

    def badge_read(self, code: str) -> None:
        """A scanner has read somebody's badge."""
        self._panel.submit(ShowBadge(code))

    def close(self) -> None:
        """Hear no more of the panel; closing twice is closing once."""
        if self._hears:
            self._hears = False
            self._hop.arrived.disconnect(self.show)

    def _wire(self) -> None:
        for signal, slot in (
            ("asked", lambda press: self._panel.submit(StaffPress(press))),
            ("pinGiven", self._give_pin),
            ("amountTyped", self._show_amount),
            ("drawerOpened", self._open_drawer),
            ("drawerClosed", self._close_drawer),
            ("orderSought", lambda text: self._panel.submit(Find(text))),
            ("orderChosen", lambda key: self._panel.submit(ChooseOrder(UUID(key)))),
            ("moneyGivenBack", self._give_back),
            ("letterClosed", lambda key: self._panel.submit(CloseLetter(UUID(key)))),
        ):
            getattr(self._qml, signal).connect(slot)

    def _give_pin(self, clerk_id: str, pin: str) -> None:
        self._panel.submit(GivePin(UUID(clerk_id), SecretStr(pin)))

    def _show_amount(self, digits: str) -> None:
        self._set("typedAmount", amount_shown(digits, self._view) if self._view else "")

    def _open_drawer(self, digits: str) -> None:
        typed = amount(digits, self._view.currency) if self._view else None
        if typed is not None:
            self._panel.submit(OpenWith(typed))

    def _close_drawer(self, drawer_id: str, digits: str) -> None:
        found = self._view.drawers if self._view else ()
        for drawer in found:
            if str(drawer.id) == drawer_id:
                counted = Money(amount=int(digits or "0"), currency=drawer.opening_float.currency)
                self._panel.submit(CloseWith(drawer.id, counted))

    def _give_back(self, digits: str, reason: str) -> None:
        order = self._view.order if self._view else None
        if order is None:
            return
        wanted = Money(amount=int(digits or "0"), currency=order.total.currency)
        # As long as the order is as it was, the same sum is the same wish: an answer may be lost.
        if self._refund is None or self._refund[:2] != (order, wanted):
            self._refund = (order, wanted, new_id())
        self._panel.submit(GiveBack(self._refund[2], wanted, reason))

    def _set(self, name: str, value: object) -> None:
        if not self._qml.setProperty(name, value):
            raise AttributeError(f"Staff.qml has no property {name}")
