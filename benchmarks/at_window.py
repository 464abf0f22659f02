"""A process with one window that is touched, or left alone. Started by ``kiosk.py``.

Usage: ``python -m benchmarks.at_window touch|idle empty|kiosk [FOLDER]``. Prints JSON: of ``touch``
the milliseconds from each touch to the first frame of what it leads to, of ``idle`` the percentage
of a processor, and of both the memory then, in MB.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from benchmarks.first_frame import attracting, empty, resident_mb
from kiosk.core.sale.intent import Press
from kiosk.ui.walking import visible

ROUNDS, TOUCHES = 50, 5
_SETTLED_MS = 400
"""Longer than a new screen ignores touches, where the machine is not busy."""

_ABOVE_DOCK = 0.8
"""What scrolls is above so much of the window."""

_IDLE_S = 25.0
_HAS_ALL_S = 20.0
_PATIENCE_S = 120.0
_RESTS_MS = 6_000
_LOOKS_MS = 20


def main() -> int:
    """Measure, print, and end."""
    deed, kind, *folder = sys.argv[1:]
    application = QGuiApplication(sys.argv[:1])
    view = empty() if kind == "empty" else attracting(Path(folder[0]))
    view.show()
    QTest.qWait(_RESTS_MS)
    if deed == "touch":
        found: object = list(_touched(view) if kind == "kiosk" else _blinked(view))
    else:
        if kind == "kiosk":
            _has_at_hand(view)
        found = _idle(application)
    sys.stdout.write(json.dumps([found, resident_mb()]))
    sys.stdout.flush()
    os._exit(0)  # a measurement needs no tidy end: its folder is thrown away


def _touched(view: QQuickView) -> Iterator[float]:
    """To the programme, an event, back, to orders and back, as often as that."""
    root = view.rootObject()
    for number in range(ROUNDS):
        for leads_to, name in (
            ("events", "start"),
            ("tiers", "event-"),
            ("events", "back"),
            ("find", "back"),
            ("events", "back"),
        ):
            QTest.qWait(_SETTLED_MS)
            while not root.property("settled"):
                QTest.qWait(_LOOKS_MS)
            yield _drawn_ms(
                view,
                _found(view, name, number),
                lambda: _is_seen(root, leads_to),  # noqa: B023  called at once
            )
        # Who has seen the programme just leaves, which takes as long as nobody waits here.
        view.property("desk").submit(Press.BACK)
        while root.property("shownScreen") != "attract":
            QTest.qWait(_LOOKS_MS)


def _is_seen(root: QQuickItem, screen: str) -> bool:
    """Whether a screen is there, and no longer as clear as glass: it fades in."""
    name = "programme" if screen == "events" else "screen"
    shown = root.findChild(QQuickItem, name)
    return root.property("shownScreen") == screen and shown is not None and shown.opacity() > 0


def _blinked(view: QQuickView) -> Iterator[float]:
    """An empty window that turns from black to white and back."""
    root = view.rootObject()
    for _ in range(TOUCHES * ROUNDS):
        QTest.qWait(_SETTLED_MS)
        was = root.property("lit")
        yield _drawn_ms(view, root, lambda: root.property("lit") is not was)  # noqa: B023  called at once


def _found(view: QQuickView, name: str, number: int) -> QQuickItem:
    """One of the items with a name that begins so, of those that are whole in the window."""
    window = QRectF(0, 0, view.width(), view.height() * (_ABOVE_DOCK if name == "event-" else 1))
    until_s = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until_s:
        found = [
            item
            for item in visible(view.rootObject())
            if item.objectName().startswith(name) and window.contains(_middle(item))
        ]
        if found:
            return found[number % len(found)]
        QTest.qWait(_LOOKS_MS)
    raise AssertionError(f"nothing is called {name}")


def _middle(item: QQuickItem) -> QPointF:
    """Where a finger touches it, on the window."""
    return item.mapRectToScene(item.boundingRect()).center()


def _drawn_ms(view: QQuickView, item: QQuickItem, there: Callable[[], bool]) -> float:
    drawn: list[float] = []

    def swapped() -> None:
        if there():
            drawn.append(time.perf_counter())

    view.frameSwapped.connect(swapped)
    name, place = item.objectName(), _middle(item).toPoint()
    begun_s = time.perf_counter()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    while not drawn and time.perf_counter() < begun_s + _PATIENCE_S:
        QGuiApplication.processEvents()
        time.sleep(0.0005)  # the desk's thread needs Python's lock to get there
    view.frameSwapped.disconnect(swapped)
    if not drawn:
        raise AssertionError(f"{name} leads nowhere")
    return 1_000 * (drawn[0] - begun_s)


def _has_at_hand(view: QQuickView) -> None:
    """Wait until the kiosk has taken in what it sells without the server, which is no rest yet."""
    alone = view.property("alone")
    counted, since_s = None, time.monotonic()
    while time.monotonic() < since_s + _HAS_ALL_S:
        QTest.qWait(_RESTS_MS // 10)
        if (now := alone.blanks.counts(alone.now())) != counted:
            counted, since_s = now, time.monotonic()


def _idle(application: QGuiApplication) -> float:
    """Of a processor, while nobody does anything."""
    used_s, begun_s = time.process_time(), time.monotonic()
    QTimer.singleShot(round(1_000 * _IDLE_S), application.quit)
    application.exec()
    return 100 * (time.process_time() - used_s) / (time.monotonic() - begun_s)


if __name__ == "__main__":
    sys.exit(main())
