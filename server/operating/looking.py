"""Looking at a database beside the server that uses it: reads only, and never holds it up."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from server.migrating import newest_revision, revision_of
from server.settings import CannotStartError, Settings

T = TypeVar("T")


class Looking:
    """Reads the database that the settings name, whether or not a server runs on it."""

    def __init__(self, settings: Settings) -> None:
        """Open it.

        Raises:
            CannotStartError: there is none, or it cannot be reached.
        """
        self.dialect: Literal["sqlite", "postgresql"]
        if settings.database_url:
            self.dialect = "postgresql"
            url = make_url(settings.database_url).set(drivername="postgresql+psycopg")
            self._engine = create_engine(
                url, poolclass=NullPool, connect_args={"connect_timeout": 10}
            )
        else:
            self.dialect = "sqlite"
            path = settings.data_folder / "wicket.db"
            if not path.exists():
                raise CannotStartError(f"There is no database at {path}.")
            self._engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
            event.listen(self._engine, "connect", _only_look)
            event.listen(self._engine, "begin", lambda c: c.exec_driver_sql("BEGIN"))
        _reach(self._engine)

    def read(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` finds, in one state of the database."""
        with self.snapshot() as connection:
            return work(connection)

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """A connection that sees one state of the database for as long as it is open."""
        with self._engine.connect() as connection:
            if self.dialect == "postgresql":
                connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            with connection.begin():
                yield connection

    def close(self) -> None:
        """Let go of it."""
        self._engine.dispose()


def require_newest(connection: Connection) -> None:
    """Refuse a database that another version of Wicket left.

    Raises:
        CannotStartError: its revision is not this version's.
    """
    found, wanted = revision_of(connection), newest_revision()
    if found != wanted:
        raise CannotStartError(
            f"The database is at revision {found or 'none'}, this Wicket needs {wanted}: start the "
            "server once, which brings it up to date."
        )


def _only_look(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA busy_timeout=5000")


def _reach(engine: Engine) -> None:
    try:
        engine.connect().close()
    except DBAPIError as error:
        reason = str(error.orig).strip().splitlines()[0]
        raise CannotStartError(f"The database cannot be reached: {reason}.") from error
