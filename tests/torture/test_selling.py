"""Many kiosks sell while the provider fails at random: the ledgers agree to the cent."""

import pytest

from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from tests.torture.holding import assert_good
from torture.selling import selling, selling_and_losing


@pytest.mark.timeout(600)
def test_nothing_is_lost_while_a_tenth_of_the_calls_fails(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    row = selling(database_kind, cluster_of_kind, sales=40, kiosks=4)
    assert_good(row)


def test_a_ticket_and_a_cent_that_are_lost_are_noticed() -> None:
    row = selling_and_losing("sqlite", None)
    assert_good(row)
