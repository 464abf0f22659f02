"""Entries too many are told by the rules' own words, whatever the order they are given in."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest

from ticketing.identifiers import new_id
from torture.extra_entries import Passage, extra_entries

EVENING = datetime(2026, 6, 20, 21, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rule", "too_many"),
    [
        ("many", {}),
        ("once", {1: 0, 3: 0, 4: 0}),
        ("reentry", {1: 0, 4: 3}),
        ("n_times", {3: 1, 4: 1}),
        # It is midnight in Berlin between the first two and the others.
        ("once_per_day", {1: 0, 4: 3}),
    ],
)
def test_each_rule_has_its_own(rule: str, too_many: dict[int, int]) -> None:
    hours = [0, 0.2, 0.8, 1, 2]
    passages = [
        Passage(new_id(), EVENING + timedelta(hours=hour), leaves=number == 2)
        for number, hour in enumerate(hours)
    ]
    ids = [one.scan_id for one in passages]
    for order in permutations(passages):
        found = extra_entries(rule, 2, "Europe/Berlin", order)
        assert found == {ids[late]: ids[early] for late, early in too_many.items()}
