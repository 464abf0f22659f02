"""What a camera sees, as a picture for QML, in warm tones by day and dim ones by night.

It is painted on the GUI thread, into a plain image.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, qRgb
from PySide6.QtQuick import QQuickImageProvider

from kiosk.core.camera_ports import GreyFrame

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_SHADES = 256

PAPER = (255, 250, 240)
INK = (14, 11, 8)
LAMP = (214, 186, 160)
"""The brightest tone at night: a white phone must not blind the steward."""


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


def _tones(brightest: tuple[int, int, int]) -> list[int]:
    return [
        qRgb(*(round(dark + (light - dark) * shade / (_SHADES - 1)) for dark, light in pairs))
        for shade in range(_SHADES)
        for pairs in [tuple(zip(INK, brightest, strict=True))]
    ]
