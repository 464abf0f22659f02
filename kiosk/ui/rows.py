"""A list QML shows row by row, changed in place, so that a finger on a row is not lost."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

Row = Mapping[str, object]
_NOWHERE = QModelIndex()


class RowsModel(QAbstractListModel):
    """Rows with named values. ``key`` names the value by which a row is known again."""

    def __init__(self, key: str, names: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._names = tuple(names)
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show ``rows``: the same keys in the same order change in place, others start anew."""
        if [row[self._key] for row in rows] != [row[self._key] for row in self._rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for number, row in enumerate(rows):
            if row != self._rows[number]:
                self._rows[number] = row
                place = self.index(number, 0)
                self.dataChanged.emit(place, place)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:  # noqa: N802  Qt names it
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """The value of ``role`` in the row at ``index``."""
        place = role - Qt.ItemDataRole.UserRole - 1
        if not index.isValid() or not 0 <= place < len(self._names):
            return None
        return self._rows[index.row()][self._names[place]]

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802  Qt names it
        """The names QML reads the values by."""
        first = Qt.ItemDataRole.UserRole + 1
        return {first + n: QByteArray(name.encode()) for n, name in enumerate(self._names)}
