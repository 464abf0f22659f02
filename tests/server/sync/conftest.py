"""The database that can commit late: SQLite has one writer, so there nothing ever does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.database import Database
from tests.server.blank import blank_database
from tests.server.postgres import Cluster


@pytest.fixture
def postgresql_database(cluster: Cluster, tmp_path: Path) -> Iterator[Database]:
    """A migrated PostgreSQL database."""
    opened = blank_database(tmp_path, cluster)
    try:
        yield opened
    finally:
        opened.close()
