"""E5: a ticket's details for its owner, and for the event's promoter."""

from dataclasses import dataclass

import pytest

from tests.product.house import House
from tests.product.tickets import (
    FREE,
    at_kiosk,
    bought,
    details,
    gate,
    good,
    link_of,
    person,
    refused,
)
from tests.server.people.persons import Somebody, staff
from tests.server.running import Client
from tests.server.selling import Venue
from ticketing.identifiers import new_id
from ticketing.order import OrderView
from ticketing.people import StaffRole


@dataclass
class Sold:
    """A ticket that somebody bought, and where."""

    house: House
    venue: Venue
    ada: Somebody
    order: OrderView

    @property
    def path(self) -> str:
        """The ticket's."""
        return f"/tickets/{self.order.tickets[0].id}"

    def staff(self, role: StaffRole, *, promotes: bool = False) -> Client:
        """Somebody of the organiser's."""
        who = staff(self.house.server, self.venue.organiser_id, role)
        if promotes:
            good(self.venue.operator.put(f"/events/{self.venue.event.id}/promoters/{who.id}"))
        return who.client


@pytest.fixture(scope="module")
def sold(house: House) -> Sold:
    venue, ada = house.venue(FREE), person(house, "ada")
    return Sold(house, venue, ada, bought(ada.client, venue))


def test_e5_its_owner_sees_it_whole(sold: Sold) -> None:
    seen, ticket = details(sold.ada.client, sold.order.tickets[0].id), sold.order.tickets[0]
    assert (seen.serial, seen.code, seen.status) == (ticket.serial, ticket.code, ticket.status)
    assert seen.holder_email == sold.ada.email
    assert seen.event.id == sold.venue.event.id
    assert seen.tier_name.text == "Standing"
    assert seen.transferable


def test_e5_the_events_promoter_sees_it(sold: Sold) -> None:
    promoter = sold.staff(StaffRole.PROMOTER, promotes=True)
    seen = details(promoter, sold.order.tickets[0].id)
    assert seen.serial == sold.order.tickets[0].serial
    assert seen.holder_email == sold.ada.email


def test_e5_another_promoter_of_the_same_organiser_does_not(sold: Sold) -> None:
    assert refused(sold.staff(StaffRole.PROMOTER).get(sold.path), 404) == "not_found"


@pytest.mark.parametrize("role", [StaffRole.CLERK, StaffRole.MANAGER])
def test_e5_the_organisers_staff_see_it_and_another_organisers_do_not(
    sold: Sold, role: StaffRole
) -> None:
    assert details(sold.staff(role), sold.order.tickets[0].id).id == sold.order.tickets[0].id
    elsewhere = staff(sold.house.server, sold.house.venue(FREE).organiser_id, role).client
    assert refused(elsewhere.get(sold.path), 404) == "not_found"


def test_e5_what_is_anothers_is_answered_like_what_is_not_there(sold: Sold) -> None:
    eve = person(sold.house, "eve").client
    theirs, nobodys = eve.get(sold.path), eve.get(f"/tickets/{new_id()}")
    assert refused(theirs, 404) == refused(nobodys, 404)
    assert theirs.json() == nobodys.json()


def test_e5_the_orders_link_opens_its_tickets_and_no_others(sold: Sold) -> None:
    holder = sold.house.server.client(link_of(sold.order))
    assert details(holder, sold.order.tickets[0].id).code == sold.order.tickets[0].code
    _, other = at_kiosk(sold.venue)
    assert refused(holder.get(f"/tickets/{other.tickets[0].id}"), 404) == "not_found"


def test_e5_a_kiosk_sees_what_it_sold(sold: Sold) -> None:
    kiosk, order = at_kiosk(sold.venue)
    assert details(kiosk, order.tickets[0].id).code == order.tickets[0].code
    assert refused(kiosk.get(sold.path), 404) == "not_found"


def test_e5_those_at_the_door_only_verify(sold: Sold) -> None:
    client, _ = gate(sold.venue)
    assert refused(client.get(sold.path), 403) == "not_allowed"
    assert refused(sold.staff(StaffRole.STEWARD).get(sold.path), 404) == "not_found"
    assert refused(sold.house.public.get(sold.path), 401) == "not_authenticated"
