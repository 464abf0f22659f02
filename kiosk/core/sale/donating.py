"""Donating: what a visitor gives on top of their tickets, where the organiser asks for it. Pure.

Nothing is given until somebody touches an amount, and only the server prices an order with a gift:
a sale without it asks for none.
"""

from dataclasses import replace

from kiosk.core.sale.errand import SetDonation
from kiosk.core.sale.flow import Step
from kiosk.core.sale.intent import Donate
from kiosk.core.sale.redeeming import HOLD_GONE
from kiosk.core.sale.state import Move, SaleState, World, go, said, send, stay
from kiosk.core.sale.view import Notice, Screen
from ticketing.donation import Appeal
from ticketing.money import Money
from ticketing.order import OrderView
from ticketing.problem import Problem, ProblemCode


def appeal_for(order: OrderView, world: World) -> Appeal | None:
    """What whoever placed this order is asked to give for; None where nothing could be paid."""
    event = world.event(order.event_id)
    if event is None or event.appeal is None or world.methods == ():
        return None
    return event.appeal if event.appeal.currency == order.total.currency else None


def asked(state: SaleState) -> Appeal | None:
    """What the visitor is asked on this screen to give for."""
    return state.appeal if state.screen is Screen.REVIEW and not state.alone else None


def given(order: OrderView) -> Money:
    """What the order gives; a server that knows no donations tells of none."""
    return order.donation or Money.zero(order.total.currency)


def donation_chosen(state: SaleState, intent: Donate) -> Move:
    """Have the order give the amount that was touched, or nothing."""
    appeal, order = asked(state), state.order
    if appeal is None or order is None or intent.amount == given(order).amount:
        return stay(state)
    wanted = next((one for one in appeal.suggested if one.amount == intent.amount), None)
    if wanted is None and intent.amount:
        return stay(state)
    return send(state, SetDonation(order.id, wanted))


def not_donated(state: SaleState, problem: Problem, world: World) -> Move:
    """The order gives what it gave before: say why."""
    if problem.code in HOLD_GONE:
        return stay(go(state, Step.LAPSE, world))
    if problem.code is ProblemCode.DONATION_NOT_TAKEN:
        return stay(said(_silent(state), Notice.DONATION_NOT_TAKEN))
    return stay(said(state, Notice.SERVER_REFUSED))


def _silent(state: SaleState) -> SaleState:
    """Asked no more, unless there is something to take back."""
    nothing = state.order is None or not given(state.order).amount
    return replace(state, appeal=None) if nothing else state
