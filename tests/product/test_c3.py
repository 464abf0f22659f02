"""C3: my tickets, filtered by event and by status (valid, used, void, refunded)."""

from dataclasses import dataclass

import pytest

from tests.product.house import House
from tests.product.tickets import FREE, because, bought, gate, good, mine, person, refused, scanned
from tests.server.people.persons import Somebody
from tests.server.selling import Venue
from ticketing.identifiers import new_id
from ticketing.order import Buyer
from ticketing.payment import PaymentStatus
from ticketing.ticket import TicketStatus


@dataclass
class Full:
    """Somebody with a ticket of every state, one of them for another event."""

    ada: Somebody
    venue: Venue
    by_status: dict[str, str]


@pytest.fixture(scope="module")
def full(house: House) -> Full:
    venue, ada = house.venue(FREE), person(house, "ada")
    valid, used, void = bought(ada.client, venue, 3).tickets
    assert scanned(gate(venue), used.code).verdict.admitted
    good(venue.operator.post(f"/tickets/{void.id}/void", because("sold twice")))
    desk = house.counter.desk()
    order = desk.order(1, buyer=Buyer(email=ada.email))
    payment = desk.pay(order)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    refund = {"id": str(new_id()), "reason": "cannot come"}
    good(house.operator.post(f"/payments/{payment.reference}/refunds", refund))
    refunded = desk.read_order(order.id).tickets[0]
    assert refunded.status is TicketStatus.REFUNDED
    ids = {"valid": valid.id, "used": used.id, "void": void.id, "refunded": refunded.id}
    return Full(ada, venue, {status: str(ticket_id) for status, ticket_id in ids.items()})


@pytest.mark.parametrize("status", list(TicketStatus))
def test_c3_tickets_are_found_by_their_status(full: Full, status: TicketStatus) -> None:
    found = mine(full.ada, status=status.value)
    assert [str(one.id) for one in found] == [full.by_status[status.value]]


def test_c3_several_statuses_may_be_asked_for(full: Full) -> None:
    found = mine(full.ada, status=["valid", "used"])
    assert {one.status for one in found} == {TicketStatus.VALID, TicketStatus.USED}


def test_c3_tickets_are_found_by_their_event(full: Full) -> None:
    here = mine(full.ada, event=str(full.venue.event.id))
    assert {str(one.id) for one in here} == set(full.by_status.values()) - {
        full.by_status["refunded"]
    }
    assert mine(full.ada, event=str(new_id())) == []


def test_c3_event_and_status_narrow_together(full: Full) -> None:
    assert mine(full.ada, event=str(full.venue.event.id), status="refunded") == []


def test_c3_only_the_callers_own_are_there(house: House, full: Full) -> None:
    assert mine(person(house, "bob")) == []
    assert refused(house.public.get("/me/tickets"), 401) == "not_authenticated"
    assert refused(full.venue.device().get("/me/tickets"), 403) == "not_allowed"


@pytest.mark.parametrize(
    "query", [{"status": "good"}, {"event": "x"}, {"limit": 0}, {"limit": 101}, {"colour": "red"}]
)
def test_c3_what_cannot_be_asked_is_named(full: Full, query: dict[str, str]) -> None:
    answer = full.ada.client.get("/me/tickets", params=query)
    assert refused(answer, 422) == "invalid_request"
    assert next(iter(query)) in answer.json()["detail"]


def test_c3_pages_follow_each_other_without_a_gap(full: Full) -> None:
    found, after = [], None
    while True:
        query = {"limit": 1} | ({"after": after} if after else {})
        page = good(full.ada.client.get("/me/tickets", params=query))
        found += [one["id"] for one in page["tickets"]]
        after = page["next"]
        if after is None:
            break
    assert found == [str(one.id) for one in mine(full.ada)]
    assert len(found) == 4
