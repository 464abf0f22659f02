"""Who comes to a kiosk for what they bought: found by what they show, and printed once."""

from typing import Any

import pytest

from server.order.collecting import MOST_WRONG
from tests.server.order.buying import FREE, pay_nothing, place, read, refusal
from tests.server.people.persons import ok, rows
from tests.server.running import Client, ServerHandle
from tests.server.selling import Venue, open_venue
from ticketing.collecting import Standing, standing
from ticketing.identifiers import new_id
from ticketing.order import Buyer, OrderView, Paper

BUYER = Buyer(name="Ama Mensah", email="Ama@Example.org", phone="+233241234567")


@pytest.fixture
def venue(server: ServerHandle) -> Venue:
    return open_venue(server, FREE)


@pytest.fixture
def kiosk(venue: Venue) -> Client:
    return venue.device()


def _bought(venue: Venue, *, paid: bool = True) -> OrderView:
    """Two tickets from the web."""
    public = venue.server.client(None)
    placed = place(public, venue.order(2, buyer=BUYER))
    holder = venue.server.client(placed.follow_url.rpartition("/")[2])
    return pay_nothing(holder, placed) if paid else placed


def _shows(order: OrderView, **changes: str) -> dict[str, str]:
    return {"number": order.number, "contact": "ama@example.org"} | changes


def _seen(answer: Any) -> OrderView:  # noqa: ANN401  a response
    return OrderView.model_validate(ok(answer))


@pytest.mark.parametrize("contact", ["AMA@example.ORG", "+233 24 123-4567", "024 123 4567"])
def test_a_number_and_what_it_was_bought_with_find_an_order(
    venue: Venue, kiosk: Client, contact: str
) -> None:
    order = _bought(venue)
    typed = order.number.replace("-", "").lower()
    found = _seen(kiosk.post("/orders/find", {"number": typed, "contact": contact}))
    assert (found.id, standing(found)) == (order.id, Standing.PRINTABLE)


def test_its_link_finds_an_order(venue: Venue, kiosk: Client) -> None:
    order = _bought(venue)
    assert _seen(kiosk.post("/orders/find", {"code": order.follow_url})).id == order.id


def test_what_is_found_tells_nobodys_name_and_no_code(venue: Venue, kiosk: Client) -> None:
    found = _seen(kiosk.post("/orders/find", _shows(_bought(venue))))
    assert (found.buyer, found.payments) == (Buyer(), ())
    assert {one.code for one in found.tickets} == {""}


def test_what_is_wrong_of_a_pair_is_not_told(venue: Venue, kiosk: Client) -> None:
    order = _bought(venue)
    wrong = [
        _shows(order, contact="kofi@example.org"),
        _shows(order, contact="4567"),
        _shows(order, number="W-0000-0000"),
        {"code": "https://example.org/o/nothing"},
    ]
    told = [refusal(kiosk.post("/orders/find", one), 404) for one in wrong]
    assert len({(one["code"], one["detail"]) for one in told}) == 1


def test_another_organisers_kiosk_finds_nothing(venue: Venue, server: ServerHandle) -> None:
    stranger = open_venue(server).device()
    refusal(stranger.post("/orders/find", {"code": _bought(venue).follow_url}), 404)


def test_wrong_pairs_run_out_and_right_ones_do_not(venue: Venue, kiosk: Client) -> None:
    order, other, beside = _bought(venue), _bought(venue), venue.device()
    for _ in range(MOST_WRONG):
        refusal(kiosk.post("/orders/find", _shows(order, contact="kofi@example.org")), 404)
        ok(beside.post("/orders/find", _shows(other)))
    refusal(kiosk.post("/orders/find", _shows(other)), 429)
    # Nor does another kiosk help whoever guesses for one order.
    refusal(beside.post("/orders/find", _shows(order)), 429)
    assert ok(beside.post("/orders/find", _shows(other)))


def test_tickets_are_collected_once_and_it_stands_in_the_audit(venue: Venue, kiosk: Client) -> None:
    order = _bought(venue)
    claimed = _seen(kiosk.post("/orders/collect", _shows(order)))
    assert all(one.code for one in claimed.tickets)
    refusal(venue.device().post("/orders/collect", _shows(order)), 409)
    ok(kiosk.post(f"/orders/{order.id}/paper", {"paper": "printed"}))
    delivered = read(venue.operator, order)
    assert (delivered.delivered_how, delivered.paper) == ("printed", Paper.PRINTED)
    acts = rows(venue.server, "SELECT act FROM audit_entry WHERE order_id = ?", _id(venue, order))
    assert {("order.collected",), ("order.paper",), ("order.delivered",)} <= set(acts)


def test_tickets_that_surely_did_not_come_out_are_collected_again(
    venue: Venue, kiosk: Client
) -> None:
    order = _bought(venue)
    ok(kiosk.post("/orders/collect", _shows(order)))
    ok(kiosk.post(f"/orders/{order.id}/paper", {"paper": "failed"}))
    assert ok(venue.device().post("/orders/collect", _shows(order)))


def test_paper_that_may_be_out_stays_for_staff_whatever_is_told_later(
    venue: Venue, kiosk: Client
) -> None:
    order = _bought(venue)
    ok(kiosk.post("/orders/collect", _shows(order)))
    for paper in ("unsure", "failed"):
        told = _seen(kiosk.post(f"/orders/{order.id}/paper", {"paper": paper}))
        assert (told.paper, standing(told)) == (Paper.UNSURE, Standing.FOR_STAFF)


def test_what_a_kiosk_sold_is_for_staff_until_it_says_that_no_paper_came(
    venue: Venue, kiosk: Client
) -> None:
    order = pay_nothing(kiosk, place(kiosk, venue.order(buyer=BUYER)))
    refusal(kiosk.post("/orders/collect", _shows(order)), 409)
    ok(kiosk.post(f"/orders/{order.id}/paper", {"paper": "failed"}))
    assert ok(kiosk.post("/orders/collect", _shows(order)))


def test_what_staff_printed_is_for_staff(venue: Venue, kiosk: Client) -> None:
    order = _bought(venue)
    ok(venue.operator.post(f"/orders/{order.id}/reprint"))
    refusal(kiosk.post("/orders/collect", _shows(order)), 409)


def test_an_unpaid_order_is_found_and_not_printed(venue: Venue, kiosk: Client) -> None:
    order = _bought(venue, paid=False)
    found = _seen(kiosk.post("/orders/find", _shows(order)))
    assert standing(found) is Standing.UNPAID
    refusal(kiosk.post("/orders/collect", _shows(order)), 409)


def test_tickets_that_were_voided_are_not_printed(venue: Venue, kiosk: Client) -> None:
    order = _bought(venue)
    for one in order.tickets:
        ok(venue.operator.post(f"/tickets/{one.id}/void", {"id": str(new_id()), "reason": "Lost"}))
    found = _seen(kiosk.post("/orders/find", _shows(order)))
    assert standing(found) is Standing.NOTHING_LEFT
    refusal(kiosk.post("/orders/collect", _shows(order)), 409)


def _id(venue: Venue, order: OrderView) -> str:
    return str(order.id) if venue.server.variables.get("WICKET_DATABASE_URL") else order.id.hex
