"""C4: a ticket's QR as PNG or SVG at a chosen size, and its data."""

import io

import pytest
from PIL import Image

from tests.product.house import House
from tests.product.tickets import (
    FREE,
    at_kiosk,
    because,
    bought,
    codes_in,
    drawn_in,
    good,
    person,
    refused,
)
from tests.server.people.persons import Somebody
from ticketing.ticket import TicketView


@pytest.fixture(scope="module")
def ada(house: House) -> Somebody:
    return person(house, "ada")


@pytest.fixture(scope="module")
def ticket(house: House, ada: Somebody) -> TicketView:
    return bought(ada.client, house.venue(FREE)).tickets[0]


@pytest.mark.parametrize("size", [90, 240, 1000])
def test_c4_the_png_has_the_chosen_size_and_says_the_code(
    ada: Somebody, ticket: TicketView, size: int
) -> None:
    answer = ada.client.get(f"/tickets/{ticket.id}/qr.png", params={"size": size})
    assert answer.headers["Content-Type"] == "image/png"
    picture = Image.open(io.BytesIO(answer.content))
    # The largest that gives each of its 45 modules the same whole number of pixels.
    assert picture.size == (size // 45 * 45, size // 45 * 45)
    assert codes_in(answer.content) == [ticket.code]


@pytest.mark.parametrize("size", [90, 1000])
def test_c4_the_svg_has_the_chosen_size_and_says_the_code(
    ada: Somebody, ticket: TicketView, size: int
) -> None:
    answer = ada.client.get(f"/tickets/{ticket.id}/qr.svg", params={"size": size})
    assert answer.headers["Content-Type"] == "image/svg+xml"
    assert f'width="{size}" height="{size}"' in answer.text
    assert drawn_in(answer.text) == [ticket.code]


def test_c4_its_data_can_be_read_as_text(ada: Somebody, ticket: TicketView) -> None:
    data = good(ada.client.get(f"/tickets/{ticket.id}/code"))
    assert data == {
        "ticket_id": str(ticket.id),
        "serial": ticket.serial,
        "generation": 1,
        "code": ticket.code,
    }


@pytest.mark.parametrize("size", ["0", "89", "2001", "-1", "large", "1e3"])
@pytest.mark.parametrize("kind", ["png", "svg"])
def test_c4_a_size_that_makes_no_picture_is_refused(
    ada: Somebody, ticket: TicketView, size: str, kind: str
) -> None:
    answer = ada.client.get(f"/tickets/{ticket.id}/qr.{kind}", params={"size": size})
    assert refused(answer, 422) == "invalid_request"
    assert answer.json()["fields"][0]["field"] == "size"


@pytest.mark.parametrize("path", ["code", "qr.png", "qr.svg", "ticket.pdf"])
def test_c4_nobody_else_is_shown_it(house: House, ticket: TicketView, path: str) -> None:
    stranger = person(house, "eve").client
    assert refused(stranger.get(f"/tickets/{ticket.id}/{path}"), 404) == "not_found"
    assert refused(house.public.get(f"/tickets/{ticket.id}/{path}"), 401) == "not_authenticated"


@pytest.mark.parametrize("path", ["code", "qr.png", "qr.svg", "ticket.pdf"])
def test_c4_a_void_ticket_has_no_code_that_looks_good(house: House, path: str) -> None:
    venue = house.venue(FREE)
    kiosk, order = at_kiosk(venue)
    ticket = order.tickets[0]
    assert kiosk.get(f"/tickets/{ticket.id}/{path}").status_code == 200
    good(venue.operator.post(f"/tickets/{ticket.id}/void", because("lost")))
    answer = kiosk.get(f"/tickets/{ticket.id}/{path}")
    assert refused(answer, 409) == "ticket_state"
    assert answer.json()["detail"] == "This ticket is void."
    assert good(kiosk.get(f"/tickets/{ticket.id}"))["code"] == ""


def test_c4_no_cache_on_the_way_keeps_it(ada: Somebody, ticket: TicketView) -> None:
    for path in ("code", "qr.png", "qr.svg", "ticket.pdf"):
        answer = ada.client.get(f"/tickets/{ticket.id}/{path}")
        assert answer.headers["Cache-Control"].startswith("private, no-")
