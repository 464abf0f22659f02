"""What a kiosk takes is held against what it took at first; each thing that grows is named."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from torture.wearing import DATABASE_KB, LOG_KB, Look, wear

STEADY = Look(
    visits=0,
    memory_kb=200_000,
    descriptors=40,
    threads=12,
    objects=900,
    database_kb=300,
    log_kb=4_000,
)


def looks(change: Callable[[Look], Look] = lambda look: look) -> list[Look]:
    """A look every 100 visits of 10,000, each as ``change`` makes it."""
    return [change(replace(STEADY, visits=visits)) for visits in range(0, 10_001, 100)]


def test_what_stays_as_it_is_has_no_faults() -> None:
    assert wear(looks()).faults() == []


def test_what_is_taken_while_it_warms_up_is_not_held_against_it() -> None:
    early = looks(lambda look: look if look.visits >= 1_000 else replace(look, descriptors=12))
    assert wear(early).faults() == []


def test_a_connection_that_is_open_now_and_then_is_no_leak() -> None:
    busy = looks(lambda look: replace(look, descriptors=40 + look.visits // 100 % 9))
    assert wear(busy).faults() == []


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda look: replace(look, memory_kb=200_000 + 2 * look.visits), "memory grows by 1.95"),
        (lambda look: replace(look, descriptors=40 + look.visits // 1_000), "descriptors grow"),
        (lambda look: replace(look, threads=12 + look.visits // 5_000), "threads grow"),
        (lambda look: replace(look, objects=900 + look.visits // 100), "objects grow"),
        (lambda look: replace(look, database_kb=look.visits), "database_kb comes to 10000"),
        (lambda look: replace(look, log_kb=LOG_KB + 1), "log_kb comes to"),
    ],
)
def test_what_grows_is_named(change: Callable[[Look], Look], word: str) -> None:
    (fault,) = wear(looks(change)).faults()
    assert word in fault


def test_a_store_of_its_full_size_is_no_fault() -> None:
    assert wear(looks(lambda look: replace(look, database_kb=DATABASE_KB))).faults() == []


def test_too_few_looks_show_nothing() -> None:
    with pytest.raises(ValueError, match="do not show what grows"):
        wear(looks()[:1])
