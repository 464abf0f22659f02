"""A4: the payment is followed until it ends, with a time limit, and the screen is told of it."""

import pytest

from tests.product.house import House
from tests.product.mobile_money import becomes, visitor
from tests.product.tickets import good
from tests.server.payment.mobile import WAITS, answer
from tests.server.payment.sales import pay
from tests.server.running import Client
from ticketing.order import OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView, Trouble

MOMO = PaymentMethod.MOMO


def told_next(who: Client, seen: OrderView) -> OrderView:
    """The order as it is once anything about it has changed: one long poll."""
    path = f"/orders/{seen.id}?wait=20&seen={seen.version}"
    return OrderView.model_validate(good(who.get(path)))


def followed(who: Client, seen: OrderView, status: PaymentStatus) -> OrderView:
    """The order once its newest payment is so, told by nothing but long polls."""
    while seen.payments[-1].status is not status:
        before, seen = seen.version, told_next(who, seen)
        assert seen.version > before, "a long poll that tells nothing new has run out"
    return seen


def asked(house: House) -> tuple[Client, OrderView, PaymentView]:
    """A visitor whose phone is asked, and the order as their screen has it."""
    who, order = visitor(house)
    payment = pay(who, order, MOMO, phone=WAITS)
    seen = OrderView.model_validate(good(who.get(f"/orders/{order.id}")))
    assert seen.payments[-1].status is PaymentStatus.PRESENTED
    return who, seen, payment


@pytest.mark.parametrize("callback", ["PUT", "none"])
def test_a4_the_screen_is_told_that_it_was_paid_without_asking_again_and_again(
    house: House, callback: str
) -> None:
    house.counter.momo.set_settings(callback_method=callback)
    who, seen, payment = asked(house)
    answer(house.counter.momo, payment, "approve")
    sold = followed(who, seen, PaymentStatus.SUCCEEDED)
    house.counter.momo.set_settings(callback_method="PUT")
    assert (sold.status.value, len(sold.tickets)) == ("confirmed", 2)


def test_a4_the_screen_is_told_why_it_was_not_paid(house: House) -> None:
    who, seen, payment = asked(house)
    answer(house.counter.momo, payment, "reject")
    failed = followed(who, seen, PaymentStatus.FAILED)
    assert failed.payments[-1].trouble is Trouble.REJECTED


def test_a4_what_nobody_answers_ends_with_momos_own_limit(house: House) -> None:
    who, seen, payment = asked(house)
    answer(house.counter.momo, payment, "fail", "COULD_NOT_PERFORM_TRANSACTION")
    assert followed(who, seen, PaymentStatus.FAILED).payments[-1].trouble is Trouble.TIMED_OUT


def test_a4_the_status_can_be_asked_by_reference_too(house: House) -> None:
    who, _, payment = asked(house)
    assert becomes(who, payment, PaymentStatus.PRESENTED).presented_at is not None
    answer(house.counter.momo, payment, "approve")
    assert becomes(who, payment, PaymentStatus.SUCCEEDED).settled_at is not None
