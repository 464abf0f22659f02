"""The insert that leaves alone what is there already, on either database."""

from functools import lru_cache

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_new(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """An insert into ``table`` that skips rows which meet a row with the same unique value.

    ``RETURNING`` tells which rows were new.
    """
    return _skipping(connection.dialect.name, table)


@lru_cache(maxsize=64)
def _skipping(dialect: str, table: Table) -> postgresql.Insert | sqlite.Insert:
    if dialect == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()
