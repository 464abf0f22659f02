"""C11: success, decline and 3-D Secure test paths, in a web client's form and on Stripe's page."""

import pytest

from tests.product.house import House
from tests.product.orders import link_of, paid, placed, seen
from tests.server.payment.payers import confirmed, session_behind
from tests.server.running import Client
from tests.simulator.running import wait_until
from ticketing.order import OrderView
from ticketing.payment import PaymentMethod, Trouble


@pytest.fixture
def placed_order(house: House) -> tuple[Client, OrderView]:
    order = placed(house.public, house.venue().order(2))
    return link_of(house, order), order


def tickets(buyer: Client, order: OrderView) -> int:
    return len(seen(buyer, order).tickets)


@pytest.mark.parametrize(
    ("card", "trouble"),
    [
        ("pm_card_visa", None),
        ("pm_card_chargeDeclined", Trouble.DECLINED),
        ("pm_card_chargeDeclinedInsufficientFunds", Trouble.INSUFFICIENT_FUNDS),
        ("pm_card_visa_chargeDeclinedStolenCard", Trouble.CARD_NOT_ACCEPTED),
    ],
)
def test_c11_a_test_card_in_a_web_client(
    house: House, placed_order: tuple[Client, OrderView], card: str, trouble: Trouble | None
) -> None:
    buyer, order = placed_order
    payment = paid(buyer, order, PaymentMethod.ONLINE)
    confirmed(house.counter.stripe, payment, card)
    ended = "succeeded" if trouble is None else "failed"
    wait_until(lambda: seen(buyer, order).payments[0].status == ended, within_s=15)
    assert seen(buyer, order).payments[0].trouble is trouble
    assert tickets(buyer, order) == (2 if trouble is None else 0)


@pytest.mark.parametrize(("answer", "status"), [("pass", "succeeded"), ("fail", "failed")])
def test_c11_3_d_secure_in_a_web_client(
    house: House, placed_order: tuple[Client, OrderView], answer: str, status: str
) -> None:
    buyer, order = placed_order
    payment = paid(buyer, order, PaymentMethod.ONLINE)
    asked = confirmed(house.counter.stripe, payment, "pm_card_threeDSecure2Required")
    assert asked["next_action"]["type"] == "redirect_to_url"
    assert tickets(buyer, order) == 0
    house.counter.stripe.authenticate(str(payment.intent_id), answer)
    wait_until(lambda: seen(buyer, order).payments[0].status == status, within_s=15)
    assert tickets(buyer, order) == (2 if answer == "pass" else 0)


def test_c11_decline_then_3_d_secure_on_stripes_page(
    house: House, placed_order: tuple[Client, OrderView]
) -> None:
    buyer, order = placed_order
    session = session_behind(house.public, paid(buyer, order, PaymentMethod.PHONE))
    for outcome in ("decline", "three_d_secure_fail"):
        house.counter.stripe.pay_checkout(session, outcome)
        assert tickets(buyer, order) == 0
    house.counter.stripe.pay_checkout(session, "three_d_secure_pass")
    wait_until(lambda: tickets(buyer, order) == 2, within_s=15)
