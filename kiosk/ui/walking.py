"""Walking a face by keys: Tab or an arrow moves a ring to the next thing that can be touched.

Two keys are enough, so two switches are: Tab goes through everything that lies on top, in the order
it is drawn, and begins again; Enter does what a touch does. The ring is never lost: on another
screen it stands where it stood there before, or on the first thing; where what it stood on goes
away, on the nearest. A touch, or writing on a keyboard, puts it away.

The face's root says what lies on top (``walked``, and ``walkedName`` for it), whether touches are
taken yet (``settled``) and that it was ``touched``; it answers to ``noticed``, ``rest`` and
``goBack``.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMetaObject, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickView

_BACK_TO_THE_START = "attract"
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)
_SIDES: dict[int, QPointF] = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_PAGES: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_PAGE = 0.7
"""How much of what is seen a page moves on."""

_AIR = 0.02
"""How far from the edge of what scrolls the ring stands, in heights of the window."""


def touchables(item: QQuickItem) -> Iterator[QQuickItem]:
    """What of ``item`` and in it can be touched now, in the order it is drawn."""
    if not (item.isVisible() and item.isEnabled()):
        return
    if item.property("shownByKeys") is not None:
        yield item
        return
    for child in item.childItems():
        yield from touchables(child)


class KeyWalk(QObject):
    """The walk through one window, whose screen is loaded."""

    def __init__(self, window: QQuickView) -> None:
        super().__init__(window)
        self._window = window
        self._root = window.rootObject()
        self._walks = False
        self._scope = ""
        self._stood: dict[str, tuple[str, int]] = {}
        """What the ring stood on last and how far along it was, by what was walked."""
        self._place = QRectF()
        self._mending = QTimer(self, singleShot=True, interval=0)
        self._mending.timeout.connect(self._mend)
        window.activeFocusItemChanged.connect(self._mending.start)
        for signal, slot in (("walkedNameChanged", self._mending.start), ("touched", self.rest)):
            getattr(self._root, signal).connect(slot)

    def take(self, event: QKeyEvent) -> bool:
        """Whether ``event`` was for the walk; the others are for the screen."""
        self._tell("noticed")
        key = event.key()  # a letter of some scripts is no Qt.Key
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self._step(-1 if shifted or key == Qt.Key.Key_Backtab else 1)
        elif key in _SIDES:
            self._turn(_SIDES[key])
        elif key in _PAGES:
            self._scroll(_PAGES[key])
        elif key in _PRESSES and self._walks:
            # A key that is held must not press what comes next.
            if not event.isAutoRepeat() and self._root.property("settled"):
                self._press()
        elif key == Qt.Key.Key_Escape and not self._root.property("staffIn"):
            self._tell("goBack")
        else:
            if event.text():
                self.rest()
            return False
        return True

    def rest(self) -> None:
        """Put the ring away; what is typed goes to the screen."""
        if not self._walks:
            return
        self._walks = False
        ringed = self._window.activeFocusItem()
        if ringed is not None:
            ringed.setFocus(False)
        self._tell("rest")

    def _step(self, by: int) -> None:
        items = self._items()
        if not items:
            return
        at = self._at(items)
        if at is None:
            self._begin(items, last=by < 0)
        else:
            self._ring(items[(at + by) % len(items)])

    def _turn(self, side: QPointF) -> None:
        items = self._items()
        at = self._at(items)
        if at is None:
            self._begin(items)
            return
        here = _area(items[at])
        beyond = [item for item in items if _ahead(here, _area(item), side) >= -1]
        if beyond:
            self._ring(min(beyond, key=lambda item: _way(here, _area(item), side)))
        elif side.y():
            self._scroll(int(side.y()))

    def _press(self) -> None:
        items = self._items()
        at = self._at(items)
        if at is not None:
            QMetaObject.invokeMethod(items[at], "press")

    def _scroll(self, by: int) -> None:
        """Move on what scrolls upright, by most of what is seen of it."""
        for item in visible(self._walked()):
            if item.property("interactive") and item.property("contentHeight") > item.height():
                most = item.property("contentHeight") - item.height()
                to = item.property("contentY") + by * _PAGE * item.height()
                item.setProperty("contentY", min(max(0.0, to), most))
                return

    def _begin(self, items: Sequence[QQuickItem], *, last: bool = False) -> None:
        """Put the ring where it stood here before, or on the first or last of ``items``."""
        if not items:
            return
        named, along = self._stood.get(self._name(), ("", 0))
        # An event that is given twice has two cards of one name.
        same = [at for at, item in enumerate(items) if item.objectName() == named]
        at = min(same, key=lambda at: abs(at - along)) if same else -1 if last else 0
        self._ring(items[at])

    def _ring(self, item: QQuickItem) -> None:
        self._walks = True
        self._scope = self._name()
        self._stood[self._scope] = (item.objectName(), self._items().index(item))
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        item.setProperty("shownByKeys", True)  # noqa: FBT003  Qt's own
        self._reveal(item)
        self._place = _area(item)

    def _mend(self) -> None:
        """Find the ring a place again where it lost its own."""
        name = self._name()
        if name == _BACK_TO_THE_START:
            self._stood.clear()
            if name != self._scope:
                self._scope = name
                self.rest()
        if not self._walks:
            return
        items = self._items()
        if name != self._scope:
            self._begin(items)
        elif items and self._at(items) is None:
            self._ring(min(items, key=lambda item: _distance(self._place, _area(item))))

    def _reveal(self, item: QQuickItem) -> None:
        """Scroll whatever ``item`` lies in until it is seen."""
        air = _AIR * self._window.height()
        outer = item.parentItem()
        while outer is not None:
            if outer.property("contentY") is not None:
                place = item.mapRectToItem(outer, QRectF(0, 0, item.width(), item.height()))
                for axis, start, end, seen in (
                    ("X", place.left(), place.right(), outer.width()),
                    ("Y", place.top(), place.bottom(), outer.height()),
                ):
                    past = max(0.0, end + air - seen) + min(0.0, start - air)
                    most = outer.property("contentWidth" if axis == "X" else "contentHeight") - seen
                    to = outer.property(f"content{axis}") + past
                    if past:
                        outer.setProperty(f"content{axis}", max(0.0, min(to, most)))
            outer = outer.parentItem()

    def _at(self, items: Sequence[QQuickItem]) -> int | None:
        ringed = self._window.activeFocusItem()
        return items.index(ringed) if self._walks and ringed in items else None

    def _items(self) -> list[QQuickItem]:
        return list(touchables(self._walked()))

    def _walked(self) -> QQuickItem:
        walked: QQuickItem = self._root.property("walked")
        return walked

    def _name(self) -> str:
        return str(self._root.property("walkedName"))

    def _tell(self, function: str) -> None:
        QMetaObject.invokeMethod(self._root, function)


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    """``item`` and all in it that can be seen, in the order they are painted."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from visible(child)


def _area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _ahead(here: QRectF, there: QRectF, side: QPointF) -> float:
    """How far beyond the end of ``here`` ``there`` begins towards ``side``; negative if before."""
    if side.x():
        return there.left() - here.right() if side.x() > 0 else here.left() - there.right()
    return there.top() - here.bottom() if side.y() > 0 else here.top() - there.bottom()


def _way(here: QRectF, there: QRectF, side: QPointF) -> float:
    """How far it is: straight on, and aside, which counts twice."""
    if side.x():
        aside = max(0.0, there.top() - here.bottom(), here.top() - there.bottom())
    else:
        aside = max(0.0, there.left() - here.right(), here.left() - there.right())
    return _ahead(here, there, side) + 2 * aside


def _distance(here: QRectF, there: QRectF) -> float:
    gap = here.center() - there.center()
    return gap.x() ** 2 + gap.y() ** 2
