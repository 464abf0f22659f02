"""The venue that the tests of admission share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.database import Database
from tests.server.admission.building import Venue, venue_in
from tests.server.blank import blank_database
from tests.server.postgres import Cluster
from tests.server.running import ServerHandle, running_server


@pytest.fixture(scope="module")
def filling_database(
    cluster_of_kind: Cluster | None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """A database of each kind that a module's tests share: each venue in it is its own."""
    opened = blank_database(tmp_path_factory.mktemp("filling"), cluster_of_kind)
    try:
        yield opened
    finally:
        opened.close()


@pytest.fixture
def venue(filling_database: Database, tmp_path: Path) -> Venue:
    """A new venue."""
    return venue_in(filling_database, tmp_path)


@pytest.fixture(scope="session")
def one_server() -> Iterator[ServerHandle]:
    """A server on SQLite, for what the database does not matter to."""
    with running_server() as handle:
        yield handle
