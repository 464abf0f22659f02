"""Choosing: the touches from the attract screen to the review, and what they change. Pure."""

from dataclasses import replace

from kiosk.core.sale.cards import first_choice
from kiosk.core.sale.cart import tiers_of
from kiosk.core.sale.donating import appeal_for
from kiosk.core.sale.errand import GiveBack, PlaceOrder
from kiosk.core.sale.flow import FLOW, Step
from kiosk.core.sale.intent import ChangeQuantity, ChooseEvent, ChooseSession
from kiosk.core.sale.state import Move, SaleState, World, go, said, send, stay
from kiosk.core.sale.view import Notice, Screen
from ticketing.money import Money
from ticketing.order import NewOrder, OrderView
from ticketing.problem import Problem, ProblemCode


def event_chosen(state: SaleState, intent: ChooseEvent, world: World) -> Move:
    """Open an event at the first session that can be bought; another event is another cart."""
    event = world.event(intent.event_id)
    if event is None or not FLOW.allows(state.screen, Step.CHOOSE_EVENT):
        return stay(state)
    if event.id != state.event_id:
        fresh = SaleState(language=state.language, home_language=state.home_language)
        state = replace(
            state,
            event_id=event.id,
            session_id=first_choice(event, world.now),
            cart=fresh.cart,
        )
    return stay(go(state, Step.CHOOSE_EVENT, world))


def session_chosen(state: SaleState, intent: ChooseSession, world: World) -> Move:
    """Another performance; what the cart holds of tiers not sold for it is put back, and said."""
    event = world.event(state.event_id)
    known = {session.id for session in event.sessions} if event else set()
    if event is None or state.screen is not Screen.TIERS or intent.session_id not in known:
        return stay(state)
    sold = {tier.id for tier in tiers_of(event, intent.session_id)}
    cart = state.cart
    for tier_id in state.cart.quantities:
        cart = cart if tier_id in sold else cart.without(tier_id)
    put_back = state.cart.count - cart.count
    state = replace(state, session_id=intent.session_id, cart=cart)
    return stay(said(state, Notice.PUT_BACK, put_back) if put_back else state)


def quantity_changed(state: SaleState, intent: ChangeQuantity, world: World) -> Move:
    """One more or one fewer of a tier."""
    event = world.event(state.event_id)
    if event is None or state.screen is not Screen.TIERS:
        return stay(state)
    tier = next((tier for tier in event.tiers if tier.id == intent.tier_id), None)
    if tier is None or intent.by not in {1, -1}:
        return stay(state)
    return stay(replace(state, cart=state.cart.changed(tier, intent.by)))


def review_asked(state: SaleState, world: World) -> Move:
    """Hold what is in the cart: only the server knows whether it can still be had."""
    event = world.event(state.event_id)
    if state.screen is not Screen.TIERS or event is None or state.session_id is None:
        return stay(state)
    lines = state.cart.lines(event, state.session_id)
    if not lines:
        return stay(state)
    order = NewOrder(
        id=world.new_id(),
        session_id=state.session_id,
        lines=lines,
        language=state.language,
    )
    return send(state, PlaceOrder(order))


def placed(state: SaleState, order: OrderView, world: World) -> Move:
    """The tickets are held; if their price is not the one that was shown, say so."""
    shown = Money.zero(order.total.currency)
    for line in order.lines:
        shown += state.cart.prices[line.tier_id] * line.quantity
    appeal = appeal_for(order, world)
    state = replace(go(state, Step.PLACED, world), order=order, appeal=appeal, extended_out=False)
    changed = shown != order.total
    return stay(said(state, Notice.PRICE_CHANGED) if changed else state)


def not_placed(state: SaleState, problem: Problem, world: World) -> Move:
    """The server would not hold them: say why, and keep what can be kept of the cart."""
    state = catalogue_changed(state, world).state
    if state.screen is not Screen.TIERS:
        return stay(state)
    if problem.code is ProblemCode.NOT_ENOUGH_TICKETS:
        available = (problem.model_extra or {}).get("available")
        count = available if isinstance(available, int) else None
        return stay(said(state, Notice.NOT_ENOUGH_TICKETS, count))
    if problem.code is ProblemCode.NOT_ON_SALE:
        return stay(said(state, Notice.NOT_ON_SALE))
    return stay(said(state, Notice.SERVER_REFUSED))


def went_back(state: SaleState, world: World) -> Move:
    """One screen back; from the review the hold is given back first."""
    if state.screen is Screen.REVIEW and state.order is not None:
        return send(state, GiveBack(state.order.id))
    if not FLOW.allows(state.screen, Step.BACK):
        return stay(state)
    return stay(go(state, Step.BACK, world))


def given_back(state: SaleState, world: World) -> Move:
    """The hold is gone: the cart is only a wish again."""
    state = replace(
        state,
        order=None,
        appeal=None,
        alone=False,
        payment_id=None,
        attempt=0,
        trouble=None,
        code="",
        email="",
        phone="",
    )
    if state.screen is Screen.REVIEW:
        state = go(state, Step.BACK, world)
    elif state.screen is Screen.HOLD_LAPSED:
        state = go(state, Step.CHOOSE_AGAIN, world)
    return catalogue_changed(state, world)


def catalogue_changed(state: SaleState, world: World) -> Move:
    """Match what is being chosen to the catalogue as it is now, and say what had to give."""
    if state.screen is not Screen.TIERS or state.busy:
        return stay(state)
    event = world.event(state.event_id)
    if event is None:
        gone = replace(go(state, Step.EVENT_GONE, world), event_id=None, session_id=None)
        return stay(said(gone, Notice.NOT_ON_SALE))
    cart, change = state.cart.matched(event)
    known = {session.id for session in event.sessions}
    session_id = state.session_id if state.session_id in known else first_choice(event, world.now)
    state = replace(state, cart=cart, session_id=session_id)
    return stay(said(state, change.notice, change.available) if change else state)
