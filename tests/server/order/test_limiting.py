"""No buyer has more tickets of a tier than one may have, over all their orders and at once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from tests.server.order.buying import FREE, pay_nothing, place, refusal
from tests.server.people.persons import an_address, ok, somebody
from tests.server.running import ServerHandle
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id
from ticketing.order import Buyer

AT_ONCE = 12


@pytest.fixture
def venue(server: ServerHandle) -> Venue:
    return open_venue(server, FREE | {"max_per_buyer": 4, "quantity": 500})


def test_a_buyer_is_told_how_many_more_they_can_have(venue: Venue) -> None:
    kiosk, address = venue.device(), an_address()
    pay_nothing(kiosk, place(kiosk, venue.order(2, buyer=Buyer(email=address))))
    problem = refusal(kiosk.post("/orders", venue.order(3, buyer=Buyer(email=address))), 409)
    assert problem["code"] == "too_many_for_buyer"
    assert (problem["max_per_buyer"], problem["bought"], problem["left"]) == (4, 2, 2)
    assert problem["detail"] == (
        "Each buyer may have at most 4 tickets of Standing; you can have 2 more."
    )
    assert kiosk.post("/orders", venue.order(2, buyer=Buyer(email=address))).status_code == 201


def test_an_address_is_the_same_in_capitals(venue: Venue) -> None:
    public, address = venue.server.client(None), an_address()
    place(public, venue.order(4, buyer=Buyer(email=address)))
    answer = public.post("/orders", venue.order(1, buyer=Buyer(email=address.upper())))
    assert refusal(answer, 409)["left"] == 0


def test_an_account_counts_whatever_address_it_gives(venue: Venue) -> None:
    ada = somebody(venue.server)
    place(ada.client, venue.order(3, buyer=Buyer(email=an_address("work"))))
    problem = refusal(ada.client.post("/orders", venue.order(2)), 409)
    assert (problem["bought"], problem["left"]) == (3, 1)


def test_what_was_given_up_does_not_count(venue: Venue) -> None:
    kiosk, address = venue.device(), an_address()
    order = place(kiosk, venue.order(4, buyer=Buyer(email=address)))
    assert kiosk.post(f"/orders/{order.id}/cancel").ok
    assert kiosk.post("/orders", venue.order(4, buyer=Buyer(email=address))).status_code == 201


def test_what_was_refunded_or_voided_does_not_count(venue: Venue) -> None:
    kiosk, buyer = venue.device(), Buyer(email=an_address())
    order = pay_nothing(kiosk, place(kiosk, venue.order(4, buyer=buyer)))
    refunded, voided, *_ = (str(one.id) for one in order.tickets)
    body = {"id": str(new_id()), "reason": "Ill", "ticket_ids": [refunded]}
    ok(venue.operator.post(f"/payments/{order.payments[0].reference}/refunds", body))
    ok(venue.operator.post(f"/tickets/{voided}/void", {"id": str(new_id()), "reason": "Torn"}))
    problem = refusal(kiosk.post("/orders", venue.order(3, buyer=buyer)), 409)
    assert (problem["bought"], problem["left"]) == (2, 2)
    assert kiosk.post("/orders", venue.order(2, buyer=buyer)).status_code == 201


def test_somebody_unknown_has_as_many_as_one_order_may_have(venue: Venue) -> None:
    kiosk = venue.device()
    assert kiosk.post("/orders", venue.order(4)).status_code == 201
    assert refusal(kiosk.post("/orders", venue.order(5)), 409)["code"] == "too_many_for_buyer"


def test_a_buyer_who_is_named_later_counts_too(venue: Venue) -> None:
    kiosk, address = venue.device(), an_address()
    place(kiosk, venue.order(3, buyer=Buyer(email=address)))
    later = place(kiosk, venue.order(2))
    answer = kiosk.patch(f"/orders/{later.id}", {"email": address})
    assert refusal(answer, 409)["code"] == "too_many_for_buyer"


def test_a_buyer_in_many_places_at_once_has_no_more_for_it(venue: Venue) -> None:
    address, together = an_address(), Barrier(AT_ONCE)

    def buy(_number: int) -> int:
        client = venue.server.client(None)
        order = venue.order(1, buyer=Buyer(email=address))
        together.wait(30)
        status = client.post("/orders", order).status_code
        client.close()
        return status

    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(buy, range(AT_ONCE)))
    assert sorted(answers) == [201] * 4 + [409] * (AT_ONCE - 4)
    assert venue.stock()["available"] == 496
