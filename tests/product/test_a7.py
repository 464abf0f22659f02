"""A7: the success page shows codes, QR, purchase details, and a download."""

import re

import pytest

from tests.product.house import House
from tests.product.tickets import codes_in, codes_on_page, pages_of, shown_serials, text_of
from tests.server.payment.counter import Desk
from ticketing.order import OrderView
from ticketing.payment import PaymentStatus


@pytest.fixture(scope="module")
def desk(house: House) -> Desk:
    return house.counter.desk()


@pytest.fixture(scope="module")
def paid(desk: Desk) -> OrderView:
    """An order for two that was paid by card."""
    order = desk.order(2)
    payment = desk.pay(order)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    return desk.read_order(order.id)


def page_of(house: House, order: OrderView) -> str:
    """The page behind an order's link, as anybody with it reads it."""
    answer = house.public.outside("/o/" + order.follow_url.rsplit("/", 1)[1])
    assert answer.status_code == 200
    return answer.text


def test_a7_the_page_shows_the_code_of_every_ticket(house: House, paid: OrderView) -> None:
    page = page_of(house, paid)
    assert shown_serials(page) == {ticket.serial for ticket in paid.tickets}
    assert codes_on_page(page) == [ticket.code for ticket in paid.tickets]


def test_a7_the_page_tells_what_was_bought(house: House, paid: OrderView) -> None:
    page = page_of(house, paid)
    for words in (paid.number, "Paid €50.00", "Night Shift", "The Foundry", "Standing", "starts"):
        assert words in page


def test_a7_the_tickets_can_be_downloaded(house: House, paid: OrderView) -> None:
    link = re.search(r'href="(/o/[^"]+\.pdf)"', page_of(house, paid))
    assert link is not None
    file = house.public.outside(link[1])
    assert file.headers["Content-Type"] == "application/pdf"
    pages = pages_of(file.content)
    assert [codes_in(page) for page in pages] == [[ticket.code] for ticket in paid.tickets]
    assert paid.number in text_of(file.content)


def test_a7_before_the_money_is_there_the_page_has_neither(house: House, desk: Desk) -> None:
    page = page_of(house, desk.order(1))
    assert not codes_on_page(page)
    assert ".pdf" not in page
