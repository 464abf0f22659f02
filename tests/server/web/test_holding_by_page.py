"""What a holder does by page, without a script: names, passes on, and asks for money back, once."""

from urllib.parse import urlsplit

import pytest
import requests
from icalendar import Calendar

from server.security import Secrets
from server.ticket.linking import TICKET
from server.web.shop_languages import LANGUAGES
from tests.product.tickets import good
from tests.server.payment.sales import sold_for_cash
from tests.server.people.persons import an_address, rows
from tests.server.running import Client, ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from tests.server.web.shopping import form_of
from ticketing.identifiers import new_id
from ticketing.order import OrderView

pytestmark = pytest.mark.in_turn
WORDS = LANGUAGES["en"]


@pytest.fixture
def public(server: ServerHandle) -> Client:
    return server.client(None)


def bought(venue: Venue, **changes: object) -> tuple[Client, OrderView]:
    """An order of two tickets that was paid, and the client of its link."""
    holder, payment = sold_for_cash(venue, 2, **changes)
    return holder, OrderView.model_validate(good(holder.get(f"/orders/{payment.order_id}")))


def page_of(order: OrderView) -> str:
    return urlsplit(order.follow_url).path


def test_a_ticket_fills_the_page_and_is_given_a_name(server: ServerHandle, public: Client) -> None:
    _, order = bought(open_venue(server))
    page = public.outside(f"{page_of(order)}/tickets/2")
    serial = order.tickets[1].serial
    assert f"{serial[:8]}-{serial[8:]}" in page.text
    assert WORDS.bright in page.text
    named = form_of(page, "/attendee").send(public, name='  Finn "<b>"  ')
    assert WORDS.saved in named.text
    assert "Finn &#34;&lt;b&gt;&#34;" in named.text
    assert "Finn" not in form_of(named, "/attendee").send(public, name=" ").text


def test_what_is_no_ticket_of_the_order_has_no_page(server: ServerHandle, public: Client) -> None:
    _, order = bought(open_venue(server))
    for path in ("tickets/3", "tickets/3/pass-on", "tickets/99999", "tickets/x"):
        assert public.outside(f"{page_of(order)}/{path}").status_code in {404, 422}
    for deed in ("tickets/1", "calendar.ics", "refund", "go"):
        assert public.outside(f"/o/{'A' * 43}/{deed}").status_code == 404
    for deed in (
        "pay",
        "give-up",
        "other-way",
        "refund",
        "tickets/1/pass-on",
        "tickets/1/attendee",
    ):
        assert public.outside(f"/o/{'A' * 43}/{deed}", "POST").status_code == 404


def test_a_ticket_is_passed_on_once_however_often_the_form_is_sent(
    server: ServerHandle, public: Client
) -> None:
    holder, order = bought(open_venue(server))
    email = an_address("grace")
    form = form_of(public.outside(f"{page_of(order)}/tickets/1/pass-on"))
    first, second = form.send(public, email=email), form.send(public, email=email)
    assert WORDS.handed in first.text
    assert second.text.count('class="symbol"') == first.text.count('class="symbol"') == 1
    seen = OrderView.model_validate(good(holder.get(f"/orders/{order.id}")))
    assert [one.passed_on for one in seen.tickets] == [True, False]
    assert len(transfers_to(server, email)) == 1
    assert public.outside(f"{page_of(order)}/tickets/1").status_code == 404


def transfers_to(server: ServerHandle, email: str) -> list[tuple[object, ...]]:
    return rows(server, "SELECT subject_id FROM letter WHERE to_address = ?", email)


def test_why_a_ticket_is_not_passed_on_is_said(server: ServerHandle, public: Client) -> None:
    email = an_address("ada")
    _, order = bought(open_venue(server), buyer={"name": "Ada", "email": email})
    form = form_of(public.outside(f"{page_of(order)}/tickets/1/pass-on"))
    for typed, status, said in (
        ("grace", 422, WORDS.email_wrong),
        (email.upper(), 409, WORDS.theirs_already),
    ):
        answer = form.send(public, email=typed, message="Enjoy it")
        assert (answer.status_code, said in answer.text) == (status, True)
        assert "Enjoy it" in answer.text
    _, fixed = bought(open_venue(server, {"transferable": False}))
    assert "/pass-on" not in public.outside(page_of(fixed)).text
    answer = form_of(public.outside(f"{page_of(fixed)}/tickets/1/pass-on")).send(
        public, email="grace@example.org"
    )
    assert (answer.status_code, WORDS.cannot_change in answer.text) == (409, True)


def received(server: ServerHandle, holder: Client, order: OrderView) -> str:
    """The path of the page that the receiver of an order's first ticket is mailed."""
    transfer_id = new_id()
    wish = {"id": str(transfer_id), "email": an_address("grace")}
    good(holder.post(f"/tickets/{order.tickets[0].id}/transfer", wish))
    return f"/t/{Secrets(server.data_folder).sign_token(TICKET, transfer_id)}"


def test_whoever_received_a_ticket_names_it_and_passes_it_on_too(
    server: ServerHandle, public: Client
) -> None:
    holder, order = bought(open_venue(server))
    path = received(server, holder, order)
    named = form_of(public.outside(path), "/attendee").send(public, name="Grace Hopper")
    assert WORDS.saved in named.text
    assert "Grace Hopper" in named.text
    form = form_of(public.outside(f"{path}/pass-on"))
    for _ in range(2):
        assert "passed on again" in form.send(public, email=an_address("kay")).text
    assert public.outside(f"{path}/pass-on").status_code == 404
    assert public.outside(f"{path}/calendar.ics").status_code == 404


def events_in(answer: requests.Response) -> list[tuple[str, object]]:
    assert answer.headers["Content-Type"].startswith("text/calendar")
    found = Calendar.from_ical(answer.content).walk("VEVENT")
    return [(str(one["summary"]), one.decoded("dtstart")) for one in found]


def test_the_date_goes_into_a_calendar(server: ServerHandle, public: Client) -> None:
    venue = open_venue(server)
    holder, order = bought(venue)
    starts = venue.event.sessions[0].starts_at
    assert events_in(public.outside(f"{page_of(order)}/calendar.ics")) == [("Night Shift", starts)]
    path = received(server, holder, order)
    assert events_in(public.outside(f"{path}/calendar.ics")) == [("Night Shift", starts)]
    unpaid = OrderView.model_validate(good(public.post("/orders", venue.order())))
    assert public.outside(f"{page_of(unpaid)}/calendar.ics").status_code == 404


def test_a_refund_is_asked_for_once_and_its_answer_is_read_on_the_page(
    server: ServerHandle, public: Client
) -> None:
    venue = open_venue(server)
    _, order = bought(venue)
    form = form_of(public.outside(f"{page_of(order)}/refund"))
    assert form.send(public, reason=" ").status_code == 422
    for _ in range(2):
        page = form.send(public, reason="I am ill <b>")
        assert WORDS.refund_asked in page.text
        assert "/refund" not in page.text
    wishes = good(venue.operator.get(f"/orders/{order.id}/refund-requests"))["requests"]
    assert [one["reason"] for one in wishes] == ["I am ill <b>"]
    again = form_of(public.outside(f"{page_of(order)}/refund")).send(public, reason="Again")
    assert (again.status_code, WORDS.refund_asked in again.text) == (409, True)
    decline = f"/refund-requests/{wishes[0]['id']}/decline"
    good(venue.operator.post(decline, {"note": "It is too late."}))
    assert "declined your refund: It is too late." in public.outside(page_of(order)).text


def test_one_network_passes_only_so_many_tickets_on() -> None:
    with running_server(tries_per_client=1) as server:
        public = server.client(None)
        _, order = bought(open_venue(server))
        told = [
            form_of(public.outside(f"{page_of(order)}/tickets/{position}/pass-on")).send(
                public, email=f"grace{position}@example.org"
            )
            for position in (1, 2)
        ]
        assert [one.status_code for one in told] == [200, 409]
        assert WORDS.too_often in told[1].text


def test_a_strangers_form_changes_no_ticket(server: ServerHandle, public: Client) -> None:
    _, order = bought(open_venue(server))
    for deed in (
        "tickets/1/attendee",
        "tickets/1/pass-on",
        "refund",
        "pay",
        "give-up",
        "other-way",
    ):
        form = f"{page_of(order)}/{deed}"
        answer = public.outside(form, "POST", headers={"Sec-Fetch-Site": "cross-site"})
        assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed"), deed
