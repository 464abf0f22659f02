"""Tables: how a cell is drawn, how rows are chosen by key and mouse, and copied."""

from typing import Final

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from kiosk.ui.admin.drawing import BODY_PX, Kind, draw_chip, font
from kiosk.ui.palette import Palette

KIND: Final = Qt.ItemDataRole.UserRole + 1
"""A cell's mark, where it is a chip."""

TONE: Final = Qt.ItemDataRole.UserRole + 2
"""``strong`` or ``muted``, where a cell is."""

ROW_PX = 36
_HEAD_PX = 32
_FIRST_INSET, _INSET = 14, 10

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Draws one cell: words, figures, or a chip with its mark."""

    def __init__(self, colours: Palette, view: QTableView) -> None:
        super().__init__(view)
        self._colours = colours
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell; the whole row is chosen or not, so no cell has a frame of its own."""
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, QColor(self._colours.accent_soft))
            self._bar(painter, box, index, mirrored=mirrored)
        # Where a chosen row has no field of its own, its edges say that it is chosen.
        plain = chosen and self._colours.accent_soft == self._colours.surface
        painter.setPen(QPen(QColor(self._colours.accent_ink if plain else self._colours.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if plain:
            painter.drawLine(box.topLeft(), box.topRight())
        self._content(painter, self._inside(box, index, mirrored=mirrored), index, chosen=chosen)
        painter.restore()

    def _bar(self, painter: QPainter, box: QRect, index: Index, *, mirrored: bool) -> None:
        if self._view.horizontalHeader().visualIndex(index.column()) == 0:
            left = box.right() - 2 if mirrored else box.left()
            painter.fillRect(left, box.top(), 3, box.height(), QColor(self._colours.accent_ink))

    def _inside(self, box: QRect, index: Index, *, mirrored: bool) -> QRectF:
        first = self._view.horizontalHeader().visualIndex(index.column()) == 0
        before, after = (_FIRST_INSET if first else _INSET), _INSET
        if mirrored:
            before, after = after, before
        return QRectF(box).adjusted(before, 0, -after, 0)

    def _content(self, painter: QPainter, box: QRectF, index: Index, *, chosen: bool) -> None:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        kind, colours = index.data(KIND), self._colours
        mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if isinstance(kind, Kind):
            field = colours.surface if chosen else None
            draw_chip(painter, kind, text, box, colours, field=field, mirrored=mirrored)
            return
        tone = index.data(TONE)
        letters = font(BODY_PX, 600 if tone == "strong" else 400)
        painter.setFont(letters)
        painter.setPen(QColor(colours.muted if tone == "muted" else colours.text))
        along = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        side = QStyle.visualAlignment(self._view.layoutDirection(), along)
        shown = QFontMetrics(letters).elidedText(
            text, Qt.TextElideMode.ElideRight, int(box.width()) + 1
        )
        painter.drawText(box, int(side), shown)


class Table(QTableView):
    """Rows that are walked with keys, chosen several at once, and copied with Ctrl+C.

    Signals:
        opened(int): the row, by Enter, or a double click.
        current_changed(int): the row that has the cursor is another one; -1 for none.
    """

    opened = Signal(int)
    current_changed = Signal(int)

    def __init__(self, colours: Palette, name: str, row_px: int = ROW_PX) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(colours, self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        head = self.horizontalHeader()
        head.setFixedHeight(_HEAD_PX)
        head.setHighlightSections(False)
        head.setSectionsMovable(True)
        head.setMinimumSectionSize(40)
        head.setStretchLastSection(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802  Qt names it
        """Tell whoever shows more of the row."""
        super().currentChanged(current, previous)
        self.current_changed.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt names it
        """Copy, open, and leave the rest to Qt."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, with their headings, as spreadsheets take them."""
        model, head = self.model(), self.horizontalHeader()
        columns = sorted(range(model.columnCount()), key=head.visualIndex)
        columns = [column for column in columns if not self.isColumnHidden(column)]
        heading = Qt.Orientation.Horizontal
        lines = [[str(model.headerData(column, heading) or "") for column in columns]]
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines += [[str(model.index(row, at).data() or "") for at in columns] for row in chosen]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def choose(self, row: int) -> None:
        """Put cursor and choice on one row."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
