"""The harnesses of torture, small: each promise holds, and each control shows it could fail."""

from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from tests.torture.holding import assert_good
from torture.admitting import admitting, admitting_without_the_past
from torture.following import following, following_what_was_numbered_at_writing
from torture.overselling import overselling, overselling_without_the_condition
from torture.reporting import Row, table


def test_nothing_is_oversold(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> None:
    assert_good(overselling(database_kind, cluster_of_kind, 320))


def test_without_the_condition_it_is(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    assert_good(overselling_without_the_condition(database_kind, cluster_of_kind, 320))


def test_nobody_is_admitted_twice(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    assert_good(admitting(database_kind, cluster_of_kind, 40))


def test_without_the_past_they_are(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    assert_good(admitting_without_the_past(database_kind, cluster_of_kind, 20))


def test_followers_miss_nothing(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    assert_good(following(database_kind, cluster_of_kind, 6_000))


def test_followers_of_numbers_given_at_writing_miss_some(cluster: Cluster) -> None:
    assert_good(following_what_was_numbered_at_writing("postgresql", cluster, 6_000))


def test_a_control_that_finds_nothing_is_no_good() -> None:
    row = Row("R1", "control", "sqlite", done=10, faults=0, faulty=True)
    assert not row.good
    assert "BROKEN" in table([row])
