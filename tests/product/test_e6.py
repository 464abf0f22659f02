"""E6: attendee name, e-mail and phone can be set, not on a used, cancelled or refunded ticket."""

import pytest

from tests.product.house import House
from tests.product.tickets import (
    FREE,
    at_kiosk,
    because,
    bought,
    details,
    gate,
    good,
    link_of,
    person,
    refused,
    scanned,
    text_of,
)
from tests.server.people.persons import Somebody
from ticketing.identifiers import new_id
from ticketing.order import Buyer
from ticketing.payment import PaymentStatus

FINN = {"name": "Finn Lindqvist", "email": "finn@example.org", "phone": "+46 70 123 45 67"}


@pytest.fixture(scope="module")
def ada(house: House) -> Somebody:
    return person(house, "ada")


def test_e6_who_comes_is_set_and_changed_field_by_field(house: House, ada: Somebody) -> None:
    ticket = bought(ada.client, house.venue(FREE)).tickets[0]
    path = f"/tickets/{ticket.id}/attendee"

    good(ada.client.patch(path, FINN))
    seen = details(ada.client, ticket.id)
    assert (seen.attendee, seen.attendee_email) == ("Finn Lindqvist", "finn@example.org")
    assert seen.attendee_phone == "+46701234567"

    good(ada.client.patch(path, {"name": "Maja Lindqvist", "phone": None}))
    seen = details(ada.client, ticket.id)
    assert (seen.attendee, seen.attendee_email) == ("Maja Lindqvist", "finn@example.org")
    assert seen.attendee_phone is None


def test_e6_the_name_reaches_gate_and_paper(house: House, ada: Somebody) -> None:
    venue = house.venue(FREE)
    ticket = bought(ada.client, venue).tickets[0]
    good(ada.client.patch(f"/tickets/{ticket.id}/attendee", FINN))
    assert "Finn Lindqvist" in text_of(ada.client.get(f"/tickets/{ticket.id}/ticket.pdf").content)
    assert scanned(gate(venue), ticket.code).attendee == "Finn Lindqvist"


def test_e6_whoever_has_the_orders_link_may_set_it(house: House) -> None:
    _, order = at_kiosk(house.venue(FREE))
    holder = house.server.client(link_of(order))
    good(holder.patch(f"/tickets/{order.tickets[0].id}/attendee", FINN))
    assert details(holder, order.tickets[0].id).attendee == "Finn Lindqvist"


def test_e6_not_on_a_used_ticket(house: House, ada: Somebody) -> None:
    venue = house.venue(FREE)
    ticket = bought(ada.client, venue).tickets[0]
    assert scanned(gate(venue), ticket.code).verdict.admitted
    answer = ada.client.patch(f"/tickets/{ticket.id}/attendee", FINN)
    assert refused(answer, 409) == "ticket_state"
    assert answer.json()["detail"] == "This ticket was used already."
    assert details(ada.client, ticket.id).attendee is None


def test_e6_not_on_a_void_ticket(house: House, ada: Somebody) -> None:
    venue = house.venue(FREE)
    ticket = bought(ada.client, venue).tickets[0]
    good(venue.operator.post(f"/tickets/{ticket.id}/void", because("a mistake")))
    answer = ada.client.patch(f"/tickets/{ticket.id}/attendee", FINN)
    assert refused(answer, 409) == "ticket_state"
    assert answer.json()["ticket_status"] == "void"


def test_e6_not_on_a_refunded_ticket(house: House, ada: Somebody) -> None:
    desk = house.counter.desk()
    order = desk.order(1, buyer=Buyer(email=ada.email))
    payment = desk.pay(order)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    ticket = desk.read_order(order.id).tickets[0]
    refund = {"id": str(new_id()), "reason": "ill"}
    good(house.operator.post(f"/payments/{payment.reference}/refunds", refund))
    answer = ada.client.patch(f"/tickets/{ticket.id}/attendee", FINN)
    assert refused(answer, 409) == "ticket_state"
    assert answer.json()["detail"] == "This ticket was paid back."


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "x" * 201),
        ("name", "Finn\x00"),
        ("name", 7),
        ("email", "finn"),
        ("email", "finn@@example.org"),
        ("phone", "ask me"),
        ("phone", "+1"),
        ("serial", "TKT-45DDA6C5"),
    ],
)
def test_e6_a_field_that_is_wrong_is_named(
    house: House, ada: Somebody, field: str, value: object
) -> None:
    ticket = bought(ada.client, house.venue(FREE)).tickets[0]
    answer = ada.client.patch(f"/tickets/{ticket.id}/attendee", {field: value})
    assert refused(answer, 422) == "invalid_request"
    assert answer.json()["fields"][0]["field"] == field


def test_e6_nobody_else_names_who_comes(house: House, ada: Somebody) -> None:
    ticket = bought(ada.client, house.venue(FREE)).tickets[0]
    path = f"/tickets/{ticket.id}/attendee"
    assert refused(person(house, "eve").client.patch(path, FINN), 404) == "not_found"
    assert refused(house.public.patch(path, FINN), 401) == "not_authenticated"
