"""A2: a payment is made with amount, currency, method, phone, account, description and booking."""

from tests.product.house import House
from tests.product.mobile_money import becomes, visitor
from tests.product.tickets import good, refused
from tests.server.payment.mobile import requests_of
from tests.server.payment.sales import pay, wish
from tests.simulator.momo.running import PAYER
from ticketing.payment import PaymentMethod, PaymentStatus

MOMO = PaymentMethod.MOMO


def test_a2_a_payment_says_what_is_paid_for_what_by_whom_and_how(house: House) -> None:
    who, order = visitor(house)
    said = {"account_name": "Ama Mensah", "description": "Night Shift, two tickets"}
    payment = pay(who, order, MOMO, phone="+233 24 123 4567", **said)
    shown = good(who.get(f"/payments/{payment.reference}"))
    assert shown["amount"] == {"amount": 5000, "currency": "GHS"}
    assert (shown["method"], shown["order_id"]) == ("momo", str(order.id))
    assert (shown["phone"], shown["account_name"]) == ("…567", "Ama Mensah")
    assert shown["description"] == "Night Shift, two tickets"
    found = good(who.get(f"/orders/{order.id}"))
    assert [one["reference"] for one in found["payments"]] == [payment.reference]
    assert (found["buyer"]["name"], found["lines"][0]["quantity"]) == ("Ada Lovelace", 2)


def test_a2_the_payer_reads_the_description_or_else_the_orders_number(house: House) -> None:
    for description in ("Night Shift, two tickets", None):
        who, order = visitor(house)
        payment = pay(who, order, MOMO, phone=PAYER, description=description)
        becomes(who, payment, PaymentStatus.SUCCEEDED)
        (asked,) = requests_of(house.counter.momo, payment)
        assert asked["payer"] == PAYER
        assert asked["payerMessage"] == (description or f"Order {order.number}")


def test_a2_a_number_that_nobody_can_be_asked_at_is_refused_with_its_field(house: House) -> None:
    who, order = visitor(house)
    for phone in (None, "024 123 4567", "2332", "an account"):
        answer = who.post(f"/orders/{order.id}/payments", wish(MOMO, phone=phone))
        assert refused(answer, 422) == "invalid_request"
        assert "phone" in answer.json()["detail"]
    assert good(who.get(f"/orders/{order.id}"))["payments"] == []


def test_a2_the_same_wish_twice_asks_once_and_another_under_its_id_never(house: House) -> None:
    who, order = visitor(house)
    body = wish(MOMO, phone=PAYER)
    first = good(who.post(f"/orders/{order.id}/payments", body))
    again = good(who.post(f"/orders/{order.id}/payments", body))
    assert again["reference"] == first["reference"]
    other = who.post(f"/orders/{order.id}/payments", body | {"phone": "233241234568"})
    assert refused(other, 409) == "id_used_differently"
    asked = house.counter.momo.asked("requesttopay")
    assert len([one for one in asked if one["externalId"] == first["reference"]]) == 1
