"""The device's own store: one SQLite file that keeps what was acknowledged through power loss.

Holds settings by key itself; whoever needs tables brings a ``Schema`` of their own.
"""

import errno
import fcntl
import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from kiosk.core.errors import DiskTrouble, StoreError

Value = str | int | float | bytes | None


@dataclass(frozen=True)
class Schema:
    """Tables of one part of the device: SQL steps that are only ever added to, never changed.

    ``wiping`` is what a revoked device does to them: it keeps only what it has yet to report.
    """

    name: str
    steps: tuple[str, ...]
    wiping: tuple[str, ...] = ()


_OWN = Schema(
    "store",
    ("CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",),
    # Where its server is and which code is spent are no secrets, and help to pair it anew.
    wiping=("DELETE FROM setting WHERE key NOT IN ('device.server', 'device.code')",),
)


class Store:
    """One SQLite file, safe to use from several threads; every write is on disk when it returns.

    It belongs to one process at a time.

    Source of the settings: https://www.sqlite.org/pragma.html (WAL alone may lose the last commits
    on power loss; ``synchronous=FULL`` may not).
    """

    def __init__(self, path: Path, *schemas: Schema) -> None:
        self._lock = threading.RLock()
        self._path = path
        self._schemas = (_OWN, *schemas)
        self._claim = _claimed(path)
        try:
            self._connection = _opened(path)
        except (OSError, sqlite3.Error, UnicodeDecodeError) as error:
            self._claim.close()
            raise _unusable(path, error) from error
        try:
            for schema in self._schemas:
                self._migrate(schema)
        except StoreError:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()
            self._claim.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing, and on disk at the end; others wait meanwhile.

        Raises:
            StoreError: the disk would not take it; nothing of the transaction stands.
        """
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    yield self._connection
                except BaseException:
                    self._roll_back()
                    raise
                self._connection.execute("COMMIT")
            except (sqlite3.Error, UnicodeDecodeError) as error:
                self._roll_back()
                raise StoreError(
                    f"{self._path} does not take what must be kept: {error}",
                    disk_trouble(self._path.parent, error),
                ) from error

    def write(self, sql: str, values: Sequence[Value] = ()) -> int:
        """One statement in its own transaction; the number of rows it touched."""
        with self.transaction() as connection:
            return connection.execute(sql, values).rowcount

    def read(self, sql: str, values: Sequence[Value] = ()) -> list[sqlite3.Row]:
        """The rows of one query.

        Raises:
            StoreError: the file cannot be read.
        """
        with self._lock:
            try:
                return self._connection.execute(sql, values).fetchall()
            except (sqlite3.Error, UnicodeDecodeError) as error:
                trouble = disk_trouble(self._path.parent, error)
                raise StoreError(f"{self._path} cannot be read: {error}", trouble) from error

    def setting(self, key: str) -> str | None:
        """What is kept under ``key``."""
        rows = self.read("SELECT value FROM setting WHERE key = ?", (key,))
        return str(rows[0]["value"]) if rows else None

    def keep(self, key: str, value: str) -> None:
        """Keep ``value`` under ``key``."""
        self.keep_all({key: value})

    def keep_all(self, values: dict[str, str]) -> None:
        """Keep several settings at once, or none of them."""
        with self.transaction() as connection:
            connection.executemany("INSERT OR REPLACE INTO setting VALUES (?, ?)", values.items())

    def forget(self, key: str) -> None:
        """Keep nothing under ``key`` any more."""
        self.write("DELETE FROM setting WHERE key = ?", (key,))

    def wipe(self) -> None:
        """Forget what a revoked device must not keep, down to the bytes in the file.

        Raises:
            StoreError: the disk would not take it; wiping again goes on where it ended.
        """
        with self._lock:
            with self.transaction() as connection:
                for schema in self._schemas:
                    for statement in schema.wiping:
                        connection.execute(statement)
            self.scrub()

    def scrub(self) -> None:
        """Write the file anew: what was deleted lies on in free pages and in the log until then.

        Raises:
            StoreError: the disk would not take it.
        """
        with self._lock:
            try:
                self._connection.execute("VACUUM")
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except sqlite3.Error as error:
                trouble = disk_trouble(self._path.parent, error)
                raise StoreError(f"{self._path} cannot be wiped: {error}", trouble) from error

    def _roll_back(self) -> None:
        # A file so broken that even this fails: its first fault is what the caller is told.
        with suppress(sqlite3.Error):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def _migrate(self, schema: Schema) -> None:
        with self.transaction() as connection:
            connection.execute(
                "CREATE TABLE IF NOT EXISTS schema_step"
                " (name TEXT PRIMARY KEY, done INTEGER NOT NULL) STRICT"
            )
            row = connection.execute(
                "SELECT done FROM schema_step WHERE name = ?", (schema.name,)
            ).fetchone()
            done = int(row["done"]) if row else 0
            if done > len(schema.steps):
                raise StoreError(f"{self._path} was written by a newer Wicket; install that one")
            for step in schema.steps[done:]:
                connection.execute(step)
            connection.execute(
                "INSERT OR REPLACE INTO schema_step VALUES (?, ?)", (schema.name, len(schema.steps))
            )


def _claimed(path: Path) -> IO[str]:
    # Two processes on one journal would finish each other's sales and print their tickets. The
    # system lets go of the claim when its process ends, however that comes about.
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        claim = os.fdopen(os.open(path.with_suffix(".lock"), os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise _unusable(path, error) from error
    try:
        fcntl.flock(claim, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        claim.close()
        raise StoreError(f"{path} is in use: this kiosk or gate already runs") from error
    return claim


def _unusable(path: Path, error: Exception) -> StoreError:
    code = getattr(error, "sqlite_errorcode", None)
    # SQLite's own complaint may quote a damaged schema in bytes that are no text.
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB} or isinstance(error, ValueError):
        return StoreError(
            f"{path} is damaged. Keep it for whoever can mend it, and start with another folder "
            "and a new pairing code."
        )
    return StoreError(
        f"{path} cannot be opened for writing: {error}", disk_trouble(path.parent, error)
    )


_BY_SQLITE = {
    sqlite3.SQLITE_FULL: DiskTrouble.FULL,
    sqlite3.SQLITE_READONLY: DiskTrouble.READ_ONLY,
    sqlite3.SQLITE_PERM: DiskTrouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: DiskTrouble.LOCKED,
    sqlite3.SQLITE_LOCKED: DiskTrouble.LOCKED,
}
_BY_SYSTEM = {errno.ENOSPC: DiskTrouble.FULL, errno.EDQUOT: DiskTrouble.FULL}
_PRIMARY = 0xFF
"""The part of SQLite's code that tells the kind: https://www.sqlite.org/rescode.html."""


def disk_trouble(folder: Path, error: Exception) -> DiskTrouble:
    """What of the disk stands behind a fault of SQLite's or of the system's in ``folder``."""
    code = getattr(error, "sqlite_errorcode", None)
    known = None if code is None else _BY_SQLITE.get(code & _PRIMARY)
    if isinstance(error, OSError):
        known = _BY_SYSTEM.get(error.errno or 0)
    return known or _trouble_seen(folder)


def _trouble_seen(folder: Path) -> DiskTrouble:
    # A disk that the system has made read-only while it was written to is but an I/O error to
    # SQLite, so what its code does not say is asked of the file system.
    try:
        disk = os.statvfs(folder)
    except OSError:
        return DiskTrouble.FAILING
    if disk.f_flag & os.ST_RDONLY or not os.access(folder, os.W_OK):
        return DiskTrouble.READ_ONLY
    return DiskTrouble.FAILING if disk.f_bavail else DiskTrouble.FULL


def _opened(path: Path) -> sqlite3.Connection:
    # The file holds tickets and what was sold: nobody else on the machine may read it, from its
    # first byte on. SQLite gives its WAL the same mode.
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    connection = sqlite3.connect(
        path, timeout=10, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    connection.row_factory = sqlite3.Row
    try:
        mode = connection.execute("PRAGMA journal_mode=WAL").fetchone()[0]
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        if mode != "wal" or connection.execute("PRAGMA synchronous").fetchone()[0] != 2:  # noqa: PLR2004  SQLite's number for FULL
            raise sqlite3.OperationalError("no write-ahead log on this file system")
    except (sqlite3.Error, UnicodeDecodeError):
        connection.close()
        raise
    return connection
