"""A hand scanner that types into a window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest


def scan(window: QWindow, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type as a scanner does."""
    plain = Qt.KeyboardModifier.NoModifier
    for character in text:
        QTest.sendKeyEvent(QTest.KeyAction.Click, window, Qt.Key(ord(character)), character, plain)
    QTest.keyClick(window, end, plain, -1)
