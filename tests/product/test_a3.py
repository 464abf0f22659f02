"""A3: mobile money, by MTN MoMo in cedis, is really requested from the payer's phone."""

from tests.product.house import House
from tests.product.mobile_money import becomes, visitor
from tests.product.tickets import good, refused, text_of
from tests.server.payment.mobile import (
    WAITS,
    answer,
    by_phone,
    given_back_for,
    requests_of,
)
from tests.server.payment.sales import give_back, pay
from tests.simulator.momo.running import PAYER
from tests.simulator.running import wait_until
from ticketing.payment import PaymentMethod, PaymentStatus

MOMO = PaymentMethod.MOMO


def test_a3_the_phone_is_asked_and_what_it_says_decides(house: House) -> None:
    who, order = visitor(house)
    payment = pay(who, order, MOMO, phone=WAITS)
    (asked,) = requests_of(house.counter.momo, payment)
    assert (asked["amount"], asked["currency"], asked["payer"]) == ("50.00", "GHS", WAITS)
    assert good(who.get(f"/orders/{order.id}"))["tickets"] == []
    answer(house.counter.momo, payment, "approve")
    becomes(who, payment, PaymentStatus.SUCCEEDED)
    found = good(who.get(f"/orders/{order.id}"))
    assert (found["status"], len(found["tickets"])) == ("confirmed", 2)


def test_a3_the_money_is_in_momos_ledger_and_the_receipt_says_how_it_came(house: House) -> None:
    who, order = visitor(house)
    payment = pay(who, order, MOMO, phone=PAYER)
    becomes(who, payment, PaymentStatus.SUCCEEDED)
    collected = house.counter.momo.ledger()["collected"]
    (mine,) = [one for one in collected if one["externalId"] == payment.reference]
    assert (mine["amount"], mine["currency"]) == ("50.00", "GHS")
    receipt = who.get(f"/orders/{order.id}/receipt.pdf")
    assert receipt.status_code == 200
    words = text_of(receipt.content)
    assert "Mobile money" in words
    assert payment.reference in words


def test_a3_it_goes_back_to_the_same_phone(house: House) -> None:
    who, order = visitor(house)
    payment = pay(who, order, MOMO, phone=PAYER)
    becomes(who, payment, PaymentStatus.SUCCEEDED)
    good(give_back(house.operator, payment))
    wait_until(lambda: given_back_for(house.counter.momo, payment) == ["50.00"], within_s=15)


def test_a3_where_mobile_money_is_taken_in_another_currency_nobody_is_asked(house: House) -> None:
    desk = house.counter.desk()
    order = desk.order()
    answered = desk.ask(order, by_phone())
    assert refused(answered, 409) == "payment_state"
    assert "Mobile money payments are taken in GHS here, not in EUR" in answered.json()["detail"]
    assert desk.read_order(order.id).payments == ()
