"""C10: card data never touches this system: no operation takes any, and what is sent is refused."""

from typing import Any

import pytest

from tests.product.house import House
from tests.server.payment.counter import Desk
from ticketing.identifiers import new_id
from ticketing.payment import PaymentStatus

# A collector's or an order's "number" is no card's.
_OF_A_CARD = {
    "card",
    "card_number",
    "pan",
    "cvc",
    "cvv",
    "expiry",
    "exp_month",
    "exp_year",
}
_NUMBER = "4242424242424242"


@pytest.fixture
def desk(house: House) -> Desk:
    return house.counter.desk()


def _taken(house: House) -> set[str]:
    """The name of every field that some request may carry."""
    described = house.public.get("/openapi.json").json()
    schemas: dict[str, Any] = described["components"]["schemas"]
    names: set[str] = set()
    seen: set[str] = set()

    def walk(part: object) -> None:
        if isinstance(part, list):
            for one in part:
                walk(one)
        if not isinstance(part, dict):
            return
        name = str(part.get("$ref", "")).rsplit("/", 1)[-1]
        if name and name not in seen:
            seen.add(name)
            walk(schemas[name])
        names.update(part.get("properties", {}))
        for key, one in part.items():
            if key not in {"example", "examples"}:
                walk(one)

    for methods in described["paths"].values():
        for operation in methods.values():
            walk(operation.get("requestBody", {}))
    return names


def test_c10_no_operation_has_a_field_for_a_card(house: House) -> None:
    taken = _taken(house)
    assert {"phone", "email", "method"} <= taken, "the fields that are looked through"
    assert taken & _OF_A_CARD == set()


def test_c10_a_card_that_is_sent_all_the_same_is_refused_and_not_repeated(desk: Desk) -> None:
    order = desk.order()
    wish = {"id": str(new_id()), "method": "card_reader", "card": {"number": _NUMBER}}
    answer = desk.client.post(f"/orders/{order.id}/payments", wish)
    assert answer.status_code == 422
    assert _NUMBER not in answer.text


def test_c10_what_is_known_of_a_payment_by_card_holds_no_number(desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    assert _NUMBER not in desk.client.get(f"/payments/{payment.reference}").text
