"""Serving: which rule answers which touch. Pure."""

from dataclasses import replace

from kiosk.core.sale import (
    asking,
    choosing,
    collecting,
    donating,
    finishing,
    going_alone,
    paying,
    redeeming,
)
from kiosk.core.sale.errand import (
    Extend,
    GiveBack,
)
from kiosk.core.sale.flow import FLOW, Step
from kiosk.core.sale.intent import (
    ChangeQuantity,
    Choice,
    ChooseEvent,
    ChooseLanguage,
    ChooseSession,
    ChooseWay,
    Donate,
    GiveCode,
    GiveEmail,
    GivePhone,
    Intent,
    Press,
)
from kiosk.core.sale.leaving import asked_to_leave
from kiosk.core.sale.state import Move, SaleState, World, go, send, stay
from kiosk.core.sale.timing import close_in_s
from kiosk.core.sale.view import Screen
from ticketing.wire import LANGUAGES


def touched(state: SaleState, intent: Intent, world: World) -> Move:
    """What a touch leads to; one that its screen does not offer changes nothing."""
    state = replace(state, touched_s=world.elapsed_s, asked_s=None)
    if isinstance(intent, ChooseLanguage):
        known = intent.language in LANGUAGES
        return stay(replace(state, language=intent.language) if known else state)
    if intent is Press.MORE_TIME:
        return stay(replace(state, patient=not state.patient))
    if state.busy or intent in {Press.TOUCH, Press.STILL_HERE}:
        return stay(state)
    state = replace(state, notice=None, notice_available=None)
    if isinstance(intent, Press):
        return _pressed(state, intent, world)
    return _chosen(state, intent, world)


def _chosen(state: SaleState, intent: Choice, world: World) -> Move:
    if isinstance(intent, ChooseEvent | ChooseSession | ChangeQuantity):
        return _of_the_programme(state, intent, world)
    if isinstance(intent, GiveCode):
        return redeeming.code_given(state, intent.code, world)
    if isinstance(intent, Donate):
        return donating.donation_chosen(state, intent)
    if isinstance(intent, GiveEmail):
        return asking.email_given(state, intent.address)
    if isinstance(intent, ChooseWay):
        if state.alone:
            return going_alone.way_chosen(state, intent.method, world)
        return asking.way_chosen(state, intent, world)
    if isinstance(intent, GivePhone):
        return asking.number_given(state, intent.number, world)
    return collecting.sought(state, intent)


def _of_the_programme(
    state: SaleState, intent: ChooseEvent | ChooseSession | ChangeQuantity, world: World
) -> Move:
    if isinstance(intent, ChooseEvent):
        return choosing.event_chosen(state, intent, world)
    if isinstance(intent, ChooseSession):
        return choosing.session_chosen(state, intent, world)
    return choosing.quantity_changed(state, intent, world)


def _pressed(state: SaleState, press: Press, world: World) -> Move:
    if state.screen is Screen.HOLD_LAPSED and press in {Press.START, Press.TRY_AGAIN}:
        return _choose_again(state, world)
    if press in {Press.LEAVE, Press.CLEAR, Press.DONE, Press.CANCEL_PAYMENT}:
        return _left(state, press, world)
    if press in {Press.PAY, Press.CONTINUE, Press.SKIP_EMAIL}:
        return _went_on(state, press, world)
    rule = _RULES.get(press)
    return rule(state, world) if rule else stay(state)


def _keep_longer(state: SaleState, _world: World) -> Move:
    if state.order is None or state.extended_out or state.alone:
        return stay(state)
    return send(state, Extend(state.order.id))


def _start(state: SaleState, world: World) -> Move:
    allowed = FLOW.allows(state.screen, Step.START)
    return stay(go(state, Step.START, world) if allowed else state)


def _back(state: SaleState, world: World) -> Move:
    if state.screen in {Screen.FIND, Screen.FOUND}:
        return collecting.went_back(state, world)
    went_back = going_alone.went_back if state.alone else choosing.went_back
    return went_back(state, world)


def _review(state: SaleState, world: World) -> Move:
    if state.screen is Screen.TIERS and world.alone:
        return going_alone.agreed(state, world)
    return choosing.review_asked(state, world)


def _print_again(state: SaleState, world: World) -> Move:
    if state.proof is not None:
        return collecting.collect(state, world)
    return finishing.print_again(state)


_RULES = {
    Press.START: _start,
    Press.BACK: _back,
    Press.REVIEW: _review,
    Press.TYPE_CODE: redeeming.code_asked,
    Press.REMOVE_CODE: redeeming.code_removed,
    Press.CASH_TAKEN: going_alone.cash_taken,
    Press.RESERVE: going_alone.reserved,
    Press.TRY_AGAIN: asking.try_again,
    Press.PAY_OTHERWISE: asking.pay_otherwise,
    Press.PRINT_AGAIN: _print_again,
    Press.KEEP_LONGER: _keep_longer,
    Press.FIND_ORDER: collecting.finding_asked,
    Press.COLLECT: collecting.collect,
}


def _left(state: SaleState, press: Press, world: World) -> Move:
    if state.screen in {Screen.PRESENT_CARD, Screen.SCAN_TO_PAY}:
        return paying.cancel_asked(state) if press is not Press.DONE else stay(state)
    if press is Press.CANCEL_PAYMENT:
        return stay(state)
    if state.screen is Screen.UNKNOWN and close_in_s(state, world) is None:
        return stay(state)
    if press is Press.DONE:
        return finishing.done(state, world)
    return asked_to_leave(state, world)


def _went_on(state: SaleState, press: Press, world: World) -> Move:
    if state.screen is Screen.EMAIL:
        return asking.email_skipped(state, world)
    if state.screen is Screen.REVIEW and press is not Press.SKIP_EMAIL:
        if state.alone:
            return going_alone.went_on(state, world)
        return stay(go(state, Step.CONTINUE, world))
    return stay(state)


def _choose_again(state: SaleState, world: World) -> Move:
    if state.order is not None and not state.alone:
        return send(state, GiveBack(state.order.id))
    return choosing.given_back(state, world)
