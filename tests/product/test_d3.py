"""D3: my tickets say event, type, purchase date, code and status."""

from datetime import UTC, datetime, timedelta

from tests.product.house import House
from tests.product.tickets import FREE, at_kiosk, because, bought, good, mine, person
from tests.server.people.persons import an_address, sign_in, sign_up
from tests.simulator.running import wait_until
from ticketing.ticket import TicketStatus
from ticketing.wire import Localized


def test_d3_a_ticket_says_event_type_date_code_and_status(house: House) -> None:
    venue = house.venue(FREE | {"name": Localized(text="Balcony")})
    ada = person(house, "ada")
    before = datetime.now(UTC) - timedelta(seconds=5)
    order = bought(ada.client, venue)

    (ticket,) = mine(ada)

    assert ticket.event.name.text == "Night Shift"
    assert ticket.event.venue == "The Foundry"
    assert [one.id for one in ticket.event.sessions] == [venue.session_id]
    assert ticket.tier_name.text == "Balcony"
    assert before < ticket.issued_at < datetime.now(UTC) + timedelta(seconds=5)
    assert (ticket.serial, ticket.code) == (order.tickets[0].serial, order.tickets[0].code)
    assert ticket.status is TicketStatus.VALID


def test_d3_its_status_is_the_present_one(house: House) -> None:
    venue, ada = house.venue(FREE), person(house, "ada")
    order = bought(ada.client, venue)
    good(venue.operator.post(f"/tickets/{order.tickets[0].id}/void", because("a mistake")))

    (ticket,) = mine(ada)

    assert ticket.status is TicketStatus.VOID
    assert ticket.code == ""
    assert ticket.qr_png is None
    assert ticket.pdf is None


def test_d3_tickets_bought_with_my_address_at_a_kiosk_are_mine(house: House) -> None:
    venue, ada = house.venue(FREE), person(house, "ada")
    _, order = at_kiosk(venue, 1, ada.email.upper())
    assert [one.id for one in mine(ada)] == [order.tickets[0].id]


def test_d3_tickets_bought_before_there_was_an_account_come_with_it(house: House) -> None:
    email = an_address("late")
    _, order = at_kiosk(house.venue(FREE), 1, email)
    sign_up(house.server, email)
    late = sign_in(house.server, email)
    assert wait_until(lambda: [one.id for one in mine(late)] == [order.tickets[0].id])


def test_d3_tickets_are_mine_when_my_address_is_told_after_the_sale(house: House) -> None:
    ada, late = person(house, "ada"), an_address("late")
    kiosk, order = at_kiosk(house.venue(FREE), 1)
    path = f"/orders/{order.id}"
    good(kiosk.patch(path, {"email": late}))
    good(kiosk.patch(path, {"email": ada.email}))
    assert [one.id for one in mine(ada)] == [order.tickets[0].id]
    sign_up(house.server, late)
    assert mine(sign_in(house.server, late)) == []


def test_d3_an_address_that_was_taken_back_gets_no_tickets(house: House) -> None:
    email = an_address("wrong")
    kiosk, order = at_kiosk(house.venue(FREE), 1, email)
    good(kiosk.patch(f"/orders/{order.id}", {"name": "Ada", "email": None}))
    sign_up(house.server, email)
    wrong = sign_in(house.server, email)
    _, sold = at_kiosk(house.venue(FREE), 1, email)
    assert wait_until(lambda: [one.id for one in mine(wrong)] == [sold.tickets[0].id])
