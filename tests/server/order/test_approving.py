"""Orders that somebody must approve: asked, kept, then allowed or refused; only then paid."""

from collections.abc import Iterator

import pytest

from tests.server.order.buying import FREE, holder_of, pay_nothing, place, read, refusal
from tests.server.people.persons import Somebody, an_address, letters_to, somebody, staff
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id
from ticketing.order import Buyer, OrderView
from ticketing.people import StaffRole

TIER = FREE | {"approval_required": True, "quantity": 50}


@pytest.fixture(scope="module")
def venue(server: ServerHandle) -> Venue:
    return open_venue(server, TIER)


@pytest.fixture(scope="module")
def manager(venue: Venue) -> Somebody:
    return staff(venue.server, venue.organiser_id, StaffRole.MANAGER)


def _asked(venue: Venue, address: str) -> OrderView:
    order = place(venue.server.client(None), venue.order(2, buyer=Buyer(email=address)))
    assert (order.status, order.approval) == ("pending", "asked")
    return order


def test_stock_is_kept_while_approval_is_asked_and_nothing_can_be_paid(venue: Venue) -> None:
    before = venue.stock()["available"]
    order = _asked(venue, an_address())
    assert venue.stock()["available"] == before - 2
    held_s = (order.hold_until - order.created_at).total_seconds()
    assert held_s == 259_200
    holder = holder_of(venue, order)
    wish = {"id": str(new_id()), "method": "free"}
    answer = holder.post(f"/orders/{order.id}/payments", wish)
    assert refusal(answer, 409)["code"] == "approval_needed"
    assert refusal(holder.post(f"/orders/{order.id}/extend"), 409)["code"] == "approval_needed"


def test_an_approved_order_can_be_paid_and_its_buyer_is_told(
    venue: Venue, manager: Somebody
) -> None:
    address = an_address()
    order = _asked(venue, address)
    approved = manager.client.post(f"/orders/{order.id}/approve").json()
    assert (approved["status"], approved["approval"]) == ("pending", "given")
    assert approved["version"] == order.version + 1
    again = manager.client.post(f"/orders/{order.id}/approve").json()
    assert again["version"] == approved["version"]
    assert [kind for kind, _ in letters_to(venue.server, address)] == ["approval_given"]
    assert pay_nothing(holder_of(venue, order), order).status == "confirmed"


def test_a_refused_order_is_cancelled_and_its_buyer_is_told(
    venue: Venue, manager: Somebody
) -> None:
    address, before = an_address(), venue.stock()["available"]
    order = _asked(venue, address)
    rejected = manager.client.post(f"/orders/{order.id}/reject").json()
    assert (rejected["status"], rejected["approval"]) == ("cancelled", "refused")
    assert venue.stock()["available"] == before
    assert manager.client.post(f"/orders/{order.id}/reject").ok
    assert [kind for kind, _ in letters_to(venue.server, address)] == ["approval_refused"]
    late = manager.client.post(f"/orders/{order.id}/approve")
    assert refusal(late, 409)["code"] == "order_state"


def test_neither_the_buyer_nor_a_clerk_approves(venue: Venue) -> None:
    ada, clerk = (
        somebody(venue.server),
        staff(venue.server, venue.organiser_id, StaffRole.CLERK),
    )
    order = place(ada.client, venue.order(1))
    for one in (ada.client, clerk.client, holder_of(venue, order)):
        answer = one.post(f"/orders/{order.id}/approve")
        assert refusal(answer, 403)["code"] == "not_allowed"


def test_an_order_that_nobody_must_approve_cannot_be(server: ServerHandle) -> None:
    venue = open_venue(server, FREE)
    order = place(venue.device(), venue.order())
    answer = venue.operator.post(f"/orders/{order.id}/approve")
    assert refusal(answer, 409)["code"] == "order_state"


def test_whoever_asks_says_where_they_can_be_told(venue: Venue) -> None:
    problem = refusal(venue.server.client(None).post("/orders", venue.order()), 422)
    assert problem["fields"][0]["field"] == "buyer.email"


@pytest.fixture
def impatient(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> Iterator[ServerHandle]:
    with running_server(database_kind, cluster_of_kind, approval_hold_s=1) as server:
        yield server


def test_a_request_that_nobody_answers_lapses(impatient: ServerHandle) -> None:
    venue = open_venue(impatient, TIER)
    order = place(venue.device(), venue.order(buyer=Buyer(email=an_address())))
    path = f"/orders/{order.id}?wait=20&seen={order.version}"
    assert venue.operator.get(path).json()["status"] == "expired"
    assert read(venue.operator, order).approval == "asked"
    assert venue.stock()["available"] == 50
