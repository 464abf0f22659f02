"""Staff void tickets and replace their codes over HTTP: each once, and gates hear of it."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.server.device.box_office import BoxOffice, ok, open_box_office, pulled, scan_of, scanned
from tests.server.people.persons import rows, staff
from tests.server.running import Client, ServerHandle
from ticketing.admission import Reason
from ticketing.holder import TicketDetails
from ticketing.identifiers import new_id
from ticketing.order import Buyer, NewLine, NewOrder
from ticketing.payment import PaymentMethod, StartPayment
from ticketing.people import StaffRole
from ticketing.sync import TicketRow
from ticketing.ticket import TicketStatus, TicketView

DEEDS = ["void", "reissue"]


@pytest.fixture(scope="module")
def office(server: ServerHandle) -> BoxOffice:
    """A venue with its tickets on sale."""
    return open_box_office(server)


@pytest.fixture
def ticket(office: BoxOffice) -> TicketView:
    """A ticket that was sold."""
    return office.sell().tickets[0]


def reason(**fields: Any) -> dict[str, Any]:
    """The body of either deed."""
    return {"id": str(new_id()), "reason": "lost at the station"} | fields


def done(by: Client, ticket: TicketView, deed: str, **fields: Any) -> TicketDetails:
    """The ticket after a deed that must succeed."""
    answer = by.post(f"/tickets/{ticket.id}/{deed}", reason(**fields))
    return TicketDetails.model_validate(ok(answer))


def test_a_void_ticket_lets_nobody_in(office: BoxOffice, ticket: TicketView) -> None:
    checkpoint = office.checkpoint()
    gate = office.gate(checkpoint)
    assert done(office.operator, ticket, "void").status is TicketStatus.VOID
    (view,) = scanned(gate, scan_of(ticket.code, checkpoint))
    assert view.verdict.reason is Reason.VOID


def test_a_reissued_ticket_opens_by_its_new_code_alone(
    office: BoxOffice, ticket: TicketView
) -> None:
    checkpoint = office.checkpoint()
    gate = office.gate(checkpoint)
    new = done(office.operator, ticket, "reissue")
    assert (new.serial, new.generation, new.status) == (ticket.serial, 2, TicketStatus.VALID)
    old, fresh = scanned(gate, scan_of(ticket.code, checkpoint), scan_of(new.code, checkpoint))
    assert old.verdict.reason is Reason.REPLACED
    assert fresh.verdict.admitted


@pytest.mark.parametrize("deed", DEEDS)
def test_gates_hear_of_it_through_the_feed(
    office: BoxOffice, ticket: TicketView, deed: str
) -> None:
    gate = office.gate(office.checkpoint())
    stands = pulled(gate)
    after = done(office.operator, ticket, deed)
    page = pulled(gate, stands.cursor, stands.epoch)
    found = [one.row for one in page.changes if one.id == ticket.id]
    assert len(found) == 1
    assert isinstance(found[0], TicketRow)
    assert (found[0].status, found[0].generation) == (after.status, after.generation)


@pytest.mark.parametrize("deed", DEEDS)
def test_whoever_waits_for_the_order_hears_of_it(
    office: BoxOffice, ticket: TicketView, deed: str
) -> None:
    path = f"/orders/{ticket.order_id}"
    before = ok(office.kiosk.get(path))["version"]
    done(office.operator, ticket, deed)
    assert ok(office.kiosk.get(path))["version"] > before


@pytest.mark.parametrize("deed", DEEDS)
def test_asking_again_with_the_same_id_changes_nothing(
    office: BoxOffice, ticket: TicketView, deed: str
) -> None:
    body, path = reason(), f"/tickets/{ticket.id}/{deed}"
    first = ok(office.operator.post(path, body))
    assert ok(office.operator.post(path, body)) == first
    other = office.operator.post(path, body | {"reason": "another"})
    assert (other.status_code, other.json()["code"]) == (409, "id_used_differently")


@pytest.mark.parametrize("deed", DEEDS)
def test_asked_many_times_at_once_it_is_done_once(
    office: BoxOffice, ticket: TicketView, deed: str
) -> None:
    body, path = reason(), f"/tickets/{ticket.id}/{deed}"
    clients = [office.server.client() for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(client.post, path, body) for client in clients]
    answers = [ok(one.result()) for one in asked]
    assert all(answer == answers[0] for answer in answers)
    assert answers[0]["generation"] == (2 if deed == "reissue" else 1)


@pytest.mark.parametrize("deed", DEEDS)
def test_only_a_valid_ticket(office: BoxOffice, ticket: TicketView, deed: str) -> None:
    done(office.operator, ticket, "void")
    answer = office.operator.post(f"/tickets/{ticket.id}/{deed}", reason())
    assert (answer.status_code, answer.json()["code"]) == (409, "ticket_state")
    assert answer.json()["detail"] == "This ticket is void."


@pytest.mark.parametrize("deed", DEEDS)
def test_the_audit_has_the_reason(office: BoxOffice, ticket: TicketView, deed: str) -> None:
    done(office.operator, ticket, deed)
    found = ok(office.operator.get("/audit", params={"ticket": str(ticket.id)}))["entries"]
    act = {"void": "ticket.voided", "reissue": "ticket.reissued"}[deed]
    (entry,) = [one for one in found if one["act"] == act]
    assert entry["details"]["reason"] == "lost at the station"
    assert entry["order_id"] == str(ticket.order_id)


@pytest.mark.parametrize("deed", DEEDS)
def test_management_may_and_nobody_else(office: BoxOffice, ticket: TicketView, deed: str) -> None:
    path, server = f"/tickets/{ticket.id}/{deed}", office.server
    clerk = staff(server, office.organiser_id, StaffRole.CLERK).client
    stranger = staff(server, open_box_office(server).organiser_id, StaffRole.MANAGER).client
    promoter = staff(server, office.organiser_id, StaffRole.PROMOTER)
    assert clerk.post(path, reason()).status_code == 403
    assert office.kiosk.post(path, reason()).status_code == 403
    assert server.client(None).post(path, reason()).status_code == 401
    assert stranger.post(path, reason()).status_code == 404
    assert promoter.client.post(path, reason()).status_code == 404
    ok(office.operator.put(f"/events/{office.event_id}/promoters/{promoter.id}"))
    ok(promoter.client.post(path, reason()))


def test_the_holder_of_a_replaced_ticket_is_told_once(office: BoxOffice) -> None:
    email = f"{new_id().hex}@example.org"
    line = NewLine(tier_id=office.tier_id, quantity=1)
    buyer = Buyer(email=email)
    order = NewOrder(id=new_id(), session_id=office.session_id, lines=(line,), buyer=buyer)
    ok(office.kiosk.post("/orders", order))
    payment = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    ok(office.kiosk.post(f"/orders/{order.id}/payments", payment))
    (ticket,) = ok(office.kiosk.get(f"/orders/{order.id}"))["tickets"]
    body = reason()
    for _ in range(2):
        ok(office.operator.post(f"/tickets/{ticket['id']}/reissue", body))
    query = "SELECT kind FROM letter WHERE to_address = ? AND kind = 'ticket_replaced'"
    assert len(rows(office.server, query, email)) == 1


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize(
    ("field", "value"), [("id", "x"), ("reason", ""), ("reason", "x" * 201), ("reason", "\x00")]
)
def test_a_field_that_is_wrong_is_named(
    office: BoxOffice, ticket: TicketView, deed: str, field: str, value: str
) -> None:
    answer = office.operator.post(f"/tickets/{ticket.id}/{deed}", reason(**{field: value}))
    assert answer.status_code == 422
    assert answer.json()["fields"][0]["field"] == field
