"""The pages behind an order's link, asked for over HTTP from the real server."""

import base64
import hashlib
import re

import pytest

from tests.server.running import Client, ServerHandle
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import OrderView
from ticketing.payment import PaymentMethod, StartPayment

FREE = {"price": Money(amount=0, currency="EUR")}


@pytest.fixture(scope="module")
def venue(server: ServerHandle) -> Venue:
    return open_venue(server, FREE)


@pytest.fixture(scope="module")
def kiosk(venue: Venue) -> Client:
    return venue.device()


def ordered(kiosk: Client, venue: Venue, language: str = "en") -> OrderView:
    answer = kiosk.post("/orders", venue.order(2, language=language))
    assert answer.status_code == 201, answer.text
    return OrderView.model_validate(answer.json())


def confirmed(kiosk: Client, venue: Venue, language: str = "en") -> OrderView:
    order = ordered(kiosk, venue, language)
    wish = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    assert kiosk.post(f"/orders/{order.id}/payments", wish).status_code == 201
    return OrderView.model_validate(kiosk.get(f"/orders/{order.id}").json())


def path_of(order: OrderView) -> str:
    return "/o/" + order.follow_url.rsplit("/o/", 1)[1]


def test_the_link_of_a_confirmed_order_shows_every_ticket(
    server: ServerHandle, kiosk: Client, venue: Venue
) -> None:
    order = confirmed(kiosk, venue)
    page = server.client(None).outside(path_of(order))
    assert page.status_code == 200
    assert page.headers["Content-Type"].startswith("text/html")
    assert order.number in page.text
    assert page.text.count('class="symbol"') == 2
    for ticket in order.tickets:
        assert f"{ticket.serial[:8]}-{ticket.serial[8:]}" in page.text


def test_the_style_is_the_one_that_the_policy_names(
    server: ServerHandle, kiosk: Client, venue: Venue
) -> None:
    page = server.client(None).outside(path_of(ordered(kiosk, venue)))
    style = re.search(r"<style>(.*?)</style>", page.text, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"'sha256-{digest}'" in page.headers["Content-Security-Policy"]
    assert page.headers["Cache-Control"] == "private, no-store"


def test_an_unpaid_order_has_a_page_and_no_file(
    server: ServerHandle, kiosk: Client, venue: Venue
) -> None:
    order = ordered(kiosk, venue)
    public = server.client(None)
    page = public.outside(path_of(order))
    assert page.status_code == 200
    assert "Not paid yet" in page.text
    assert public.outside(f"{path_of(order)}/tickets.pdf").status_code == 404


def test_the_file_has_a_page_for_each_ticket(
    server: ServerHandle, kiosk: Client, venue: Venue
) -> None:
    order = confirmed(kiosk, venue, "ar")
    public = server.client(None)
    page = public.outside(path_of(order))
    assert 'dir="rtl"' in page.text
    file = public.outside(f"{path_of(order)}/tickets.pdf")
    assert file.headers["Content-Type"] == "application/pdf"
    assert f'filename="{order.number}.pdf"' in file.headers["Content-Disposition"]
    assert file.content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", file.content)) == 2


@pytest.mark.parametrize("token", ["x", "A" * 43, "%00", "é", "A" * 300])
def test_a_link_that_leads_nowhere_says_so_in_words(server: ServerHandle, token: str) -> None:
    for path in (f"/o/{token}", f"/o/{token}/tickets.pdf"):
        page = server.client(None).outside(path)
        assert page.status_code in {404, 422}
        assert "Traceback" not in page.text


def test_every_changed_character_of_a_link_makes_it_lead_nowhere(
    server: ServerHandle, kiosk: Client, venue: Venue
) -> None:
    token = path_of(ordered(kiosk, venue)).removeprefix("/o/")
    public = server.client(None)
    for at, character in enumerate(token):
        changed = token[:at] + ("A" if character != "A" else "B") + token[at + 1 :]
        assert public.outside(f"/o/{changed}").status_code == 404, at
