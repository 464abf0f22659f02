"""An order's history, drawn: a sign for each moment, what happened, and when."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from kiosk.ui.admin.drawing import SMALL_PX, draw_icon, font, ink, soft
from kiosk.ui.admin.order_words import MomentWords
from kiosk.ui.palette import Palette

_STEP = 44
_DISC = 24
_TEXT_X = 36
_TIME_WIDE = 112


@dataclass(frozen=True)
class Shown:
    """A moment, and when it was."""

    words: MomentWords
    when: str


class Timeline(QWidget):
    """Moments from top to bottom, the oldest first."""

    def __init__(self, colours: Palette) -> None:
        super().__init__()
        self._colours = colours
        self.moments: Sequence[Shown] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_moments(self, moments: Sequence[Shown]) -> None:
        """Draw these."""
        self.moments = moments
        lines = (f"{one.when} {one.words.title}. {one.words.detail}" for one in moments)
        self.setAccessibleDescription("\n".join(lines))
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  Qt names it
        """As high as there are moments."""
        return QSize(320, max(1, len(self.moments)) * _STEP)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt names it
        """Draw all of them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, shown in enumerate(self.moments):
            self._draw(painter, shown, at * _STEP, last=at == len(self.moments) - 1)
        painter.end()

    def _draw(self, painter: QPainter, shown: Shown, top: float, *, last: bool) -> None:
        colours, words, middle = self._colours, shown.words, _DISC / 2
        disc = self._placed(QRectF(0, top, _DISC, _DISC))
        if not last:
            painter.setPen(QPen(QColor(colours.line), 2))
            below = QPointF(disc.center().x(), top + _DISC + 2)
            painter.drawLine(below, QPointF(disc.center().x(), top + _STEP - 2))
        plain = soft(words.kind, colours) == colours.surface
        painter.setPen(QPen(QColor(colours.edge)) if plain else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft(words.kind, colours)))
        painter.drawEllipse(disc)
        sign = QRectF(disc.center().x() - 7, disc.center().y() - 7, 14, 14)
        draw_icon(painter, words.sign, ink(words.kind, colours), sign)
        room = self.width() - _TEXT_X - _TIME_WIDE
        title = QRectF(_TEXT_X, top + 1, room, middle + 6)
        self._text(painter, title, words.title, weight=600, colour=colours.text)
        when = QRectF(self.width() - _TIME_WIDE, top + 1, _TIME_WIDE, middle + 6)
        self._text(painter, when, shown.when, weight=400, colour=colours.muted, end=True)
        detail = QRectF(_TEXT_X, top + 19, self.width() - _TEXT_X, 17)
        self._text(painter, detail, words.detail, weight=400, colour=colours.muted)

    def _text(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        *,
        weight: int,
        colour: str,
        end: bool = False,
    ) -> None:
        letters = font(SMALL_PX if weight < 600 else SMALL_PX + 1, weight)  # noqa: PLR2004  strong
        painter.setFont(letters)
        painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        along = QStyle.visualAlignment(self.layoutDirection(), side)
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(letters).elidedText(text, elide, box.width())
        painter.drawText(self._placed(box), int(along | Qt.AlignmentFlag.AlignVCenter), shown)

    def _placed(self, box: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
        return box
