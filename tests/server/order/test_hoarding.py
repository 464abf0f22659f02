"""Nobody keeps the whole stock with orders over the web that they never pay."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from tests.server.order.buying import FREE, holder_of, pay_nothing, place, refusal
from tests.server.people.persons import ok, somebody
from tests.server.postgres import Cluster
from tests.server.running import Client, DatabaseKind, ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id

MOST = 10
AT_ONCE = 8


@pytest.fixture(scope="module")
def bounded(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> Iterator[ServerHandle]:
    """A server that keeps ten unpaid tickets for one network."""
    with running_server(database_kind, cluster_of_kind, unpaid_per_client=MOST) as server:
        yield server


@pytest.fixture
def venue(bounded: ServerHandle) -> Venue:
    return open_venue(bounded, FREE | {"max_per_order": 20, "quantity": 500})


def _from(venue: Venue, host: str) -> Client:
    """Somebody of another network: the tests' machine stands where a proxy would."""
    client = venue.server.client(None)
    client.session.headers["X-Forwarded-For"] = host
    return client


def test_unpaid_tickets_of_one_network_are_bounded_and_the_refusal_says_what_to_do(
    venue: Venue,
) -> None:
    public = _from(venue, "192.0.2.1")
    first = place(public, venue.order(6))
    second = place(public, venue.order(4))
    wish = venue.order(1)
    answer = public.post("/orders", wish)
    problem = refusal(answer, 429)
    assert (problem["code"], problem["retryable"]) == ("too_many_requests", True)
    assert (problem["unpaid"], problem["most"]) == (10, MOST)
    assert 0 < int(answer.headers["Retry-After"]) <= 600
    assert problem["detail"] == (
        "For unpaid orders from your network, 10 of at most 10 tickets are kept. Nothing "
        "was ordered. Pay or cancel those orders, or try again in some minutes."
    )
    assert venue.stock()["available"] == 490
    ok(holder_of(venue, first).post(f"/orders/{first.id}/cancel"))
    assert public.post("/orders", wish).status_code == 201
    pay_nothing(holder_of(venue, second), second)
    assert public.post("/orders", venue.order(9)).status_code == 201


def test_what_was_placed_stays_so_when_it_is_asked_for_again(venue: Venue) -> None:
    public, wish = _from(venue, "192.0.2.2"), venue.order(10)
    place(public, wish)
    again = public.post("/orders", wish)
    assert again.status_code == 200
    assert again.json()["id"] == str(wish.id)


def test_a_first_order_may_be_as_large_as_its_tier_allows(venue: Venue) -> None:
    public = _from(venue, "192.0.2.3")
    assert public.post("/orders", venue.order(20)).status_code == 201
    assert refusal(public.post("/orders", venue.order(1)), 429)["unpaid"] == 20


def test_an_account_is_of_its_network_and_other_networks_are_not_concerned(venue: Venue) -> None:
    place(_from(venue, "192.0.2.4"), venue.order(10))
    ada = somebody(venue.server).client
    ada.session.headers["X-Forwarded-For"] = "192.0.2.4"
    assert refusal(ada.post("/orders", venue.order(1)), 429)["unpaid"] == 10
    assert _from(venue, "192.0.2.5").post("/orders", venue.order(10)).status_code == 201


def test_kiosks_and_clerks_sell_whatever_is_unpaid_on_the_web(venue: Venue) -> None:
    kiosk = venue.device()
    for seller in (kiosk, venue.operator):
        for _ in range(2):
            assert seller.post("/orders", venue.order(10)).status_code == 201


def test_many_at_once_keep_no_more(venue: Venue) -> None:
    together = Barrier(AT_ONCE)

    def order(_number: int) -> int:
        client, wish = _from(venue, "2001:db8::1"), venue.order(4, id=new_id())
        together.wait(30)
        return client.post("/orders", wish).status_code

    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(order, range(AT_ONCE)))
    assert sorted(answers) == [201] * 2 + [429] * (AT_ONCE - 2)
    assert venue.stock()["available"] == 492
