"""Gates find each other by multicast DNS, here on loopback alone."""

import time
from collections.abc import Callable, Iterator

import pytest

from kiosk.hardware.neighbours import LanNeighbours
from ticketing.identifiers import new_id


@pytest.fixture
def two() -> Iterator[list[LanNeighbours]]:
    gates = [LanNeighbours(["127.0.0.1"]) for _ in range(2)]
    yield gates
    for gate in gates:
        gate.close()


def until(truth: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not truth():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_two_gates_find_each_other_and_miss_the_one_that_leaves(two: list[LanNeighbours]) -> None:
    north, south = new_id(), new_id()
    two[0].announce(north, 4001)
    two[1].announce(south, 4002)

    until(lambda: south in two[0].addresses() and north in two[1].addresses())
    assert list(two[0].addresses()[south]) == [("127.0.0.1", 4002)]
    two[1].close()

    until(lambda: south not in two[0].addresses())
