"""What the window draws itself: letters, signs, and one mark for each meaning, never colour alone.

Sizes are in pixels of a desktop screen; Qt scales them where the system says so.
"""

from enum import Enum, auto
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from kiosk.ui.fonts import DISPLAY, FAMILY
from kiosk.ui.palette import Palette
from resources import resource

BODY_PX: Final = 13
SMALL_PX: Final = 12
AXIS_PX: Final = 11
_DISPLAY_FROM_PX = 18
_TRACKING = -0.016
CHIP_HEIGHT = 22
_RATIO = 2
_MARK = 10
_CHIP_ROOM = 31


class Kind(Enum):
    """What a mark means."""

    WELL = auto()
    LOOK = auto()
    BROKEN = auto()
    BUSY = auto()
    IDLE = auto()


def font(px: int = BODY_PX, weight: int = 400) -> QFont:
    """The product's letters, with figures of one width; the display cut from 18 px on."""
    shown = QFont(DISPLAY if px >= _DISPLAY_FROM_PX else FAMILY)
    shown.setPixelSize(px)
    shown.setWeight(QFont.Weight(weight))
    shown.setFeature(QFont.Tag("tnum"), 1)
    if px >= _DISPLAY_FROM_PX:
        shown.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, px * _TRACKING)
    return shown


def ink(kind: Kind, colours: Palette) -> str:
    """The colour of a mark and of the words beside it."""
    return {
        Kind.WELL: colours.positive,
        Kind.LOOK: colours.warning,
        Kind.BROKEN: colours.negative,
        Kind.BUSY: colours.accent_ink,
        Kind.IDLE: colours.muted,
    }[kind]


def soft(kind: Kind, colours: Palette) -> str:
    """The field of a chip."""
    return {
        Kind.WELL: colours.positive_soft,
        Kind.LOOK: colours.warning_soft,
        Kind.BROKEN: colours.negative_soft,
        Kind.BUSY: colours.accent_soft,
        Kind.IDLE: colours.raised,
    }[kind]


@lru_cache(maxsize=256)
def _svg(name: str, colour: str) -> QSvgRenderer:
    text = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(text.encode()))


def draw_icon(painter: QPainter, name: str, colour: str, box: QRectF) -> None:
    """One sign of the icon set."""
    _svg(name, colour).render(painter, box)


def icon(name: str, colour: str, px: int = 16) -> QIcon:
    """One sign of the icon set, as buttons want it."""
    return QIcon(pixmap(name, colour, px))


def pixmap(name: str, colour: str, px: int = 16) -> QPixmap:
    """One sign of the icon set."""
    picture = QPixmap(px * _RATIO, px * _RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_icon(painter, name, colour, QRectF(0, 0, px * _RATIO, px * _RATIO))
    painter.end()
    picture.setDevicePixelRatio(_RATIO)
    return picture


def draw_mark(painter: QPainter, kind: Kind, at: QPointF, colours: Palette) -> None:
    """Disc and tick, triangle, octagon and cross, half disc, ring: ten pixels each."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    colour = QColor(ink(kind, colours))
    _SHAPES[kind](painter, colour, QColor(colours.surface))
    painter.restore()


def chip_width(text: str) -> float:
    """How wide a chip with these words is."""
    return QFontMetricsF(font(SMALL_PX, 600)).horizontalAdvance(text) + _CHIP_ROOM


def draw_chip(
    painter: QPainter,
    kind: Kind,
    text: str,
    box: QRectF,
    colours: Palette,
    *,
    field: str | None = None,
    mirrored: bool = False,
) -> None:
    """Words on a soft field behind their mark; ``box`` is where it has room, and it is elided."""
    letters = font(SMALL_PX, 600)
    metrics = QFontMetricsF(letters)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() - _CHIP_ROOM)
    width = metrics.horizontalAdvance(shown) + _CHIP_ROOM
    left = box.right() - width if mirrored else box.left()
    plate = QRectF(left, box.center().y() - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Where soft fields are as dark as the page, an edge tells the chip from it.
    edge = soft(kind, colours) == colours.surface
    painter.setPen(QPen(QColor(colours.edge), 1) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(field or soft(kind, colours)))
    painter.drawRoundedRect(plate, 6, 6)
    mark_x = plate.right() - 8 - _MARK if mirrored else plate.left() + 8
    draw_mark(painter, kind, QPointF(mark_x, plate.center().y() - _MARK / 2), colours)
    painter.setPen(QColor(colours.text if kind is Kind.IDLE else ink(kind, colours)))
    painter.setFont(letters)
    words = plate.adjusted(6, 0, -24, 0) if mirrored else plate.adjusted(24, 0, -6, 0)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.drawText(words, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
    painter.restore()


def _stroke(colour: QColor, width: float = 1.5) -> QPen:
    line, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, width, line, cap, join)


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _well(painter: QPainter, colour: QColor, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(0, 0, _MARK, _MARK))
    painter.setPen(_stroke(ground))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_polygon((2.7, 5.3), (4.4, 6.9), (7.4, 3.4)))


def _look(painter: QPainter, colour: QColor, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(_polygon((5, -0.5), (10.5, 10), (-0.5, 10)))
    painter.setPen(_stroke(ground, 1.4))
    painter.drawLine(QPointF(5, 3.8), QPointF(5, 6.2))
    painter.drawPoint(QPointF(5, 8.4))


def _broken(painter: QPainter, colour: QColor, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    short, far = 2.93, 7.07
    painter.drawPolygon(
        _polygon(
            *((short, 0), (far, 0), (10, short), (10, far)),
            *((far, 10), (short, 10), (0, far), (0, short)),
        )
    )
    painter.setPen(_stroke(ground))
    painter.drawLine(QPointF(3.3, 3.3), QPointF(6.7, 6.7))
    painter.drawLine(QPointF(6.7, 3.3), QPointF(3.3, 6.7))


def _busy(painter: QPainter, colour: QColor, _ground: QColor) -> None:
    inside = QRectF(0.7, 0.7, 8.6, 8.6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.5))
    painter.drawEllipse(inside)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPie(inside, 90 * 16, -180 * 16)


def _idle(painter: QPainter, colour: QColor, _ground: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.6))
    painter.drawEllipse(QRectF(1, 1, 8, 8))


_SHAPES = {
    Kind.WELL: _well,
    Kind.LOOK: _look,
    Kind.BROKEN: _broken,
    Kind.BUSY: _busy,
    Kind.IDLE: _idle,
}
