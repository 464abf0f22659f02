"""A sale face on the real window, with a desk that only remembers what it was asked."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.ports import Voice
from kiosk.core.sale.intent import Intent, Press
from kiosk.core.sale.view import SaleView
from kiosk.ui.palette import Look
from kiosk.ui.sale.face import Opening, SaleFace
from kiosk.ui.sale.view_model import Desk
from kiosk.ui.staff.view_model import StaffPanel
from kiosk.ui.theme import Appearance
from kiosk.ui.walking import visible


class RememberingDesk:
    """A desk that remembers intents; ``show`` publishes a view as a desk does."""

    def __init__(self) -> None:
        self.intents: list[Intent] = []
        self._listeners: list[Callable[[SaleView], None]] = []

    def submit(self, intent: Intent) -> None:
        self.intents.append(intent)

    def listen(self, listener: Callable[[SaleView], None]) -> None:
        self._listeners.append(listener)

    def show(self, view: SaleView) -> None:
        for listener in self._listeners:
            listener(view)

    def asked(self) -> list[Intent]:
        """The intents that mean something: not that somebody touched the screen."""
        return [intent for intent in self.intents if intent is not Press.TOUCH]


class SaleWindow:
    """The face, what its desk was asked, and hands to touch it."""

    def __init__(
        self,
        opening: Opening | None = None,
        staff: StaffPanel | None = None,
        desk: Desk | None = None,
        voice: Voice | None = None,
    ) -> None:
        self.desk = RememberingDesk()
        opening = opening or Opening(Appearance(reduce_motion=True))
        self.face = SaleFace(desk or self.desk, opening, staff, voice)
        self.face.show()

    def show(self, view: SaleView, *, settle: bool = True) -> None:
        """Show ``view``, and wait until it takes touches."""
        self.face.model.show(view)
        QTest.qWait(20)
        if settle:
            self.wait_until(lambda: bool(self.face.window.rootObject().property("settled")))

    def look(self, look: Look = Look.LIGHT, scale: float = 1.0) -> None:
        """Change how everything looks."""
        self.face.theme.change(look=look, text_scale=scale, reduce_motion=True)
        QTest.qWait(10)

    @staticmethod
    def wait_until(holds: Callable[[], bool]) -> None:
        """Let the window work until ``holds``, at most half a second."""
        for _ in range(50):
            if holds():
                return
            QTest.qWait(10)

    def items(self) -> Iterator[QQuickItem]:
        """Every item that can be seen, in the order they are painted."""
        yield from visible(self.face.window.rootObject())

    def find(self, name: str) -> QQuickItem:
        """The visible item called ``name``."""
        for item in self.items():
            if item.objectName() == name:
                return item
        raise LookupError(f"nothing visible is called {name}")

    def shows(self, name: str) -> bool:
        """Whether an item called ``name`` can be seen."""
        return any(item.objectName() == name for item in self.items())

    def texts(self) -> list[str]:
        """Every text that can be seen."""
        return [str(item.property("text")) for item in self.items() if is_text(item)]

    def centre(self, name: str) -> QPoint:
        """The middle of the item called ``name``, in the window."""
        item = self.find(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        return middle.toPoint()

    def click(self, name: str) -> None:
        """Click the item called ``name``."""
        place = self.centre(name)
        QTest.mouseClick(
            self.face.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
        QTest.qWait(5)

    def close(self) -> None:
        """Take the window away."""
        self.face.close()


def is_text(item: QQuickItem) -> bool:
    """Whether ``item`` is a text."""
    return item.metaObject().className().startswith(("QQuickText", "Words"))


def area(item: QQuickItem) -> QRectF:
    """Where ``item`` is in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def cut_texts(sale: SaleWindow) -> list[object]:
    """The texts that do not fit their place, or the window."""
    width, height = sale.face.window.width(), sale.face.window.height()
    cut = []
    for item in filter(is_text, sale.items()):
        place = area(item)
        inside = place.left() >= -1 and place.right() <= width + 1
        above = place.bottom() <= height + 1 or _scrolls(item)
        whole = not item.property("truncated")
        fits = item.property("contentWidth") <= item.width() + 1
        if not (inside and above and whole and fits):
            cut.append(item.property("text"))
    return cut


def accessible_name(item: QObject) -> str:
    """What a screen reader calls ``item``."""
    return QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)


def _scrolls(item: QQuickItem) -> bool:
    """Whether an ancestor of ``item`` scrolls: then it may reach below the screen."""
    parent = item.parentItem()
    while parent is not None:
        if parent.property("interactive"):
            return True
        parent = parent.parentItem()
    return False
