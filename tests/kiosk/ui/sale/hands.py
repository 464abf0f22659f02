"""A visitor's hands and eyes at a real window, which sells from a real server."""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.core.sale.timing import IDLE_ON_FORMS_S, STILL_THERE_S
from kiosk.core.sale.view import SaleView, Screen
from kiosk.ui.sale.face import Opening
from kiosk.ui.theme import Appearance
from resources import resource
from tests.fakes.clock import HastyClock
from tests.kiosk.core.sale.visiting import Foyer, Visitor
from tests.kiosk.ui.sale_window import SaleWindow, accessible_name, cut_texts

PATIENCE_MS = 40_000
_LOOKS_EVERY_MS = 25


class Hands:
    """Touches what is on the screen once it can be touched, and reads what it says.

    Every screen that is waited for is read: words that are still English in another language are
    found wherever they stand, and so is what does not fit.
    """

    def __init__(
        self,
        foyer: Foyer,
        visitor: Visitor,
        window: SaleWindow,
        finger: QPointingDevice,
        clock: HastyClock,
    ) -> None:
        self.foyer = foyer
        self.clock = clock
        self.visitor = visitor
        self.window = window
        self.language = "en"
        self._finger = finger
        self._touches = 0

    @property
    def view(self) -> SaleView:
        """What the desk shows now."""
        return self.visitor.view

    def press(self, *names: str) -> None:
        """Press what is called so, one after another: by finger and by mouse in turn."""
        for name in names:
            self._until(partial(self._can_be_pressed, name), f"{name} cannot be pressed")
            self._touches += 1
            if self._touches % 2:
                self.window.click(name)
            else:
                self._touch(self.window.centre(name))

    def types(self, text: str) -> None:
        """Type on the keys of the screen."""
        self.press(*(f"key-{character}" for character in text))

    def sees(self, screen: Screen, holds: Callable[[SaleView], object] = bool) -> SaleView:
        """The view, once desk and window show ``screen``, nothing is under way and it ``holds``."""
        self._until(
            lambda: self._shows(screen) and not self.view.busy and holds(self.view),
            f"{screen} did not come",
        )
        english = foreign_words(self.language)
        # The window is a moment behind the desk.
        self._until(lambda: not self.words() & english, f"{screen} says something in English")
        self._until(lambda: not cut_texts(self.window), f"{screen} has no room for a text")
        return self.view

    def words(self) -> set[str]:
        """All that can be read, and all that is read aloud of what can be touched."""
        items = filter(QAccessible.queryAccessibleInterface, self.window.items())
        return {*self.window.texts(), *map(accessible_name, items)}

    def speaks(self, language: str) -> None:
        """Choose a language where nothing has begun."""
        self.language = "en"
        self.sees(Screen.ATTRACT)
        self.press(f"language-{language}")
        self.language = language
        self._until(lambda: self.view.language == language, f"{language} was not chosen")
        self.sees(Screen.ATTRACT)

    def chooses(self, count: int = 2, tier: int = 0) -> SaleView:
        """From the first screen to the review of so many tickets."""
        self.press("start")
        events = self.sees(Screen.EVENTS, lambda view: view.events)
        self.press(f"event-{events.events[0].event_id}")
        self.sees(Screen.TIERS)
        for number in range(count):
            self.press(f"tier-{tier}-more")
            self.sees(Screen.TIERS, partial(_more_than, number))
        self.press("review")
        return self.sees(Screen.REVIEW)

    def goes_to_pay(self, way: str, count: int = 2) -> None:
        """On to the ways of paying, and to one of them."""
        self.chooses(count)
        self.pays(way)

    def pays(self, way: str) -> None:
        """From the review to the ways of paying, and to one of them."""
        self.press("continue")
        self.sees(Screen.EMAIL)
        self.press("skip")
        self.sees(Screen.PAY_METHODS)
        self.press(f"pay-{way}")

    def goes_to_email(self, count: int = 2) -> None:
        """On to where an address is asked for."""
        self.chooses(count)
        self.press("continue")
        self.sees(Screen.EMAIL)

    def stands_there(self, screen: Screen) -> SaleView:
        """Do nothing for so long that the kiosk asks whether anybody is there."""
        self.sees(screen)
        self.clock.put_forward(IDLE_ON_FORMS_S)
        return self.sees(screen, lambda view: view.idle_left_s is not None)

    def walks_away(self, screen: Screen) -> None:
        """Away without a word, and nobody answers; the next visitor finds the first screen."""
        self.stands_there(screen)
        self.clock.put_forward(STILL_THERE_S)
        self.language = "en"
        self.sees(Screen.ATTRACT, lambda view: view.language == "en")

    def waits_until_left(self, seconds: int, holds: Callable[[], object]) -> None:
        """Let the hold run down to so many seconds, until it ``holds``.

        Any answer of the server sets the time right again, so it may take more than one try.
        """
        for _ in range(20):
            self.clock.set_ahead((self.view.hold_left_s or 0) - seconds)
            for _ in range(20):
                QTest.qWait(_LOOKS_EVERY_MS)
                if holds():
                    return
        raise AssertionError(f"nothing came of {seconds} s: {self.view}")

    def goes_home(self, button: str = "done") -> None:
        """Away from the last screen; the next visitor is spoken to in the venue's language."""
        self.press(button)
        self.language = "en"
        self.sees(Screen.ATTRACT, lambda view: view.language == "en")

    def _shows(self, screen: Screen) -> bool:
        stage = self.window.face.window.rootObject()
        return self.view.screen is screen and stage.property("shownScreen") == screen.value

    def _can_be_pressed(self, name: str) -> bool:
        rests = self.window.face.window.rootObject().property("settled")
        return rests and self.window.shows(name) and self.window.find(name).isEnabled()

    def _touch(self, place: QPoint) -> None:
        window = self.window.face.window
        QTest.touchEvent(window, self._finger).press(0, place, window).commit()
        QTest.touchEvent(window, self._finger).release(0, place, window).commit()
        QTest.qWait(5)

    def _until(self, truth: Callable[[], object], otherwise: str) -> None:
        for _ in range(PATIENCE_MS // _LOOKS_EVERY_MS):
            if truth():
                return
            QTest.qWait(_LOOKS_EVERY_MS)
        raise AssertionError(f"{otherwise}: {sorted(self.words())}; {self.view}")


def _more_than(count: int, view: SaleView) -> bool:
    return view.ticket_count > count


def foreign_words(language: str) -> set[str]:
    """What nobody may read in ``language``: the English of whatever is said otherwise there."""
    path = resource("translations") / f"wicket_{language}.ts"
    messages = ET.parse(path).getroot().iter("message")  # noqa: S314  our own file
    pairs = [
        (one.findtext("source"), (one.findtext("translation") or "").strip()) for one in messages
    ]
    # Plural forms have no text here; a word that is kept in one place may be read in another.
    return {source for source, said in pairs if source and said} - {said for _, said in pairs}


@contextmanager
def at_the_kiosk(foyer: Foyer, finger: QPointingDevice) -> Iterator[Hands]:
    """Somebody at a kiosk that has just been switched on, with some tickets of its own."""
    clock = HastyClock()
    with foyer.visitor(foyer.settings(lease_keep=4), clock=clock) as visitor:
        opening = Opening(Appearance(reduce_motion=True))
        window = SaleWindow(opening, visitor.parts.staff, visitor.parts.desk)
        try:
            yield Hands(foyer, visitor, window, finger, clock)
        finally:
            window.close()
