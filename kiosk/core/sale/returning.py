"""Returning: which rule answers an errand that came back from outside. Pure."""

from dataclasses import replace

from kiosk.core.ports import PrintOutcome
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
    UNSEEN,
    Abandon,
    CancelPaying,
    CollectTickets,
    Errand,
    Extend,
    FindOrder,
    GiveBack,
    Outcome,
    PlaceOrder,
    PresentAgain,
    PriceAlone,
    PrintCollected,
    PrintTickets,
    Recover,
    Recovered,
    SellAlone,
    SetBuyer,
    SetCode,
    SetDonation,
    Settle,
    Silence,
    StartPaying,
)
from kiosk.core.sale.flow import FLOW, MONEY_MOVES, Step
from kiosk.core.sale.leaving import leave
from kiosk.core.sale.state import Move, SaleState, World, cleared, go, said, send, stay
from kiosk.core.sale.view import Notice, Screen
from ticketing.order import OrderView
from ticketing.payment import PaymentView
from ticketing.problem import Problem, ProblemCode


def answered(state: SaleState, errand: Errand, outcome: Outcome, world: World) -> Move:
    """What an errand that came back leads to; one of an earlier customer changes nothing."""
    if isinstance(errand, Recover):
        found = outcome if isinstance(outcome, Recovered) else Recovered()
        return finishing.recovered(replace(state, busy=False), found, world)
    if _of_another(state, errand):
        left = (Abandon(errand.order_id),) if isinstance(errand, PlaceOrder) else ()
        return Move(state, left)
    if not isinstance(errand, UNSEEN):
        state = replace(state, busy=False)
    if outcome is Silence.REVOKED:
        return revoked(state, world)
    if outcome is Silence.UNREACHED:
        return _unreached(state, errand, world)
    if isinstance(outcome, Problem):
        return _refused(state, errand, outcome, world)
    return _succeeded(state, errand, outcome, world)


def _of_another(state: SaleState, errand: Errand) -> bool:
    """Whether an errand is of a customer who is gone."""
    match errand:
        case PlaceOrder():
            return not state.busy or state.screen is not Screen.TIERS
        case FindOrder():
            return errand.proof != state.proof or state.screen is not Screen.FIND
        case Recover():
            return False
        case _:
            return state.order is None or errand.order_id != state.order.id


def _succeeded(state: SaleState, errand: Errand, outcome: Outcome, world: World) -> Move:
    if isinstance(outcome, PrintOutcome):
        if isinstance(errand, PrintCollected):
            return collecting.printed(state, outcome, world)
        return finishing.paper_came(state, outcome, world)
    if isinstance(outcome, PaymentView):
        if isinstance(errand, CancelPaying):
            return paying.cancelled(state, errand, outcome, world)
        return paying.payment_seen(state, outcome, world)
    if isinstance(outcome, OrderView):
        return _order_came(state, errand, outcome, world)
    return stay(state)


def _order_came(state: SaleState, errand: Errand, order: OrderView, world: World) -> Move:
    if isinstance(errand, PlaceOrder):
        return choosing.placed(state, order, world)
    if isinstance(errand, SellAlone):
        return going_alone.sold(state, order, world)
    if isinstance(errand, SetCode | PriceAlone):
        return redeeming.repriced(state, order, world)
    if isinstance(errand, FindOrder | CollectTickets):
        rule = collecting.found if isinstance(errand, FindOrder) else collecting.claimed
        return rule(state, order, world)
    move = paying.order_seen(state, order, world)
    if isinstance(errand, SetBuyer) and move.state.screen is Screen.EMAIL:
        return asking.pay(move.state, world)
    if isinstance(errand, GiveBack) and not move.errands:
        return choosing.given_back(move.state, world)
    return move


def _refused(state: SaleState, errand: Errand, problem: Problem, world: World) -> Move:
    if isinstance(errand, PlaceOrder | SellAlone):
        not_had = choosing.not_placed if isinstance(errand, PlaceOrder) else going_alone.not_sold
        return not_had(state, problem, world)
    if isinstance(errand, GiveBack):
        return choosing.given_back(state, world)
    if isinstance(errand, SetBuyer | SetCode | PriceAlone | SetDonation):
        not_done = {SetBuyer: _no_buyer, SetDonation: donating.not_donated}
        rule = not_done.get(type(errand), redeeming.not_repriced)
        return rule(state, problem, world)
    if isinstance(errand, StartPaying | PresentAgain):
        return paying.refused(state, problem, world)
    if isinstance(errand, FindOrder | CollectTickets):
        return collecting.refused(state, problem)
    if isinstance(errand, CancelPaying):
        # It moved while we asked; the provider knows where to.
        return send(state, Settle(errand.order_id, errand.reference))
    if isinstance(errand, PrintTickets):
        return finishing.paper_came(state, PrintOutcome.FAILED, world)
    return stay(replace(state, extended_out=state.extended_out or isinstance(errand, Extend)))


def _no_buyer(state: SaleState, problem: Problem, world: World) -> Move:
    if problem.code in redeeming.HOLD_GONE:
        return stay(go(state, Step.LAPSE, world))
    if problem.code is ProblemCode.TOO_MANY_FOR_BUYER:
        left = (problem.model_extra or {}).get("left")
        count = left if isinstance(left, int) else None
        return stay(said(state, Notice.BUYER_HAS_ENOUGH, count))
    return stay(said(state, Notice.BAD_EMAIL))


def _unreached(state: SaleState, errand: Errand, world: World) -> Move:
    if isinstance(errand, CancelPaying) and errand.then is Step.LEAVE:
        return leave(state, world)
    if isinstance(errand, FindOrder | CollectTickets):
        return collecting.unreached(state)
    if state.screen in MONEY_MOVES:
        return paying.out_of_sight(state, world)
    if isinstance(errand, PlaceOrder):
        return going_alone.unreached(state, world)
    if isinstance(errand, GiveBack):
        move = choosing.given_back(state, world)
        return Move(said(move.state, Notice.SERVER_UNREACHABLE), move.errands)
    if isinstance(errand, PrintTickets):
        return finishing.paper_came(state, PrintOutcome.FAILED, world)
    return stay(said(state, Notice.SERVER_UNREACHABLE))


def revoked(state: SaleState, world: World) -> Move:
    """The server does not know this kiosk any more: sell nothing, but finish what is paid for."""
    if not FLOW.allows(state.screen, Step.CLOSE) or state.screen is Screen.CLOSED:
        return stay(state)
    closed = cleared(state, Screen.CLOSED, world)
    if state.order is None or state.proof is not None:
        return stay(closed)
    return send(closed, Abandon(state.order.id))


def reopened(state: SaleState, world: World) -> Move:
    """The server knows this kiosk again."""
    if state.screen is not Screen.CLOSED:
        return stay(state)
    return stay(go(state, Step.REOPEN, world))
