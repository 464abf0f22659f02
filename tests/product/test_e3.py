"""E3: what is left of a tier is told with every number, and a message that says why not."""

import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.product.house import House
from tests.server.people.persons import ok, staff
from tests.server.running import Client
from tests.server.selling import Venue, a_tier, an_event
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.payment import PaymentMethod, StartPayment
from ticketing.people import StaffRole

FREE = Money(amount=0, currency="EUR")
EARLIER = datetime.now(UTC) - timedelta(hours=1)
LATER = datetime(2030, 5, 1, 18, 0, tzinfo=UTC)


def _left(client: Client, venue: Venue, **headers: str) -> dict[str, Any]:
    path = f"/tiers/{venue.tiers[0].id}/availability"
    return ok(client.get(path, headers=headers))


def _sell(kiosk: Client, venue: Venue, quantity: int) -> None:
    order = venue.order(quantity)
    ok(kiosk.post("/orders", order))
    payment = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    ok(kiosk.post(f"/orders/{order.id}/payments", payment))


def test_e3_it_tells_what_is_there_what_is_sold_and_how_much_that_is(house: House) -> None:
    venue = house.venue({"quantity": 40, "price": FREE})
    _sell(venue.device(), venue, 5)
    assert _left(house.public, venue) == {
        "state": "plenty",
        "available": 35,
        "sold": 5,
        "quantity": 40,
        "percent_sold": 12,
        "can_be_bought": True,
        "message": "Available",
        "sold_out": False,
        "on_sale": True,
    }


@pytest.mark.parametrize(
    ("tier", "state", "message"),
    [
        ({"quantity": 12}, "few_left", "12 left"),
        ({"quantity": 0}, "sold_out", "Sold out"),
        ({"sale_starts_at": LATER}, "not_yet_on_sale", "On sale from 2030-05-01 20:00 CEST"),
        ({"sale_ends_at": EARLIER}, "sale_ended", "Sales have ended"),
        ({"active": False}, "off", "Not on sale"),
    ],
)
def test_e3_a_message_says_why_it_can_or_cannot_be_bought(
    house: House, tier: dict[str, Any], state: str, message: str
) -> None:
    venue = house.venue(tier)
    left = _left(house.public, venue)
    assert (left["state"], left["message"]) == (state, message)
    refused = venue.device().post("/orders", venue.order())
    assert left["can_be_bought"] is refused.ok


def test_e3_baskets_of_others_are_told_apart_from_sales(house: House) -> None:
    venue = house.venue({"quantity": 2})
    kiosk, order = venue.device(), venue.order(2)
    ok(kiosk.post("/orders", order))
    left = _left(house.public, venue)
    assert (left["state"], left["available"], left["sold"]) == ("all_held", 0, 0)
    assert left["message"] == "All remaining tickets are in other people's baskets"
    assert (left["sold_out"], left["on_sale"], left["can_be_bought"]) == (False, True, False)
    ok(kiosk.post(f"/orders/{order.id}/cancel"))
    assert _left(house.public, venue)["can_be_bought"] is True


def test_e3_a_tier_is_offered_where_it_is_sold_only(house: House) -> None:
    venue = house.venue({"channels": ("box_office", "web")}, {"channels": ("kiosk",)})
    path = f"/events/{venue.event.id}"

    def said(client: Client) -> list[tuple[bool, str]]:
        tiers = ok(client.get(path))["tiers"]
        return [
            (one["availability"]["can_be_bought"], one["availability"]["message"]) for one in tiers
        ]

    here, elsewhere = (True, "Available"), (False, "Not sold here")
    assert said(venue.device()) == [elsewhere, here]
    assert said(house.public) == [here, elsewhere]
    clerk = staff(house.server, venue.organiser_id, StaffRole.CLERK).client
    assert said(clerk) == [here, here]
    assert venue.device().post("/orders", venue.order()).json()["code"] == "not_on_sale"


def test_e3_nothing_of_a_cancelled_event_can_be_bought(house: House) -> None:
    venue = house.venue()
    ok(venue.operator.post(f"/events/{venue.event.id}/cancel"))
    left = _left(house.public, venue)
    assert (left["message"], left["on_sale"]) == ("The event was cancelled", False)
    assert venue.device().post("/orders", venue.order()).status_code == 409


def test_e3_a_draft_tells_its_people_only(house: House) -> None:
    venue = house.venue()
    draft = an_event(venue.organiser_id)
    ok(venue.operator.post("/events", draft))
    tier = a_tier(draft)
    ok(venue.operator.post(f"/events/{draft.id}/tiers", tier))
    path = f"/tiers/{tier.id}/availability"
    assert house.public.get(path).status_code == 404
    manager = staff(house.server, venue.organiser_id, StaffRole.MANAGER).client
    assert ok(manager.get(path))["message"] == "The event is not published yet"


@pytest.mark.parametrize(
    ("accepted", "message"),
    [
        ("fr-CH, fr;q=0.9, en;q=0.8", "Plus que 12"),
        ("de", "Noch 12"),
        ("pt, es;q=0.5", "Quedan 12"),
        ("ar-EG", "المتبقي: 12"),
        ("ja", "12 left"),
        ("", "12 left"),
        ("en;q=0.1, de;q=0.7", "Noch 12"),
        (";;;=,q=9", "12 left"),
    ],
)
def test_e3_the_message_is_in_the_readers_language_or_in_english(
    house: House, accepted: str, message: str
) -> None:
    venue = house.venue({"quantity": 12})
    headers = {"Accept-Language": accepted}
    assert _left(house.public, venue, **headers)["message"] == message
    shown = ok(house.public.get(f"/events/{venue.event.id}", headers=headers))
    assert shown["tiers"][0]["availability"]["message"] == message


def test_e3_staff_see_every_count_and_others_only_what_is_left(house: House) -> None:
    venue = house.venue({"price": FREE})
    kiosk = venue.device()
    _sell(kiosk, venue, 3)
    ok(kiosk.post("/orders", venue.order(2)))
    path = f"/tiers/{venue.tiers[0].id}"
    clerk = staff(house.server, venue.organiser_id, StaffRole.CLERK).client
    counts = {"quantity": 100, "sold": 3, "held": 2, "leased": 0}
    assert ok(clerk.get(path))["stock"] == counts
    assert ok(clerk.get(f"/events/{venue.event.id}"))["tiers"][0]["stock"] == counts
    for other in (house.public, kiosk, venue.device(DeviceKind.DESK)):
        assert ok(other.get(path))["stock"] is None


def test_e3_every_reading_during_a_rush_adds_up(house: House) -> None:
    quantity = 60
    venue = house.venue({"quantity": quantity, "price": FREE})
    kiosks = [venue.device() for _ in range(3)]
    selling = threading.Event()
    selling.set()
    readings: list[dict[str, Any]] = []

    def watch() -> None:
        client = house.server.client()
        while selling.is_set():
            readings.append(ok(client.get(f"/tiers/{venue.tiers[0].id}")))

    def sell(kiosk: Client) -> None:
        for _ in range(8):
            _sell(kiosk, venue, 2)

    watcher = threading.Thread(target=watch)
    sellers = [threading.Thread(target=sell, args=(kiosk,)) for kiosk in kiosks]
    watcher.start()
    for seller in sellers:
        seller.start()
    for seller in sellers:
        seller.join(60)
    selling.clear()
    watcher.join(10)
    assert len(readings) > 3
    for reading in readings:
        stock, left = reading["stock"], reading["availability"]
        assert left["available"] == quantity - stock["sold"] - stock["held"] - stock["leased"]
        assert left["sold"] == stock["sold"]
    sold = [reading["availability"]["sold"] for reading in readings]
    assert sold == sorted(sold)
    assert _left(house.public, venue)["sold"] == 48
