"""The staff panel on the sale's real window, with a panel that only remembers what it was asked."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtTest import QTest

from kiosk.core.staff.intent import StaffIntent, StaffPress
from kiosk.core.staff.view import StaffView
from scripts.screenshots.sale_views import (
    ATTRACT,
)
from tests.kiosk.ui.sale_window import SaleWindow


class RememberingPanel:
    """A panel that remembers intents; ``show`` publishes a view as one does."""

    def __init__(self) -> None:
        self.intents: list[StaffIntent] = []
        self._listeners: list[Callable[[StaffView], None]] = []

    def submit(self, intent: StaffIntent) -> None:
        self.intents.append(intent)

    def listen(self, listener: Callable[[StaffView], None]) -> None:
        self._listeners.append(listener)

    def show(self, view: StaffView) -> None:
        for listener in self._listeners:
            listener(view)

    def asked(self) -> list[StaffIntent]:
        """The intents that mean something: not that somebody touched the screen."""
        return [intent for intent in self.intents if intent is not StaffPress.TOUCH]


class StaffWindow(SaleWindow):
    """The sale's window, with the panel over it."""

    def __init__(self) -> None:
        self.panel = RememberingPanel()
        super().__init__(staff=self.panel)

    def show_page(self, view: StaffView) -> None:
        """Show a page of the panel."""
        self.face.model.show(replace(ATTRACT, language=view.language))
        self.panel.show(view)
        QTest.qWait(20)

    def click(self, name: str) -> None:
        """Click the item called ``name``, once it stands still."""
        stood = None
        for _ in range(100):
            stands = self.centre(name) if self.shows(name) else None
            if stands is not None and stands == stood:
                break
            stood = stands
            QTest.qWait(20)
        super().click(name)
