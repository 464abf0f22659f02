"""A code for an order that is placed: its price falls and rises, and its tickets stay held."""

import pytest

from tests.server.order.buying import euros, pay_nothing, place, read, refusal
from tests.server.people.persons import ok
from tests.server.promotion import selling_off
from tests.server.promotion.selling_off import make
from tests.server.running import Client, ServerHandle
from tests.server.selling import Venue, open_venue
from ticketing.order import OrderView


@pytest.fixture(scope="module")
def venue(server: ServerHandle) -> Venue:
    return open_venue(server, {"quantity": 100})


def give(who: Client, order: OrderView, code: str | None) -> OrderView:
    """The order with the code, or without."""
    answer = who.put(f"/orders/{order.id}/promo-code", {"promo_code": code})
    return OrderView.model_validate(ok(answer))


def test_a_code_lowers_the_price_once_and_taken_off_raises_it_again(venue: Venue) -> None:
    kiosk = venue.device()
    promotion, code = make(venue.operator, venue, percent=10)
    order = place(kiosk, venue.order(2))
    lower = give(kiosk, order, code.lower())
    assert give(kiosk, order, code) == lower
    assert (lower.total, lower.discount, lower.promo_code) == (euros(4500), euros(500), code)
    assert (lower.lines[0].discount, lower.hold_until) == (euros(500), order.hold_until)
    assert selling_off.read(venue.operator, promotion)["used"] == 1
    whole = give(kiosk, order, None)
    assert (whole.total, whole.promo_code, whole.tax) == (order.total, None, order.tax)
    assert selling_off.read(venue.operator, promotion)["used"] == 0


def test_another_code_takes_the_place_of_the_first_and_one_that_is_none_does_not(
    venue: Venue,
) -> None:
    kiosk = venue.device()
    (first, some), (_, more) = (make(venue.operator, venue, percent=off) for off in (10, 50))
    order = place(kiosk, venue.order(2, promo_code=some))
    assert give(kiosk, order, more).total == euros(2500)
    assert selling_off.read(venue.operator, first)["used"] == 0
    problem = refusal(kiosk.put(f"/orders/{order.id}/promo-code", {"promo_code": "NOBODYS"}), 409)
    assert (problem["code"], problem["reason"]) == ("code_not_valid", "unknown")
    assert read(kiosk, order).promo_code == more


def test_an_order_that_a_code_makes_free_is_confirmed_for_nothing(venue: Venue) -> None:
    kiosk = venue.device()
    _, code = make(venue.operator, venue, kind="free")
    order = place(kiosk, venue.order(2))
    assert give(kiosk, order, code).total == euros(0)
    assert len(pay_nothing(kiosk, order).tickets) == 2
    assert refusal(kiosk.put(f"/orders/{order.id}/promo-code", {}), 409)["code"] == "order_state"


def test_guesses_are_counted_as_they_are_for_new_orders(venue: Venue) -> None:
    kiosk = venue.device()
    order = place(kiosk, venue.order(1))
    answers = [
        kiosk.put(f"/orders/{order.id}/promo-code", {"promo_code": f"GUESS{number}"}).status_code
        for number in range(21)
    ]
    assert answers == [409] * 20 + [429]
