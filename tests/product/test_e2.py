"""E2: what was sold is protected: its price, its number, and the tier itself."""

import threading
from collections.abc import Callable
from typing import Any

import requests

from tests.product.house import House
from tests.server.people.persons import ok
from tests.server.running import Client
from tests.server.selling import Venue
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.payment import PaymentMethod, StartPayment

FREE = Money(amount=0, currency="EUR")
DEAR = {"price": {"amount": 3000, "currency": "EUR"}}


def _sell(kiosk: Client, venue: Venue, quantity: int = 1) -> None:
    order = venue.order(quantity)
    ok(kiosk.post("/orders", order))
    payment = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    ok(kiosk.post(f"/orders/{order.id}/payments", payment))
    assert ok(kiosk.get(f"/orders/{order.id}"))["status"] == "confirmed"


def _path(venue: Venue) -> str:
    return f"/tiers/{venue.tiers[0].id}"


def _meet(*deeds: Callable[[], object]) -> None:
    """Do several things at the same time."""
    barrier = threading.Barrier(len(deeds))

    def run(deed: Callable[[], object]) -> None:
        barrier.wait(10)
        deed()

    threads = [threading.Thread(target=run, args=(deed,)) for deed in deeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)


def test_e2_before_the_first_sale_everything_can_change(house: House) -> None:
    venue = house.venue()
    changed = ok(venue.operator.patch(_path(venue), DEAR | {"quantity": 3, "admits": 2}))
    assert changed["price"] == DEAR["price"]
    assert (changed["stock"]["quantity"], changed["admits"]) == (3, 2)


def test_e2_after_the_first_sale_the_price_is_fixed(house: House) -> None:
    venue = house.venue({"price": FREE})
    _sell(venue.device(), venue, 3)
    refused = venue.operator.patch(_path(venue), DEAR)
    problem = refused.json()
    assert (refused.status_code, problem["code"]) == (409, "price_fixed")
    assert (problem["sold"], problem["held"], problem["leased"]) == (3, 0, 0)
    assert problem["price"] == {"amount": 0, "currency": "EUR"}
    assert problem["detail"] == ("Standing has sales (3 sold): its price cannot change any more.")
    assert ok(venue.operator.get(_path(venue)))["price"]["amount"] == 0


def test_e2_what_is_in_a_basket_has_its_price_already_and_frees_it_by_leaving(
    house: House,
) -> None:
    venue = house.venue()
    kiosk, order = venue.device(), venue.order(2)
    ok(kiosk.post("/orders", order))
    refused = venue.operator.patch(_path(venue), DEAR)
    assert (refused.json()["code"], refused.json()["held"]) == ("price_fixed", 2)
    ok(kiosk.post(f"/orders/{order.id}/cancel"))
    assert ok(venue.operator.patch(_path(venue), DEAR))["price"]["amount"] == 3000


def test_e2_after_the_first_sale_what_a_ticket_is_good_for_is_fixed_and_words_are_not(
    house: House,
) -> None:
    venue = house.venue({"price": FREE})
    _sell(venue.device(), venue)
    refused = venue.operator.patch(_path(venue), {"admits": 2})
    assert (refused.status_code, refused.json()["code"]) == (409, "tier_has_sales")
    name = {"text": "Standing, early", "translations": {}}
    assert ok(venue.operator.patch(_path(venue), {"name": name}))["name"] == name


def test_e2_the_quantity_cannot_go_below_what_is_sold_and_in_baskets(house: House) -> None:
    venue = house.venue({"price": FREE})
    kiosk = venue.device()
    _sell(kiosk, venue, 5)
    ok(kiosk.post("/orders", venue.order(2)))
    refused = venue.operator.patch(_path(venue), {"quantity": 6})
    problem = refused.json()
    assert (refused.status_code, problem["code"]) == (409, "quantity_below_sold")
    assert (problem["sold"], problem["held"], problem["leased"]) == (5, 2, 0)
    assert (problem["quantity"], problem["least"]) == (100, 7)
    assert problem["detail"] == ("Of Standing 5 sold, 2 in baskets: there cannot be fewer than 7.")
    least = ok(venue.operator.patch(_path(venue), {"quantity": 7}))
    assert least["availability"]["available"] == 0
    assert ok(venue.operator.patch(_path(venue), {"quantity": 8}))["availability"]["can_be_bought"]


def test_e2_a_tier_with_sales_is_not_deleted_only_switched_off(house: House) -> None:
    venue = house.venue({"price": FREE})
    kiosk = venue.device()
    _sell(kiosk, venue, 2)
    refused = venue.operator.delete(_path(venue))
    assert (refused.status_code, refused.json()["code"]) == (409, "tier_has_sales")
    assert (refused.json()["sold"], refused.json()["held"]) == (2, 0)
    off = ok(venue.operator.patch(_path(venue), {"active": False}))
    assert off["availability"]["message"] == "Not on sale"
    assert kiosk.post("/orders", venue.order()).json()["code"] == "not_on_sale"
    assert ok(kiosk.get("/events"))["events"][0]["tiers"][0]["active"] is False


def test_e2_a_refused_change_changes_nothing_of_the_tier(house: House) -> None:
    venue = house.venue({"price": FREE})
    _sell(venue.device(), venue)
    before = ok(venue.operator.get(_path(venue)))
    words = {"name": {"text": "Never", "translations": {}}}
    assert venue.operator.patch(_path(venue), DEAR | words).status_code == 409
    assert venue.operator.patch(_path(venue), {"quantity": 0} | words).status_code == 409
    assert ok(venue.operator.get(_path(venue))) == before


def test_e2_the_events_currency_and_a_sessions_times_are_protected_alike(house: House) -> None:
    venue = house.venue({"price": FREE})
    event, session = f"/events/{venue.event.id}", f"/sessions/{venue.session_id}"
    assert ok(venue.operator.patch(event, {"currency": "GHS"}))["tiers"][0]["price"] == {
        "amount": 0,
        "currency": "GHS",
    }
    _sell(venue.device(), venue)
    later = {"ends_at": "2031-01-01T00:00:00Z"}
    for refused in (
        venue.operator.patch(event, {"currency": "EUR"}),
        venue.operator.patch(session, later),
    ):
        assert (refused.status_code, refused.json()["code"]) == (409, "tier_has_sales")
    name = {"text": "Second night", "translations": {}}
    assert ok(venue.operator.patch(session, {"name": name}))["name"] == name


def test_e2_a_price_that_changes_during_the_first_sales_leaves_no_ticket_at_another(
    house: House,
) -> None:
    venue = house.venue()
    kiosks = [venue.device() for _ in range(3)]
    operators = [house.server.client() for _ in range(3)]
    orders: list[dict[str, Any]] = []
    changed: list[requests.Response] = []

    def sell(kiosk: Client) -> None:
        for _ in range(4):
            answer = kiosk.post("/orders", venue.order())
            if answer.ok:
                orders.append(answer.json())
            else:
                assert answer.json()["code"] == "not_on_sale", answer.text

    def change(operator: Client, amount: int) -> None:
        price = {"price": {"amount": amount, "currency": "EUR"}}
        changed.append(operator.patch(_path(venue), price))

    sellers = [lambda kiosk=kiosk: sell(kiosk) for kiosk in kiosks]
    changers = [
        lambda operator=operator, amount=2600 + number: change(operator, amount)
        for number, operator in enumerate(operators)
    ]
    _meet(*sellers, *changers)
    price = ok(venue.operator.get(_path(venue)))["price"]["amount"]
    assert {answer.status_code for answer in changed} <= {200, 409}
    assert orders
    assert {order["lines"][0]["unit_price"]["amount"] for order in orders} == {price}


def test_e2_a_quantity_that_is_lowered_during_a_rush_never_goes_below_what_is_taken(
    house: House,
) -> None:
    venue = house.venue({"quantity": 60})
    kiosks = [venue.device() for _ in range(4)]
    operator = house.server.client()
    taken: list[int] = []
    lowered: list[requests.Response] = []

    def buy(kiosk: Client) -> None:
        for _ in range(8):
            answer = kiosk.post("/orders", venue.order(2))
            if answer.ok:
                taken.append(2)

    def lower() -> None:
        lowered.extend(
            operator.patch(_path(venue), {"quantity": quantity}) for quantity in range(56, 0, -4)
        )

    _meet(*(lambda kiosk=kiosk: buy(kiosk) for kiosk in kiosks), lower)
    stock = ok(venue.operator.get(_path(venue)))["stock"]
    assert stock["held"] == sum(taken) <= stock["quantity"]
    assert {answer.status_code for answer in lowered} == {200, 409}
    for answer in lowered:
        if not answer.ok:
            problem = answer.json()
            assert problem["code"] == "quantity_below_sold"
