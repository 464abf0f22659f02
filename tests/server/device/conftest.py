"""One database for all tests of a module: every device in it is its own."""

from collections.abc import Iterator

import pytest

from server.database import Database
from server.migrating import migrate
from server.settings import Settings
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind


@pytest.fixture(scope="module")
def database(
    database_kind: DatabaseKind,
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> Iterator[Database]:
    """A migrated database of each kind, without a server."""
    address = ""
    if database_kind == "postgresql":
        cluster: Cluster = request.getfixturevalue("cluster")
        address = cluster.new_database()
    folder = tmp_path_factory.mktemp("database")
    opened = Database(Settings(data_folder=folder, database_url=address))
    migrate(opened)
    try:
        yield opened
    finally:
        opened.close()
