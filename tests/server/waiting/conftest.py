"""One database of each kind for all tests of a module: each line in it is its own."""

from collections.abc import Iterator

import pytest

from server.database import Database
from server.migrating import migrate
from server.settings import Settings
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from tests.server.waiting.building import Line, sold_out_line


@pytest.fixture(scope="module")
def filling_database(
    database_kind: DatabaseKind,
    cluster_of_kind: Cluster | None,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Database]:
    """A migrated database of each kind."""
    address = cluster_of_kind.new_database() if cluster_of_kind else ""
    folder = tmp_path_factory.mktemp(database_kind)
    opened = Database(Settings(data_folder=folder, database_url=address))
    migrate(opened)
    try:
        yield opened
    finally:
        opened.close()


@pytest.fixture
def line(filling_database: Database) -> Line:
    """A new line for a sold-out tier."""
    return sold_out_line(filling_database)
