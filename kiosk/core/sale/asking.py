"""Asking for the money: an address for the tickets, the way of paying, and its start. Pure."""

from dataclasses import replace

from pydantic import TypeAdapter, ValidationError

from kiosk.core.sale.errand import CancelPaying, PresentAgain, SetBuyer, StartPaying
from kiosk.core.sale.flow import Step
from kiosk.core.sale.intent import ChooseWay
from kiosk.core.sale.state import Move, SaleState, World, go, said, send, stay
from kiosk.core.sale.view import Notice, Screen
from ticketing.order import Buyer, EMail
from ticketing.payment import PaymentMethod, PaymentStatus, PhoneNumber, StartPayment

ASKED_BY = {
    PaymentMethod.CARD_READER: Step.ASK_CARD,
    PaymentMethod.PHONE: Step.SHOW_CODE,
    PaymentMethod.MOMO: Step.ASK_PHONE,
}
"""The ways of paying at a kiosk, in the order they are offered, and how each asks for money."""

_ADDRESS = TypeAdapter[str](EMail)
_NUMBER = TypeAdapter[str](PhoneNumber)


def ways_to_pay(state: SaleState, world: World) -> tuple[PaymentMethod, ...]:
    """The ways this order may be paid here, in the order they are offered; never none."""
    currency = state.order.total.currency if state.order else None
    set_up = {
        one.method
        for one in world.methods or ()
        if one.currencies is None or currency in one.currencies
    }
    # With nothing known or set up the card is tried: then the server says what is the matter.
    return tuple(way for way in ASKED_BY if way in set_up) or (PaymentMethod.CARD_READER,)


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
    """On to paying: by choosing how, at once where there is one way, or for nothing at all."""
    if state.order is None:
        return stay(state)
    if state.order.total.amount == 0:
        return _start(state, PaymentMethod.FREE, world)
    ways = ways_to_pay(state, world)
    if len(ways) > 1:
        return stay(go(state, Step.CHOOSE_WAY, world))
    return _pay_by(state, ways[0], world)


def way_chosen(state: SaleState, intent: ChooseWay, world: World) -> Move:
    """Pay by one of the ways that are offered."""
    if state.screen is not Screen.PAY_METHODS or intent.method not in ways_to_pay(state, world):
        return stay(state)
    return _pay_by(state, intent.method, world)


def number_given(state: SaleState, number: str, world: World) -> Move:
    """Ask the mobile money account of ``number``."""
    if state.screen is not Screen.PHONE_NUMBER:
        return stay(state)
    # Another number is another payment, also where nobody knows what became of the one before.
    known = state.payment_id if number == state.phone else None
    state = replace(state, phone=number, payment_id=known)
    try:
        phone = _NUMBER.validate_python(number)
    except ValidationError:
        return stay(said(state, Notice.BAD_PHONE))
    return _start(state, PaymentMethod.MOMO, world, phone)


def try_again(state: SaleState, world: World) -> Move:
    """Another attempt by the same way: after a decline with the same payment, else with a new one.

    Mobile money begins with its number, which may have been the reason.
    """
    if state.screen is not Screen.DECLINED:
        return stay(state)
    if state.method is PaymentMethod.MOMO:
        return _once_cancelled(state, Step.TYPE_NUMBER, world)
    payment = state.payment
    if payment is None or payment.status is not PaymentStatus.FAILED:
        return _pay_by(state, state.method, world)
    asked = replace(
        go(state, ASKED_BY[state.method], world), trouble=None, presented_s=None, unreached_s=None
    )
    return send(asked, PresentAgain(payment.order_id, payment.reference))


def pay_otherwise(state: SaleState, world: World) -> Move:
    """Choose another way, once the failed payment is seen cancelled: nobody may pay both."""
    if state.screen is not Screen.DECLINED:
        return stay(state)
    return _once_cancelled(state, Step.CHOOSE_WAY, world)


def _once_cancelled(state: SaleState, then: Step, world: World) -> Move:
    payment = state.payment
    if payment is not None and payment.status is PaymentStatus.FAILED:
        return send(state, CancelPaying(payment.order_id, payment.reference, then))
    return stay(go(state, then, world))


def _pay_by(state: SaleState, method: PaymentMethod, world: World) -> Move:
    if method is PaymentMethod.MOMO:
        return stay(replace(go(state, Step.TYPE_NUMBER, world), method=method))
    return _start(state, method, world)


def _start(state: SaleState, method: PaymentMethod, world: World, phone: str | None = None) -> Move:
    """Ask for the order's money; an order that costs nothing is confirmed where it is."""
    order = state.order
    if order is None:
        return stay(state)
    # A payment the server never told us of may still exist there: it keeps its id.
    unseen = state.payment_id if state.payment is None and state.method is method else None
    payment_id = unseen or world.new_id()
    state = replace(
        state,
        method=method,
        payment_id=payment_id,
        attempt=0,
        trouble=None,
        presented_s=None,
        unreached_s=None,
    )
    if method is not PaymentMethod.FREE:
        state = go(state, ASKED_BY[method], world)
    start = StartPayment(id=payment_id, method=method, phone=phone)
    return send(state, StartPaying(order.id, start))
