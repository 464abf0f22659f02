"""Orders for tests: placed by anybody, paid where they cost nothing, and followed by their link."""

from typing import Any

from tests.server.people.persons import ok
from tests.server.running import Client
from tests.server.selling import Venue
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import NewLine, NewOrder, OrderView

FREE = {"price": Money(amount=0, currency="EUR")}


def euros(cents: int) -> Money:
    """An amount in euros."""
    return Money(amount=cents, currency="EUR")


def place(who: Client, order: NewOrder) -> OrderView:
    """The order as it was placed."""
    return OrderView.model_validate(ok(who.post("/orders", order)))


def read(who: Client, order: OrderView | NewOrder) -> OrderView:
    """The order as it is."""
    return OrderView.model_validate(ok(who.get(f"/orders/{order.id}")))


def pay_nothing(who: Client, order: OrderView | NewOrder) -> OrderView:
    """Pay an order that costs nothing; the order afterwards."""
    ok(who.post(f"/orders/{order.id}/payments", {"id": str(new_id()), "method": "free"}))
    return read(who, order)


def lines_of(venue: Venue, *quantities: int) -> tuple[NewLine, ...]:
    """A line for each of the venue's tiers, in their order."""
    return tuple(
        NewLine(tier_id=tier.id, quantity=quantity)
        for tier, quantity in zip(venue.tiers, quantities, strict=False)
    )


def holder_of(venue: Venue, order: OrderView) -> Client:
    """Whoever has the order's link."""
    return venue.server.client(order.follow_url.rsplit("/", 1)[1])


def refusal(answer: Any, status: int) -> dict[str, Any]:  # noqa: ANN401  a response
    """The problem of an answer that must refuse."""
    assert answer.status_code == status, answer.text
    body: dict[str, Any] = answer.json()
    return body
