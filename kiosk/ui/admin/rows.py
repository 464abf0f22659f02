"""Rows of any kind as a table model: a page at a time where the server has more of them."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from kiosk.core.admin.growing_list import Freshness, GrowingList
from kiosk.ui.admin.drawing import Kind
from kiosk.ui.admin.table import KIND, TONE, Table

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[T]):
    """A column: its heading, its width in pixels, and what it says of a row.

    ``figure``: aligned at the end. ``kind`` makes a chip of a cell, ``tone`` a strong or muted one.
    """

    title: str
    width: int
    text: Callable[[T], str]
    figure: bool = False
    kind: Callable[[T], Kind | None] | None = None
    tone: Callable[[T], str] | None = None


class Rows(QAbstractTableModel, Generic[T]):
    """Rows that somebody scrolls through.

    Signals:
        wanted(): somebody scrolled to the end, and there is another page to ask for.
    """

    wanted = Signal()

    def __init__(
        self, columns: Sequence[Column[T]], key: Callable[[T], Hashable], parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._list = GrowingList(key)
        self._asked = False

    @property
    def rows(self) -> Sequence[T]:
        """What is shown."""
        return self._list.rows

    @property
    def goes_on(self) -> bool:
        """Whether the server has more."""
        return self._list.cursor is not None

    @property
    def cursor(self) -> str | None:
        """What asks for the page behind these rows."""
        return self._list.cursor

    def place_of(self, key: Hashable) -> int | None:
        """The row with this key."""
        return next((at for at, row in enumerate(self.rows) if self._key(row) == key), None)

    def begin(self, page: Sequence[T], cursor: str | None = None) -> None:
        """Show these rows and forget the others."""
        self.beginResetModel()
        self._list.begin(page, cursor)
        self._asked = False
        self.endResetModel()

    def append(self, page: Sequence[T], cursor: str | None) -> None:
        """Show another page behind these."""
        fresh, last = self._list.fresh_of(page), len(self.rows)
        self._asked = False
        if not fresh:
            self._list.append((), cursor)
            return
        self.beginInsertRows(QModelIndex(), last, last + len(fresh) - 1)
        self._list.append(fresh, cursor)
        self.endInsertRows()

    def give_widths(self, table: Table) -> None:
        """Make the columns of a table as wide as they are meant to be."""
        for at, column in enumerate(self.columns):
            table.setColumnWidth(at, column.width)

    def gave_up(self) -> None:
        """The page that was asked for did not come: it may be asked for again."""
        self._asked = False

    def refresh(self, page: Sequence[T], cursor: str | None = None) -> None:
        """Take the newest page in without losing place or choice, where that is possible."""
        told = self._list.compare(page, cursor)
        match told.freshness:
            case Freshness.SAME:
                return
            case Freshness.OTHER:
                self.begin(page, cursor)
                return
            case Freshness.GROWN:
                self._list.replace(told.changed)
        last_column = len(self.columns) - 1
        for at, _ in told.changed:
            self.dataChanged.emit(self.index(at, 0), self.index(at, last_column))
        if told.before:
            self.beginInsertRows(QModelIndex(), 0, len(told.before) - 1)
            self._list.put_before(told.before)
            self.endInsertRows()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802  Qt names it
        """How many rows are here."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802  Qt names it
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802  Qt names it
        """Whether another page can be asked for now."""
        return not parent.isValid() and self._list.goes_on and not self._asked

    def fetchMore(self, parent: Index) -> None:  # noqa: N802  Qt names it
        """Ask for another page; the view does not wait for it."""
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own
        """What a cell says, and how."""
        column, row = self.columns[index.column()], self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return column.text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _along(column)
        if role == KIND:
            return column.kind(row) if column.kind else None
        if role == TONE:
            return column.tone(row) if column.tone else ""
        return None

    def headerData(  # noqa: N802  Qt names it
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401  Qt's own
        """A column's heading."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            case Qt.ItemDataRole.TextAlignmentRole:
                return _along(self.columns[section])
        return None


def _along(column: Column[Any]) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.figure else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
