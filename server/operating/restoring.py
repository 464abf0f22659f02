"""Restoring: makes a database of what a backup holds, and has every device start from nothing."""

import base64
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

from alembic import command
from sqlalchemy import Connection, column, insert, inspect, table, text

from server.database import Database
from server.migrating import configuration, migrate
from server.operating.backing_up import SECRET, opened
from server.operating.dumping import TYPES, Columns, read_rows
from server.settings import CannotStartError, Settings

_BEFORE = ".before-restore"


def restore(settings: Settings, file: Path, *, replace: bool) -> None:
    """Fill the database that the settings name from a backup of either kind of database.

    A backup of an older Wicket is taken at its own revision and then brought up to date. All of
    it is there afterwards or nothing has changed. The feed begins a new epoch, so that devices
    forget what they know that is not so any more.

    Args:
        settings: of a server that does not run.
        file: the backup.
        replace: what is in the database may go; what SQLite kept is put aside, not deleted.

    Raises:
        CannotStartError: a server runs on it, there is something in it already, or the file
            cannot be used.
    """
    if settings.database_url:
        _into_postgresql(settings, file, replace=replace)
    else:
        _into_sqlite(settings, file, replace=replace)


def _into_postgresql(settings: Settings, file: Path, *, replace: bool) -> None:
    database = Database(settings)
    try:

        def work(connection: Connection) -> None:
            _refuse_where_used(connection)
            tables = inspect(connection).get_table_names()
            if tables and not replace:
                raise _not_empty("the database")
            for name in tables:
                connection.execute(text(f'DROP TABLE "{name}" CASCADE'))
            _fill(connection, file)

        database.alter(work)
        migrate(database)
    finally:
        database.close()
    _keep_secret(settings.data_folder, file)


def _into_sqlite(settings: Settings, file: Path, *, replace: bool) -> None:
    folder = settings.data_folder
    target = folder / "wicket.db"
    was_there = target.exists()
    # Holds the folder's lock meanwhile, so that no server runs on it.
    holder = Database(settings)
    try:
        if was_there and not replace and holder.read(lambda c: inspect(c).get_table_names()):
            raise _not_empty(str(target))
        with tempfile.TemporaryDirectory(prefix=".restoring-", dir=folder) as beside:
            database = Database(settings.model_copy(update={"data_folder": Path(beside)}))
            try:
                database.alter(lambda c: _fill(c, file))
                migrate(database)
            finally:
                database.close()
            holder.close()
            for ending in ("-wal", "-shm"):
                target.with_name(f"wicket.db{ending}").unlink(missing_ok=True)
            if was_there:
                target.replace(target.with_name(f"wicket.db{_BEFORE}"))
            (Path(beside) / "wicket.db").replace(target)
    finally:
        holder.close()
    _keep_secret(folder, file)


def _fill(connection: Connection, file: Path) -> None:
    with opened(file) as (head, lines):
        command.upgrade(configuration(connection), head["revision"])
        told: dict[str, Columns] = head["tables"]
        for name, page in read_rows(lines, told):
            columns = [column(one, TYPES[word]) for one, word in told[name].items()]
            connection.execute(insert(table(name, *columns)), page)
    connection.execute(text("UPDATE feed SET epoch = :epoch"), {"epoch": str(uuid4())})
    if connection.dialect.name == "postgresql":
        for statement in _sequences(connection, told):
            connection.execute(text(statement))


def _sequences(connection: Connection, told: dict[str, Columns]) -> Iterator[str]:
    """Statements that make PostgreSQL's own numbers go on after those that were restored."""
    for name in told:
        for one in inspect(connection).get_columns(name):
            if one.get("autoincrement") and "nextval" in str(one["default"]):
                key = one["name"]
                yield (
                    f"SELECT setval(pg_get_serial_sequence('{name}', '{key}'),"  # noqa: S608  names of our own tables
                    f' coalesce(max("{key}"), 0) + 1, false) FROM "{name}"'
                )


def _refuse_where_used(connection: Connection) -> None:
    others = connection.execute(
        text(
            "SELECT count(*) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    ).scalar_one()
    if others:
        raise CannotStartError(
            f"{others} other connections use this database: stop every server on it first."
        )


def _keep_secret(folder: Path, file: Path) -> None:
    with opened(file) as (head, _):
        secret = base64.b64decode(head["secret"])
    path = folder / SECRET
    if path.exists():
        if path.read_bytes() == secret:
            return
        path.replace(path.with_name(f"{SECRET}{_BEFORE}"))
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as target:
        target.write(secret)
        target.flush()
        os.fsync(target.fileno())


def _not_empty(what: str) -> CannotStartError:
    return CannotStartError(f"There is data in {what}: say --replace to have it replaced.")
