"""A gate's window with nobody behind it, and ways to find and touch what it shows."""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.camera_ports import GreyFrame
from kiosk.core.gate.intent import GateIntent
from kiosk.core.gate.view import GateView
from kiosk.ui.gate.face import GateFace, GateOpening


class FakeDesk:
    """Writes down what is asked of it; ``publish`` says what a real desk would."""

    def __init__(self) -> None:
        self.intents: list[GateIntent] = []
        self._listener: Callable[[GateView], None] = lambda _: None

    def submit(self, intent: GateIntent) -> None:
        self.intents.append(intent)

    def listen(self, listener: Callable[[GateView], None]) -> None:
        self._listener = listener

    def publish(self, view: GateView) -> None:
        self._listener(view)


class Stage:
    """A shown window."""

    def __init__(
        self,
        opening: GateOpening,
        frame: GreyFrame | None = None,
        read: Callable[[str], None] | None = None,
    ) -> None:
        self.desk = FakeDesk()
        self.frame = frame
        self.face = GateFace(self.desk, lambda: self.frame, opening, read)
        self.face.show()
        QTest.qWait(20)

    def show(self, view: GateView) -> None:
        self.face.model.show(view)
        QTest.qWait(20)

    @staticmethod
    def wait_until(holds: Callable[[], bool]) -> None:
        """Let the window work until ``holds``, at most half a second."""
        for _ in range(50):
            if holds():
                return
            QTest.qWait(10)

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item, delegates included."""
        waiting = [self.face.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting += item.childItems()

    def item(self, name: str) -> QQuickItem:
        (found,) = [item for item in self.items() if item.objectName() == name]
        return found

    def has(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.items())

    def text(self, name: str) -> str:
        return str(self.item(name).property("text"))

    def texts(self) -> list[QQuickItem]:
        return [item for item in self.items() if item.property("text") and truncates(item)]

    def cut(self) -> list[object]:
        """The texts that have no room."""
        return [item.property("text") for item in self.texts() if item.property("truncated")]

    def overlapping(self, names: Sequence[str]) -> list[tuple[str, str]]:
        """Pairs of the named items that lie over one another."""
        boxes = [
            (item.objectName(), item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
            for item in self.items()
            if item.objectName() in names and item.property("text") != ""
        ]
        return [
            (one, other)
            for (one, box), (other, second) in combinations(boxes, 2)
            if box.adjusted(2, 2, -2, -2).intersects(second.adjusted(2, 2, -2, -2))
        ]

    def touchables(self) -> list[QQuickItem]:
        kinds = (
            *("Pressable", "ActionTile", "VerdictButton", "PadKey", "PushButton"),
            *("WhoChip", "WhyChip"),
        )
        return [
            item for item in self.items() if str(item.metaObject().className()).startswith(kinds)
        ]

    def touch(self, name: str) -> None:
        item = self.item(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(
            self.face.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            middle,
        )
        QTest.qWait(20)


def truncates(item: QQuickItem) -> bool:
    """Whether it is a text, which knows if it was cut."""
    return item.property("truncated") is not None
