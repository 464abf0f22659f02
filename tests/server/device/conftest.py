"""One database for all tests of a module: every device in it is its own."""

from collections.abc import Iterator

import pytest

from server.database import Database
from tests.server.blank import blank_database
from tests.server.postgres import Cluster


@pytest.fixture(scope="module")
def database(
    cluster_of_kind: Cluster | None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """A migrated database of each kind, without a server."""
    opened = blank_database(tmp_path_factory.mktemp("database"), cluster_of_kind)
    try:
        yield opened
    finally:
        opened.close()
