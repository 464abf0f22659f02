"""E7: transfer to another user's account: only valid tickets and tiers that allow it, audited."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.product.house import House
from tests.product.tickets import (
    FREE,
    at_kiosk,
    because,
    bought,
    codes_on_page,
    details,
    gate,
    good,
    link_of,
    mine,
    passing,
    person,
    refusal,
    refused,
    scanned,
    text_of,
)
from tests.server.people.persons import Somebody, an_address, sign_in, sign_up
from tests.server.running import Client
from tests.server.selling import Venue
from tests.simulator.running import wait_until
from ticketing.admission import Reason
from ticketing.ticket import TicketView


@pytest.fixture(scope="module")
def venue(house: House) -> Venue:
    return house.venue(FREE)


@pytest.fixture(scope="module")
def ada(house: House) -> Somebody:
    return person(house, "ada")


@pytest.fixture(scope="module")
def bob(house: House) -> Somebody:
    return person(house, "bob")


@pytest.fixture
def ticket(ada: Somebody, venue: Venue) -> TicketView:
    return bought(ada.client, venue).tickets[0]


def passed_on(by: Client, ticket: TicketView, email: str, **fields: Any) -> dict[str, Any]:
    """The answer to a transfer that must succeed."""
    return good(by.post(f"/tickets/{ticket.id}/transfer", passing(email, **fields)))


def ticket_link(house: House, email: str) -> str:
    """The link in the newest letter that brought a ticket to an address."""
    for part in house.mail_to(email).walk():
        text = part.get_content() if part.get_content_type() == "text/plain" else ""
        links = [word for word in text.split() if "/t/" in word]
        if links:
            return str(links[0]).strip("<>().,")
    raise AssertionError("a letter that brings a ticket has its link")


def test_e7_it_is_at_once_the_others_and_no_more_ones_own(
    ada: Somebody, bob: Somebody, ticket: TicketView
) -> None:
    passed_on(ada.client, ticket, bob.email)
    assert ticket.id in {one.id for one in mine(bob)}
    assert ticket.id not in {one.id for one in mine(ada)}
    assert refused(ada.client.get(f"/tickets/{ticket.id}"), 404) == "not_found"


def test_e7_the_old_code_is_replaced_and_the_new_one_opens(
    ada: Somebody, bob: Somebody, venue: Venue, ticket: TicketView
) -> None:
    passed_on(ada.client, ticket, bob.email)
    theirs = details(bob.client, ticket.id)
    assert (theirs.serial, theirs.generation) == (ticket.serial, 2)
    here = gate(venue)
    assert refusal(scanned(here, ticket.code)) is Reason.REPLACED
    assert scanned(here, theirs.code).verdict.admitted


def test_e7_nobodys_name_goes_with_it(ada: Somebody, bob: Somebody, ticket: TicketView) -> None:
    finn = {"name": "Finn", "email": "finn@example.org", "phone": "+46701234567"}
    good(ada.client.patch(f"/tickets/{ticket.id}/attendee", finn))
    passed_on(ada.client, ticket, bob.email)
    theirs = details(bob.client, ticket.id)
    assert (theirs.attendee, theirs.attendee_email, theirs.attendee_phone) == (None, None, None)


def test_e7_the_orders_link_kiosk_and_paper_no_longer_open_it(house: House, bob: Somebody) -> None:
    kiosk, order = at_kiosk(house.venue(FREE), 2)
    gone, kept = order.tickets
    holder = house.server.client(link_of(order))
    passed_on(holder, gone, bob.email)

    for client in (holder, kiosk):
        assert refused(client.get(f"/tickets/{gone.id}"), 404) == "not_found"
        assert refused(client.get(f"/tickets/{gone.id}/qr.png"), 404) == "not_found"
        assert details(client, kept.id).code == kept.code
    page = house.public.outside(f"/o/{link_of(order)}").text
    assert codes_on_page(page) == [kept.code]
    assert "Passed on" in page
    file = text_of(house.public.outside(f"/o/{link_of(order)}/tickets.pdf").content)
    assert file.count("Ticket 2 of 2") == 1
    assert "Ticket 1 of 2" not in file
    view = good(kiosk.get(f"/orders/{order.id}"))
    assert [one["code"] for one in view["tickets"]] == ["", kept.code]


def test_e7_somebody_without_an_account_is_invited_and_gets_it_with_one(
    house: House, ada: Somebody, ticket: TicketView
) -> None:
    email = an_address("new")
    passed_on(ada.client, ticket, email, name="Noor", message="See you there!")
    link = ticket_link(house, email)
    page = house.public.outside(link.removeprefix(house.server.address))
    (code,) = codes_on_page(page.text)
    assert code != ticket.code

    sign_up(house.server, email)
    noor = sign_in(house.server, email)
    assert wait_until(lambda: [one.code for one in mine(noor)] == [code])


def test_e7_a_tickets_link_is_a_key_to_that_ticket_alone(
    house: House, ada: Somebody, venue: Venue
) -> None:
    passed, kept = bought(ada.client, venue, 2).tickets
    email = an_address("key")
    passed_on(ada.client, passed, email)
    holder = house.server.client(ticket_link(house, email).rsplit("/", 1)[1])
    assert details(holder, passed.id).generation == 2
    assert refused(holder.get(f"/tickets/{kept.id}"), 404) == "not_found"
    assert refused(holder.get(f"/orders/{passed.order_id}"), 404) == "not_found"
    good(holder.patch(f"/tickets/{passed.id}/attendee", {"name": "Noor"}))


def test_e7_a_link_ends_when_the_ticket_is_passed_on_again(
    house: House, ada: Somebody, bob: Somebody, ticket: TicketView
) -> None:
    email = an_address("between")
    passed_on(ada.client, ticket, email)
    link = ticket_link(house, email).removeprefix(house.server.address)
    between = house.server.client(link.rsplit("/", 1)[1])
    passed_on(between, ticket, bob.email)

    assert refused(between.get(f"/tickets/{ticket.id}"), 401) == "not_authenticated"
    page = house.public.outside(link)
    assert "passed on again" in page.text
    assert not codes_on_page(page.text)
    assert house.public.outside(f"{link}/ticket.pdf").status_code == 404
    assert details(bob.client, ticket.id).generation == 3


def test_e7_whether_an_address_has_an_account_cannot_be_told(
    ada: Somebody, bob: Somebody, venue: Venue
) -> None:
    first, second = bought(ada.client, venue, 2).tickets
    known = passed_on(ada.client, first, bob.email)
    unknown = passed_on(ada.client, second, an_address("nobody"))
    varying = {"id", "ticket_id", "email", "passed_on_at"}
    assert known.keys() == unknown.keys() == varying


def test_e7_both_are_told_by_mail(house: House, bob: Somebody, venue: Venue) -> None:
    eve = person(house, "eve")
    ticket = bought(eve.client, venue).tickets[0]
    before = len(house.all_mail_to(eve.email))
    passed_on(eve.client, ticket, bob.email)
    assert wait_until(lambda: len(house.all_mail_to(eve.email)) > before)
    assert wait_until(
        lambda: any(ticket.serial in one.as_string() for one in house.all_mail_to(bob.email))
    )


def test_e7_the_audit_says_who_passed_it_to_whom(
    house: House, ada: Somebody, bob: Somebody, ticket: TicketView
) -> None:
    passed_on(ada.client, ticket, bob.email)
    page = good(house.operator.get("/audit", params={"ticket": str(ticket.id)}))
    entries = [one for one in page["entries"] if one["act"] == "ticket.transferred"]
    assert len(entries) == 1
    assert entries[0]["actor_id"] == str(ada.id)
    found = entries[0]["details"]
    assert (found["from_email"], found["to_email"]) == (ada.email, bob.email)


def test_e7_only_a_valid_ticket(ada: Somebody, bob: Somebody, venue: Venue) -> None:
    used, void = bought(ada.client, venue, 2).tickets
    assert scanned(gate(venue), used.code).verdict.admitted
    good(venue.operator.post(f"/tickets/{void.id}/void", because("a mistake")))
    for one, words in ((used, "This ticket was used already."), (void, "This ticket is void.")):
        answer = ada.client.post(f"/tickets/{one.id}/transfer", passing(bob.email))
        assert refused(answer, 409) == "ticket_state"
        assert answer.json()["detail"] == words


def test_e7_only_of_a_tier_that_allows_it(house: House, ada: Somebody, bob: Somebody) -> None:
    strict = house.venue(FREE | {"transferable": False})
    ticket = bought(ada.client, strict).tickets[0]
    assert not details(ada.client, ticket.id).transferable
    answer = ada.client.post(f"/tickets/{ticket.id}/transfer", passing(bob.email))
    assert refused(answer, 409) == "not_transferable"
    assert answer.json()["detail"] == "Standing tickets cannot be passed on."


def test_e7_not_to_oneself(ada: Somebody, ticket: TicketView) -> None:
    for email in (ada.email, ada.email.upper()):
        answer = ada.client.post(f"/tickets/{ticket.id}/transfer", passing(email))
        assert refused(answer, 422) == "invalid_request"
        assert answer.json()["fields"] == [
            {"field": "email", "message": "This ticket is theirs already."}
        ]


def test_e7_the_same_request_again_changes_nothing(
    ada: Somebody, bob: Somebody, ticket: TicketView
) -> None:
    body, path = passing(bob.email), f"/tickets/{ticket.id}/transfer"
    first = good(ada.client.post(path, body))
    assert good(ada.client.post(path, body)) == first
    assert details(bob.client, ticket.id).generation == 2
    other = ada.client.post(path, body | {"email": "somebody.else@example.org"})
    assert refused(other, 409) == "id_used_differently"


def test_e7_of_several_at_once_one_wins(house: House, ada: Somebody, ticket: TicketView) -> None:
    people = [person(house, f"racer{n}") for n in range(4)]
    path = f"/tickets/{ticket.id}/transfer"
    clients = [house.server.client(ada.client.token) for _ in people]
    with ThreadPoolExecutor(len(people)) as pool:
        asked = [
            pool.submit(client.post, path, passing(one.email))
            for client, one in zip(clients, people, strict=True)
        ]
    answers = [one.result() for one in asked]
    assert [answer.status_code for answer in answers].count(200) == 1
    assert {answer.status_code for answer in answers} <= {200, 404, 409}
    having = [one for one in people if ticket.id in {had.id for had in mine(one)}]
    assert len(having) == 1
    assert details(having[0].client, ticket.id).generation == 2


def test_e7_the_same_request_at_once_is_one_transfer(
    house: House, ada: Somebody, bob: Somebody, ticket: TicketView
) -> None:
    body, path = passing(bob.email), f"/tickets/{ticket.id}/transfer"
    clients = [house.server.client(ada.client.token) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(client.post, path, body) for client in clients]
    answers = [good(one.result()) for one in asked]
    assert all(answer == answers[0] for answer in answers)
    assert details(bob.client, ticket.id).generation == 2


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "1"),
        ("email", "bob"),
        ("email", "bob\x00@example.org"),
        ("email", ["bob@example.org"]),
        ("name", "x" * 201),
        ("message", "x" * 501),
        ("message", "hello\x00"),
        ("holder_id", "0198a3c1-1a2b-7def-8123-456789abcdef"),
    ],
)
def test_e7_a_field_that_is_wrong_is_named(
    ada: Somebody, ticket: TicketView, field: str, value: object
) -> None:
    body = passing("bob@example.org") | {field: value}
    answer = ada.client.post(f"/tickets/{ticket.id}/transfer", body)
    assert refused(answer, 422) == "invalid_request"
    assert answer.json()["fields"][0]["field"] == field


def test_e7_nobody_passes_on_what_is_anothers(
    house: House, bob: Somebody, ticket: TicketView
) -> None:
    path = f"/tickets/{ticket.id}/transfer"
    assert refused(bob.client.post(path, passing(bob.email)), 404) == "not_found"
    assert refused(house.public.post(path, passing(bob.email)), 401) == "not_authenticated"
