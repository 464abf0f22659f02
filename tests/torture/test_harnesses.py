"""The harnesses of torture, small: each promise holds, and each control shows it could fail."""

import pytest

from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from torture.admitting import admitting, admitting_without_the_past
from torture.bad_disks import bad_disks, bad_disks_and_promises
from torture.describing import asking, hostile_papers
from torture.disk_weather import DiskMissingError
from torture.following import following, following_what_was_numbered_at_writing
from torture.hostile import HOSTILE
from torture.leasing import leasing, leasing_and_forgetting
from torture.meeting import meeting, meeting_in_haste
from torture.overselling import overselling, overselling_without_the_condition
from torture.reporting import Row, table
from torture.telling_time import telling_time, telling_time_by_ones_own_clock


def _assert_good(row: Row) -> None:
    assert row.good, table([row])


def test_nothing_is_oversold(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> None:
    _assert_good(overselling(database_kind, cluster_of_kind, 640))


def test_without_the_condition_it_is(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    _assert_good(overselling_without_the_condition(database_kind, cluster_of_kind, 320))


def test_nobody_is_admitted_twice(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    _assert_good(admitting(database_kind, cluster_of_kind, 40))


def test_without_the_past_they_are(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    _assert_good(admitting_without_the_past(database_kind, cluster_of_kind, 20))


def test_followers_miss_nothing(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    _assert_good(following(database_kind, cluster_of_kind, 6_000))


def test_followers_of_numbers_given_at_writing_miss_some(cluster: Cluster) -> None:
    _assert_good(following_what_was_numbered_at_writing("postgresql", cluster, 6_000))


def test_kiosks_that_are_alone_sell_what_is_theirs(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    _assert_good(leasing(database_kind, cluster_of_kind, kiosks=6, rounds=1))


def test_what_kiosks_forget_is_found_missing() -> None:
    _assert_good(leasing_and_forgetting("sqlite", None))


def test_gates_with_wrong_clocks_tell_the_venues_time_in_nights_of_25_and_23_hours() -> None:
    _assert_good(telling_time("sqlite", None, tickets=5))


def test_gates_that_go_by_their_own_clocks_are_found_wrong() -> None:
    _assert_good(telling_time_by_ones_own_clock("sqlite", None, tickets=2))


def test_what_is_answered_on_bad_disks_is_there_afterwards() -> None:
    try:
        _assert_good(bad_disks("sqlite", None, rounds=1, locked_s=7))
    except DiskMissingError as error:
        pytest.skip(str(error))


def test_what_is_answered_before_its_commit_is_found_missing() -> None:
    try:
        _assert_good(bad_disks_and_promises("sqlite", None))
    except DiskMissingError as error:
        pytest.skip(str(error))


def test_gates_that_were_cut_off_leave_one_incident_for_each_entry_too_many(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    _assert_good(meeting(database_kind, cluster_of_kind, gates=10, tickets=60))


def test_incidents_by_the_order_of_arrival_are_found_wrong() -> None:
    _assert_good(meeting_in_haste("sqlite", None, gates=10, tickets=30))


@pytest.mark.timeout(600)
def test_every_operation_answers_as_it_is_described() -> None:
    _assert_good(asking("sqlite", None, 2, ("public", "user", "admin", "kiosk", "gate")))


def test_hostile_names_do_no_harm_on_paper() -> None:
    _assert_good(hostile_papers("sqlite", None, 40))


def test_there_are_more_than_five_hundred_hostile_texts() -> None:
    assert len(HOSTILE) == len(set(HOSTILE)) > 500


def test_a_control_that_finds_nothing_is_no_good() -> None:
    row = Row("R1", "control", "sqlite", done=10, faults=0, faulty=True)
    assert not row.good
    assert "BROKEN" in table([row])
