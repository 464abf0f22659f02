"""The terms of a tier: what is said of it beside its price."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.core.sale.intent import ChangeQuantity, Press
from kiosk.core.sale.programme_view import TierTerms
from kiosk.core.sale.serving import touched
from kiosk.core.sale.terms import terms_of
from kiosk.core.sale.view import Screen
from tests.kiosk.core.sale.building import (
    NOW,
    a_session,
    a_tier,
    a_world,
    an_event,
    an_order,
    at,
    paid,
)
from tests.kiosk.core.sale.test_composing import view

FRIDAY, SATURDAY, SUNDAY = (a_session(hours) for hours in (1, 25, 49))
ALL = (FRIDAY, SATURDAY, SUNDAY)
PLAIN = a_tier([FRIDAY])
PASS = a_tier(ALL, position=1)
EVENT = an_event(ALL, [PLAIN, PASS])


def terms(quantity: int = 0, **changes: Any) -> TierTerms:
    """The terms of a plain tier that is so changed."""
    return terms_of(a_tier([FRIDAY], **changes), EVENT, quantity, NOW)


def test_a_ticket_for_one_person_at_one_performance_needs_no_words() -> None:
    assert terms_of(PLAIN, EVENT, 2, NOW) == TierTerms()


def test_a_group_ticket_says_how_many_it_lets_in() -> None:
    assert terms(admits=4).admits == 4


def test_a_ticket_from_some_age_on_says_from_which() -> None:
    assert terms(min_age=16).min_age == 16


def test_a_ticket_for_several_performances_says_which_and_whether_it_is_all() -> None:
    every, some = (terms_of(a_tier(chosen), EVENT, 0, NOW) for chosen in (ALL, ALL[1:]))
    assert (every.starts_at, every.every_one) == (tuple(one.starts_at for one in ALL), True)
    assert (some.starts_at, some.every_one) == (every.starts_at[1:], False)


def test_performances_that_are_over_are_not_promised() -> None:
    after_friday = FRIDAY.ends_at
    rest = terms_of(PASS, EVENT, 0, after_friday)
    assert (rest.starts_at, rest.every_one) == ((SATURDAY.starts_at, SUNDAY.starts_at), True)
    assert terms_of(PASS, EVENT, 0, SATURDAY.ends_at).starts_at == ()


@pytest.mark.parametrize(
    ("limits", "quantity", "limit", "per_buyer"),
    [
        ({"max_per_order": 3}, 2, None, False),
        ({"max_per_order": 3}, 3, 3, False),
        ({"max_per_order": 8, "max_per_buyer": 2}, 2, 2, True),
        ({"max_per_order": 2, "max_per_buyer": 8}, 2, 2, False),
    ],
)
def test_the_most_is_said_once_it_is_reached(
    *, limits: dict[str, int], quantity: int, limit: int | None, per_buyer: bool
) -> None:
    found = terms(quantity, **limits)
    assert found.limit == limit
    assert found.per_buyer is per_buyer


def test_a_pass_is_shown_with_its_dates_whichever_performance_is_chosen() -> None:
    for session in ALL:
        shown = view(replace(at(Screen.TIERS, EVENT), session_id=session.id), a_world(EVENT))
        passes = [line for line in shown.lines if line.tier_id == PASS.id]
        assert [len(line.terms.starts_at) for line in passes] == [3]


@pytest.mark.parametrize("screen", [Screen.REVIEW, Screen.DONE])
def test_what_was_ordered_says_it_until_the_end(screen: Screen) -> None:
    family = an_event([FRIDAY], [a_tier([FRIDAY], admits=4, min_per_order=2)])
    state = at(screen, family, order=paid(an_order(family)))
    assert [line.terms.admits for line in view(state, a_world(family)).lines] == [4]


def test_what_must_be_approved_first_is_not_sold_at_a_kiosk_and_the_rest_is() -> None:
    asked = a_tier([FRIDAY], approval_required=True)
    event = an_event([FRIDAY], [asked, PLAIN])
    world = a_world(event)
    state = at(Screen.TIERS, event)
    for tier in (asked, PLAIN):
        state = touched(state, ChangeQuantity(tier.id, 1), world).state
    first, second = view(state, world).lines
    assert (first.terms.needs_approval, first.can_add, first.quantity) == (True, False, 0)
    assert (second.terms.needs_approval, second.quantity) == (False, 1)
    assert len(touched(state, Press.REVIEW, world).errands) == 1


def test_an_event_is_priced_by_what_a_kiosk_sells() -> None:
    cheap = PLAIN.price - PLAIN.price
    asked = a_tier([FRIDAY], approval_required=True, price=cheap)
    event = an_event([FRIDAY], [asked, PLAIN])
    assert view(at(Screen.EVENTS), a_world(event)).events[0].from_price == PLAIN.price
