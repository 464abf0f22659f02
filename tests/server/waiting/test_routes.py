"""The waiting list over HTTP: for strangers, for accounts, for staff."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from server.security import Secrets
from server.waiting.routes import OFFER
from tests.server.people.persons import an_address, ok, somebody, staff
from tests.server.running import Client, ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.people import StaffRole
from ticketing.problem import ProblemCode

FREE = {"price": Money(amount=0, currency="EUR")}


@pytest.fixture(scope="module")
def server() -> Iterator[ServerHandle]:
    """A server on SQLite: what its database does is tested beside this."""
    with running_server() as handle:
        yield handle


@pytest.fixture
def venue(server: ServerHandle) -> Venue:
    """A tier of two tickets."""
    return open_venue(server, FREE | {"quantity": 2})


def path_of(venue: Venue) -> str:
    """The line of the venue's tier."""
    return f"/tiers/{venue.tiers[0].id}/waitlist"


def wish(**fields: Any) -> dict[str, Any]:
    """The body that joins a line."""
    return {"id": str(new_id()), "email": an_address(), "quantity": 1} | fields


def sold_out(venue: Venue) -> tuple[Client, str]:
    """Somebody's order holds everything: their kiosk, and the order's path."""
    kiosk, order = venue.device(), venue.order(2)
    ok(kiosk.post("/orders", order))
    return kiosk, f"/orders/{order.id}"


def line(venue: Venue) -> list[dict[str, Any]]:
    """The line as staff sees it."""
    entries: list[dict[str, Any]] = ok(venue.operator.get(path_of(venue)))["entries"]
    return entries


def offer(venue: Venue, place_id: str) -> dict[str, Any]:
    """What was offered to a place, once it was."""

    def made() -> dict[str, Any] | None:
        mine = next(one for one in line(venue) if one["id"] == place_id)
        found: dict[str, Any] | None = mine["offer"]
        return found

    found = wait_until(made, 15)
    assert found is not None
    return found


def link(venue: Venue, offer_id: str) -> str:
    """The path of the link in an offer's letter."""
    secrets = Secrets(venue.server.data_folder)
    return f"/waitlist/{secrets.sign_token(OFFER, UUID(offer_id))}"


def test_while_tickets_can_be_bought_nobody_waits(venue: Venue) -> None:
    public = venue.server.client(None)

    refused = public.post(path_of(venue), wish(quantity=2))

    assert refused.status_code == 409
    assert refused.json()["code"] == ProblemCode.WAITING_LIST_CLOSED
    assert refused.json()["available"] == 2


def test_a_stranger_who_asks_for_an_address_that_waits_learns_nothing(venue: Venue) -> None:
    sold_out(venue)
    public, address = venue.server.client(None), an_address()

    first, second = (public.post(path_of(venue), wish(email=address)) for _ in range(2))

    assert first.status_code == second.status_code == 201
    assert first.json().keys() == second.json().keys()
    assert first.json()["state"] == second.json()["state"]
    assert len(line(venue)) == 1


def test_what_becomes_free_is_offered_read_by_its_link_and_declined(venue: Venue) -> None:
    kiosk, order = sold_out(venue)
    public, first, second = venue.server.client(None), wish(quantity=2), wish(quantity=2)
    for one in (first, second):
        ok(public.post(path_of(venue), one))
    ok(kiosk.post(f"{order}/cancel"))
    offered = offer(venue, first["id"])

    seen = ok(public.get(link(venue, offered["id"])))
    declined = public.outside(f"/api/v1{link(venue, offered['id'])}", "DELETE")

    assert seen["offer"]["id"] == offered["id"]
    assert seen["state"] == "offered"
    assert "email" not in seen
    assert declined.status_code == 204
    # In the same breath, so that nobody comes between.
    passed_on = next(one for one in line(venue) if one["id"] == second["id"])["offer"]
    assert passed_on["quantity"] == 2


def test_an_order_takes_the_offer_and_nobody_else_the_tickets(venue: Venue) -> None:
    kiosk, order = sold_out(venue)
    wanted = wish(quantity=2)
    ok(venue.server.client(None).post(path_of(venue), wanted))
    ok(kiosk.post(f"{order}/cancel"))
    offered = offer(venue, wanted["id"])

    snatched = kiosk.post("/orders", venue.order(1))
    mine = kiosk.post("/orders", venue.order(2, offer_id=UUID(offered["id"])))
    twice = kiosk.post("/orders", venue.order(2, offer_id=UUID(offered["id"])))

    assert snatched.json()["code"] == ProblemCode.NOT_ENOUGH_TICKETS
    assert mine.status_code == 201, mine.text
    assert twice.json()["code"] == ProblemCode.OFFER_OVER


def test_an_account_sees_its_places_and_leaves_by_itself(venue: Venue) -> None:
    sold_out(venue)
    ada = somebody(venue.server)
    ok(ada.client.post(path_of(venue), wish(email=ada.email)))
    (place,) = ok(ada.client.get("/me/waitlist"))["places"]
    assert place["ahead"] == 0

    for _ in range(2):
        left = ada.client.outside(f"/api/v1{path_of(venue)}", "DELETE")
        assert left.status_code == 204

    assert ok(ada.client.get("/me/waitlist"))["places"][0]["state"] == "left"


def test_who_joined_leaves_by_the_id_they_made_and_a_stranger_does_not(venue: Venue) -> None:
    sold_out(venue)
    public, wanted = venue.server.client(None), wish()
    ok(public.post(path_of(venue), wanted))
    path = f"/api/v1{path_of(venue)}"

    stranger = public.outside(path, "DELETE", params={"place": str(new_id())})
    assert stranger.status_code == 204
    assert line(venue)[0]["state"] == "waiting"
    assert public.outside(path, "DELETE").status_code == 422
    assert public.outside(path, "DELETE", params={"place": wanted["id"]}).status_code == 204
    assert line(venue)[0]["state"] == "left"


def test_staff_read_their_own_lines_and_managers_close_them(venue: Venue) -> None:
    sold_out(venue)
    public, rules = venue.server.client(None), f"{path_of(venue)}/rules"
    clerk = staff(venue.server, venue.organiser_id, StaffRole.CLERK).client
    stranger = staff(venue.server, open_venue(venue.server).organiser_id, StaffRole.MANAGER).client
    ok(public.post(path_of(venue), wish()))

    assert len(ok(clerk.get(path_of(venue)))["entries"]) == 1
    assert stranger.get(path_of(venue)).status_code == 404
    assert public.get(path_of(venue)).status_code == 401
    assert clerk.outside(f"/api/v1{rules}", "PUT", json={"joinable": False}).status_code == 403
    assert ok(clerk.get(rules)) == {"joinable": True}
    ok(venue.operator.put(rules, json={"joinable": False}))
    closed = public.post(path_of(venue), wish())
    assert closed.json()["code"] == ProblemCode.WAITING_LIST_CLOSED


@pytest.mark.parametrize(
    "fields",
    [
        {"email": "nobody"},
        {"email": "a\x00b@example.org"},
        {"email": "\u202ea@example.org " * 20},
        {"quantity": 0},
        {"quantity": -1},
        {"quantity": 10**12},
        {"quantity": "two"},
        {"name": "x" * 10_000},
        {"name": "\x00"},
        {"language": "tlh"},
        {"id": "x"},
        {"state": "offered"},
    ],
)
def test_a_wish_that_makes_no_sense_is_refused_with_the_field(
    venue: Venue, fields: dict[str, Any]
) -> None:
    refused = venue.server.client(None).post(path_of(venue), wish(**fields))

    assert refused.status_code == 422
    assert refused.json()["fields"][0]["field"] in fields


@pytest.mark.parametrize("token", ["x", "A" * 43, "A" * 101])
def test_a_made_up_link_opens_nothing(venue: Venue, token: str) -> None:
    public = venue.server.client(None)

    assert public.get(f"/waitlist/{token}").status_code in {404, 422}
    assert public.outside(f"/api/v1/waitlist/{token}", "DELETE").status_code in {404, 422}


def test_an_id_that_belongs_to_another_wish_is_refused(venue: Venue) -> None:
    sold_out(venue)
    public, wanted = venue.server.client(None), wish()
    ok(public.post(path_of(venue), wanted))
    ok(public.post(path_of(venue), wanted))

    other = public.post(path_of(venue), wanted | {"quantity": 2})

    assert other.json()["code"] == ProblemCode.ID_USED_DIFFERENTLY


def test_a_line_is_read_page_by_page_in_its_order(venue: Venue) -> None:
    sold_out(venue)
    public = venue.server.client(None)
    wishes = [wish() for _ in range(3)]
    for one in wishes:
        ok(public.post(path_of(venue), one))

    first = ok(venue.operator.get(path_of(venue), params={"limit": 2}))
    rest = ok(venue.operator.get(path_of(venue), params={"limit": 2, "after": first["next"]}))

    seen = [one["id"] for one in first["entries"] + rest["entries"]]
    assert seen == [one["id"] for one in wishes]
    assert rest["next"] is None


def test_one_network_joins_for_so_many_and_an_account_for_itself() -> None:
    with running_server(tries_per_client=3) as server:
        venue, public = open_venue(server, FREE | {"quantity": 2}), server.client(None)
        sold_out(venue)
        told = [public.post(path_of(venue), wish()).status_code for _ in range(4)]
        assert told == [201, 201, 201, 429]
        assert len(line(venue)) == 3
        assert somebody(server).client.post(path_of(venue), wish()).status_code == 201
