"""Inserts skip what is there already and tell which rows were new, on both databases."""

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, select

from server.database import Database
from server.inserting import insert_new, insert_once

_shelf = Table(
    "test_shelf",
    MetaData(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("place", Integer, nullable=False, unique=True),
)


@pytest.fixture
def shelf(database: Database) -> Database:
    """A database with one row, whose id is 1 and whose place is 10."""
    database.write(_shelf.create)
    database.write(lambda c: insert_once(c, _shelf, {"id": 1, "place": 10}))
    return database


def _places(database: Database) -> list[int]:
    return list(database.read(lambda c: c.scalars(select(_shelf.c.place).order_by(_shelf.c.id))))


def test_inserting_once_tells_new_from_known(shelf: Database) -> None:
    assert shelf.write(lambda c: insert_once(c, _shelf, {"id": 2, "place": 20}))
    assert not shelf.write(lambda c: insert_once(c, _shelf, {"id": 2, "place": 30}))
    assert _places(shelf) == [10, 20]


def test_another_unique_value_that_is_taken_makes_a_row_known_too(shelf: Database) -> None:
    assert not shelf.write(lambda c: insert_once(c, _shelf, {"id": 2, "place": 10}))
    assert _places(shelf) == [10]


def test_of_several_rows_only_the_new_ones_come_back(shelf: Database) -> None:
    rows = [{"id": 1, "place": 11}, {"id": 2, "place": 20}, {"id": 3, "place": 30}]
    made = shelf.write(
        lambda c: list(c.scalars(insert_new(c, _shelf).returning(_shelf.c.id), rows))
    )
    assert sorted(made) == [2, 3]
    assert _places(shelf) == [10, 20, 30]
