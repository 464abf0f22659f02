"""The one database, SQLite or PostgreSQL: where works read and write, and how they are repeated."""

import fcntl
import os
import random
import sqlite3
import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import IO, Literal, TypeVar

from sqlalchemy import Connection, Engine, MetaData, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool, Pool, QueuePool, StaticPool

from server.settings import CannotStartError, Settings
from server.waking import take_noted
from server.writer import Writer

T = TypeVar("T")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Every table of every domain; constraints have names so that migrations can speak of them."""

_POOL = 8  # one hot row served 1,800-2,770 tps at 8 connections and 1,050 at 32
_TRIES = 8
# PostgreSQL: serialization_failure, deadlock_detected.
_REPEATABLE = frozenset({"40001", "40P01"})


class Database:
    """Reads and writes by works: functions of a connection, without I/O, that may run again."""

    def __init__(
        self, settings: Settings, committed: Callable[[Collection[str]], None] = lambda _: None
    ) -> None:
        """Open it.

        Args:
            settings: its address, or the folder of its file.
            committed: told the topics noted by each work, after its commit.

        Raises:
            CannotStartError: in use by another process, unreadable or unwritable.
        """
        self._committed = committed
        self._writer: Writer | None = None
        self._lock: IO[str] | None = None
        self.dialect: Literal["sqlite", "postgresql"]
        if settings.database_url:
            self.dialect = "postgresql"
            self.engine = _postgresql_engine(settings.database_url)
        else:
            self.dialect = "sqlite"
            self._lock = _lock_folder(settings.data_folder)
            self._path = settings.data_folder / "wicket.db"
            _make_private(self._path)
            self.engine = _sqlite_engine(self._path, "BEGIN", QueuePool)
            self._writing_engine = _sqlite_engine(self._path, "BEGIN IMMEDIATE", StaticPool)
            self._writer = Writer(self._writing_engine, committed)

    def read(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` returns; it must not write.

        On SQLite all its statements see one state; on PostgreSQL each sees the newest.
        """
        try:
            return self._read_once(work)
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
            # The connection had gone stale in the pool; nothing was written, so ask again.
            return self._read_once(work)

    def write(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` returns, after its one transaction is on disk.

        A work that meets a deadlock, a serialisation failure or a stale connection runs again.
        """
        if self._writer is not None:
            return self._writer.write(work)
        for attempt in range(_TRIES - 1):
            try:
                return self._write_once(work)
            except _RunAgainError:
                time.sleep(random.uniform(0, 0.005 * 2**attempt))  # noqa: S311  jitter, no secret
        try:
            return self._write_once(work)
        except _RunAgainError as last:
            raise last.error from last

    def alter(self, work: Callable[[Connection], object]) -> None:
        """Change the schema in one transaction, before anybody writes.

        On SQLite foreign keys rest meanwhile, since a table is altered by being built anew.
        """
        if self._writer is None:
            with self.engine.begin() as connection:
                work(connection)
            return
        engine = _sqlite_engine(self._path, "BEGIN IMMEDIATE", NullPool)
        with engine.connect() as connection:
            driver = connection.connection.dbapi_connection
            if driver is None:
                raise AssertionError("a connection just made has its driver")
            driver.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                work(connection)

    def close(self) -> None:
        """Finish writes that are queued and let go of the file or the server."""
        if self._writer is not None:
            self._writer.close()
            self._writing_engine.dispose()
        self.engine.dispose()
        if self._lock is not None:
            self._lock.close()

    def _read_once(self, work: Callable[[Connection], T]) -> T:
        with self.engine.connect() as connection:
            if self.dialect == "postgresql":
                connection.execution_options(isolation_level="AUTOCOMMIT")
            return work(connection)

    def _write_once(self, work: Callable[[Connection], T]) -> T:
        with self.engine.connect() as connection:
            take_noted(connection)
            working = True
            try:
                with connection.begin():
                    answer = work(connection)
                    working = False
            except DBAPIError as error:
                # A connection that broke while committing may have committed: only its caller,
                # who repeats by id, may go on. Before the commit nothing can have happened.
                if _conflict(error) or (working and error.connection_invalidated):
                    raise _RunAgainError(error) from error
                raise
            topics = take_noted(connection)
        self._committed(topics)
        return answer


class _RunAgainError(Exception):
    def __init__(self, error: DBAPIError) -> None:
        super().__init__(str(error))
        self.error = error


def _conflict(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) in _REPEATABLE


def _lock_folder(folder: Path) -> IO[str]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / "wicket.lock").open("w", encoding="ascii")
    except OSError as error:
        raise CannotStartError(
            f"The data folder {folder} cannot be written to: {error.strerror}."
        ) from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        lock.close()
        raise CannotStartError(
            f"Another Wicket server already uses the data folder {folder}."
        ) from error
    return lock


def _make_private(path: Path) -> None:
    """Make the file, where there is none, for its owner only; SQLite's others are made like it."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise CannotStartError(
            f"The database file {path} cannot be opened: {error.strerror}."
        ) from error


def _sqlite_engine(path: Path, begin: str, poolclass: type[Pool]) -> Engine:
    # An error's words must not quote what was written: it is told to the log.
    engine = create_engine(f"sqlite:///{path}", poolclass=poolclass, hide_parameters=True)

    def connected(connection: sqlite3.Connection, _record: object) -> None:
        # The driver would begin by itself, and late; the "begin" event below does it instead.
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA busy_timeout=5000")
        if connection.execute("PRAGMA synchronous").fetchone() != (2,):
            raise CannotStartError("SQLite does not promise to keep what it has written.")

    def begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begun)
    _reach(engine, f"The database file {path} cannot be opened")
    return engine


def _postgresql_engine(address: str) -> Engine:
    url = make_url(address).set(drivername="postgresql+psycopg")
    engine = create_engine(
        url,
        pool_size=_POOL,
        max_overflow=0,
        pool_timeout=10,
        connect_args={"connect_timeout": 10},
        hide_parameters=True,
    )
    _reach(engine, f"The database at {url.host or 'localhost'} cannot be reached")
    return engine


def _reach(engine: Engine, complaint: str) -> None:
    try:
        engine.connect().close()
    except DBAPIError as error:
        reason = str(error.orig).strip().splitlines()[0]
        raise CannotStartError(f"{complaint}: {reason}.") from error
