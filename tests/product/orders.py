"""Orders for the rows' tests: placed by whoever is there, paid at the box office or on the web."""

from typing import Any

from tests.product.house import House
from tests.product.tickets import good
from tests.server.people.persons import Somebody, staff
from tests.server.running import Client
from tests.server.selling import Venue
from ticketing.identifiers import new_id
from ticketing.order import NewLine, NewOrder, OrderView
from ticketing.payment import PaymentMethod, PaymentView, StartPayment
from ticketing.people import StaffRole


def clerk_of(house: House, venue: Venue) -> Somebody:
    """A clerk of the venue, signed in."""
    return staff(house.server, venue.organiser_id, StaffRole.CLERK)


def manager_of(house: House, venue: Venue) -> Somebody:
    """A manager of the venue, signed in."""
    return staff(house.server, venue.organiser_id, StaffRole.MANAGER)


def placed(who: Client, order: NewOrder) -> OrderView:
    """The order as it was placed."""
    return OrderView.model_validate(good(who.post("/orders", order)))


def seen(who: Client, order: OrderView | NewOrder) -> OrderView:
    """The order as it is."""
    return OrderView.model_validate(good(who.get(f"/orders/{order.id}")))


def paid(
    who: Client, order: OrderView | NewOrder, method: PaymentMethod = PaymentMethod.FREE
) -> PaymentView:
    """The payment of an order by a method that is over at once."""
    wish = StartPayment(id=new_id(), method=method)
    return PaymentView.model_validate(good(who.post(f"/orders/{order.id}/payments", wish)))


def several(venue: Venue, *quantities: int) -> tuple[NewLine, ...]:
    """A line for each of the venue's tiers, in their order."""
    return tuple(
        NewLine(tier_id=tier.id, quantity=quantity)
        for tier, quantity in zip(venue.tiers, quantities, strict=False)
    )


def link_of(house: House, order: OrderView) -> Client:
    """Whoever has the order's link."""
    return house.server.client(order.follow_url.rsplit("/", 1)[1])


def listed(who: Client, **query: Any) -> list[dict[str, Any]]:
    """The orders that a search finds."""
    found: list[dict[str, Any]] = good(who.get("/orders", params=query))["orders"]
    return found
