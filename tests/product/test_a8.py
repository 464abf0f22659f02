"""A8: a payment has its own reference, traceable end to end."""

import re

import pytest

from tests.product.house import House
from tests.product.tickets import good, refused, text_of
from tests.server.payment.counter import Desk
from tests.server.payment.sales import give_back, pay, sold_by_card, web_order
from tests.server.running import Client
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.payment import PaymentMethod, PaymentView


@pytest.fixture
def desk(house: House) -> Desk:
    """A kiosk with a card reader."""
    return house.counter.desk()


def in_the_list(house: House, payment: PaymentView, query: str) -> bool:
    """Whether staff find the payment by this query."""
    found = good(house.operator.get(f"/payments?{query}&limit=200"))["payments"]
    return payment.reference in [one["reference"] for one in found]


def test_a8_a_reference_is_the_payments_own_and_can_be_read_aloud(desk: Desk) -> None:
    first, second = sold_by_card(desk), sold_by_card(desk)
    for one in (first, second):
        assert re.fullmatch(r"P-[0-9A-HJKMNP-TV-Z]{10}", one.reference)
    assert first.reference != second.reference


def test_a8_it_leads_from_the_provider_to_the_order_and_back(house: House, desk: Desk) -> None:
    payment = sold_by_card(desk, buyer={"email": "trace@example.org"})
    order = desk.read_order(payment.order_id)

    (charge,) = desk.charges(order)
    assert charge["metadata"]["reference"] == payment.reference
    (intent,) = desk.intents(order)
    assert intent.metadata["reference"] == payment.reference
    assert intent.metadata["order"] == str(order.id)

    assert [one.reference for one in order.payments] == [payment.reference]
    read = good(house.operator.get(f"/payments/{payment.reference}"))
    assert read["order_id"] == str(order.id)
    assert in_the_list(house, payment, f"order={order.id}")
    assert in_the_list(house, payment, "state=succeeded&method=card_reader")


def test_a8_it_is_in_the_audit_with_everything_that_became_of_the_payment(
    house: House, desk: Desk
) -> None:
    payment = sold_by_card(desk)
    good(give_back(house.operator, payment))
    assert wait_until(lambda: desk.read(payment).refunded.amount == 5000, 15)
    entries = good(house.operator.get(f"/audit?order={payment.order_id}"))["entries"]
    told = {
        one["act"]: one["details"]
        for one in entries
        if one["act"].startswith(("payment.", "refund."))
    }
    assert told.keys() == {
        "payment.started",
        "payment.succeeded",
        "refund.asked",
        "refund.given_back",
    }
    assert {one["reference"] for one in told.values()} == {payment.reference}


def test_a8_a_refund_of_it_names_it_too(house: House, desk: Desk) -> None:
    payment = sold_by_card(desk)
    made = good(give_back(house.operator, payment))
    assert made["reference"] == payment.reference
    listed = good(house.operator.get(f"/payments/{payment.reference}/refunds"))["refunds"]
    assert [one["id"] for one in listed] == [made["id"]]


def receipt_of(client: Client, order_id: object, **query: str) -> str:
    """What an order's receipt says."""
    answer = client.get(f"/orders/{order_id}/receipt.pdf", params=query)
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == "application/pdf"
    return text_of(answer.content)


@pytest.mark.parametrize("stock", ["a4", "roll-80mm"])
def test_a8_the_receipt_names_it_with_what_was_bought_paid_and_taxed(
    house: House, desk: Desk, stock: str
) -> None:
    payment = sold_by_card(desk)
    order = desk.read_order(payment.order_id)
    words = receipt_of(desk.client, order.id, stock=stock)
    for wanted in (
        f"Receipt {payment.reference}",
        order.number,
        "Night Shift",
        "2 \u00d7 Standing at €25.00",
        "€50.00",
        "VAT 7%",
        "€3.27",
        "Visa",
        "4242",
        "Contactless",
    ):
        assert wanted in words, (wanted, words)
    assert receipt_of(house.operator, order.id, stock=stock) == words


def test_a8_the_receipt_says_what_was_given_back_since(house: House, desk: Desk) -> None:
    payment = sold_by_card(desk)
    good(give_back(house.operator, payment))
    assert wait_until(lambda: desk.read(payment).refunded.amount == 5000, 15)
    words = receipt_of(desk.client, payment.order_id)
    assert "Refunded" in words
    assert "\u2212€50.00" in words


def test_a8_a_receipt_for_cash_says_what_was_put_on_the_counter(house: House) -> None:
    venue = house.venue()
    holder, order = web_order(venue)
    body = {"id": str(new_id()), "method": "cash", "tendered": {"amount": 6000, "currency": "EUR"}}
    paid = good(venue.operator.post(f"/orders/{order.id}/payments", body))
    words = receipt_of(holder, order.id)
    for wanted in (paid["reference"], "Cash", "€60.00", "Change", "€10.00"):
        assert wanted in words


def test_a8_there_is_no_receipt_before_the_money_nor_for_anybody_else(house: House) -> None:
    venue = house.venue()
    holder, order = web_order(venue)
    path = f"/orders/{order.id}/receipt.pdf"
    assert refused(holder.get(path), 409) == "order_state"
    pay(venue.operator, order, PaymentMethod.CASH)
    assert holder.get(path).status_code == 200
    other, _ = web_order(house.venue())
    assert refused(other.get(path), 404) == "not_found"
    assert refused(house.public.get(path), 401) == "not_authenticated"
    assert refused(holder.get(path, params={"stock": "card-54x140mm"}), 422) == "invalid_request"


def test_a8_the_page_behind_the_link_leads_to_the_receipt(house: House, desk: Desk) -> None:
    payment = sold_by_card(desk)
    order = desk.read_order(payment.order_id)
    path = order.follow_url.removeprefix(house.server.address)
    page = house.public.outside(path)
    assert f'href="{path}/receipt.pdf"' in page.text
    file = house.public.outside(f"{path}/receipt.pdf")
    assert payment.reference in text_of(file.content)
    unpaid = desk.order().follow_url.removeprefix(house.server.address)
    assert house.public.outside(f"{unpaid}/receipt.pdf").status_code == 404
    assert "receipt.pdf" not in house.public.outside(unpaid).text
