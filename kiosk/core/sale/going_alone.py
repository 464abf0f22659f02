"""Going alone: a sale from the kiosk's own tickets while the server cannot be reached. Pure.

Never by card: a reader cannot work without its provider.
"""

from dataclasses import replace

from kiosk.core.sale.alone.ordering import alone_order
from kiosk.core.sale.alone.selling import AloneSale
from kiosk.core.sale.choosing import catalogue_changed, given_back
from kiosk.core.sale.errand import PrintTickets, SellAlone
from kiosk.core.sale.flow import FLOW, Step
from kiosk.core.sale.state import Move, SaleState, World, go, said, send, stay
from kiosk.core.sale.view import Notice, Screen
from ticketing.identifiers import new_order_number
from ticketing.lease import OfflineMethod
from ticketing.order import OrderView
from ticketing.payment import PaymentMethod
from ticketing.problem import Problem, ProblemCode


def agreed(state: SaleState, world: World) -> Move:
    """On to the review of what is in the cart, if all of it is at hand."""
    event = world.event(state.event_id)
    if event is None or state.session_id is None or not world.alone:
        return stay(state)
    lines = state.cart.lines(event, state.session_id)
    if not lines or any(world.at_hand.tickets.get(one.tier_id, 0) < one.quantity for one in lines):
        return stay(state)
    order = alone_order(
        event,
        state.session_id,
        lines,
        order_id=world.new_id(),
        number=new_order_number(),
        language=state.language,
        now=world.now,
    )
    return stay(replace(go(state, Step.PLACED, world), order=order, alone=True))


def unreached(state: SaleState, world: World) -> Move:
    """The server did not take the order: sell it alone, or say that it cannot be reached."""
    state = catalogue_changed(state, world).state
    if state.screen is not Screen.TIERS:
        return stay(state)
    move = agreed(state, world) if state.notice is None else stay(state)
    if move.state.alone or state.notice is not None:
        return move
    return stay(said(state, Notice.SERVER_UNREACHABLE))


def ways(state: SaleState, world: World) -> tuple[PaymentMethod, ...]:
    """How this order can be paid: in cash, where a clerk takes it and tickets can be printed."""
    if state.order is None or not world.paper_ready or clerk(state, world) is None:
        return ()
    return (PaymentMethod.CASH,) if state.order.total.amount else ()


def clerk(state: SaleState, world: World) -> str | None:
    """Whoever takes cash at this kiosk in the order's currency, by name."""
    return world.at_hand.clerks.get(state.order.total.currency) if state.order else None


def went_on(state: SaleState, world: World) -> Move:
    """From the review: what costs nothing is handed out, for all else somebody says how."""
    if state.order is not None and state.order.total.amount == 0 and world.paper_ready:
        return _sell(state, OfflineMethod.FREE, world)
    return stay(go(state, Step.CHOOSE_WAY, world))


def way_chosen(state: SaleState, method: PaymentMethod, world: World) -> Move:
    """The clerk is asked to take the cash."""
    if state.screen is not Screen.PAY_METHODS or method not in ways(state, world):
        return stay(state)
    return stay(replace(go(state, Step.ASK_CLERK, world), method=method))


def cash_taken(state: SaleState, world: World) -> Move:
    """The clerk says that the cash is in the drawer."""
    if state.screen is not Screen.PAY_CLERK:
        return stay(state)
    return _sell(state, OfflineMethod.CASH, world)


def reserved(state: SaleState, world: World) -> Move:
    """The tickets are to be kept, and paid for later."""
    if state.screen is not Screen.PAY_METHODS or not state.alone:
        return stay(state)
    return _sell(state, OfflineMethod.RESERVATION, world)


def sold(state: SaleState, order: OrderView, world: World) -> Move:
    """It stands on disk: print its tickets, or show the number that they are kept under."""
    state = replace(state, order=order, notice=None)
    if not order.tickets:
        allowed = FLOW.allows(state.screen, Step.RESERVED)
        return stay(go(state, Step.RESERVED, world) if allowed else state)
    if not FLOW.allows(state.screen, Step.PAID_NOTHING):
        return stay(state)
    return send(go(state, Step.PAID_NOTHING, world), PrintTickets(order))


def not_sold(state: SaleState, problem: Problem, world: World) -> Move:
    """Nothing was sold: what is left can be chosen again."""
    if problem.code is not ProblemCode.NOT_ENOUGH_TICKETS:
        return stay(said(state, Notice.SERVER_REFUSED))
    state = given_back(go(state, Step.CHOOSE_AGAIN, world), world).state
    available = (problem.model_extra or {}).get("available")
    count = available if isinstance(available, int) else None
    return stay(said(state, Notice.NOT_ENOUGH_TICKETS, count))


def went_back(state: SaleState, world: World) -> Move:
    """One screen back; nothing was held, so nothing is given back."""
    if state.screen is Screen.REVIEW:
        return given_back(state, world)
    step = Step.BACK_TO_REVIEW if state.screen is Screen.PAY_METHODS else Step.BACK
    return stay(go(state, step, world) if FLOW.allows(state.screen, step) else state)


def _sell(state: SaleState, method: OfflineMethod, world: World) -> Move:
    event = world.event(state.event_id)
    if state.order is None or event is None:
        return stay(state)
    by = clerk(state, world) if method is OfflineMethod.CASH else None
    sale = AloneSale(state.order, event, method, by)
    return send(state, SellAlone(sale, world.now))
