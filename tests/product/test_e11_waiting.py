"""E11, the waiting list: join, be told, be offered, buy in time."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.product.house import House, running_house
from tests.product.tickets import FREE, good, refused
from tests.server.people.persons import an_address, somebody
from tests.server.postgres import Cluster
from tests.server.running import Client, DatabaseKind
from tests.server.selling import Venue
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod, StartPayment
from ticketing.problem import ProblemCode

SOON_S = 2


@pytest.fixture(scope="module")
def hasty(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> Iterator[House]:
    """A house whose offers last two seconds."""
    with running_house(database_kind, cluster_of_kind, offer_s=SOON_S) as running:
        yield running


def sold_out(house: House, quantity: int = 2) -> tuple[Venue, Client, str]:
    """A venue of which somebody's unpaid order holds everything; their kiosk, the order's path."""
    venue = house.venue(FREE | {"quantity": quantity, "max_per_order": 10})
    kiosk, order = venue.device(), venue.order(quantity)
    good(kiosk.post("/orders", order))
    return venue, kiosk, f"/orders/{order.id}"


def wait_for(house: House, venue: Venue, quantity: int = 1) -> tuple[str, str]:
    """Somebody joins the line; their address, and the id of their place."""
    wanted = {"id": str(new_id()), "email": an_address(), "quantity": quantity}
    good(house.public.post(f"/tiers/{venue.tiers[0].id}/waitlist", wanted))
    return str(wanted["email"]), str(wanted["id"])


def told(house: House, address: str) -> str:
    """The path of the link in the letter that offers tickets to an address."""
    letter = house.mail_to(address)
    body = letter.get_body(("plain",))
    assert body is not None
    found = re.search(r"/w/([A-Za-z0-9_-]{43})", body.get_content())
    assert found
    return f"/waitlist/{found[1]}"


def offered(house: House, address: str) -> dict[str, Any]:
    """What the link in the letter shows."""
    return good(house.public.get(told(house, address)))


def buy(who: Client, venue: Venue, offer: dict[str, Any]) -> OrderView:
    """The order that takes an offer, paid."""
    order = venue.order(offer["quantity"], offer_id=offer["id"], channel="web")
    good(who.post("/orders", order))
    payment = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    good(who.post(f"/orders/{order.id}/payments", payment))
    return OrderView.model_validate(good(who.get(f"/orders/{order.id}")))


def state_of(venue: Venue, place_id: str) -> str:
    """What became of a place, as staff sees it."""
    found = good(venue.operator.get(f"/tiers/{venue.tiers[0].id}/waitlist"))["entries"]
    return next(str(one["state"]) for one in found if one["id"] == place_id)


def until(fact: Callable[[], bool]) -> None:
    """Wait for a fact."""
    assert wait_until(fact, 15)


def test_e11_waiting_one_joins_is_told_is_offered_and_buys_in_time(house: House) -> None:
    venue, kiosk, order = sold_out(house)
    address, place = wait_for(house, venue, 2)
    ada = somebody(house.server)
    good(kiosk.post(f"{order}/cancel"))

    seen = offered(house, address)
    bought = buy(ada.client, venue, seen["offer"])

    assert seen["offer"]["quantity"] == 2
    assert bought.status in {OrderStatus.CONFIRMED, OrderStatus.COMPLETED}
    assert len(bought.tickets) == 2
    assert state_of(venue, place) == "bought"
    assert venue.stock()["available"] == 0


def test_e11_waiting_what_is_offered_is_kept_from_everybody_else(house: House) -> None:
    venue, kiosk, order = sold_out(house)
    address, _ = wait_for(house, venue, 2)
    good(kiosk.post(f"{order}/cancel"))
    offered(house, address)

    snatching = kiosk.post("/orders", venue.order(1))

    assert refused(snatching, 409) == ProblemCode.NOT_ENOUGH_TICKETS


def test_e11_waiting_those_who_came_first_are_offered_first(house: House) -> None:
    venue, kiosk, order = sold_out(house, 2)
    line = [wait_for(house, venue) for _ in range(3)]
    good(kiosk.post(f"{order}/cancel"))

    for address, _ in line[:2]:
        assert offered(house, address)["offer"]["state"] == "open"

    assert [state_of(venue, place) for _, place in line] == ["offered", "offered", "waiting"]
    assert house.all_mail_to(line[2][0]) == []


def test_e11_waiting_who_does_not_buy_in_time_gives_way_to_the_next(hasty: House) -> None:
    venue, kiosk, order = sold_out(hasty)
    (first, place), (second, _) = wait_for(hasty, venue, 2), wait_for(hasty, venue, 2)
    good(kiosk.post(f"{order}/cancel"))
    seen = offered(hasty, first)
    until(lambda: state_of(venue, place) == "lapsed")

    late = kiosk.post("/orders", venue.order(2, offer_id=seen["offer"]["id"]))

    assert refused(late, 409) == ProblemCode.OFFER_OVER
    assert offered(hasty, second)["offer"]["quantity"] == 2


def test_e11_waiting_who_declines_by_the_link_gives_way_at_once(house: House) -> None:
    venue, kiosk, order = sold_out(house)
    (first, place), (second, _) = wait_for(house, venue, 2), wait_for(house, venue, 2)
    good(kiosk.post(f"{order}/cancel"))

    link = told(house, first)
    assert house.public.outside(f"/api/v1{link}", "DELETE").status_code == 204

    assert state_of(venue, place) == "left"
    assert offered(house, second)["offer"]["quantity"] == 2


def test_e11_waiting_an_offer_is_bought_once(house: House) -> None:
    venue, kiosk, order = sold_out(house)
    address, _ = wait_for(house, venue, 2)
    good(kiosk.post(f"{order}/cancel"))
    offer = offered(house, address)["offer"]
    buy(somebody(house.server).client, venue, offer)

    again = kiosk.post("/orders", venue.order(2, offer_id=offer["id"]))

    assert refused(again, 409) == ProblemCode.OFFER_OVER


def test_e11_waiting_nobody_waits_while_enough_can_be_bought(house: House) -> None:
    venue = house.venue(FREE)
    wanted = {"id": str(new_id()), "email": an_address(), "quantity": 2}

    answer = house.public.post(f"/tiers/{venue.tiers[0].id}/waitlist", wanted)

    assert refused(answer, 409) == ProblemCode.WAITING_LIST_CLOSED
