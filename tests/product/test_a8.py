"""A8: a payment has its own reference, traceable end to end."""

import re

import pytest

from tests.product.house import House
from tests.product.tickets import good
from tests.server.payment.counter import Desk
from tests.server.payment.sales import give_back, sold_by_card
from tests.simulator.running import wait_until
from ticketing.payment import PaymentView


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
