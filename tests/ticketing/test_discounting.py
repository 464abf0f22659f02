"""Discounts are whole minor units, add up, and never exceed a price."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticketing.discounting import PricedLine, Rule, concerns, discounts
from ticketing.identifiers import new_id
from ticketing.promotion import PromotionKind, normal_code

ONE, TWO = new_id(), new_id()
EVERY: frozenset[UUID] = frozenset()


def _rule(kind: PromotionKind, value: int = 0, **changes: object) -> Rule:
    fields: dict[str, object] = {"tier_ids": EVERY, "max_tickets": None}
    return Rule(kind=kind, value=value, **(fields | changes))  # type: ignore[arg-type]  # as given


LINES = (PricedLine(ONE, 3, 333), PricedLine(TWO, 1, 5000))


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (_rule(PromotionKind.PERCENT, 10), (100, 500)),  # 99.9 is rounded half up
        (_rule(PromotionKind.PERCENT, 100), (999, 5000)),
        (_rule(PromotionKind.FREE), (999, 5000)),
        (_rule(PromotionKind.FREE, max_tickets=1), (0, 5000)),
        (_rule(PromotionKind.FREE, max_tickets=2), (333, 5000)),
        (_rule(PromotionKind.PERCENT, 50, tier_ids=frozenset({ONE})), (500, 0)),
        (_rule(PromotionKind.AMOUNT, 1000), (167, 833)),
        (_rule(PromotionKind.AMOUNT, 1_000_000), (999, 5000)),
        (_rule(PromotionKind.AMOUNT, 500, tier_ids=frozenset({TWO})), (0, 500)),
    ],
)
def test_what_is_taken_off(rule: Rule, expected: tuple[int, ...]) -> None:
    assert discounts(rule, LINES) == expected


def test_tickets_that_cost_nothing_are_no_cheaper_for_it() -> None:
    free = (PricedLine(ONE, 2, 0),)
    for kind in PromotionKind:
        assert discounts(_rule(kind, 50), free) == (0,)


def test_a_rule_of_other_tiers_concerns_nothing() -> None:
    assert not concerns(_rule(PromotionKind.FREE, tier_ids=frozenset({new_id()})), LINES)
    assert concerns(_rule(PromotionKind.FREE, tier_ids=frozenset({TWO})), LINES)


_lines = st.lists(
    st.builds(PricedLine, st.sampled_from([ONE, TWO]), st.integers(1, 100), st.integers(0, 10**9)),
    min_size=1,
    max_size=20,
).map(tuple)
_rules = st.builds(
    _rule,
    st.sampled_from(list(PromotionKind)),
    st.integers(1, 100),
    tier_ids=st.sampled_from([EVERY, frozenset({ONE})]),
    max_tickets=st.none() | st.integers(1, 50),
)


@given(_rules, _lines)
def test_no_discount_exceeds_its_line(rule: Rule, lines: tuple[PricedLine, ...]) -> None:
    for line, off in zip(lines, discounts(rule, lines), strict=True):
        assert 0 <= off <= line.quantity * line.unit_price


@given(st.integers(1, 10**9), _lines)
def test_an_amount_is_taken_off_exactly_or_all_there_is(
    amount: int, lines: tuple[PricedLine, ...]
) -> None:
    whole = sum(line.quantity * line.unit_price for line in lines)
    taken = sum(discounts(_rule(PromotionKind.AMOUNT, amount), lines))
    assert taken == min(amount, whole)


@pytest.mark.parametrize("text", ["summer-24", " Summer 24 ", "SUMMER24", "s.u.m.m.e.r.2.4"])
def test_a_code_is_the_same_however_it_is_typed(text: str) -> None:
    assert normal_code(text) == "SUMMER24"
