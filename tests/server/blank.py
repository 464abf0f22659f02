"""Databases that are up to date and hold nothing: copies of one, as migrating takes a second."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from server.database import Database
from server.migrating import migrate
from server.settings import Settings
from tests.server.postgres import Cluster

_FILE = "wicket.db"


def blank_database(folder: Path, cluster: Cluster | None = None) -> Database:
    """A new one in PostgreSQL where there is a ``cluster``, else in a file in ``folder``."""
    return Database(blank_settings(folder, cluster))


def blank_settings(folder: Path, cluster: Cluster | None = None) -> Settings:
    """The settings of a new one."""
    address = blank_address(cluster) if cluster else ""
    if not cluster:
        put_blank_file(folder)
    return Settings(data_folder=folder, database_url=address)


def blank_address(cluster: Cluster) -> str:
    """The address of a new one in PostgreSQL."""
    if cluster.template is None:
        with tempfile.TemporaryDirectory() as folder:
            address = cluster.new_database()
            _migrate(Settings(data_folder=Path(folder), database_url=address))
            cluster.template = address
    return cluster.new_database(cluster.template)


def put_blank_file(folder: Path) -> None:
    """Put a new one into the data folder of a server that starts with SQLite."""
    shutil.copy2(_blank_folder() / _FILE, folder / _FILE)


@cache
def _blank_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="wicket-blank-"))
    atexit.register(shutil.rmtree, folder)
    _migrate(Settings(data_folder=folder, database_url=""))
    return folder


def _migrate(settings: Settings) -> None:
    database = Database(settings)
    try:
        migrate(database)
    finally:
        database.close()
