"""An order's life over HTTP: read by its kiosk only, extended, given up, lapsed, delivered."""

import time
from threading import Timer

import pytest

from tests.server.postgres import Cluster
from tests.server.running import Client, DatabaseKind, ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import NewOrder

FREE = {"price": Money(amount=0, currency="EUR"), "quantity": 10}


@pytest.fixture
def venue(server: ServerHandle) -> Venue:
    return open_venue(server, FREE)


def _placed(venue: Venue, quantity: int = 1) -> tuple[Client, NewOrder]:
    kiosk, order = venue.device(), venue.order(quantity)
    assert kiosk.post("/orders", order).status_code == 201
    return kiosk, order


def _pay(kiosk: Client, order: NewOrder) -> None:
    wish = {"id": str(new_id()), "method": "free"}
    assert kiosk.post(f"/orders/{order.id}/payments", wish).status_code == 201


def _status(kiosk: Client, order: NewOrder) -> str:
    return str(kiosk.get(f"/orders/{order.id}").json()["status"])


def test_a_kiosk_reads_its_own_orders_and_no_others(venue: Venue) -> None:
    kiosk, order = _placed(venue)
    assert kiosk.get(f"/orders/{order.id}").json()["id"] == str(order.id)
    other = venue.device().get(f"/orders/{order.id}")
    assert (other.status_code, other.json()["code"]) == (404, "not_found")


def test_a_long_poll_answers_as_soon_as_the_order_changes(venue: Venue) -> None:
    kiosk, order = _placed(venue)
    change = Timer(0.3, _pay, (venue.server.client(kiosk.token), order))
    change.start()
    began = time.monotonic()
    view = kiosk.get(f"/orders/{order.id}?wait=20&seen=1").json()
    waited_s = time.monotonic() - began
    change.join()
    assert view["version"] > 1
    assert waited_s < 10


def test_a_long_poll_with_nothing_new_answers_the_same_version(venue: Venue) -> None:
    kiosk, order = _placed(venue)
    view = kiosk.get(f"/orders/{order.id}?wait=0.2&seen=1").json()
    assert (view["version"], view["status"]) == (1, "pending")


def test_a_paid_order_has_its_tickets_and_its_stock_is_sold(venue: Venue) -> None:
    kiosk, order = _placed(venue, 3)
    _pay(kiosk, order)
    view = kiosk.get(f"/orders/{order.id}").json()
    assert view["status"] == "confirmed"
    assert len({ticket["serial"] for ticket in view["tickets"]}) == 3
    assert venue.stock()["sold"] == 3
    assert venue.stock()["available"] == 7


def test_a_cancelled_order_gives_its_stock_back_once(venue: Venue) -> None:
    kiosk, order = _placed(venue, 4)
    first = kiosk.post(f"/orders/{order.id}/cancel")
    again = kiosk.post(f"/orders/{order.id}/cancel")
    assert (first.status_code, again.status_code) == (200, 200)
    assert again.json()["status"] == "cancelled"
    assert venue.stock()["available"] == 10


def test_a_paid_order_cannot_be_cancelled(venue: Venue) -> None:
    kiosk, order = _placed(venue)
    _pay(kiosk, order)
    answer = kiosk.post(f"/orders/{order.id}/cancel")
    assert (answer.status_code, answer.json()["code"]) == (409, "order_state")
    assert answer.json()["order_status"] == "confirmed"


def test_a_hold_is_extended_three_times_at_most(venue: Venue) -> None:
    kiosk, order = _placed(venue)
    until = [kiosk.get(f"/orders/{order.id}").json()["hold_until"]]
    until += [kiosk.post(f"/orders/{order.id}/extend").json()["hold_until"] for _ in range(3)]
    assert until == sorted(set(until))
    answer = kiosk.post(f"/orders/{order.id}/extend")
    assert (answer.status_code, answer.json()["code"]) == (409, "hold_expired")


def test_the_buyer_is_noted_and_can_be_changed(venue: Venue) -> None:
    kiosk, order = _placed(venue)
    buyer = {"name": "Ada", "email": "ada@example.org"}
    view = kiosk.patch(f"/orders/{order.id}", buyer).json()
    assert view["buyer"] == buyer
    same = kiosk.patch(f"/orders/{order.id}", buyer).json()
    assert same["version"] == view["version"]
    assert kiosk.patch(f"/orders/{order.id}", {}).json()["buyer"]["email"] is None


@pytest.mark.parametrize("email", ["no", "a@b", "a b@c.de", "a@b.c, d@e.f", "x" * 300 + "@a.de"])
def test_an_address_that_cannot_be_mailed_is_refused(venue: Venue, email: str) -> None:
    kiosk, order = _placed(venue)
    answer = kiosk.patch(f"/orders/{order.id}", {"email": email})
    assert answer.status_code == 422
    assert answer.json()["fields"][0]["field"] == "email"


def test_delivered_tickets_complete_the_order_once(venue: Venue) -> None:
    kiosk, order = _placed(venue)
    early = kiosk.post(f"/orders/{order.id}/delivered", {"how": "printed"})
    assert early.json()["code"] == "order_state"
    _pay(kiosk, order)
    first = kiosk.post(f"/orders/{order.id}/delivered", {"how": "printed"}).json()
    again = kiosk.post(f"/orders/{order.id}/delivered", {"how": "shown"}).json()
    assert first["status"] == again["status"] == "completed"
    assert first["version"] == again["version"]


def test_no_deed_reaches_another_kiosks_order(venue: Venue) -> None:
    _, order = _placed(venue)
    stranger = venue.device()
    for path, body in (
        ("cancel", None),
        ("extend", None),
        ("delivered", {"how": "shown"}),
        ("payments", {"id": str(new_id()), "method": "free"}),
    ):
        assert stranger.post(f"/orders/{order.id}/{path}", body).status_code == 404, path
    assert stranger.patch(f"/orders/{order.id}", {}).status_code == 404


def test_a_lapsed_order_expires_gives_its_stock_back_and_can_do_nothing_more(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    with running_server(database_kind, cluster_of_kind, hold_s=1) as server:
        venue = open_venue(server, FREE)
        kiosk, order = _placed(venue, 4)
        view = kiosk.get(f"/orders/{order.id}?wait=20&seen=1").json()
        assert view["status"] == "expired"
        assert venue.stock()["available"] == 10
        for deed, code in (("extend", "order_state"), ("cancel", "order_state")):
            assert kiosk.post(f"/orders/{order.id}/{deed}").json()["code"] == code
        assert kiosk.patch(f"/orders/{order.id}", {}).json()["code"] == "order_state"


def test_an_order_outlives_a_power_cut(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    with running_server(database_kind, cluster_of_kind) as server:
        venue = open_venue(server, FREE)
        kiosk, order = _placed(venue, 2)
        server.restart()
        assert _status(kiosk, order) == "pending"
        assert venue.stock()["available"] == 8
