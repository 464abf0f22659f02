"""Small pieces that every page is put together from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.admin.drawing import CHIP_HEIGHT, Kind, chip_width, draw_chip, font, icon, pixmap
from kiosk.ui.palette import Palette

GAP = 12
_ICON = 16


def label(text: str = "", tone: str = "", *, px: int = 0, weight: int = 400) -> QLabel:
    """Words; ``tone`` is one of the style sheet's, else size and weight are given."""
    made = QLabel(text)
    # What the server or a buyer wrote is words, never markup.
    made.setTextFormat(Qt.TextFormat.PlainText)
    if tone:
        made.setProperty("tone", tone)
    if px:
        made.setStyleSheet(f"font-size: {px}px; font-weight: {weight};")
        made.setFont(font(px, weight))
    return made


def wrapped(made: QLabel) -> QLabel:
    """Words that go on in the next line."""
    made.setWordWrap(True)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # Words of another script would stand at the side where that one begins.
        made.setAlignment(
            Qt.AlignmentFlag.AlignRight
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter
        )
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return made


def button(
    text: str, kind: str = "", *, sign: str = "", colour: str = "", on: Callable[[], None]
) -> QPushButton:
    """A button that does ``on``; ``sign`` is one of the icons, in ``colour``."""
    # A style sheet sets no gap between sign and words.
    made = QPushButton(f" {text}" if sign and text else text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if kind:
        made.setProperty("kind", kind)
    if sign:
        made.setIcon(icon(sign, colour, _ICON))
        made.setIconSize(QSize(_ICON, _ICON))
    # Qt would hand over whether it is checked.
    made.clicked.connect(lambda _checked: on())
    return made


def card(*, margins: tuple[int, int, int, int] = (16, 12, 16, 12)) -> tuple[QFrame, QVBoxLayout]:
    """A field with an edge, and what stands in it from top to bottom."""
    frame = QFrame()
    frame.setObjectName("card")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(*margins)
    inside.setSpacing(8)
    return frame, inside


def rule() -> QFrame:
    """A line across."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def in_row(*things: QWidget | QLayout | int | None, spacing: int = 8) -> QHBoxLayout:
    """Things beside each other; None takes what room is left, a number is a gap."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for thing in things:
        if thing is None:
            row.addStretch(1)
        elif isinstance(thing, int):
            row.addSpacing(thing)
        elif isinstance(thing, QLayout):
            row.addLayout(thing)
        else:
            row.addWidget(thing)
    return row


def picture(sign: str, colour: str, px: int = _ICON) -> QLabel:
    """A sign by itself."""
    made = QLabel()
    made.setPixmap(pixmap(sign, colour, px))
    made.setFixedSize(px, px)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, and end it."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def chooser(name: str, entries: Sequence[tuple[str, object]]) -> QComboBox:
    """A choice whose first entry narrows nothing; another one is shown as switched on."""
    made = QComboBox()
    made.setAccessibleName(name)
    for text, data in entries:
        made.addItem(text, data)

    def dress() -> None:
        made.setProperty("on", made.currentIndex() > 0)
        made.style().unpolish(made)
        made.style().polish(made)

    made.currentIndexChanged.connect(dress)
    return made


class Chip(QWidget):
    """A word with its mark on a soft field."""

    def __init__(self, colours: Palette, kind: Kind = Kind.IDLE, text: str = "") -> None:
        super().__init__()
        self._colours = colours
        self.say(kind, text)

    def say(self, kind: Kind, text: str) -> None:
        """Show another word."""
        self._kind, self._text = kind, text
        self.setAccessibleName(text)
        self.setFixedSize(round(chip_width(text)) + 1, CHIP_HEIGHT)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt names it
        """Draw it."""
        painter = QPainter(self)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = QRectF(self.rect())
        draw_chip(painter, self._kind, self._text, box, self._colours, mirrored=mirrored)
        painter.end()


class Banner(QFrame):
    """A sentence with its sign, where something must be said; hidden while there is nothing."""

    def __init__(self, name: str, sign: str, colour: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.words = wrapped(label())
        row = in_row(picture(sign, colour), spacing=10)
        row.addWidget(self.words, 1)
        row.setContentsMargins(12, 8, 12, 8)
        self.setLayout(row)
        self.hide()

    def say(self, text: str) -> None:
        """Show this; nothing hides it."""
        self.words.setText(text)
        self.words.setAccessibleName(text)
        self.setVisible(bool(text))
