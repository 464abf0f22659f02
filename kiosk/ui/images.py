"""The pictures QML cannot draw itself: icons, rounded photographs, shadows, arcs, symbols.

Every provider paints into a plain ``QImage`` when QML asks for it, on the GUI thread (images are
never asked for asynchronously), so no Python runs on a render thread. Colours come as ``rrggbb``
or ``aarrggbb`` without the number sign, which an address would swallow.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from string import Template
from urllib.parse import unquote

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.core.sale.symbol import qr_matrix
from kiosk.ui.shade import shade_picture
from resources import resource

_DRAWINGS = Path(__file__).with_name("drawings")
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_LARGEST_PX = 4096
Painter = Callable[[str], QImage]


class PaintedImages(QQuickImageProvider):
    """Serves ``image://<name>/<what>`` by calling a function with ``<what>``."""

    def __init__(self, paint: Painter) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._paint = paint

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N802, N803  Qt names them
        """The picture for ``id``; transparent where it names nothing that can be drawn."""
        try:
            return self._paint(unquote(id))
        except (ValueError, KeyError, FileNotFoundError):
            return _blank(1, 1)


def install_images(engine: QQmlEngine) -> None:
    """Give ``engine`` every provider the parts use."""
    for name, paint in _PAINTERS.items():
        engine.addImageProvider(name, PaintedImages(paint))


def icon(what: str) -> QImage:
    """``name/colour/px/stroke``: one drawing of the icon set in one colour."""
    name, colour, px, stroke = what.split("/")
    svg = resource(f"icons/{name}.svg").read_text("utf-8")
    svg = svg.replace("currentColor", _colour(colour).name())
    return _svg(
        svg.replace('stroke-width="2"', f'stroke-width="{float(stroke)}"'), _px(px), _px(px)
    )


def mark(what: str) -> QImage:
    """``px/ink/accent/venue accent/file``: a venue's mark, its own accent shown as ``accent``.

    A drawing has the inks of its place; a picture has its own, and round corners.
    """
    px, ink, accent, own, file = what.split("/", 4)
    side = _px(px)
    content = Path(file).read_bytes()
    if not content.lstrip().startswith(b"<svg"):
        return _rounded(_loaded(file, side, side, 1), round(side * 0.16), round(side * 0.16))
    svg = content.decode().replace("currentColor", _colour(ink).name())
    shown = re.sub(f"#{re.escape(own)}", _colour(accent).name(), svg, flags=re.IGNORECASE)
    return _svg(shown, side, side, Qt.AspectRatioMode.KeepAspectRatio)


def drawing(what: str) -> QImage:
    """``name/width/height/role=colour;…``: one of our own illustrations in the theme's colours."""
    name, width, height, colours = what.split("/")
    roles = dict(pair.split("=") for pair in colours.split(";") if pair)
    template = Template((_DRAWINGS / f"{name}.svg").read_text("utf-8"))
    named = {role: _colour(value).name() for role, value in roles.items()}
    return _svg(template.substitute(named), _px(width), _px(height))


def picture(what: str) -> QImage:
    """``width/height/radius above/radius below/grey/anchor/file``: a file, cropped to fill.

    ``anchor`` says what of a picture too high is kept: 0 its top, 1 its middle, 2 its foot.
    """
    width, height, above, below, grey, anchor, file = what.split("/", 6)
    source = _loaded(file, _px(width), _px(height), int(anchor))
    return _rounded(_faded(source) if grey == "1" else source, _px(above), _px(below))


def arc(what: str) -> QImage:
    """``px/fraction/stroke/colour/track``: a ring filled clockwise from twelve o'clock."""
    px, fraction, stroke, colour, track = what.split("/")
    image = _blank(_px(px), _px(px))
    width = float(stroke)
    inside = QRectF(image.rect()).adjusted(
        width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1
    )
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_colour(track), width))
    painter.drawEllipse(inside)
    if float(fraction) > 0:
        round_end = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(_colour(colour), width, Qt.PenStyle.SolidLine, round_end))
        # Qt counts sixteenths of a degree, anticlockwise from three o'clock.
        painter.drawArc(inside, 90 * 16, round(-float(fraction) * 360 * 16))
    painter.end()
    return image


def symbol(what: str) -> QImage:
    """``px/text``: a QR symbol in whole pixels per module, dark on transparent, no quiet zone."""
    px, text = what.split("/", 1)
    matrix = qr_matrix(text)
    module = max(1, _px(px) // len(matrix))
    image = _blank(module * len(matrix), module * len(matrix))
    painter = QPainter(image)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(x * module, y * module, module, module, QColor("#17140F"))
    painter.end()
    return image


def shade(what: str) -> QImage:
    """``radius/blur/strength``: a nine-piece shadow."""
    radius, blur, strength = (int(part) for part in what.split("/"))
    return shade_picture(min(radius, 200), min(blur, 200), min(strength, 255))


_PAINTERS: dict[str, Painter] = {
    "icon": icon,
    "mark": mark,
    "drawing": drawing,
    "picture": picture,
    "ring": arc,
    "symbol": symbol,
    "shade": shade,
}


def _px(text: str) -> int:
    return max(0, min(_LARGEST_PX, round(float(text))))


def _colour(text: str) -> QColor:
    colour = QColor(f"#{text}")
    if not colour.isValid():
        raise ValueError(f"{text} is no colour")
    return colour


def _blank(width: int, height: int) -> QImage:
    image = QImage(max(1, width), max(1, height), _FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _svg(
    text: str,
    width: int,
    height: int,
    aspect: Qt.AspectRatioMode = Qt.AspectRatioMode.IgnoreAspectRatio,
) -> QImage:
    image = _blank(width, height)
    renderer = QSvgRenderer(QByteArray(text.encode()))
    renderer.setAspectRatioMode(aspect)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


@lru_cache(maxsize=64)
def _loaded(file: str, width: int, height: int, anchor: int) -> QImage:
    """``file`` scaled to cover ``width`` x ``height``, what is too much cut away."""
    source = QImage(file)
    if source.isNull():
        raise FileNotFoundError(file)
    scaled = source.convertToFormat(_FORMAT).scaled(
        max(1, width),
        max(1, height),
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left = (scaled.width() - width) // 2
    above = (scaled.height() - height) * anchor // 2
    return scaled.copy(left, above, max(1, width), max(1, height))


def _faded(source: QImage) -> QImage:
    grey = source.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(_FORMAT)
    painter = QPainter(grey)
    painter.fillRect(grey.rect(), QColor(255, 255, 255, 120))
    painter.end()
    return grey


def _rounded(source: QImage, above: int, below: int) -> QImage:
    """``source`` with its corners cut, anti-aliased: a clip would leave steps."""
    if not above and not below:
        return source
    image = _blank(source.width(), source.height())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(source))
    painter.drawPath(_outline(source.width(), source.height(), above, below))
    painter.end()
    return image


def _outline(width: int, height: int, above: int, below: int) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(above, 0)
    path.lineTo(width - above, 0)
    path.arcTo(width - 2 * above, 0, 2 * above, 2 * above, 90, -90)
    path.lineTo(width, height - below)
    path.arcTo(width - 2 * below, height - 2 * below, 2 * below, 2 * below, 0, -90)
    path.lineTo(below, height)
    path.arcTo(0, height - 2 * below, 2 * below, 2 * below, 270, -90)
    path.lineTo(0, above)
    path.arcTo(0, 0, 2 * above, 2 * above, 180, -90)
    path.closeSubpath()
    return path
