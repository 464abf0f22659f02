"""The pictures only a gate shows: barrier tape, the octagon of a refusal, what its camera sees.

All are painted on the GUI thread, into plain images.
"""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF
from PySide6.QtQml import QQmlEngine

from kiosk.ui.camera_picture import CameraPicture
from kiosk.ui.images import PaintedImages

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_LARGEST_PX = 4096
_STRIPE = 1.0
"""Width of a stripe of the tape, in heights of the tape."""

_OCTAGON_CORNER = 0.2929


def install_gate_images(engine: QQmlEngine) -> CameraPicture:
    """Give ``engine`` the gate's pictures; the camera's is returned to be fed."""
    camera = CameraPicture()
    engine.addImageProvider("camera", camera)
    engine.addImageProvider("tape", PaintedImages(tape))
    engine.addImageProvider("octagon", PaintedImages(octagon))
    return camera


def tape(what: str) -> QImage:
    """``width/height/ink/ground``: diagonal stripes."""
    width_text, height_text, ink, ground = what.split("/")
    width, height = _px(width_text), _px(height_text)
    image = QImage(width, height, _FORMAT)
    image.fill(QColor(f"#{ground}"))
    painter = _painter(image, ink)
    stripe = height * _STRIPE
    left = -2 * stripe
    while left < width:
        corners = [(left, height), (left + height, 0), (left + height + stripe, 0)]
        corners.append((left + stripe, height))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        left += 2 * stripe
    painter.end()
    return image


def octagon(what: str) -> QImage:
    """``px/ink``: the stop sign's shape."""
    size_text, ink = what.split("/")
    size = _px(size_text)
    image = QImage(size, size, _FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    near, far = size * _OCTAGON_CORNER, size * (1 - _OCTAGON_CORNER)
    corners = [(near, 0), (far, 0), (size, near), (size, far)]
    corners += [(far, size), (near, size), (0, far), (0, near)]
    painter = _painter(image, ink)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.end()
    return image


def _painter(image: QImage, ink: str) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(f"#{ink}"))
    return painter


def _px(text: str) -> int:
    return max(1, min(_LARGEST_PX, round(float(text))))
