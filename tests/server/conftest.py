"""Fixtures of the server's tests: both databases, and real server processes on them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.database import Database
from server.migrating import migrate
from server.settings import Settings
from tests.server.postgres import Cluster, PostgresMissingError, running_cluster
from tests.server.running import DatabaseKind, ServerHandle, running_server


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A real PostgreSQL for the whole run, started when the first test wants it."""
    try:
        with running_cluster() as running:
            yield running
    except PostgresMissingError as error:
        pytest.skip(str(error))


@pytest.fixture(
    scope="session",
    params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)],
)
def database_kind(request: pytest.FixtureRequest) -> DatabaseKind:
    """Each of both databases in turn."""
    kind: DatabaseKind = request.param
    return kind


@pytest.fixture(scope="session")
def cluster_of_kind(database_kind: DatabaseKind, request: pytest.FixtureRequest) -> Cluster | None:
    """The cluster where the kind is PostgreSQL; SQLite alone starts none."""
    return request.getfixturevalue("cluster") if database_kind == "postgresql" else None


@pytest.fixture
def database_settings(cluster_of_kind: Cluster | None, tmp_path: Path) -> Settings:
    """Settings of a new, empty database of the kind."""
    address = cluster_of_kind.scratch() if cluster_of_kind else ""
    return Settings(data_folder=tmp_path, database_url=address)


@pytest.fixture
def database(database_settings: Settings) -> Iterator[Database]:
    """A migrated database of the kind, without a server."""
    opened = Database(database_settings)
    migrate(opened)
    try:
        yield opened
    finally:
        opened.close()


@pytest.fixture(scope="session")
def server(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> Iterator[ServerHandle]:
    """A real server on each database for the whole run: each test brings its own organiser.

    A test that ends it, or wants other settings, starts one of its own with ``running_server``.
    """
    with running_server(database_kind, cluster_of_kind) as handle:
        yield handle
