"""A5: what failed, was cancelled or timed out is said, tried again or paid otherwise, or undone."""

import pytest

from tests.product.house import House
from tests.product.mobile_money import becomes, visitor
from tests.product.tickets import good, refused
from tests.server.payment.mobile import REJECTS, WAITS, answer, collected_for
from tests.server.payment.sales import pay
from tests.server.running import Client
from tests.simulator.momo.running import PAYER
from ticketing.order import OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView, Trouble

MOMO = PaymentMethod.MOMO


def cancel(who: Client, payment: PaymentView) -> PaymentView:
    """Give a payment up."""
    answered = good(who.post(f"/payments/{payment.reference}/cancel"))
    return PaymentView.model_validate(answered)


def failed(house: House, phone: str = REJECTS) -> tuple[Client, OrderView, PaymentView]:
    """A visitor whose payment failed."""
    who, order = visitor(house)
    return who, order, becomes(who, pay(who, order, MOMO, phone=phone), PaymentStatus.FAILED)


def left(house: House, order: OrderView) -> int:
    """How many tickets of the order's tier can be bought."""
    found: int = good(house.public.get(f"/tiers/{order.lines[0].tier_id}/availability"))[
        "available"
    ]
    return found


@pytest.mark.parametrize(
    ("phone", "trouble"),
    [
        (REJECTS, Trouble.REJECTED),
        ("46733123452", Trouble.TIMED_OUT),
        ("46733123455", Trouble.PAYER_NOT_FOUND),
        ("46733123457", Trouble.METHOD_UNAVAILABLE),
        ("46733123450", Trouble.DECLINED),
    ],
)
def test_a5_each_failure_has_its_own_word_and_leaves_no_ticket_and_no_money(
    house: House, phone: str, trouble: Trouble
) -> None:
    who, order, payment = failed(house, phone)
    assert payment.trouble is trouble
    found = good(who.get(f"/orders/{order.id}"))
    assert (found["status"], found["tickets"]) == ("pending", [])
    assert collected_for(house.counter.momo, payment) == []


def test_a5_it_is_tried_again_from_the_same_phone(house: House) -> None:
    who, order = visitor(house)
    payment = pay(who, order, MOMO, phone=WAITS)
    answer(house.counter.momo, payment, "reject")
    becomes(who, payment, PaymentStatus.FAILED)
    again = good(who.post(f"/payments/{payment.reference}/present"))
    assert (again["status"], again["attempt"], again["trouble"]) == ("presented", 2, None)
    answer(house.counter.momo, payment, "approve")
    becomes(who, payment, PaymentStatus.SUCCEEDED)
    assert collected_for(house.counter.momo, payment) == ["50.00"]


def test_a5_or_from_another_phone(house: House) -> None:
    who, order, payment = failed(house)
    assert cancel(who, payment).status is PaymentStatus.CANCELLED
    becomes(who, pay(who, order, MOMO, phone=PAYER), PaymentStatus.SUCCEEDED)
    assert len(good(who.get(f"/orders/{order.id}"))["tickets"]) == 2


def test_a5_or_by_another_method(house: House) -> None:
    who, order, payment = failed(house)
    cancel(who, payment)
    pay(house.operator, order, PaymentMethod.CASH)
    found = good(who.get(f"/orders/{order.id}"))
    assert (found["status"], len(found["tickets"])) == ("confirmed", 2)
    assert [one["status"] for one in found["payments"]] == ["cancelled", "succeeded"]


def test_a5_what_still_waits_on_a_phone_says_that_it_is_declined_there(house: House) -> None:
    who, order = visitor(house)
    payment = pay(who, order, MOMO, phone=WAITS)
    path = f"/payments/{payment.reference}/cancel"
    assert refused(who.post(path), 409) == "payment_state"
    assert "decline it there" in who.post(path).json()["detail"]
    answer(house.counter.momo, payment, "reject")
    becomes(who, payment, PaymentStatus.FAILED)
    assert cancel(who, payment).trouble is Trouble.CANCELLED_BY_CUSTOMER


def test_a5_an_order_given_up_leaves_nothing_behind(house: House) -> None:
    who, order, payment = failed(house)
    before = left(house, order)
    good(who.post(f"/orders/{order.id}/cancel"))
    assert left(house, order) == before + 2
    becomes(who, payment, PaymentStatus.CANCELLED)
