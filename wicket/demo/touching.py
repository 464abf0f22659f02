"""A hand and an eye for a face: touches what is on the screen, waits, takes pictures.

Works on the real window through the window system's events, as a finger does; nothing is called
behind the screen's back.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QRect, Qt, QTimer, QUrl
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

PATIENCE_S = 30.0
_LOOK_EVERY_MS = 15
_LOADERS = frozenset({"screen", "programme"})
"""What a face's screens are loaded by: a kiosk keeps its programme beside the others."""


class NotOnScreenError(RuntimeError):
    """What was looked for did not come; the message says what the screen showed instead."""


class Hand:
    """Plays a face of the product in ``window``."""

    def __init__(self, window: QQuickView) -> None:
        self._window = window

    @property
    def screen(self) -> str:
        """The name of the screen that is shown, such as ``PresentCard``."""
        loaders = (item for item in self._items() if item.objectName() in _LOADERS)
        loader = next((item for item in loaders if item.isVisible()), None)
        source = loader.property("source") if loader is not None else None
        return Path(source.fileName()).stem if isinstance(source, QUrl) else ""

    def arrive(self, screen: str) -> None:
        """Wait until ``screen`` is shown and at rest.

        Raises:
            NotOnScreenError: it did not come.
        """
        self.wait_until(lambda: self.screen == screen and self._at_rest(), f"screen {screen}")

    def touch(self, name: str) -> None:
        """Press the thing called ``name`` in its middle.

        Raises:
            NotOnScreenError: there is no such thing to be seen inside the window.
        """
        self.wait_until(lambda: self._middle(name) is not None, name)
        middle = self._middle(name)
        if middle is None:
            raise NotOnScreenError(f"{name} vanished from {self.screen}")
        QTest.mouseClick(
            self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
        )
        _live(_LOOK_EVERY_MS)

    def type(self, text: str) -> None:
        """Touch one key of the screen's keyboard after the other."""
        for character in text:
            self.touch(f"key-{character}")

    def wait_until(
        self, seen: Callable[[], bool], what: str, patience_s: float = PATIENCE_S
    ) -> None:
        """Let the face live until ``seen``.

        Raises:
            NotOnScreenError: it was not seen in time.
        """
        give_up_at = time.monotonic() + patience_s
        while not seen():
            if time.monotonic() > give_up_at:
                raise NotOnScreenError(f"waited {patience_s:.0f} s for {what} on {self.screen}")
            _live(_LOOK_EVERY_MS)

    def rest(self, seconds: float) -> None:
        """Let the face live for a while, so that motion ends."""
        _live(round(seconds * 1000))

    def picture(self, path: Path) -> None:
        """Save what the window shows now (PNG).

        Raises:
            OSError: it could not be written.
        """
        if not self._window.grabWindow().save(str(path)):
            raise OSError(f"{path} could not be written")

    def _at_rest(self) -> bool:
        # After a change of screens the sale ignores the second half of a double tap for a moment.
        children = self._window.rootObject().children()
        settling = next((one for one in children if one.objectName() == "settling"), None)
        return settling is None or not settling.property("running")

    def _middle(self, name: str) -> QPoint | None:
        """Where to touch the first thing called ``name`` that lies inside the window."""
        inside = QRect(QPoint(0, 0), self._window.size())
        for item in self._items():
            if item.objectName() == name and item.isVisible() and item.isEnabled():
                middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
                if inside.contains(middle):
                    return middle
        return None

    def _items(self) -> Iterator[QQuickItem]:
        return _all_items(self._window.rootObject())


def _live(milliseconds: int) -> None:
    # Not QTest.qWait: it keeps Python's lock, and the threads of the product would stand still.
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _all_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every item from ``root`` down, first things first; delegates are found nowhere else."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        yield item
        waiting.extend(reversed(item.childItems()))
