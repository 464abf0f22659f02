"""What keeps somebody from using a screen, each fault by the names of the items that have it.

A test over every screen asks for each; ``test_accessible`` shows that each is seen.
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from kiosk.ui.palette import Palette
from kiosk.ui.walking import visible
from ticketing.colour import READABLE, contrast

SMALLEST_TARGET_MM = 20
EDGE = 3.0
"""The least contrast of what is not text with what is beside it (WCAG 2.2, criterion 1.4.11)."""

CONTROLS = {QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox}
WORDS = (
    ("text", "bg"),
    ("text", "surface"),
    ("text", "raised"),
    ("muted", "bg"),
    ("muted", "surface"),
    ("muted", "raised"),
    ("accent_text", "accent"),
    ("accent_ink", "bg"),
    ("accent_ink", "surface"),
    ("accent_ink", "accent_soft"),
    ("text", "accent_soft"),
    ("positive", "positive_soft"),
    ("warning", "warning_soft"),
    ("text", "warning_soft"),
    ("negative", "negative_soft"),
    ("text", "key"),
    ("text", "key_function"),
)
"""Which words stand on which ground."""

EDGES = (("edge", "bg"), ("edge", "surface"))
"""Which edges of controls stand on which ground."""


def touchable(item: QQuickItem) -> bool:
    """Whether ``item`` is a control that takes touches now."""
    return item.property("pressed") is not None and item.isEnabled()


def nameless(items: Iterable[QQuickItem]) -> list[str]:
    """The controls that a screen reader cannot name, or does not take for controls."""
    found = []
    for item in filter(touchable, items):
        known = QAccessible.queryAccessibleInterface(item)
        if not known.text(QAccessible.Text.Name).strip() or known.role() not in CONTROLS:
            found.append(item.objectName())
    return found


def too_small(items: Iterable[QQuickItem], px_per_mm: float) -> list[str]:
    """The controls that are smaller than a finger needs."""
    least = SMALLEST_TARGET_MM * px_per_mm
    return [
        f"{item.objectName()}: {item.width():.0f} x {item.height():.0f} px"
        for item in filter(touchable, items)
        if min(item.width(), item.height()) < least
    ]


def unreadable(colours: Palette) -> list[str]:
    """The words and the edges that do not stand out from their ground."""
    return [
        f"{one} on {ground}"
        for pairs, least in ((WORDS, READABLE), (EDGES, EDGE))
        for one, ground in pairs
        if contrast(getattr(colours, one), getattr(colours, ground)) < least
    ]


def unreached(window: QQuickView) -> list[str]:
    """What of that which lies on top takes touches, and no key leads to."""
    walked = window.rootObject().property("walked")
    wanted = [item for item in visible(walked) if item.isEnabled() and _takes_taps(item)]
    reached: list[QQuickItem] = []
    for _ in range(len(wanted) + 1):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        ringed = window.activeFocusItem()
        if ringed in reached:
            break
        if ringed.property("shownByKeys"):
            reached.append(ringed)
    return [item.objectName() for item in wanted if item not in reached]


def _takes_taps(item: QQuickItem) -> bool:
    """Whether a touch here does something that no touch elsewhere does ("beside" is elsewhere)."""
    if item.metaObject().className().startswith("QQuickMouseArea"):
        return True
    return any(
        child.metaObject().className().startswith("QQuickTapHandler")
        and child.objectName() != "beside"
        for child in item.children()
    )
