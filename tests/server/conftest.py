"""Fixtures of the server's tests: databases of each kind, and real server processes on them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.database import Database
from server.settings import Settings
from tests.server.blank import blank_settings
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, ServerHandle, running_server


@pytest.fixture
def empty_settings(cluster_of_kind: Cluster | None, tmp_path: Path) -> Settings:
    """Settings of a new database of the kind, in which there is no table yet."""
    address = cluster_of_kind.scratch() if cluster_of_kind else ""
    return Settings(data_folder=tmp_path, database_url=address)


@pytest.fixture
def database_settings(cluster_of_kind: Cluster | None, tmp_path: Path) -> Iterator[Settings]:
    """Settings of a new, migrated database of the kind."""
    settings = blank_settings(tmp_path, cluster_of_kind)
    yield settings
    if cluster_of_kind:
        cluster_of_kind.drop(settings.database_url)


@pytest.fixture
def database(database_settings: Settings) -> Iterator[Database]:
    """A migrated database of the kind, without a server."""
    opened = Database(database_settings)
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
