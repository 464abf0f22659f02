"""One database of each kind for all tests of a module: each line in it is its own."""

from collections.abc import Iterator

import pytest

from server.database import Database
from tests.server.blank import blank_database
from tests.server.postgres import Cluster
from tests.server.waiting.building import Line, sold_out_line


@pytest.fixture(scope="module")
def filling_database(
    cluster_of_kind: Cluster | None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """A migrated database of each kind."""
    opened = blank_database(tmp_path_factory.mktemp("filling"), cluster_of_kind)
    try:
        yield opened
    finally:
        opened.close()


@pytest.fixture
def line(filling_database: Database) -> Line:
    """A new line for a sold-out tier."""
    return sold_out_line(filling_database)
