"""What a buyer gives on top of their tickets: taken where it is asked for, part of the total."""

import pytest

from tests.server.order.buying import FREE, euros, pay_nothing, place, read, refusal
from tests.server.order.giving import ROOF, ask, give
from tests.server.people.persons import ok, staff
from tests.server.promotion.selling_off import make
from tests.server.running import ServerHandle
from tests.server.selling import Venue, open_venue
from ticketing.catalogue import EventList, EventView
from ticketing.donation import MOST_DONATED, Appeal
from ticketing.money import Money
from ticketing.order import OrderList
from ticketing.people import StaffRole


@pytest.fixture(scope="module")
def venue(server: ServerHandle) -> Venue:
    """A venue that asks for donations."""
    opened = open_venue(server, {"quantity": 1000})
    ask(opened)
    return opened


def test_what_is_given_is_part_of_the_total_and_is_not_taxed(venue: Venue) -> None:
    kiosk = venue.device()
    plain = place(kiosk, venue.order(2))
    order = place(kiosk, venue.order(2, donation=euros(500)))
    assert (order.total, order.donation, order.tax) == (euros(5500), euros(500), plain.tax)
    assert (plain.donation, plain.total) == (euros(0), euros(5000))
    assert read(kiosk, order) == order


def test_what_is_given_can_be_changed_and_taken_back_until_it_is_paid(venue: Venue) -> None:
    kiosk = venue.device()
    order = place(kiosk, venue.order(2))
    given = give(kiosk, order, 1000)
    assert (given.total, given.donation, given.tax) == (euros(6000), euros(1000), order.tax)
    assert give(kiosk, order, 1000).version == given.version, "the same again changes nothing"
    assert give(kiosk, order, 200).total == euros(5200)
    assert give(kiosk, order, None).total == euros(5000)
    trail = ok(venue.operator.get(f"/audit?order={order.id}"))["entries"]
    changes = [one["details"] for one in trail if one["act"] == "order.donation_changed"]
    assert [(one["was"], one["donation"], one["total"]) for one in changes] == [
        (200, 0, 5000),
        (1000, 200, 5200),
        (0, 1000, 6000),
    ]


def test_a_code_takes_nothing_off_what_is_given(venue: Venue) -> None:
    kiosk = venue.device()
    _, half = make(venue.operator, venue, percent=50)
    order = place(kiosk, venue.order(2, donation=euros(500), promo_code=half))
    assert (order.total, order.discount, order.donation) == (euros(3000), euros(2500), euros(500))


def test_tickets_that_a_code_makes_free_leave_what_is_given_to_be_paid(venue: Venue) -> None:
    kiosk = venue.device()
    _, free = make(venue.operator, venue, kind="free")
    order = place(kiosk, venue.order(2, donation=euros(500)))
    path = f"/orders/{order.id}/promo-code"
    assert ok(kiosk.put(path, {"promo_code": free}))["total"]["amount"] == 500
    body = {"id": str(order.id), "method": "free"}
    refused = refusal(kiosk.post(f"/orders/{order.id}/payments", body), 409)
    assert refused["code"] == "payment_state"
    assert give(kiosk, order, None).total == euros(0)
    assert len(pay_nothing(kiosk, order).tickets) == 2


def test_nothing_is_given_to_an_organiser_that_does_not_ask(server: ServerHandle) -> None:
    silent = open_venue(server)
    kiosk = silent.device()
    refused = refusal(kiosk.post("/orders", silent.order(1, donation=euros(500))), 409)
    assert refused["code"] == "donation_not_taken"
    assert silent.stock()["available"] == 100, "and nothing is held"
    order = place(kiosk, silent.order(1, donation=euros(0)))
    path, wanted = f"/orders/{order.id}/donation", {"donation": euros(500).model_dump()}
    assert refusal(kiosk.put(path, wanted), 409)["code"] == "donation_not_taken"
    assert read(kiosk, order).total == euros(2500)


def test_what_was_given_stays_when_the_organiser_stops_asking(server: ServerHandle) -> None:
    venue = open_venue(server)
    ask(venue)
    kiosk = venue.device()
    order = place(kiosk, venue.order(1, donation=euros(500)))
    ask(venue, None)
    assert read(kiosk, order).total == euros(3000)
    assert give(kiosk, order, None).total == euros(2500), "it can still be taken back"


@pytest.mark.parametrize(
    ("donation", "status"),
    [
        (Money(amount=500, currency="USD"), 409),
        (Money(amount=MOST_DONATED + 1, currency="EUR"), 422),
        (Money(amount=-1, currency="EUR"), 422),
    ],
)
def test_another_currency_a_slip_of_the_finger_and_less_than_nothing_are_refused(
    venue: Venue, donation: Money, status: int
) -> None:
    kiosk = venue.device()
    order = place(kiosk, venue.order(1))
    wanted = {"donation": donation.model_dump()}
    refusal(kiosk.put(f"/orders/{order.id}/donation", wanted), status)
    body = venue.order(1).model_dump(mode="json") | wanted
    refusal(kiosk.post("/orders", body), status)
    assert read(kiosk, order).total == euros(2500)


def test_nobody_gives_more_once_the_order_is_paid(server: ServerHandle) -> None:
    venue = open_venue(server, FREE)
    ask(venue)
    kiosk = venue.device()
    order = place(kiosk, venue.order(1))
    pay_nothing(kiosk, order)
    wanted = {"donation": euros(500).model_dump()}
    refused = refusal(kiosk.put(f"/orders/{order.id}/donation", wanted), 409)
    assert refused["code"] == "order_state"


def test_a_manager_says_what_is_asked_for_and_everybody_reads_it_with_the_event(
    server: ServerHandle,
) -> None:
    venue = open_venue(server)
    manager = staff(server, venue.organiser_id, StaffRole.MANAGER).client
    path, wanted = f"/organisers/{venue.organiser_id}", {"appeal": ROOF.model_dump(mode="json")}
    public, kiosk = server.client(None), venue.device()
    tag = kiosk.get("/events").headers["ETag"]
    said = ok(manager.patch(path, wanted, headers={"If-Match": "*"}))
    assert Appeal.model_validate(said["appeal"]) == ROOF
    seen = EventView.model_validate(ok(public.get(f"/events/{venue.event.id}")))
    assert seen.appeal == ROOF
    listed = kiosk.get("/events", headers={"If-None-Match": tag})
    assert [one.appeal for one in EventList.model_validate(ok(listed)).events] == [ROOF]
    ok(manager.patch(path, {"appeal": None}, headers={"If-Match": "*"}))
    assert ok(public.get(f"/events/{venue.event.id}"))["appeal"] is None


def test_an_event_in_another_currency_asks_for_nothing(server: ServerHandle) -> None:
    yen = Money(amount=2500, currency="JPY")
    venue = open_venue(server, {"price": yen}, currency="JPY")
    ask(venue)
    assert ok(venue.operator.get(f"/events/{venue.event.id}"))["appeal"] is None
    wanted = venue.order(1, donation=Money(amount=500, currency="JPY"))
    assert refusal(venue.device().post("/orders", wanted), 409)["code"] == "donation_not_taken"


@pytest.mark.parametrize(
    "changes",
    [
        {"cause": {"text": ""}},
        {"cause": {"text": "x" * 61}},
        {"suggested": []},
        {"suggested": [euros(one).model_dump() for one in (1, 2, 3, 4)]},
        {"suggested": [euros(500).model_dump(), euros(200).model_dump()]},
        {"suggested": [euros(0).model_dump()]},
        {"suggested": [euros(5).model_dump(), {"amount": 6, "currency": "USD"}]},
    ],
)
def test_what_cannot_be_asked_for_on_a_screen_is_refused(
    venue: Venue, changes: dict[str, object]
) -> None:
    wanted = {"appeal": ROOF.model_dump(mode="json") | changes}
    refusal(venue.operator.patch(f"/organisers/{venue.organiser_id}", wanted), 422)


def test_orders_that_are_looked_for_say_what_was_given(venue: Venue) -> None:
    order = place(venue.device(), venue.order(1, donation=euros(200)))
    found = OrderList.model_validate(ok(venue.operator.get(f"/orders?number={order.number}")))
    assert [(one.donation, one.total) for one in found.orders] == [(euros(200), euros(2700))]
