"""Devices that are cut off, wrong about the time, or have a bad disk, small: nothing is lost."""

import pytest

from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from tests.torture.holding import assert_good
from torture.bad_disks import bad_disks, bad_disks_and_promises
from torture.disk_weather import DiskMissingError
from torture.leasing import leasing, leasing_and_forgetting
from torture.meeting import meeting, meeting_in_haste
from torture.telling_time import telling_time, telling_time_by_ones_own_clock


def test_kiosks_that_are_alone_sell_what_is_theirs(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    assert_good(leasing(database_kind, cluster_of_kind, kiosks=6, rounds=1))


def test_what_kiosks_forget_is_found_missing() -> None:
    assert_good(leasing_and_forgetting("sqlite", None))


def test_gates_with_wrong_clocks_tell_the_venues_time_in_nights_of_25_and_23_hours() -> None:
    assert_good(telling_time("sqlite", None, tickets=5))


def test_gates_that_go_by_their_own_clocks_are_found_wrong() -> None:
    assert_good(telling_time_by_ones_own_clock("sqlite", None, tickets=2))


def test_what_is_answered_on_bad_disks_is_there_afterwards() -> None:
    try:
        assert_good(bad_disks("sqlite", None, rounds=1, locked_s=7))
    except DiskMissingError as error:
        pytest.skip(str(error))


def test_what_is_answered_before_its_commit_is_found_missing() -> None:
    try:
        assert_good(bad_disks_and_promises("sqlite", None))
    except DiskMissingError as error:
        pytest.skip(str(error))


def test_gates_that_were_cut_off_leave_one_incident_for_each_entry_too_many(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    assert_good(meeting(database_kind, cluster_of_kind, gates=10, tickets=60))


def test_incidents_by_the_order_of_arrival_are_found_wrong() -> None:
    assert_good(meeting_in_haste("sqlite", None, gates=10, tickets=30))
