"""A storefront that sells in cedis, and a visitor at it who pays from a phone."""

from tests.product.house import House
from tests.product.tickets import good
from tests.server.payment.sales import ADA, web_order
from tests.server.running import Client
from tests.server.selling import Venue
from tests.simulator.running import wait_until
from ticketing.money import Money
from ticketing.order import OrderView
from ticketing.payment import PaymentStatus, PaymentView


def cedi_venue(house: House) -> Venue:
    """A venue whose tickets cost 25.00 cedis."""
    return house.venue({"price": Money(amount=2500, currency="GHS")}, currency="GHS")


def visitor(house: House, quantity: int = 2) -> tuple[Client, OrderView]:
    """Somebody with an order for so many tickets there, and their link."""
    return web_order(cedi_venue(house), quantity, buyer=ADA)


def becomes(client: Client, payment: PaymentView, status: PaymentStatus) -> PaymentView:
    """The payment once it is so, as whoever pays sees it."""

    def there() -> PaymentView | None:
        found = PaymentView.model_validate(good(client.get(f"/payments/{payment.reference}")))
        return found if found.status is status else None

    found = wait_until(there, within_s=30)
    assert found is not None
    return found
