"""Money that is split over tax rates is all there, and what is all given back leaves nothing."""

from hypothesis import given
from hypothesis import strategies as st

from server.report.splitting import Returned, portions, spread

AMOUNTS = st.dictionaries(st.sampled_from((0, 700, 887, 1_900)), st.integers(0, 10**7), min_size=1)


def test_an_amount_is_spread_in_proportion_to_the_last_unit() -> None:
    assert spread(100, {700: 2, 1900: 1}) == {700: 66, 1900: 34}
    assert spread(0, {700: 2, 1900: 1}) == {700: 0, 1900: 0}
    assert spread(5, {700: 0, 1900: 0}) == {700: 5, 1900: 0}


def test_tickets_go_back_at_their_own_rates_and_other_parts_in_proportion() -> None:
    taken = {700: 4_000, 1900: 2_000}
    returned = [Returned(1_000, {1900: 1_000}), Returned(500), Returned(4_500)]
    assert list(portions(taken, returned)) == [
        {700: 0, 1900: 1_000},
        {700: 400, 1900: 100},
        {700: 3_600, 1900: 900},
    ]


def test_tickets_that_went_for_less_than_they_cost_go_back_in_proportion() -> None:
    assert list(portions({700: 4_000, 1900: 2_000}, [Returned(300, {1900: 2_000})])) == [
        {700: 200, 1900: 100}
    ]


def test_no_rate_gives_back_more_than_is_left_of_it() -> None:
    returned = [Returned(3_000), Returned(2_000, {1900: 2_000})]
    assert list(portions({700: 4_000, 1900: 2_000}, returned)) == [
        {700: 2_000, 1900: 1_000},
        {700: 1_000, 1900: 1_000},
    ]


@given(AMOUNTS, st.lists(st.tuples(st.integers(0, 10**6), AMOUNTS), max_size=5))
def test_whatever_goes_back_is_all_there_and_the_rest_leaves_nothing_at_any_rate(
    taken: dict[int, int], wished: list[tuple[int, dict[int, int]]]
) -> None:
    left, returned = sum(taken.values()), []
    for amount, tickets in wished:
        named = {rate: much for rate, much in tickets.items() if rate in taken}
        some = min(left, sum(named.values()) if amount % 2 else amount)
        returned.append(Returned(some, named))
        left -= some
    returned.append(Returned(left))
    split = list(portions(taken, returned))
    assert [sum(one.values()) for one in split] == [one.amount for one in returned]
    assert all(much >= 0 for one in split for much in one.values())
    assert {rate: sum(one[rate] for one in split) for rate in taken} == taken
