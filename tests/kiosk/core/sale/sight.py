"""What a kiosk makes of an order that ended somehow: its screen, and the trouble it names."""

from kiosk.core.sale.paying import order_seen
from kiosk.core.sale.state import SaleState
from kiosk.core.sale.view import Screen
from tests.kiosk.core.sale.building import a_world, at
from ticketing.order import OrderView


def seen_by_kiosk(placed: OrderView, now: OrderView) -> SaleState:
    """A kiosk that waits for the money of an order it placed, once it hears how that stands."""
    payment = now.payments[-1] if now.payments else None
    waiting = at(
        Screen.PRESENT_CARD if payment and placed.total.amount else Screen.EMAIL,
        order=placed.model_copy(update={"version": 0}),
        payment_id=payment and payment.id,
    )
    return order_seen(waiting, now, a_world()).state
