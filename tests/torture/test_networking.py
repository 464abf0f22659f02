"""Lines between kiosks, server, database and provider go bad: what was answered holds."""

import pytest

from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from tests.torture.holding import assert_good
from torture.networking import networking


@pytest.mark.timeout(600)
def test_bad_lines_lose_nothing(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    row = networking(database_kind, cluster_of_kind, troubles=10, longest_s=1.0)
    assert_good(row)
