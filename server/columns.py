"""Column types that mean the same on SQLite and PostgreSQL."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Column, ColumnElement, DateTime, Dialect, Text, cast, func
from sqlalchemy.types import TypeDecorator

from ticketing.moment import in_utc


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept in UTC; a naive one is refused, since nobody can say when it is.

    PostgreSQL keeps ``timestamptz``; SQLite keeps text that sorts in order of time.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment as the driver takes it: UTC, and naive where SQLite would drop the zone."""
        if value is None:
            return None
        moment = in_utc(value)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment as the product uses it: aware, UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


def hex_of(column: Column[UUID]) -> ColumnElement[str]:
    """An id as 32 hex digits, made by the database: a UUID object costs more than all the rest."""
    return func.replace(cast(column, Text), "-", "")
