"""Inserts that leave alone what is there already, on either database."""

from functools import cache
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert


def insert_new(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """An insert into ``table`` that skips rows which meet a row with the same unique value.

    ``RETURNING`` tells which rows were new.
    """
    return _skipping(connection.dialect.name, table)


def insert_once(connection: Connection, table: Table, values: dict[str, Any]) -> bool:
    """Insert a row unless one with the same unique value is there; whether it was new."""
    statement = _telling(connection.dialect.name, table)
    return connection.execute(statement, values).first() is not None


# The statements are made once: making one anew costs more than running it.
@cache
def _skipping(dialect: str, table: Table) -> postgresql.Insert | sqlite.Insert:
    insert = sqlite.insert if dialect == "sqlite" else postgresql.insert
    return insert(table).on_conflict_do_nothing()


@cache
def _telling(dialect: str, table: Table) -> ReturningInsert[Any]:
    # The key comes back for a new row only; a count of rows would not be reliable.
    return _skipping(dialect, table).returning(*table.primary_key.columns)
