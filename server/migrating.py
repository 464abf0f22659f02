"""Brings a database to the present schema at start, with its data, by Alembic."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from server.database import Database
from server.settings import CannotStartError

_FOLDER = Path(__file__).parent / "migrations"
_LOCK = 0x57_49_43_4B_45_54  # "WICKET": processes that start together take turns


def migrate(database: Database) -> None:
    """Apply every revision that the database has not seen, all or none.

    Raises:
        CannotStartError: rows would refer to nothing afterwards, a newer Wicket wrote them, or
            they cannot be read.
    """
    try:
        database.alter(_upgrade)
    except DBAPIError as error:
        reason = str(error.orig).strip().splitlines()[0]
        raise CannotStartError(
            f"The database cannot be brought up to date: {reason}. Nothing in it was changed."
        ) from error
    except CommandError as error:
        raise CannotStartError(
            f"The database is not one that this Wicket knows: {error}."
        ) from error


def configuration(connection: Connection) -> Config:
    """Alembic's configuration for work on ``connection``, whose transaction it joins."""
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


@cache
def newest_revision() -> str | None:
    """The revision that this Wicket brings a database to."""
    return ScriptDirectory(str(_FOLDER)).get_current_head()


def revision_of(connection: Connection) -> str | None:
    """The revision that the database stands at; None before the first."""
    return MigrationContext.configure(connection).get_current_revision()


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    # Which is the newest, a process reads from all the files once; Alembic would do it again.
    if revision_of(connection) != newest_revision():
        command.upgrade(configuration(connection), "head")
    if connection.dialect.name == "sqlite":
        # Foreign keys rest while SQLite rebuilds tables; here they are made good for.
        dangling = connection.execute(text("PRAGMA foreign_key_check")).all()
        if dangling:
            raise CannotStartError(
                f"The database does not fit this version: {len(dangling)} rows of "
                f"{dangling[0][0]} refer to nothing."
            )
