"""The table of screens and steps: every pair walked, every screen reachable and left again."""

import itertools

import pytest

from kiosk.core.sale.flow import AWAITING, FLOW, HOLD_COUNTS, IDLE_COUNTS, MONEY_MOVES, PAYING, Step
from kiosk.core.sale.view import Screen
from ticketing.states import IllegalTransitionError

PAIRS = list(itertools.product(Screen, Step))


@pytest.mark.parametrize(("screen", "step"), PAIRS)
def test_every_pair_either_leads_to_a_screen_or_is_refused(screen: Screen, step: Step) -> None:
    if FLOW.allows(screen, step):
        assert FLOW.advance(screen, step) in Screen
    else:
        with pytest.raises(IllegalTransitionError):
            FLOW.advance(screen, step)


def test_every_screen_can_be_reached_from_the_start() -> None:
    reached, frontier = {Screen.STARTING}, {Screen.STARTING}
    while frontier:
        frontier = {
            FLOW.advance(screen, step)
            for screen, step in itertools.product(frontier, Step)
            if FLOW.allows(screen, step)
        } - reached
        reached |= frontier
    assert reached == set(Screen)


def test_no_screen_is_a_dead_end() -> None:
    stuck = {
        screen
        for screen in Screen
        if not any(
            FLOW.allows(screen, step) and FLOW.advance(screen, step) is not screen for step in Step
        )
    }
    assert stuck == set()


def test_every_step_is_used() -> None:
    used = {step for screen, step in PAIRS if FLOW.allows(screen, step)}
    assert used == set(Step)


@pytest.mark.parametrize("screen", sorted(MONEY_MOVES))
def test_nobody_leaves_by_back_while_money_moves(screen: Screen) -> None:
    assert not FLOW.allows(screen, Step.BACK)
    assert not FLOW.allows(screen, Step.CONTINUE)


@pytest.mark.parametrize("screen", sorted(AWAITING | {Screen.PROCESSING, Screen.APPROVED}))
def test_a_sale_is_not_left_while_its_money_is_on_the_way(screen: Screen) -> None:
    assert not FLOW.allows(screen, Step.LEAVE)
    assert not FLOW.allows(screen, Step.CLOSE)


@pytest.mark.parametrize("screen", sorted(PAYING))
def test_money_that_came_is_honoured_on_every_screen_that_follows_a_payment(
    screen: Screen,
) -> None:
    assert FLOW.advance(screen, Step.PAID) is Screen.APPROVED


def test_no_idle_clock_runs_while_money_moves() -> None:
    assert not IDLE_COUNTS & MONEY_MOVES
    assert not HOLD_COUNTS & MONEY_MOVES
