"""A server where administrators need no second factor, for all tests of a module."""

from collections.abc import Iterator

import pytest

from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, ServerHandle, running_server


@pytest.fixture(scope="module")
def house(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> Iterator[ServerHandle]:
    """A running server on each database."""
    with running_server(database_kind, cluster_of_kind, admin_totp=False) as handle:
        yield handle


@pytest.fixture(scope="module")
def one_house() -> Iterator[ServerHandle]:
    """A running server on SQLite, for what is the same on either database."""
    with running_server(admin_totp=False) as handle:
        yield handle
