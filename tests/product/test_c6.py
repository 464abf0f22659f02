"""C6: a ticket is verified without admitting, by code, and checked in; both only by who may."""

from typing import Any

import pytest

from tests.product.house import House
from tests.product.tickets import FREE, at_kiosk, bought, gate, good, person, scanned
from tests.server.people.persons import staff
from tests.server.running import Client
from tests.server.selling import Venue
from ticketing.admission import Reason
from ticketing.identifiers import new_id
from ticketing.people import StaffRole
from ticketing.ticket import TicketStatus


@pytest.fixture
def venue(house: House) -> Venue:
    """An event whose tickets cost nothing."""
    return house.venue(FREE)


def verify(who: Client, **query: str) -> dict[str, Any]:
    """What somebody is told of a ticket."""
    told: dict[str, Any] = good(who.get("/tickets/verify", params=query))["verdict"]
    return told


def test_c6_a_ticket_is_verified_by_its_code_without_being_admitted(venue: Venue) -> None:
    kiosk, order = at_kiosk(venue)
    (ticket,) = order.tickets
    at = gate(venue)

    for _ in range(3):
        assert verify(at[0], code=ticket.code)["admitted"]

    assert good(kiosk.get(f"/tickets/{ticket.id}"))["status"] == TicketStatus.VALID
    assert good(venue.operator.get("/scans", params={"ticket": ticket.id}))["scans"] == []
    assert scanned(at, ticket.code).verdict.admitted


def test_c6_a_ticket_is_checked_in_once_and_verifying_says_so_afterwards(venue: Venue) -> None:
    _, order = at_kiosk(venue)
    (ticket,) = order.tickets
    at = gate(venue)

    assert scanned(at, ticket.code).verdict.admitted
    assert scanned(at, ticket.code).verdict.reason is Reason.ALREADY_USED

    told = verify(at[0], code=ticket.code)
    assert told["reason"] == Reason.ALREADY_USED
    assert told["earlier"]


def test_c6_a_ticket_is_verified_by_its_serial_typed_in_any_way(venue: Venue) -> None:
    _, order = at_kiosk(venue)
    (ticket,) = order.tickets
    at = gate(venue)

    for typed in (ticket.serial, ticket.serial.lower(), ticket.serial.removeprefix("TKT-")):
        assert verify(at[0], serial=typed)["admitted"]


@pytest.mark.parametrize("role", [StaffRole.STEWARD, StaffRole.CLERK, StaffRole.MANAGER])
def test_c6_staff_verify_and_check_in(venue: Venue, house: House, role: StaffRole) -> None:
    _, order = at_kiosk(venue)
    (ticket,) = order.tickets
    _, here = gate(venue)
    somebody = staff(house.server, venue.organiser_id, role).client

    assert verify(somebody, code=ticket.code)["admitted"]
    assert scanned((somebody, here), ticket.code).verdict.admitted
    assert verify(somebody, code=ticket.code)["reason"] == Reason.ALREADY_USED


def test_c6_nobody_else_does_either(venue: Venue, house: House) -> None:
    ada = person(house, "ada")
    order = bought(ada.client, venue)
    (ticket,) = order.tickets
    _, here = gate(venue)
    kiosk, public = venue.device(), house.public
    scan = {
        "id": str(new_id()),
        "checkpoint_id": str(here.id),
        "text": ticket.code,
        "scanned_at": "2026-11-20T19:00:00Z",
    }

    for who, status in ((public, 401), (ada.client, 403), (kiosk, 403)):
        verified = who.get("/tickets/verify", params={"code": ticket.code})
        assert verified.status_code == status
        assert who.post("/scans", {"scans": [scan]}).status_code == status
    assert good(ada.client.get(f"/tickets/{ticket.id}"))["status"] == TicketStatus.VALID


def test_c6_staff_of_another_organiser_learn_nothing_of_the_ticket(
    venue: Venue, house: House
) -> None:
    _, order = at_kiosk(venue)
    (ticket,) = order.tickets
    _, here = gate(venue)
    stranger = staff(house.server, house.venue(FREE).organiser_id, StaffRole.MANAGER).client

    assert verify(stranger, code=ticket.code)["reason"] == Reason.UNKNOWN
    body = {
        "id": str(new_id()),
        "checkpoint_id": str(here.id),
        "serial": ticket.serial,
        "scanned_at": "2026-11-20T19:00:00Z",
    }
    assert stranger.post("/scans", {"scans": [body]}).status_code == 404
