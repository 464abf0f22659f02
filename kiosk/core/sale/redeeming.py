"""Redeeming: a promotional code or voucher for an order that is being checked. Pure.

The server prices the order; what it refuses leaves the order as it was.
"""

from dataclasses import replace

from pydantic import TypeAdapter, ValidationError

from kiosk.core.sale.errand import PriceAlone, SetCode
from kiosk.core.sale.flow import FLOW, Step
from kiosk.core.sale.paying import order_seen
from kiosk.core.sale.state import Move, SaleState, World, go, said, send, stay
from kiosk.core.sale.view import Notice, Screen
from ticketing.order import OrderView, PromoCode
from ticketing.problem import Problem, ProblemCode
from ticketing.promotion import CodeRefusal, normal_code

HOLD_GONE = frozenset({ProblemCode.HOLD_EXPIRED, ProblemCode.ORDER_STATE})
"""What the server says of an order whose tickets are kept no longer."""

_CODE = TypeAdapter[str](PromoCode)
_SAID = {
    CodeRefusal.UNKNOWN: Notice.CODE_UNKNOWN,
    CodeRefusal.NOT_YET: Notice.CODE_NOT_YET,
    CodeRefusal.OVER: Notice.CODE_OVER,
    CodeRefusal.USED_UP: Notice.CODE_USED_UP,
    CodeRefusal.USED_BY_BUYER: Notice.CODE_USED_BY_BUYER,
    CodeRefusal.BUYER_UNKNOWN: Notice.CODE_NEEDS_BUYER,
    CodeRefusal.NOT_FOR_THESE: Notice.CODE_NOT_FOR_THESE,
}


def can_redeem(state: SaleState) -> bool:
    """Whether a code can be given to this order."""
    return state.screen is Screen.REVIEW and state.order is not None


def code_asked(state: SaleState, world: World) -> Move:
    """Somebody has a code."""
    return stay(go(state, Step.TYPE_CODE, world) if can_redeem(state) else state)


def code_given(state: SaleState, text: str, world: World) -> Move:
    """Have the order priced with the code that was typed or scanned.

    One that the kiosk sells alone, it prices alone.
    """
    if state.screen is not Screen.CODE or state.order is None:
        return stay(state)
    state = replace(state, code=text)
    try:
        code = _CODE.validate_python(normal_code(text))
    except ValidationError:
        return stay(said(state, Notice.CODE_UNKNOWN))
    return _priced(state, code, world)


def code_removed(state: SaleState, world: World) -> Move:
    """Have the order priced without its code."""
    if not can_redeem(state) or state.order is None or state.order.promo_code is None:
        return stay(state)
    return _priced(state, None, world)


def repriced(state: SaleState, order: OrderView, world: World) -> Move:
    """The order as it now is; what is taken off is seen at the review."""
    move = order_seen(state, order, world)
    if not FLOW.allows(move.state.screen, Step.CODE_TAKEN):
        return move
    return Move(replace(go(move.state, Step.CODE_TAKEN, world), code=""), move.errands)


def not_repriced(state: SaleState, problem: Problem, world: World) -> Move:
    """The code is not good for this order: say why, and what was chosen stays."""
    if problem.code in HOLD_GONE:
        return stay(go(state, Step.LAPSE, world))
    if problem.code is ProblemCode.TOO_MANY_REQUESTS:
        return stay(said(state, Notice.CODE_TOO_OFTEN))
    reason = (problem.model_extra or {}).get("reason", "")
    notice = _SAID.get(reason) if problem.code is ProblemCode.CODE_NOT_VALID else None
    return stay(said(state, notice or Notice.SERVER_REFUSED))


def _priced(state: SaleState, code: str | None, world: World) -> Move:
    if state.order is None:
        return stay(state)
    alone = PriceAlone(state.order, code, world.now) if state.alone else None
    return send(state, alone or SetCode(state.order.id, code))
