"""The database that can commit late: SQLite has one writer, so there nothing ever does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.database import Database
from server.migrating import migrate
from server.settings import Settings
from tests.server.postgres import Cluster


@pytest.fixture
def postgresql_database(cluster: Cluster, tmp_path: Path) -> Iterator[Database]:
    """A migrated PostgreSQL database."""
    opened = Database(Settings(data_folder=tmp_path, database_url=cluster.new_database()))
    migrate(opened)
    try:
        yield opened
    finally:
        opened.close()
