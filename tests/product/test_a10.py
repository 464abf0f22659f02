"""A10: what is left is counted down and shown, to everybody who looks."""

from typing import Any

from tests.product.house import House
from tests.server.people.persons import ok
from tests.server.running import Client
from tests.server.selling import Venue
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import Channel
from ticketing.payment import PaymentMethod, StartPayment

FREE = Money(amount=0, currency="EUR")


def _shown(client: Client, venue: Venue) -> dict[str, Any]:
    events = ok(client.get(f"/events?organiser={venue.organiser_id}"))["events"]
    left: dict[str, Any] = events[0]["tiers"][0]["availability"]
    return left


def test_a10_every_basket_and_every_sale_counts_down_what_is_left(house: House) -> None:
    venue = house.venue({"quantity": 20, "price": FREE})
    kiosk = venue.device()
    assert _shown(house.public, venue)["available"] == 20
    order = venue.order(8)
    ok(kiosk.post("/orders", order))
    assert _shown(house.public, venue) | {"message": ""} == _shown(kiosk, venue) | {"message": ""}
    assert _shown(house.public, venue)["message"] == "12 left"
    payment = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    ok(kiosk.post(f"/orders/{order.id}/payments", payment))
    after = _shown(house.public, venue)
    assert (after["available"], after["sold"], after["percent_sold"]) == (12, 8, 40)


def test_a10_what_is_left_behind_is_counted_up_again(house: House) -> None:
    venue = house.venue({"quantity": 8})
    kiosk, order = venue.device(), venue.order(8)
    ok(kiosk.post("/orders", order))
    assert _shown(house.public, venue)["available"] == 0
    ok(kiosk.post(f"/orders/{order.id}/cancel"))
    assert _shown(house.public, venue)["available"] == 8


def test_a10_the_last_ticket_is_sold_to_one_and_the_other_is_told_how_many_are_left(
    house: House,
) -> None:
    venue = house.venue({"quantity": 5, "price": FREE})
    ok(venue.device().post("/orders", venue.order(3)))
    refused = house.public.post("/orders", venue.order(3, channel=Channel.WEB))
    assert (refused.status_code, refused.json()["code"]) == (409, "not_enough_tickets")
    assert refused.json()["detail"] == "Only 2 tickets remaining for Standing"
    assert refused.json()["available"] == _shown(house.public, venue)["available"] == 2


def test_a10_a_kiosk_that_asks_again_is_told_only_when_the_count_has_changed(
    house: House,
) -> None:
    venue = house.venue()
    kiosk = venue.device()
    tag = kiosk.get("/events").headers["etag"]
    assert kiosk.get("/events", headers={"If-None-Match": tag}).status_code == 304
    ok(kiosk.post("/orders", venue.order()))
    changed = kiosk.get("/events", headers={"If-None-Match": tag})
    assert changed.status_code == 200
    assert changed.json()["events"][0]["tiers"][0]["availability"]["available"] == 99
