"""Staff find orders by anything that is known of them; everybody else finds their own."""

from typing import Any

import pytest

from tests.server.order.buying import FREE, pay_nothing, place, refusal
from tests.server.people.persons import Somebody, an_address, ok, somebody, staff
from tests.server.running import Client, ServerHandle
from tests.server.selling import Venue, open_venue
from ticketing.order import Buyer, Channel, OrderView
from ticketing.people import StaffRole

ADDRESS = "ada.lovelace@example.org"


@pytest.fixture(scope="module")
def venue(server: ServerHandle) -> Venue:
    return open_venue(server, FREE | {"quantity": 500})


@pytest.fixture(scope="module")
def clerk(venue: Venue) -> Client:
    return staff(venue.server, venue.organiser_id, StaffRole.CLERK).client


@pytest.fixture(scope="module")
def orders(venue: Venue) -> dict[str, OrderView]:
    """One paid at a kiosk by Ada, one pending at the box office for Grace, one of nobody."""
    kiosk = venue.device()
    ada = Buyer(name="Ada King, Countess of Lovelace", email=ADDRESS, phone="+441632960961")
    grace = Buyer(name="Grace Brewster Hopper", email="Grace@Navy.example")
    return {
        "ada": pay_nothing(kiosk, place(kiosk, venue.order(2, buyer=ada))),
        "grace": place(venue.operator, venue.order(buyer=grace)),
        "nobody": place(kiosk, venue.order()),
    }


def _found(who: Client, orders: dict[str, OrderView], **query: Any) -> list[str]:
    """The names of those that are found, newest first."""
    names = {str(order.id): name for name, order in orders.items()}
    page = ok(who.get("/orders", params=query))
    return [names[one["id"]] for one in page["orders"] if one["id"] in names]


def test_staff_find_all_of_their_organiser_newest_first(
    clerk: Client, orders: dict[str, OrderView]
) -> None:
    assert _found(clerk, orders) == ["nobody", "grace", "ada"]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({"status": "confirmed"}, ["ada"]),
        ({"status": "pending"}, ["nobody", "grace"]),
        ({"channel": "box_office"}, ["grace"]),
        ({"channel": "kiosk", "status": "pending"}, ["nobody"]),
        ({"approval": "asked"}, []),
        ({"buyer": "ada.love"}, ["ada"]),
        ({"buyer": "ADA.LOVELACE@EXAMPLE.ORG"}, ["ada"]),
        ({"buyer": "lovel"}, ["ada"]),
        ({"buyer": "countess ada"}, ["ada"]),
        ({"buyer": "ada hopper"}, []),
        ({"buyer": "grace@navy"}, ["grace"]),
        ({"buyer": "+44 1632 96"}, ["ada"]),
        ({"buyer": "0044 1632"}, ["ada"]),
        ({"buyer": "ovelace"}, []),
        ({"text": "hopp"}, ["grace"]),
        ({"from": "2000-01-01T00:00:00Z", "text": "hopp"}, ["grace"]),
        ({"to": "2000-01-01T00:00:00Z"}, []),
        ({"text": "%"}, None),
        ({"text": "__"}, []),
        ({"text": "' OR 1=1"}, []),
    ],
)
def test_each_filter_finds_what_it_says(
    clerk: Client, orders: dict[str, OrderView], query: dict[str, str], names: list[str] | None
) -> None:
    if names is None:
        answer = clerk.get("/orders", params=query)
        assert refusal(answer, 422)["fields"][0]["field"] == next(iter(query))
    else:
        assert _found(clerk, orders, **query) == names


def test_an_order_is_found_by_its_number_and_its_tickets_serial(
    clerk: Client, orders: dict[str, OrderView]
) -> None:
    ada = orders["ada"]
    serial = ada.tickets[0].serial
    plain = ada.number.replace("-", "").lower()
    for query in (
        {"number": ada.number},
        {"number": plain},
        {"number": plain[1:]},
        {"text": ada.number},
        {"serial": serial},
        {"text": serial.lower()},
        {"serial": serial.removeprefix("TKT-")},
    ):
        assert _found(clerk, orders, **query) == ["ada"], query
    assert _found(clerk, orders, number="W-0000-0000") == []
    assert _found(clerk, orders, serial="nonsense") == []


def test_an_order_is_found_by_its_payments_reference(
    venue: Venue, clerk: Client, orders: dict[str, OrderView]
) -> None:
    reference = orders["ada"].payments[0].reference
    for query in (
        {"number": reference},
        {"text": reference},
        {"text": reference.lower().replace("-", " ")},
    ):
        assert _found(clerk, orders, **query) == ["ada"], query
    assert _found(clerk, orders, number="P-0000000000") == []
    elsewhere = staff(venue.server, open_venue(venue.server).organiser_id, StaffRole.CLERK).client
    assert _found(elsewhere, orders, text=reference) == []


def test_an_order_is_found_by_its_event(clerk: Client, orders: dict[str, OrderView]) -> None:
    event = str(orders["ada"].event_id)
    assert _found(clerk, orders, event=event) == ["nobody", "grace", "ada"]
    assert _found(clerk, orders, event=str(orders["ada"].id)) == []


def test_orders_of_one_organiser_are_told_apart_by_whoever_sees_several(
    venue: Venue, orders: dict[str, OrderView]
) -> None:
    everybody = venue.operator
    assert _found(everybody, orders, organiser=str(venue.organiser_id)) == [
        "nobody",
        "grace",
        "ada",
    ]
    assert _found(everybody, orders, organiser=str(orders["ada"].id)) == []


def test_a_buyer_is_found_by_the_name_they_have_now(venue: Venue, clerk: Client) -> None:
    kiosk = venue.device()
    order = place(kiosk, venue.order(buyer=Buyer(name="Mary Somerville")))
    ok(kiosk.patch(f"/orders/{order.id}", {"name": "Emmy Noether"}))
    assert _found(clerk, {"it": order}, buyer="noether") == ["it"]
    assert _found(clerk, {"it": order}, buyer="somerv") == []


def test_codes_come_along_when_they_are_asked_for(
    clerk: Client, orders: dict[str, OrderView]
) -> None:
    query = {"number": orders["ada"].number}
    without = ok(clerk.get("/orders", params=query))["orders"][0]
    assert without["tickets"] is None
    with_codes = ok(clerk.get("/orders", params=query | {"codes": "true"}))["orders"][0]
    assert [one["code"] for one in with_codes["tickets"]] == [
        ticket.code for ticket in orders["ada"].tickets
    ]
    assert with_codes["lines"][0]["quantity"] == 2


def test_pages_go_through_all_without_a_gap_while_new_orders_come(
    server: ServerHandle,
) -> None:
    venue = open_venue(server, FREE)
    kiosk = venue.device()
    made = [str(place(kiosk, venue.order()).id) for _ in range(7)]
    seen: list[str] = []
    query: dict[str, str] = {"event": str(venue.event.id), "limit": "3"}
    while True:
        page = ok(venue.operator.get("/orders", params=query))
        seen += [one["id"] for one in page["orders"]]
        place(kiosk, venue.order())
        if page["next"] is None:
            break
        query["after"] = page["next"]
    assert seen == made[::-1]


def test_nobody_finds_orders_of_another_organiser(
    venue: Venue, orders: dict[str, OrderView]
) -> None:
    elsewhere = open_venue(venue.server, FREE)
    stranger = staff(venue.server, elsewhere.organiser_id, StaffRole.MANAGER).client
    for query in (
        {},
        {"text": ADDRESS},
        {"number": orders["ada"].number},
        {"serial": orders["ada"].tickets[0].serial},
        {"event": str(venue.event.id)},
    ):
        assert ok(stranger.get("/orders", params=query))["orders"] == [], query


def test_a_promoter_finds_those_of_their_events_only(
    venue: Venue, orders: dict[str, OrderView]
) -> None:
    promoter = staff(venue.server, venue.organiser_id, StaffRole.PROMOTER)
    assert _found(promoter.client, orders) == []
    ok(venue.operator.put(f"/events/{venue.event.id}/promoters/{promoter.id}"))
    assert _found(promoter.client, orders) == ["nobody", "grace", "ada"]


def test_somebody_finds_what_they_bought_and_staff_when_they_say_so(venue: Venue) -> None:
    ada: Somebody = somebody(venue.server)
    mine = place(ada.client, venue.order())
    place(venue.device(), venue.order(buyer=Buyer(email=an_address())))
    assert [one["id"] for one in ok(ada.client.get("/orders"))["orders"]] == [str(mine.id)]
    clerk = staff(venue.server, venue.organiser_id, StaffRole.CLERK).client
    own = place(clerk, venue.order(channel=Channel.WEB))
    assert [one["id"] for one in ok(clerk.get("/orders?mine=true"))["orders"]] == [str(own.id)]


def test_neither_the_public_nor_a_kiosk_searches(venue: Venue) -> None:
    assert venue.server.client(None).get("/orders").status_code == 401
    assert venue.device().get("/orders").status_code == 403


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"status": "paid"}, "status"),
        ({"event": "nonsense"}, "event"),
        ({"buyer": "x"}, "buyer"),
        ({"buyer": "a\x00b"}, "buyer"),
        ({"buyer": "x" * 10_000}, "buyer"),
        ({"limit": "0"}, "limit"),
        ({"limit": "101"}, "limit"),
        ({"from": "yesterday"}, "from"),
        ({"after": "nonsense"}, "after"),
        ({"after": "____________________________________"}, "after"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_filter_that_makes_no_sense_is_refused_by_its_name(
    clerk: Client, query: dict[str, str], field: str
) -> None:
    problem = refusal(clerk.get("/orders", params=query), 422)
    assert problem["fields"][0]["field"] == field
