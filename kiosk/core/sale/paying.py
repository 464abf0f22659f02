"""Paying: from the e-mail screen until the money is known to be here or not. Pure.

The order as the server tells it is the truth; a screen never decides that money moved or did not.
"""

from dataclasses import replace

from pydantic import TypeAdapter, ValidationError

from kiosk.core.sale.errand import CancelPaying, PresentAgain, PrintTickets, SetBuyer, StartPaying
from kiosk.core.sale.flow import FLOW, MONEY_MOVES, PAYING, Step
from kiosk.core.sale.leaving import leave
from kiosk.core.sale.state import Move, SaleState, World, go, said, send, stay
from kiosk.core.sale.view import Notice, Screen
from ticketing.order import Buyer, EMail, OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView, StartPayment, Trouble
from ticketing.problem import Problem, ProblemCode

_ADDRESS = TypeAdapter[str](EMail)
_PAID = frozenset({OrderStatus.CONFIRMED, OrderStatus.COMPLETED})
_OVER = frozenset({OrderStatus.CANCELLED, OrderStatus.EXPIRED, OrderStatus.UNFULFILLED})
_STEPS = {
    PaymentStatus.CREATED: Step.CARD_AWAITED,
    PaymentStatus.PRESENTED: Step.CARD_AWAITED,
    PaymentStatus.PROCESSING: Step.CARD_READ,
    # The money is there; the order that says so is on its way.
    PaymentStatus.SUCCEEDED: Step.CARD_READ,
    PaymentStatus.UNKNOWN: Step.LOSE_SIGHT,
    PaymentStatus.FAILED: Step.NOT_PAID,
    PaymentStatus.CANCELLED: Step.NOT_PAID,
}
_FINAL = frozenset({PaymentStatus.SUCCEEDED, PaymentStatus.CANCELLED})


def email_given(state: SaleState, address: str) -> Move:
    """Send a copy to ``address``, then pay."""
    if state.screen is not Screen.EMAIL or state.order is None:
        return stay(state)
    try:
        email = _ADDRESS.validate_python(address)
    except ValidationError:
        return stay(said(replace(state, email=address), Notice.BAD_EMAIL))
    errand = SetBuyer(state.order.id, Buyer(email=email))
    return send(replace(state, email=email), errand)


def email_skipped(state: SaleState, world: World) -> Move:
    """No copy; an address given before is taken back."""
    if state.screen is not Screen.EMAIL or state.order is None:
        return stay(state)
    known = state.order.buyer.email
    if known is not None:
        return send(replace(state, email=""), SetBuyer(state.order.id, Buyer()))
    return pay(replace(state, email=""), world)


def pay(state: SaleState, world: World) -> Move:
    """Ask for the order's money; an order that costs nothing is confirmed without a card."""
    order, payment = state.order, state.payment
    if order is None:
        return stay(state)
    # A payment the server never told us of may still exist there: it keeps its id.
    unseen = state.payment_id if payment is None else None
    free = order.total.amount == 0
    state = replace(
        state,
        payment_id=unseen or world.new_id(),
        attempt=0,
        trouble=None,
        presented_s=None,
        unreached_s=None,
    )
    if not free:
        state = go(state, Step.ASK_MONEY, world)
    method = PaymentMethod.FREE if free else PaymentMethod.CARD_READER
    start = StartPayment(id=state.payment_id or world.new_id(), method=method)
    return send(state, StartPaying(order.id, start))


def try_again(state: SaleState, world: World) -> Move:
    """Another attempt: after a decline with the same payment, after a cancellation a new one."""
    if state.screen is not Screen.DECLINED:
        return stay(state)
    payment = state.payment
    if payment is None or payment.status is not PaymentStatus.FAILED:
        return pay(state, world)
    asked = replace(
        go(state, Step.ASK_MONEY, world), trouble=None, presented_s=None, unreached_s=None
    )
    return send(asked, PresentAgain(payment.order_id, payment.reference))


def cancel_asked(state: SaleState) -> Move:
    """Stop collecting, where that is really possible."""
    payment = state.payment
    if not can_cancel(state) or payment is None:
        return stay(state)
    return send(state, CancelPaying(payment.order_id, payment.reference))


def can_cancel(state: SaleState) -> bool:
    """Whether a Cancel button is honest now: nobody can stop a payment that is being authorised."""
    payment = state.payment
    return (
        state.screen is Screen.PRESENT_CARD
        and not state.busy
        and payment is not None
        and payment.status in {PaymentStatus.CREATED, PaymentStatus.PRESENTED}
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
    if state.screen is Screen.PRESENT_CARD and state.busy and payment.status in _REFUSALS:
        # The reader is just being asked again: this is still the attempt before.
        return stay(state)
    step = Step.LOSE_SIGHT if _goes_back(payment) else _STEPS[payment.status]
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


_REFUSALS = frozenset({PaymentStatus.FAILED, PaymentStatus.CANCELLED})


def cancelled(state: SaleState, errand: CancelPaying, payment: PaymentView, world: World) -> Move:
    """What a request to stop collecting really led to."""
    over = payment.status in _REFUSALS
    if over and errand.leaving:
        return leave(state.knows(payment), world)
    if over and payment.trouble is None:
        payment = payment.model_copy(update={"trouble": Trouble.CANCELLED_BY_CUSTOMER})
    return payment_seen(state, payment, world)


def refused(state: SaleState, problem: Problem, world: World) -> Move:
    """The server would not ask for the money: nothing was charged."""
    if problem.code is ProblemCode.HOLD_EXPIRED and FLOW.allows(state.screen, Step.LAPSE):
        return stay(go(state, Step.LAPSE, world))
    if state.screen in PAYING:
        return stay(_not_paid(state, Trouble.PROVIDER_UNREACHABLE, world))
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
