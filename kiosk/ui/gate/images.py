"""The pictures only a gate shows: what its camera sees, barrier tape, the octagon of a refusal.

All are painted on the GUI thread, into plain images.
"""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF, qRgb
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

from kiosk.core.ports import GreyFrame
from kiosk.ui.images import PaintedImages

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_LARGEST_PX = 4096
_SHADES = 256
_STRIPE = 1.0
"""Width of a stripe of the tape, in heights of the tape."""

PAPER = (255, 250, 240)
INK = (14, 11, 8)
LAMP = (214, 186, 160)
"""The brightest tone at night: a white phone must not blind the steward."""

_OCTAGON_CORNER = 0.2929


class CameraPicture(QQuickImageProvider):
    """Serves ``image://camera/<number>``: the newest frame, in warm tones instead of grey ones."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._tones = {night: _tones(LAMP if night else PAPER) for night in (False, True)}
        self._newest = QImage(1, 1, _FORMAT)
        self._newest.fill(QColor(*INK))

    def show(self, frame: GreyFrame, *, night: bool) -> None:
        """Make ``frame`` the picture; it is copied, so the camera may go on."""
        height, width = frame.shape
        indexed = QImage(frame.data, width, height, frame.strides[0], QImage.Format.Format_Indexed8)
        indexed.setColorTable(self._tones[night])
        self._newest = indexed.convertToFormat(QImage.Format.Format_RGB32)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N802, N803  Qt names them
        """The newest frame, whatever its number."""
        return self._newest


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


def _tones(brightest: tuple[int, int, int]) -> list[int]:
    return [
        qRgb(*(round(dark + (light - dark) * shade / (_SHADES - 1)) for dark, light in pairs))
        for shade in range(_SHADES)
        for pairs in [tuple(zip(INK, brightest, strict=True))]
    ]


def _px(text: str) -> int:
    return max(1, min(_LARGEST_PX, round(float(text))))
