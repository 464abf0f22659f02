"""The gate's night look: warm and dim, no blue, so that eyes at a dark door stay used to the dark.

Poured over the shared dark look each time that one is poured.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from kiosk.ui.theme import PARTS

NIGHT_ROLES = {
    "bg": "#000000",
    "surface": "#0E0C0B",
    "raised": "#191614",
    "line": "#2B2523",
    "edge": "#7A6A62",
    "text": "#E8D5C8",
    "muted": "#A8948A",
    "accent": "#FF9A5A",
    "accentText": "#1A0B00",
    "accentInk": "#FF9A5A",
    "accentSoft": "#2B1A10",
    "positive": "#4FBF86",
    "positiveSoft": "#0B2418",
    "warning": "#E0A23A",
    "warningSoft": "#2C2008",
    "negative": "#F0707E",
    "negativeSoft": "#320F15",
}


def pour_night(engine: QQmlEngine) -> None:
    """Give the theme of ``engine`` the night's colours.

    Raises:
        FileNotFoundError: the shared parts are not where they should be.
        AttributeError: the theme has lost one of the roles.
    """
    theme = engine.singletonInstance(PARTS, "Theme")
    if not isinstance(theme, QObject):
        raise FileNotFoundError(f"the QML module {PARTS} cannot be loaded")
    for role, colour in NIGHT_ROLES.items():
        if not theme.setProperty(role, QColor(colour)):
            raise AttributeError(f"Theme.qml has no role {role}")
