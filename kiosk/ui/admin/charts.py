"""Charts, drawn here: bars that stand, bars that lie, and how full each tier is.

Each says its figures to whoever cannot see it, and has them as rows for a table.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.admin.drawing import AXIS_PX, BODY_PX, SMALL_PX, font
from kiosk.ui.palette import Palette

_LINES, _TENS = 4, 10
_AXIS_WIDE, _FOOT, _TOP = 46, 22, 20
_NAME_WIDE = 120


@dataclass(frozen=True)
class Bar:
    """A bar: what stands below it or beside it, how large it is, and the figure in words."""

    name: str
    size: int
    words: str
    share: str = ""


@dataclass(frozen=True)
class Fill:
    """A tier: how many there are, and of these sold, held in baskets, and leased to kiosks."""

    name: str
    quantity: int
    sold: int
    held: int
    leased: int
    sold_words: str
    free_words: str


class Chart(QWidget):
    """Something drawn that can be read out."""

    def __init__(self, colours: Palette, name: str, height: int) -> None:
        super().__init__()
        self._colours = colours
        self.setAccessibleName(name)
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def rows(self) -> list[tuple[str, str]]:
        """Its figures."""
        return []

    def told(self) -> None:
        """It has other figures now."""
        self.setAccessibleDescription("; ".join(f"{name}: {said}" for name, said in self.rows()))
        self.update()

    def _write(
        self, painter: QPainter, box: QRectF, text: str, *, px: int, weight: int, colour: str
    ) -> None:
        """Words in the middle of ``box``."""
        painter.setFont(font(px, weight))
        painter.setPen(QColor(colour))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def _side(
        self, painter: QPainter, box: QRectF, text: str, *, weight: int = 500, end: bool = False
    ) -> None:
        """Words at one side of ``box``, which is turned round where one reads from the right."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        right = end is not mirrored
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font(BODY_PX if weight > 400 else SMALL_PX, weight))  # noqa: PLR2004  plain
        colour = self._colours.text if weight > 400 else self._colours.muted  # noqa: PLR2004  as above
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(self._placed(box), int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _placed(self, box: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
        return box


class StandingBars(Chart):
    """Bars side by side, as of days or hours; the largest has its figure in bold."""

    def __init__(self, colours: Palette, name: str, height: int = 110) -> None:
        super().__init__(colours, name, height)
        self._bars: Sequence[Bar] = ()
        self._scale: tuple[str, ...] = ()

    def show_bars(self, bars: Sequence[Bar], scale: Sequence[str]) -> None:
        """Draw these; ``scale`` are the words of the lines, from nothing to ``top_of``."""
        self._bars, self._scale = bars, tuple(scale)
        self.told()

    def rows(self) -> list[tuple[str, str]]:
        """Its figures."""
        return [(bar.name, bar.words) for bar in self._bars]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt names it
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = QRectF(_AXIS_WIDE, _TOP, self.width() - _AXIS_WIDE, self.height() - _TOP - _FOOT)
        self._grid(painter, field)
        if self._bars:
            self._draw_bars(painter, field)
        painter.end()

    def _grid(self, painter: QPainter, field: QRectF) -> None:
        colours = self._colours
        for at, words in enumerate(self._scale):
            y = field.bottom() - field.height() * at / max(1, len(self._scale) - 1)
            painter.setPen(QColor(colours.line))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setFont(font(AXIS_PX))
            painter.setPen(QColor(colours.muted))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 8, _AXIS_WIDE - 8, 16), int(side), words)

    def _draw_bars(self, painter: QPainter, field: QRectF) -> None:
        colours = self._colours
        top = top_of(max(bar.size for bar in self._bars))
        largest = max(self._bars, key=lambda bar: bar.size)
        step = field.width() / len(self._bars)
        wide = min(step * 0.6, 44)
        names = QFontMetricsF(font(AXIS_PX))
        widest = max(names.horizontalAdvance(bar.name) for bar in self._bars) + 10
        every = max(1, math.ceil(widest / step))
        for at, bar in enumerate(self._bars):
            middle = field.left() + step * (at + 0.5)
            high = field.height() * bar.size / top
            if bar.size:
                box = QRectF(middle - wide / 2, field.bottom() - high, wide, high)
                painter.fillPath(_rounded_above(box), QColor(colours.accent_ink))
                over = QRectF(middle - step, box.top() - 17, 2 * step, 15)
                weight = 600 if bar is largest else 400
                # Figures that would run into each other are in the table.
                fits = bar is largest or names.horizontalAdvance(bar.words) <= step
                words = bar.words if fits else ""
                self._write(painter, over, words, px=AXIS_PX, weight=weight, colour=colours.text)
            if (len(self._bars) - 1 - at) % every == 0:
                below = QRectF(middle - step, field.bottom() + 4, 2 * step, 16)
                self._write(painter, below, bar.name, px=AXIS_PX, weight=400, colour=colours.muted)


class LyingBars(Chart):
    """Bars below each other, with their names before and their figures behind."""

    def __init__(self, colours: Palette, name: str, height: int = 60) -> None:
        super().__init__(colours, name, height)
        self._bars: Sequence[Bar] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these, the first on top."""
        self._bars = bars
        self.told()

    def rows(self) -> list[tuple[str, str]]:
        """Its figures."""
        return [(bar.name, f"{bar.words} {bar.share}".strip()) for bar in self._bars]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt names it
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(30.0, self.height() / max(1, len(self._bars)))
        largest = max((bar.size for bar in self._bars), default=1) or 1
        room = self.width() - _NAME_WIDE - 160
        for at, bar in enumerate(self._bars):
            middle = step * (at + 0.5)
            name = QRectF(0, middle - 10, _NAME_WIDE - 8, 20)
            self._side(painter, name, bar.name)
            box = QRectF(_NAME_WIDE, middle - 6, max(3.0, room * bar.size / largest), 12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.accent_ink))
            painter.drawRoundedRect(self._placed(box), 3, 3)
            words = QRectF(self.width() - 152, middle - 10, 102, 20)
            self._side(painter, words, bar.words, weight=600, end=True)
            share = QRectF(self.width() - 46, middle - 10, 46, 20)
            self._side(painter, share, bar.share, weight=400, end=True)
        painter.end()


class TierFill(Chart):
    """How full each tier is: sold, held, leased, and free."""

    def __init__(self, colours: Palette, name: str, height: int = 80) -> None:
        super().__init__(colours, name, height)
        self._fills: Sequence[Fill] = ()

    def show_fills(self, fills: Sequence[Fill]) -> None:
        """Draw these, the first on top."""
        self._fills = fills
        self.setMinimumHeight(26 * max(1, len(fills)))
        self.told()

    def rows(self) -> list[tuple[str, str]]:
        """Its figures."""
        return [(one.name, f"{one.sold_words} · {one.free_words}") for one in self._fills]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt names it
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(30.0, self.height() / max(1, len(self._fills)))
        for at, fill in enumerate(self._fills):
            middle = step * (at + 0.5)
            self._side(painter, QRectF(0, middle - 10, _NAME_WIDE - 8, 20), fill.name)
            room = self.width() - _NAME_WIDE - 160
            self._draw_fill(painter, QRectF(_NAME_WIDE, middle - 7, room, 14), fill)
            sold = QRectF(self.width() - 152, middle - 10, 56, 20)
            self._side(painter, sold, fill.sold_words, weight=600, end=True)
            free = QRectF(self.width() - 90, middle - 10, 90, 20)
            self._side(painter, free, fill.free_words, weight=400, end=True)
        painter.end()

    def _draw_fill(self, painter: QPainter, box: QRectF, fill: Fill) -> None:
        colours, whole = self._colours, self._placed(box)
        path = QPainterPath()
        path.addRoundedRect(whole, 4, 4)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(whole, QColor(colours.track))
        left = box.left()
        leased = QBrush(QColor(colours.edge), Qt.BrushStyle.Dense4Pattern)
        parts = (
            (fill.sold, QBrush(QColor(colours.accent_ink))),
            (fill.held, QBrush(QColor(colours.warning))),
            (fill.leased, leased),
        )
        for count, brush in parts:
            if count:
                wide = max(2.5, box.width() * count / max(1, fill.quantity))
                part = QRectF(left, box.top(), wide, box.height())
                painter.fillRect(self._placed(part), brush)
                left += wide
        painter.restore()


def top_of(largest: int) -> int:
    """Where an axis ends so that its lines are round numbers: 92 is 100, 1,340 is 2,000."""
    if largest < _TENS:
        return next(top for top in (4, 8, 12) if top >= largest)
    unit: int = 10 ** (len(str(largest)) - 1)
    # Ten in four steps is no whole number of anything; a hundred is.
    factors = (2, 4, 6, 8, 10) if unit == _TENS else (1, 2, 4, 6, 8, 10)
    return next(unit * factor for factor in factors if unit * factor >= largest)


def scale_of(largest: int) -> list[int]:
    """The numbers at an axis' lines, from nothing to its end."""
    top = top_of(largest)
    return [top * at // _LINES for at in range(_LINES + 1)]


def _rounded_above(box: QRectF) -> QPainterPath:
    radius = min(4.0, box.width() / 2, box.height())
    path = QPainterPath()
    path.moveTo(box.bottomLeft())
    path.lineTo(box.left(), box.top() + radius)
    path.quadTo(box.left(), box.top(), box.left() + radius, box.top())
    path.lineTo(box.right() - radius, box.top())
    path.quadTo(box.right(), box.top(), box.right(), box.top() + radius)
    path.lineTo(box.bottomRight())
    path.closeSubpath()
    return path
