"""Webhooks come several times, shuffled, late or never: what is kept is the provider's ledger."""

import pytest

from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from tests.torture.holding import assert_good
from torture.hinting import hinting


@pytest.mark.timeout(600)
def test_whatever_becomes_of_webhooks_the_ledgers_agree(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    row = hinting(database_kind, cluster_of_kind, webhooks=50)
    assert_good(row)
