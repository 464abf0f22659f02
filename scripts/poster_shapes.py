"""The handful of flat shapes that ``make_posters.py`` draws with. Knows no motif."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

Point = tuple[float, float]
OVERSAMPLING = 2  # drawn twice as large and reduced, for even edges


def arc_points(x: float, y: float, rx: float, ry: float, turn: float, at: float) -> Point:
    """The place at ``at`` degrees on an ellipse that is turned by ``turn`` degrees."""
    px, py = rx * math.cos(math.radians(at)), ry * math.sin(math.radians(at))
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return x + px * cos - py * sin, y + px * sin + py * cos


def wave(x: float, bottom: float, top: float, swing: float, turns: float) -> list[Point]:
    """A line that rises from ``bottom`` to ``top`` and sways ``turns`` times."""
    steps = 60
    return [
        (
            x + swing * math.sin(math.tau * turns * i / steps) * min(1, i / 8),
            bottom + (top - bottom) * i / steps,
        )
        for i in range(steps + 1)
    ]


class Sheet:
    """One poster being drawn; lengths in its own pixels, colours as ``#RRGGBB``."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._image = QImage(
            width * OVERSAMPLING, height * OVERSAMPLING, QImage.Format.Format_RGB32
        )
        self._painter = QPainter(self._image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.scale(OVERSAMPLING, OVERSAMPLING)
        self._painter.setPen(Qt.PenStyle.NoPen)

    def finished(self) -> QImage:
        """End the drawing and hand over the picture in its real size."""
        self._painter.end()
        return self._image.scaled(
            self.width,
            self.height,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )

    def fill(self, colour: str) -> None:
        """Cover the whole sheet."""
        self.box(0, 0, self.width, self.height, colour)

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A rectangle."""
        self._painter.fillRect(QRectF(x, y, width, height), QColor(colour))

    def round_box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        radius: float,
        colour: str,
        *,
        flat_top: bool = False,
    ) -> None:
        """A rectangle with round corners, or with round lower corners only."""
        path = QPainterPath()
        path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
        if flat_top:
            path.addRect(QRectF(x, y, width, height / 2))
        path.setFillRule(Qt.FillRule.WindingFill)
        self._painter.fillPath(path, QColor(colour))

    def pill(
        self, x: float, y: float, width: float, height: float, colour: str, opacity: float = 1.0
    ) -> None:
        """A rectangle with half-round ends."""
        self._painter.setOpacity(opacity)
        self.round_box(x, y, width, height, height / 2, colour)
        self._painter.setOpacity(1.0)

    def oval(self, x: float, y: float, rx: float, ry: float, colour: str) -> None:
        """A filled ellipse about its middle."""
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), rx, ry)
        self._painter.fillPath(path, QColor(colour))

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        """A filled circle about its middle."""
        self.oval(x, y, radius, radius, colour)

    def ring(self, x: float, y: float, radius: float, colour: str, width: float) -> None:
        """A circle's line."""
        self.orbit(x, y, radius, radius, 0, colour, width)

    def orbit(
        self, x: float, y: float, rx: float, ry: float, turn: float, colour: str, width: float
    ) -> None:
        """An ellipse's line, turned by degrees."""
        self._painter.save()
        self._painter.translate(x, y)
        self._painter.rotate(turn)
        self._painter.strokePath(_ellipse(rx, ry), QPen(QColor(colour), width))
        self._painter.restore()

    def shape(self, points: Sequence[Point], colour: str) -> None:
        """A filled polygon."""
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(*point) for point in points]))
        path.closeSubpath()
        self._painter.fillPath(path, QColor(colour))

    def stroke(self, points: Sequence[Point], colour: str, width: float) -> None:
        """A line through points, with round ends and corners."""
        path = QPainterPath(QPointF(*points[0]))
        for point in points[1:]:
            path.lineTo(*point)
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.strokePath(path, pen)

    def bowl(self, x: float, y: float, rx: float, ry: float, colour: str) -> None:
        """The lower half of an ellipse whose middle is at ``x``, ``y``."""
        self._painter.fillPath(_bowl(x, y, rx, ry), QColor(colour))

    def tongue(self, x: float, y: float, rx: float, ry: float, colour: str) -> None:
        """What of a round tongue is seen inside the bowl of the same measures."""
        tongue = QPainterPath()
        tongue.addEllipse(QPointF(x, y + ry * 1.06), rx * 0.56, ry * 0.5)
        self._painter.fillPath(tongue.intersected(_bowl(x, y, rx, ry)), QColor(colour))

    def flame(self, x: float, foot: float, width: float, height: float, colour: str) -> None:
        """A pointed flame standing on ``foot``."""
        half = width / 2
        path = QPainterPath(QPointF(x, foot - height))
        path.cubicTo(
            x + half, foot - height * 0.55, x + half * 1.3, foot - height * 0.2, x + half, foot
        )
        path.lineTo(x - half, foot)
        path.cubicTo(
            x - half * 1.3, foot - height * 0.2, x - half, foot - height * 0.55, x, foot - height
        )
        self._painter.fillPath(path, QColor(colour))


def _ellipse(rx: float, ry: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), rx, ry)
    return path


def _bowl(x: float, y: float, rx: float, ry: float) -> QPainterPath:
    path = QPainterPath(QPointF(x - rx, y))
    path.arcTo(QRectF(x - rx, y - ry, 2 * rx, 2 * ry), 180, 180)
    path.closeSubpath()
    return path
