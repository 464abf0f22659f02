"""Leaving: a customer goes, and what was open is finished or given back without them. Pure."""

from kiosk.core.sale.errand import Abandon, CancelPaying
from kiosk.core.sale.flow import FLOW, Step
from kiosk.core.sale.state import Move, SaleState, World, cleared, send, stay
from kiosk.core.sale.view import Screen
from ticketing.payment import PaymentStatus


def leave(state: SaleState, world: World, step: Step = Step.LEAVE) -> Move:
    """The desk is free again at once; an order stays in the journal until it is closed.

    One that was bought elsewhere is not in it, and goes on without this kiosk.
    """
    if not FLOW.allows(state.screen, step):
        return stay(state)
    free = cleared(state, FLOW.advance(state.screen, step), world)
    if state.order is None or state.proof is not None:
        return stay(free)
    return send(free, Abandon(state.order.id))


def asked_to_leave(state: SaleState, world: World) -> Move:
    """Leave by a touch; after a failed attempt only once the payment is seen cancelled.

    A decline can turn out to have been none: whoever paid after all gets their tickets.
    """
    payment = state.payment
    if (
        state.screen is Screen.DECLINED
        and payment is not None
        and payment.status is PaymentStatus.FAILED
    ):
        return send(state, CancelPaying(payment.order_id, payment.reference, then=Step.LEAVE))
    return leave(state, world)
