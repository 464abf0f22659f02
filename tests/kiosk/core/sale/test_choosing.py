"""From the attract screen to the review: what touches and a changing catalogue do."""

from dataclasses import replace

import pytest

from kiosk.core.sale.choosing import catalogue_changed
from kiosk.core.sale.errand import Abandon, GiveBack, PlaceOrder, Silence
from kiosk.core.sale.intent import ChangeQuantity, ChooseEvent, ChooseSession, Intent, Press
from kiosk.core.sale.returning import answered
from kiosk.core.sale.serving import touched
from kiosk.core.sale.state import SaleState
from kiosk.core.sale.view import Notice, Screen
from tests.kiosk.core.sale.building import (
    a_session,
    a_tier,
    a_world,
    an_event,
    an_order,
    at,
    euros,
)
from ticketing.identifiers import new_id
from ticketing.problem import ProblemCode, RefusedError
from ticketing.stock import Stock

EVENT = an_event()
WORLD = a_world(EVENT)


def with_two() -> SaleState:
    """A desk at the tiers with two tickets in the cart."""
    state = at(Screen.TIERS, EVENT)
    step = ChangeQuantity(EVENT.tiers[0].id, 1)
    return touched(touched(state, step, WORLD).state, step, WORLD).state


def test_an_event_opens_at_the_first_session_that_can_be_bought() -> None:
    early, late = a_session(1), a_session(4)
    gone = a_tier([early], Stock(quantity=1, sold=1))
    event = an_event([early, late], [gone, a_tier([late])])
    opened = touched(at(Screen.EVENTS), ChooseEvent(event.id), a_world(event)).state
    assert opened.screen is Screen.TIERS
    assert opened.session_id == late.id


def test_the_same_event_keeps_its_cart_and_another_begins_an_empty_one() -> None:
    back = touched(with_two(), Press.BACK, WORLD).state
    assert touched(back, ChooseEvent(EVENT.id), WORLD).state.cart.of(EVENT.tiers[0].id) == 2
    other = an_event()
    both = replace(WORLD, events=(EVENT, other))
    assert not touched(back, ChooseEvent(other.id), both).state.cart.quantities


def test_what_another_session_does_not_sell_leaves_the_cart() -> None:
    early, late = a_session(1), a_session(4)
    always, once = a_tier([early, late]), a_tier([early])
    event = an_event([early, late], [always, once])
    world = a_world(event)
    state = at(Screen.TIERS, event)
    for tier in (always, once):
        state = touched(state, ChangeQuantity(tier.id, 1), world).state
    moved = touched(state, ChooseSession(late.id), world).state
    assert (moved.cart.of(always.id), moved.cart.of(once.id)) == (1, 0)
    assert (moved.notice, moved.notice_available) == (Notice.PUT_BACK, 1)
    back = touched(moved, ChooseSession(early.id), world).state
    assert (back.cart.of(always.id), back.notice) == (1, None)


def test_an_empty_cart_is_not_reviewed() -> None:
    assert touched(at(Screen.TIERS, EVENT), Press.REVIEW, WORLD).errands == ()


def test_a_review_asks_the_server_once_however_often_it_is_touched() -> None:
    first = touched(with_two(), Press.REVIEW, WORLD)
    assert isinstance(first.errands[0], PlaceOrder)
    assert first.state.busy
    assert touched(first.state, Press.REVIEW, WORLD).errands == ()


def test_a_held_order_is_reviewed_at_the_price_that_was_shown() -> None:
    asked = touched(with_two(), Press.REVIEW, WORLD)
    placed = answered(asked.state, asked.errands[0], an_order(EVENT, 2), WORLD).state
    assert (placed.screen, placed.notice) == (Screen.REVIEW, None)


def test_a_price_that_changed_while_choosing_is_said_at_the_review() -> None:
    asked = touched(with_two(), Press.REVIEW, WORLD)
    dearer = an_event(tiers=[EVENT.tiers[0].model_copy(update={"price": euros(2600)})])
    placed = answered(asked.state, asked.errands[0], an_order(dearer, 2), WORLD).state
    assert (placed.screen, placed.notice) == (Screen.REVIEW, Notice.PRICE_CHANGED)


@pytest.mark.parametrize(
    ("code", "notice"),
    [
        (ProblemCode.NOT_ENOUGH_TICKETS, Notice.NOT_ENOUGH_TICKETS),
        (ProblemCode.NOT_ON_SALE, Notice.NOT_ON_SALE),
        (ProblemCode.WRONG_QUANTITY, Notice.SERVER_REFUSED),
    ],
)
def test_a_refused_order_says_why_and_keeps_the_cart(code: ProblemCode, notice: Notice) -> None:
    asked = touched(with_two(), Press.REVIEW, WORLD)
    problem = RefusedError(code, "No.", available=1).problem
    refused = answered(asked.state, asked.errands[0], problem, WORLD).state
    assert (refused.screen, refused.notice, refused.busy) == (Screen.TIERS, notice, False)
    assert refused.cart.of(EVENT.tiers[0].id) == 2


def test_an_order_nobody_answered_keeps_the_cart_and_says_so() -> None:
    asked = touched(with_two(), Press.REVIEW, WORLD)
    silent = answered(asked.state, asked.errands[0], Silence.UNREACHED, WORLD).state
    assert (silent.screen, silent.notice) == (Screen.TIERS, Notice.SERVER_UNREACHABLE)
    assert silent.cart.of(EVENT.tiers[0].id) == 2


def test_an_order_that_arrives_for_somebody_who_left_is_given_back() -> None:
    asked = touched(with_two(), Press.REVIEW, WORLD)
    errand = asked.errands[0]
    assert isinstance(errand, PlaceOrder)
    late = answered(at(Screen.CLOSED), errand, an_order(EVENT), WORLD)
    assert late.errands == (Abandon(errand.order_id),)


def test_starting_again_after_a_lapsed_hold_keeps_the_cart() -> None:
    order = an_order(EVENT)
    state = replace(with_two(), screen=Screen.HOLD_LAPSED, order=order)
    asked = touched(state, Press.START, WORLD)
    assert asked.errands == (GiveBack(order.id),)
    again = answered(asked.state, asked.errands[0], order, WORLD).state
    assert (again.screen, again.order) == (Screen.TIERS, None)
    assert again.cart.of(EVENT.tiers[0].id) == 2


def test_an_event_that_vanished_leads_back_to_the_list_with_words() -> None:
    after = catalogue_changed(with_two(), a_world(an_event())).state
    assert (after.screen, after.notice) == (Screen.EVENTS, Notice.NOT_ON_SALE)


def test_a_notice_is_said_once() -> None:
    state = replace(with_two(), notice=Notice.PRICE_CHANGED)
    assert touched(state, Press.TOUCH, WORLD).state.notice is Notice.PRICE_CHANGED
    step = ChangeQuantity(EVENT.tiers[0].id, -1)
    assert touched(state, step, WORLD).state.notice is None


def test_touches_that_a_screen_does_not_offer_change_nothing() -> None:
    state = at(Screen.ATTRACT)
    refused: list[Intent] = [*set(Press) - {Press.START}, ChooseEvent(new_id())]
    for intent in refused:
        move = touched(state, intent, WORLD)
        assert (move.state.screen, move.errands) == (Screen.ATTRACT, ())
