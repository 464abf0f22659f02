"""A stand-in for the gate's camera: a visitor's phone with a ticket, held up in a crowd at night.

Painted, so that pictures of the gate need no photograph of anybody.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPainterPath, QPen

from kiosk.core.camera_ports import GreyFrame
from kiosk.core.sale.symbol import qr_matrix

SIZE = (1280, 960)
_TILT_DEGREES = -5.0
_SEED = 7


@dataclass(frozen=True)
class PhoneTicket:
    """What stands on the phone."""

    code: str
    event: str
    line: str
    serial: str


def scene(ticket: PhoneTicket, *, brightness: float = 1.0) -> GreyFrame:
    """A grey frame of ``SIZE`` with the phone in the middle."""
    backdrop = _blurred(_backdrop(), 21)
    front = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    front.fill(Qt.GlobalColor.transparent)
    painter = _painter(front)
    painter.translate(SIZE[0] / 2 + 6, SIZE[1] / 2 + 10)
    painter.rotate(_TILT_DEGREES)
    _arm(painter)
    _phone(painter, ticket)
    _fingers(painter)
    painter.end()
    composed = QPainter(backdrop)
    composed.drawImage(0, 0, front)
    composed.end()
    grey = _grey(backdrop).astype(np.float64)
    noise = np.random.default_rng(_SEED).normal(0, 4.5, grey.shape)
    soft = cv2.GaussianBlur(grey, (0, 0), 0.8) + noise
    return np.ascontiguousarray(np.clip(soft * brightness, 0, 255), dtype=np.uint8)


def _painter(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    return painter


def _backdrop() -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = _painter(image)
    dusk = QLinearGradient(0, 0, SIZE[0], SIZE[1])
    dusk.setColorAt(0, QColor(46, 46, 46))
    dusk.setColorAt(0.65, QColor(112, 112, 112))
    dusk.setColorAt(1, QColor(58, 58, 58))
    painter.fillRect(image.rect(), dusk)
    for x, shoulder, tone in ((120, 150, 52), (330, 130, 78), (900, 150, 70), (1120, 170, 44)):
        painter.setBrush(QColor(tone, tone, tone))
        painter.drawEllipse(QPointF(x, 330), shoulder * 0.52, shoulder * 0.66)
        painter.drawRoundedRect(QRectF(x - shoulder, 430, 2 * shoulder, 700), 110, 110)
    lamps = np.random.default_rng(_SEED)
    for _ in range(26):
        place = QPointF(lamps.uniform(0, SIZE[0]), lamps.uniform(10, 250))
        tone = int(lamps.uniform(120, 225))
        painter.setBrush(QColor(tone, tone, tone, 190))
        painter.drawEllipse(place, 22, 22)
    painter.end()
    return image


def _arm(painter: QPainter) -> None:
    palm = QRectF(-250, 60, 470, 900)
    painter.setBrush(_skin(palm.topLeft(), palm.topRight()))
    painter.drawRoundedRect(palm, 190, 190)


def _phone(painter: QPainter, ticket: PhoneTicket) -> None:
    painter.setBrush(QColor(18, 18, 18))
    painter.drawRoundedRect(QRectF(-212, -430, 424, 860), 58, 58)
    glass = QRectF(-196, -414, 392, 828)
    outline = QPainterPath()
    outline.addRoundedRect(glass, 44, 44)
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(glass, QColor(236, 236, 236))
    painter.fillRect(QRectF(-196, -414, 392, 250), QColor(66, 66, 66))
    painter.restore()
    painter.setBrush(QColor(18, 18, 18))
    painter.drawRoundedRect(QRectF(-56, -398, 112, 30), 15, 15)
    _text(painter, QRectF(-168, -330, 340, 54), ticket.event, 34, QColor(240, 240, 240))
    _text(painter, QRectF(-168, -272, 340, 44), ticket.line, 23, QColor(205, 205, 205))
    matrix = qr_matrix(ticket.code)
    module = 316 / len(matrix)
    painter.setBrush(QColor(14, 14, 14))
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                cell = QRectF(-158 + x * module, -128 + y * module, module + 0.4, module + 0.4)
                painter.drawRect(cell)
    below = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
    _text(painter, QRectF(-170, 214, 340, 50), ticket.serial, 28, QColor(40, 40, 40), below)


def _fingers(painter: QPainter) -> None:
    for y, reach in ((-70, 0), (34, -8), (136, -4), (232, 8)):
        box = QRectF(176 + reach, y, 128, 86)
        painter.setBrush(QColor(60, 60, 60, 90))
        painter.drawRoundedRect(box.translated(-8, 10), 43, 43)
        painter.setBrush(_skin(box.topLeft(), box.bottomLeft()))
        painter.drawRoundedRect(box, 43, 43)
    painter.save()
    painter.translate(-226, 90)
    painter.rotate(12)
    thumb = QRectF(-46, -110, 96, 280)
    painter.setBrush(_skin(thumb.topRight(), thumb.topLeft()))
    painter.drawRoundedRect(thumb, 48, 48)
    painter.setBrush(QColor(226, 220, 214, 120))
    painter.drawRoundedRect(QRectF(-14, -96, 52, 66), 24, 26)
    painter.restore()


def _skin(bright: QPointF, dim: QPointF) -> QLinearGradient:
    tone = QLinearGradient(bright, dim)
    tone.setColorAt(0, QColor(204, 204, 204))
    tone.setColorAt(0.55, QColor(176, 176, 176))
    tone.setColorAt(1, QColor(116, 116, 116))
    return tone


def _text(
    painter: QPainter,
    box: QRectF,
    words: str,
    px: int,
    colour: QColor,
    place: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
) -> None:
    font = QFont("Inter")
    font.setPixelSize(px)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QPen(colour))
    painter.drawText(box, place, words)
    painter.setPen(Qt.PenStyle.NoPen)


def _grey(image: QImage) -> GreyFrame:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), dtype=np.uint8)
    width, height = grey.width(), grey.height()
    return rows.reshape(height, grey.bytesPerLine())[:, :width].copy()


def _blurred(image: QImage, spread: float) -> QImage:
    soft = np.ascontiguousarray(cv2.GaussianBlur(_grey(image), (0, 0), spread), dtype=np.uint8)
    height, width = soft.shape
    made = QImage(soft.data, width, height, width, QImage.Format.Format_Grayscale8)
    return made.convertToFormat(QImage.Format.Format_RGB32)
