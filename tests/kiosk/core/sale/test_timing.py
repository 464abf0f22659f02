"""What happens because nobody did anything: idle, hold, unknown, closing, all by the stopwatch."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.core.ports import PrintOutcome
from kiosk.core.sale.errand import Abandon, Settle
from kiosk.core.sale.flow import MONEY_MOVES
from kiosk.core.sale.intent import Press
from kiosk.core.sale.serving import touched
from kiosk.core.sale.timing import close_in_s, idle_left_s, present_left_s, tick
from kiosk.core.sale.view import Screen
from tests.kiosk.core.sale.building import (
    a_world,
    an_event,
    an_order,
    at,
    later,
    paid,
    with_payment,
)
from ticketing.payment import PaymentStatus

EVENT = an_event()
START = a_world(EVENT)


@pytest.mark.parametrize(
    ("screen", "limit_s"),
    [
        (Screen.EVENTS, 45),
        (Screen.TIERS, 45),
        (Screen.REVIEW, 45),
        (Screen.EMAIL, 90),
        (Screen.PAY_METHODS, 45),
        (Screen.PHONE_NUMBER, 90),
        (Screen.DECLINED, 45),
        (Screen.HOLD_LAPSED, 45),
    ],
)
def test_still_there_is_asked_after_the_screens_own_time(screen: Screen, limit_s: float) -> None:
    state = at(screen, EVENT)
    assert tick(state, later(START, limit_s - 1)).state.asked_s is None
    asked = tick(state, later(START, limit_s)).state
    assert idle_left_s(asked, later(START, limit_s)) == 20


def test_whoever_asked_for_more_time_has_three_times_as_much_until_they_are_done() -> None:
    patient = touched(at(Screen.EVENTS, EVENT), Press.MORE_TIME, START).state
    assert tick(patient, later(START, 134)).state.asked_s is None
    asked = tick(patient, later(START, 135)).state
    assert idle_left_s(asked, later(START, 135)) == 60
    assert tick(asked, later(START, 194)).state.screen is Screen.EVENTS
    gone = tick(asked, later(START, 195)).state
    assert (gone.screen, gone.patient) == (Screen.ATTRACT, False)
    done = replace(at(Screen.DONE, EVENT), patient=True)
    assert close_in_s(done, later(START, 40)) == 80


def test_more_time_is_given_back_by_the_same_touch_and_changes_nothing_else() -> None:
    busy = replace(at(Screen.REVIEW, EVENT, order=an_order(EVENT)), busy=True)
    twice = touched(busy, Press.MORE_TIME, START).state
    assert twice.patient
    assert touched(twice, Press.MORE_TIME, START).state == busy


def test_no_answer_clears_the_desk_and_gives_the_order_back() -> None:
    order = an_order(EVENT)
    state = at(Screen.REVIEW, EVENT, order=order, email="lea@gmx.de", language="ar")
    asked = tick(state, later(START, 45)).state
    assert tick(asked, later(START, 64)).state.screen is Screen.REVIEW
    move = tick(asked, later(START, 65))
    assert move.state.screen is Screen.ATTRACT
    assert (move.state.email, move.state.language, move.state.order) == ("", "en", None)
    assert move.errands == (Abandon(order.id),)


@pytest.mark.parametrize("answer", [Press.STILL_HERE, Press.TOUCH])
def test_an_answer_starts_the_idle_time_again(answer: Press) -> None:
    asked = tick(at(Screen.TIERS, EVENT), later(START, 50)).state
    stayed = touched(asked, answer, later(START, 60)).state
    assert stayed.asked_s is None
    assert tick(stayed, later(START, 104)).state.asked_s is None
    assert tick(stayed, later(START, 105)).state.asked_s is not None


@pytest.mark.parametrize("screen", sorted(MONEY_MOVES))
def test_nobody_is_asked_while_money_moves(screen: Screen) -> None:
    status = PaymentStatus.UNKNOWN if screen is Screen.UNKNOWN else PaymentStatus.PRESENTED
    state, _, _ = with_payment(screen, status)
    assert tick(state, later(START, 170)).state.asked_s is None


def test_a_language_chosen_and_left_on_the_attract_screen_goes_home() -> None:
    state = at(Screen.ATTRACT, language="ar")
    assert tick(state, later(START, 44)).state.language == "ar"
    assert tick(state, later(START, 46)).state.language == "en"


@pytest.mark.parametrize("screen", [Screen.REVIEW, Screen.EMAIL, Screen.DECLINED])
def test_a_hold_that_lapses_is_said(screen: Screen) -> None:
    order = an_order(EVENT, hold_until=START.now + timedelta(seconds=30))
    state = at(screen, EVENT, order=order)
    assert tick(state, later(START, 29)).state.screen is screen
    assert tick(state, later(START, 30)).state.screen is Screen.HOLD_LAPSED


def test_a_hold_never_lapses_on_the_screen_while_money_moves() -> None:
    state, order, _ = with_payment(Screen.PRESENT_CARD, PaymentStatus.PRESENTED)
    lapsed = order.model_copy(update={"hold_until": START.now - timedelta(seconds=1)})
    assert tick(replace(state, order=lapsed), START).state.screen is Screen.PRESENT_CARD


def test_the_reader_has_ninety_seconds_and_then_the_server_is_asked_to_look() -> None:
    state, _, payment = with_payment(Screen.PRESENT_CARD, PaymentStatus.PRESENTED)
    state = replace(state, presented_s=1000.0)
    assert present_left_s(state, later(START, 30)) == 60
    assert tick(state, later(START, 89)).errands == ()
    move = tick(state, later(START, 90))
    assert move.errands == (Settle(payment.order_id, payment.reference),)
    assert not move.state.busy
    assert tick(move.state, later(START, 95)).errands == ()
    assert tick(move.state, later(START, 100)).errands != ()


def test_a_silent_server_makes_the_outcome_unknown_after_eight_seconds() -> None:
    state, _, _ = with_payment(Screen.PROCESSING, PaymentStatus.PROCESSING)
    silent = replace(state, unreached_s=1000.0)
    assert tick(silent, later(START, 7)).state.screen is Screen.PROCESSING
    assert tick(silent, later(START, 8)).state.screen is Screen.UNKNOWN


def test_unknown_may_be_left_after_three_minutes_then_serves_the_next() -> None:
    state, order, _ = with_payment(Screen.UNKNOWN, PaymentStatus.UNKNOWN)
    state = replace(state, unknown_s=1000.0)
    assert close_in_s(state, later(START, 179)) is None
    assert close_in_s(state, later(START, 180)) == 40.0
    assert touched(state, Press.DONE, later(START, 181)).state.screen is Screen.ATTRACT
    move = tick(state, later(START, 220))
    assert move.state.screen is Screen.ATTRACT
    assert move.errands == (Abandon(order.id),)


def test_nobody_can_walk_away_from_unknown_within_three_minutes() -> None:
    state, _, _ = with_payment(Screen.UNKNOWN, PaymentStatus.UNKNOWN)
    state = replace(state, unknown_s=1000.0)
    for press in (Press.LEAVE, Press.CLEAR, Press.DONE, Press.BACK):
        assert touched(state, press, later(START, 60)).state.screen is Screen.UNKNOWN


def test_done_closes_after_forty_seconds_and_a_touch_starts_them_again() -> None:
    order = paid(an_order(EVENT))
    state = at(Screen.DONE, EVENT, order=order, print_outcome=PrintOutcome.PRINTED)
    assert tick(state, later(START, 39)).state.screen is Screen.DONE
    assert tick(state, later(START, 40)).state.screen is Screen.ATTRACT
    stayed = touched(state, Press.TOUCH, later(START, 30)).state
    assert tick(stayed, later(START, 69)).state.screen is Screen.DONE


def test_approved_and_printing_stand_long_enough_to_be_read() -> None:
    order = paid(an_order(EVENT))
    state = at(Screen.APPROVED, EVENT, order=order, print_outcome=PrintOutcome.PRINTED)
    assert tick(state, later(START, 1)).state.screen is Screen.APPROVED
    printing = tick(state, later(START, 1.6)).state
    assert printing.screen is Screen.PRINTING
    assert tick(printing, later(START, 3)).state.screen is Screen.DONE
