"""Timing: what happens because nobody did anything. Pure; called several times a second."""

from dataclasses import replace
from datetime import timedelta

from kiosk.core.sale.errand import Settle
from kiosk.core.sale.finishing import turn_page
from kiosk.core.sale.flow import HOLD_COUNTS, IDLE_COUNTS, MONEY_MOVES, Step
from kiosk.core.sale.leaving import leave
from kiosk.core.sale.paying import lose_sight
from kiosk.core.sale.state import Move, SaleState, World, go, send, stay
from kiosk.core.sale.view import Screen

IDLE_S = 45.0
IDLE_ON_FORMS_S = 90.0
STILL_THERE_S = 20.0
PRESENT_S = 90.0
DONE_CLOSES_S = 40.0
PATIENCE = 3
"""How many times as long a screen waits for somebody who asked for more time."""
LONG_CHECK_S = 180.0
UNREACHED_S = 8.0
NUDGE_S = 10.0

_FORMS = frozenset({Screen.CODE, Screen.EMAIL, Screen.PHONE_NUMBER, Screen.PAY_CLERK, Screen.FIND})


def tick(state: SaleState, world: World) -> Move:
    """The state after the clocks were looked at."""
    state = turn_page(state, world)
    if _hold_lapsed(state, world):
        return stay(go(state, Step.LAPSE, world))
    if state.screen in MONEY_MOVES:
        return _money(state, world)
    if _closes_now(state, world):
        return leave(state, world)
    return _idle(state, world)


def present_left_s(state: SaleState, world: World) -> float | None:
    """Seconds until the reader, or the page behind the code, gives up; None before it was asked.

    A page takes money for as long as the tickets are held.
    """
    hold_left = state.hold_left(world.now)
    if (
        state.screen is Screen.SCAN_TO_PAY
        and state.presented_s is not None
        and hold_left is not None
    ):
        return max(0.0, hold_left.total_seconds())
    if state.screen is not Screen.PRESENT_CARD or state.presented_s is None:
        return None
    return max(0.0, PRESENT_S - (world.elapsed_s - state.presented_s))


def present_total_s(state: SaleState) -> int:
    """Of how many seconds ``present_left_s`` is what is left."""
    order, payment = state.order, state.payment
    if state.screen is Screen.SCAN_TO_PAY and order is not None and payment is not None:
        return int((order.hold_until - payment.created_at).total_seconds())
    return int(PRESENT_S)


def idle_left_s(state: SaleState, world: World) -> float | None:
    """Seconds left to answer "Still there?"; None while it is not asked."""
    if state.asked_s is None:
        return None
    return max(0.0, idle_total_s(state) - (world.elapsed_s - state.asked_s))


def idle_total_s(state: SaleState) -> float:
    """Of how many seconds ``idle_left_s`` is what is left."""
    return _patiently(state, STILL_THERE_S)


def close_in_s(state: SaleState, world: World) -> float | None:
    """Seconds until the screen closes by itself; None where it does not."""
    if state.screen in {Screen.DONE, Screen.RESERVED} and not state.busy:
        waits_s = _patiently(state, DONE_CLOSES_S)
        return max(0.0, waits_s - (world.elapsed_s - state.touched_s))
    if state.screen is Screen.UNKNOWN and state.unknown_s is not None:
        unknown_s = world.elapsed_s - state.unknown_s
        if unknown_s >= LONG_CHECK_S:
            return max(0.0, LONG_CHECK_S + DONE_CLOSES_S - unknown_s)
    return None


def _patiently(state: SaleState, seconds: float) -> float:
    return seconds * PATIENCE if state.patient else seconds


def _hold_lapsed(state: SaleState, world: World) -> bool:
    left = state.hold_left(world.now)
    waits = state.screen in HOLD_COUNTS and not state.busy
    return waits and left is not None and left <= timedelta()


def _closes_now(state: SaleState, world: World) -> bool:
    left_s = close_in_s(state, world)
    return left_s is not None and left_s <= 0


def _idle(state: SaleState, world: World) -> Move:
    if state.screen is Screen.ATTRACT and world.elapsed_s - state.touched_s >= IDLE_S:
        return stay(replace(state, language=state.home_language))
    if state.screen not in IDLE_COUNTS or state.busy:
        return stay(replace(state, asked_s=None) if state.asked_s is not None else state)
    if state.asked_s is not None:
        left_s = idle_left_s(state, world)
        return leave(state, world) if left_s is not None and left_s <= 0 else stay(state)
    limit_s = _patiently(state, IDLE_ON_FORMS_S if state.screen in _FORMS else IDLE_S)
    if world.elapsed_s - state.touched_s >= limit_s:
        return stay(replace(state, asked_s=world.elapsed_s))
    return stay(state)


def _money(state: SaleState, world: World) -> Move:
    now_s = world.elapsed_s
    if (
        state.screen is not Screen.UNKNOWN
        and state.unreached_s is not None
        and now_s - state.unreached_s >= UNREACHED_S
    ):
        return stay(lose_sight(state, world))
    if state.screen is Screen.UNKNOWN and _closes_now(state, world):
        return leave(state, world)
    return _nudge(state, world)


def _nudge(state: SaleState, world: World) -> Move:
    """Ask the server to look again where news is overdue: a webhook may never come."""
    payment, now_s = state.payment, world.elapsed_s
    overdue = state.screen is Screen.UNKNOWN or present_left_s(state, world) == 0.0
    recent = state.nudged_s is not None and now_s - state.nudged_s < NUDGE_S
    if payment is None or state.busy or not overdue or recent:
        return stay(state)
    return send(replace(state, nudged_s=now_s), Settle(payment.order_id, payment.reference))
