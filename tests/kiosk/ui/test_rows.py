"""Rows change in place, so that a finger on one of them is not lost."""

from PySide6.QtTest import QSignalSpy

from kiosk.ui.rows import RowsModel


def rows(*pairs: tuple[str, int]) -> list[dict[str, object]]:
    return [{"key": key, "count": count} for key, count in pairs]


def values(model: RowsModel) -> list[object]:
    role = next(role for role, name in model.roleNames().items() if name.data() == b"count")
    return [model.data(model.index(n, 0), role) for n in range(model.rowCount())]


def test_the_same_rows_change_in_place() -> None:
    model = RowsModel("key", ("key", "count"))
    model.show(rows(("a", 1), ("b", 2)))
    resets, changes = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.show(rows(("a", 1), ("b", 3)))
    assert values(model) == [1, 3]
    assert resets.count() == 0
    assert [changes.at(n)[0].row() for n in range(changes.count())] == [1]


def test_other_rows_start_anew() -> None:
    model = RowsModel("key", ("key", "count"))
    model.show(rows(("a", 1)))
    resets = QSignalSpy(model.modelReset)
    model.show(rows(("b", 1), ("c", 1)))
    assert model.rowCount() == 2
    assert resets.count() == 1


def test_a_value_that_is_not_there_is_none() -> None:
    model = RowsModel("key", ("key", "count"))
    assert model.data(model.index(5, 0), 0) is None
