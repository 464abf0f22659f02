"""Paying: from the money being asked for until it is known to be here or not. Pure.

The order as the server tells it is the truth; a screen never decides that money moved or did not.
"""

from dataclasses import replace

from kiosk.core.sale.asking import ASKED_BY
from kiosk.core.sale.errand import CancelPaying, PrintTickets
from kiosk.core.sale.flow import AWAITING, FLOW, MONEY_MOVES, PAYING, Step
from kiosk.core.sale.leaving import leave
from kiosk.core.sale.state import Move, SaleState, World, go, said, send, stay
from kiosk.core.sale.view import Notice, Screen
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentStatus, PaymentView, Trouble
from ticketing.problem import Problem, ProblemCode

_PAID = frozenset({OrderStatus.CONFIRMED, OrderStatus.COMPLETED})
_OVER = frozenset({OrderStatus.CANCELLED, OrderStatus.EXPIRED, OrderStatus.UNFULFILLED})
_ASKING = frozenset({PaymentStatus.CREATED, PaymentStatus.PRESENTED})
_STEPS = {
    PaymentStatus.PROCESSING: Step.MONEY_COMES,
    # The money is there; the order that says so is on its way.
    PaymentStatus.SUCCEEDED: Step.MONEY_COMES,
    PaymentStatus.UNKNOWN: Step.LOSE_SIGHT,
    PaymentStatus.FAILED: Step.NOT_PAID,
    PaymentStatus.CANCELLED: Step.NOT_PAID,
}
_FINAL = frozenset({PaymentStatus.SUCCEEDED, PaymentStatus.CANCELLED})


def cancel_asked(state: SaleState) -> Move:
    """Stop collecting, where that is really possible."""
    payment = state.payment
    if not can_cancel(state) or payment is None:
        return stay(state)
    return send(state, CancelPaying(payment.order_id, payment.reference))


def can_cancel(state: SaleState) -> bool:
    """Whether a Cancel button is honest now.

    Nobody can stop a payment that is being authorised, or a request on the payer's own phone.
    """
    payment = state.payment
    return (
        state.screen in {Screen.PRESENT_CARD, Screen.SCAN_TO_PAY}
        and not state.busy
        and payment is not None
        and payment.status in _ASKING
    )


def order_seen(state: SaleState, order: OrderView, world: World) -> Move:
    """What the server says of the order, by whichever way it came; old news changes nothing."""
    known = state.order
    if known is None or known.id != order.id or order.version < known.version:
        return stay(state)
    before = state.payment
    state = replace(state, order=order, unreached_s=None)
    if order.status in _PAID:
        return _paid(state, world)
    if order.status in _OVER:
        lapses = FLOW.allows(state.screen, Step.LAPSE)
        return stay(go(state, Step.LAPSE, world) if lapses else state)
    payment = state.payment
    if payment is not None:
        if before is not None and before.status in _FINAL and not _goes_back(payment):
            return stay(state.knows(before))
        return payment_seen(state, payment, world)
    if state.screen in MONEY_MOVES and not state.busy:
        # The server never heard of our payment, so nothing was charged.
        return stay(_not_paid(state, Trouble.PROVIDER_UNREACHABLE, world))
    return stay(state)


def payment_seen(state: SaleState, payment: PaymentView, world: World) -> Move:
    """What the server says of the payment."""
    if payment.id != state.payment_id or payment.attempt < state.attempt:
        return stay(state)
    state = replace(state.knows(payment), unreached_s=None)
    if state.screen not in PAYING:
        return stay(state)
    if state.screen in AWAITING and state.busy and payment.status in _REFUSALS:
        # The money is just being asked for again: this is still the attempt before.
        return stay(state)
    step = _step_of(payment)
    if step is Step.NOT_PAID:
        return stay(_not_paid(state, _trouble_of(payment), world))
    state = go(state, step, world)
    if payment.status is PaymentStatus.PRESENTED and state.presented_s is None:
        state = replace(state, presented_s=world.elapsed_s)
    unknown = state.unknown_s if state.unknown_s is not None else world.elapsed_s
    return stay(replace(state, unknown_s=unknown if step is Step.LOSE_SIGHT else None))


def _goes_back(payment: PaymentView) -> bool:
    """Whether what came was not what was asked for: no tickets follow, and staff see to it."""
    return payment.refunded.amount > 0


def _step_of(payment: PaymentView) -> Step:
    if _goes_back(payment):
        return Step.LOSE_SIGHT
    return ASKED_BY[payment.method] if payment.status in _ASKING else _STEPS[payment.status]


_REFUSALS = frozenset({PaymentStatus.FAILED, PaymentStatus.CANCELLED})


def cancelled(state: SaleState, errand: CancelPaying, payment: PaymentView, world: World) -> Move:
    """What a request to stop collecting really led to."""
    over, then = payment.status in _REFUSALS, errand.then
    if over and then is Step.LEAVE:
        return leave(state.knows(payment), world)
    if then and payment.status is PaymentStatus.CANCELLED and FLOW.allows(state.screen, then):
        return stay(go(state.knows(payment), then, world))
    if then and payment.status is PaymentStatus.FAILED:
        # It will be, but the provider could not be told yet.
        return stay(said(state.knows(payment), Notice.SERVER_UNREACHABLE))
    if over and payment.trouble is None:
        payment = payment.model_copy(update={"trouble": Trouble.CANCELLED_BY_CUSTOMER})
    return payment_seen(state, payment, world)


def refused(state: SaleState, problem: Problem, world: World) -> Move:
    """The server would not ask for the money: nothing was charged."""
    if problem.code is ProblemCode.HOLD_EXPIRED and FLOW.allows(state.screen, Step.LAPSE):
        return stay(go(state, Step.LAPSE, world))
    if state.screen in PAYING:
        not_set_up = problem.code is ProblemCode.PROVIDER_UNAVAILABLE
        trouble = Trouble.METHOD_UNAVAILABLE if not_set_up else Trouble.PROVIDER_UNREACHABLE
        return stay(_not_paid(state, trouble, world))
    return stay(said(state, Notice.SERVER_REFUSED))


def out_of_sight(state: SaleState, world: World) -> Move:
    """The server cannot be reached while money may move: the clock to "unknown" starts."""
    if state.screen not in MONEY_MOVES or state.unreached_s is not None:
        return stay(state)
    return stay(replace(state, unreached_s=world.elapsed_s))


def lose_sight(state: SaleState, world: World) -> SaleState:
    """Say that the outcome is not known."""
    return replace(go(state, Step.LOSE_SIGHT, world), unknown_s=world.elapsed_s)


def _paid(state: SaleState, world: World) -> Move:
    order = state.order
    step = Step.PAID_NOTHING if state.screen is Screen.EMAIL else Step.PAID
    if order is None or not FLOW.allows(state.screen, step):
        return stay(state)
    state = replace(go(state, step, world), unknown_s=None, notice=None)
    return send(state, PrintTickets(order))


def _not_paid(state: SaleState, trouble: Trouble, world: World) -> SaleState:
    state = go(state, Step.NOT_PAID, world)
    return replace(state, trouble=trouble, presented_s=None, unknown_s=None, unreached_s=None)


def _trouble_of(payment: PaymentView) -> Trouble:
    if payment.trouble is not None:
        return payment.trouble
    cancelled_ = payment.status is PaymentStatus.CANCELLED
    return Trouble.CANCELLED_BY_CUSTOMER if cancelled_ else Trouble.DECLINED
