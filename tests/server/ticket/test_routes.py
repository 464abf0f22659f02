"""Tickets over HTTP: for the operator and the kiosk that sold them, for nobody else."""

import io

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from tests.server.device.box_office import BoxOffice, ok, open_box_office
from tests.server.running import ServerHandle
from ticketing.identifiers import new_id
from ticketing.ticket import TicketView


@pytest.fixture(scope="module")
def office(server: ServerHandle) -> BoxOffice:
    """A venue with its tickets on sale."""
    return open_box_office(server)


def test_the_kiosk_and_the_operator_read_a_ticket(office: BoxOffice) -> None:
    (ticket,) = office.sell().tickets

    for reader in (office.kiosk, office.operator):
        assert TicketView.model_validate(ok(reader.get(f"/tickets/{ticket.id}"))) == ticket


def test_a_ticket_is_not_there_for_another_kiosk(office: BoxOffice) -> None:
    order = office.sell()
    (ticket,) = order.tickets
    stranger = open_box_office(office.server).kiosk

    for path in ("", "/code", "/qr.png", "/qr.svg", "/ticket.pdf"):
        assert stranger.get(f"/tickets/{ticket.id}{path}").status_code == 404
    assert stranger.get(f"/orders/{order.id}/tickets.pdf").status_code == 404
    public = office.server.client(None)
    assert public.get(f"/tickets/{ticket.id}").status_code == 401
    assert public.get(f"/orders/{order.id}/tickets.pdf").status_code == 401


def test_a_gate_reads_no_tickets(office: BoxOffice) -> None:
    order = office.sell()
    gate = office.gate(office.checkpoint())

    for path in ("", "/code", "/qr.png", "/qr.svg", "/ticket.pdf"):
        assert gate.get(f"/tickets/{order.tickets[0].id}{path}").status_code == 403
    assert gate.get(f"/orders/{order.id}/tickets.pdf").status_code == 403


def test_the_png_says_the_code(office: BoxOffice) -> None:
    (ticket,) = office.sell().tickets

    answer = office.kiosk.get(f"/tickets/{ticket.id}/qr.png", params={"size": 400})

    assert answer.headers["content-type"] == "image/png"
    picture = Image.open(io.BytesIO(answer.content)).convert("L")
    (symbol,) = zxingcpp.read_barcodes(np.asarray(picture))
    assert symbol.text == ticket.code


def test_the_svg_is_one(office: BoxOffice) -> None:
    (ticket,) = office.sell().tickets

    answer = office.kiosk.get(f"/tickets/{ticket.id}/qr.svg", params={"size": 400})

    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.text.startswith('<svg xmlns="http://www.w3.org/2000/svg" width="400"')


@pytest.mark.parametrize("size", [0, 89, 2001, "large"])
def test_a_size_that_makes_no_picture_is_refused(office: BoxOffice, size: object) -> None:
    answer = office.kiosk.get(f"/tickets/{new_id()}/qr.png", params={"size": size})

    assert answer.status_code == 422


def test_the_pdf_has_a_page_for_each_ticket(office: BoxOffice) -> None:
    order = office.sell(3)

    answer = office.kiosk.get(f"/orders/{order.id}/tickets.pdf")

    assert answer.ok, answer.text
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-1.")
    assert answer.content.count(b"/Type /Page\n") == 3
    assert office.operator.get(f"/orders/{order.id}/tickets.pdf").content == answer.content


def test_there_is_no_pdf_of_no_order(office: BoxOffice) -> None:
    assert office.operator.get(f"/orders/{new_id()}/tickets.pdf").status_code == 404


def test_a_single_ticket_has_a_pdf_of_one_page(office: BoxOffice) -> None:
    order = office.sell(2)

    answer = office.kiosk.get(f"/tickets/{order.tickets[1].id}/ticket.pdf")

    assert answer.ok, answer.text
    assert answer.content.count(b"/Type /Page\n") == 1


def test_what_is_void_is_left_out_of_the_orders_pdf(office: BoxOffice) -> None:
    order = office.sell(2)
    path = f"/orders/{order.id}/tickets.pdf"

    for left, ticket in zip((1, 0), order.tickets, strict=True):
        reason = {"id": str(new_id()), "reason": "printed twice"}
        ok(office.operator.post(f"/tickets/{ticket.id}/void", reason))
        assert office.kiosk.get(path).content.count(b"/Type /Page\n") == left
    answer = office.kiosk.get(path)
    assert (answer.status_code, answer.json()["code"]) == (409, "ticket_state")
