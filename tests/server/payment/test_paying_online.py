"""A web client collects the money in a form of its own, with a secret that it alone is told."""

import json

import pytest

from tests.server.payment.counter import Counter, Desk
from tests.server.payment.payers import confirmed
from tests.server.payment.sales import ok, order_of, pay, refusal, web_order, wish
from tests.server.people.persons import staff
from tests.server.running import Client
from tests.simulator.running import SimulatorHandle, wait_until
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView, Trouble
from ticketing.people import StaffRole

pytestmark = pytest.mark.in_turn

CHALLENGED = "pm_card_threeDSecure2Required"


@pytest.fixture
def stripe(desk: Desk) -> SimulatorHandle:
    """The provider, without faults after the test."""
    return desk.stripe


@pytest.fixture
def begun(counter: Counter) -> tuple[Client, OrderView, PaymentView]:
    """The client of an order's link, its order, and the payment it began."""
    buyer, order = web_order(counter.venue)
    return buyer, order, pay(buyer, order, PaymentMethod.ONLINE)


def read(buyer: Client, payment: PaymentView) -> PaymentView:
    return PaymentView.model_validate(ok(buyer.get(f"/payments/{payment.reference}")))


def becomes(buyer: Client, payment: PaymentView, status: PaymentStatus) -> PaymentView:
    """The payment once it stands so, without anybody asking the provider."""
    wait_until(lambda: read(buyer, payment).status is status, within_s=15)
    return read(buyer, payment)


def sold_once(buyer: Client, order: OrderView, payment: PaymentView) -> PaymentView:
    settled = becomes(buyer, payment, PaymentStatus.SUCCEEDED)
    found = order_of(buyer, order.id)
    assert (found.status, len(found.tickets)) == (OrderStatus.CONFIRMED, 2)
    return settled


def charged(stripe: SimulatorHandle, order: OrderView) -> list[int]:
    """What the provider's ledger says was collected for the order."""
    return [
        one["amount"]
        for one in stripe.ledger()["charges"]
        if one["metadata"].get("order") == str(order.id)
    ]


def test_what_the_client_is_told_is_enough_to_pay(
    stripe: SimulatorHandle, begun: tuple[Client, OrderView, PaymentView]
) -> None:
    buyer, order, payment = begun
    assert (payment.status, payment.pay_url) == (PaymentStatus.PRESENTED, None)
    assert confirmed(stripe, payment)["status"] == "succeeded"
    settled = sold_once(buyer, order, payment)
    assert charged(stripe, order) == [order.total.amount]
    assert settled.client_secret is None
    assert settled.card is not None
    assert settled.card.last4 == "4242"


def test_the_secret_is_told_to_who_may_pay_and_to_nobody_else(
    counter: Counter, begun: tuple[Client, OrderView, PaymentView]
) -> None:
    buyer, order, payment = begun
    operator, path = counter.server.client(), f"/payments/{payment.reference}"
    assert read(buyer, payment).client_secret == payment.client_secret is not None
    promoter = staff(counter.server, counter.venue.organiser_id, StaffRole.PROMOTER, verified=True)
    ok(operator.put(f"/events/{counter.venue.event.id}/promoters/{promoter.id}"))
    assert ok(promoter.client.get(path))["client_secret"] is None
    told = [
        ok(operator.get("/payments", params={"order": str(order.id)})),
        ok(operator.get("/audit", params={"limit": 100})),
        ok(buyer.get(f"/orders/{order.id}")),
        ok(operator.get(f"/orders/{order.id}/timeline")),
    ]
    assert payment.reference in json.dumps(told)
    assert str(payment.client_secret) not in json.dumps(told)


def test_the_same_wish_again_tells_the_same_secret(counter: Counter) -> None:
    buyer, order = web_order(counter.venue)
    body, path = wish(PaymentMethod.ONLINE), f"/orders/{order.id}/payments"
    assert (
        ok(buyer.post(path, body))["client_secret"] == ok(buyer.post(path, body))["client_secret"]
    )


def test_without_the_provider_there_is_a_payment_and_its_secret_comes_later(
    stripe: SimulatorHandle, counter: Counter
) -> None:
    buyer, order = web_order(counter.venue)
    stripe.arm_fault("lost_before_commit", match="GET /v1/payment_intents/*", count=50)
    payment = pay(buyer, order, PaymentMethod.ONLINE)
    assert (payment.status, payment.client_secret) == (PaymentStatus.PRESENTED, None)
    stripe.clear_faults()
    assert confirmed(stripe, read(buyer, payment))["status"] == "succeeded"
    sold_once(buyer, order, payment)


def test_after_a_decline_the_client_tries_again_without_asking(
    stripe: SimulatorHandle, begun: tuple[Client, OrderView, PaymentView]
) -> None:
    buyer, order, payment = begun
    confirmed(stripe, payment, "pm_card_chargeDeclinedInsufficientFunds")
    failed = becomes(buyer, payment, PaymentStatus.FAILED)
    assert failed.trouble is Trouble.INSUFFICIENT_FUNDS
    assert failed.client_secret == payment.client_secret
    # A success that no webhook tells of is found all the same.
    stripe.set_webhooks(drop=1000)
    confirmed(stripe, payment)
    sold_once(buyer, order, payment)
    stripe.set_webhooks(drop=0)
    assert charged(stripe, order) == [order.total.amount]


def test_3_d_secure_is_passed_or_failed_and_then_another_card_is_good(
    stripe: SimulatorHandle, begun: tuple[Client, OrderView, PaymentView]
) -> None:
    buyer, order, payment = begun
    assert confirmed(stripe, payment, CHALLENGED)["status"] == "requires_action"
    stripe.authenticate(str(payment.intent_id), "fail")
    failed = becomes(buyer, payment, PaymentStatus.FAILED)
    assert failed.trouble is Trouble.AUTHENTICATION_FAILED
    assert confirmed(stripe, payment, CHALLENGED)["status"] == "requires_action"
    assert order_of(buyer, order.id).tickets == ()
    stripe.authenticate(str(payment.intent_id), "pass")
    sold_once(buyer, order, payment)
    assert charged(stripe, order) == [order.total.amount]


def test_a_payment_may_be_cancelled_while_its_payer_is_asked(
    stripe: SimulatorHandle, begun: tuple[Client, OrderView, PaymentView]
) -> None:
    buyer, order, payment = begun
    confirmed(stripe, payment, CHALLENGED)
    cancelled = ok(buyer.post(f"/payments/{payment.reference}/cancel"))
    assert (cancelled["status"], cancelled["client_secret"]) == ("cancelled", None)
    intent = stripe.client().v1.payment_intents.retrieve(str(payment.intent_id))
    assert intent.status == "canceled"
    assert pay(buyer, order, PaymentMethod.PHONE).pay_url is not None


def test_what_was_paid_just_before_the_cancel_is_a_sale(
    stripe: SimulatorHandle, begun: tuple[Client, OrderView, PaymentView]
) -> None:
    buyer, order, payment = begun
    stripe.set_webhooks(drop=1000)
    confirmed(stripe, payment)
    answer = buyer.post(f"/payments/{payment.reference}/cancel")
    stripe.set_webhooks(drop=0)
    assert refusal(answer) == (409, "payment_state")
    sold_once(buyer, order, payment)


def test_money_in_another_currency_makes_no_tickets_and_goes_back_in_it(
    stripe: SimulatorHandle, begun: tuple[Client, OrderView, PaymentView], counter: Counter
) -> None:
    buyer, order, payment = begun
    stripe.client().v1.payment_intents.update(str(payment.intent_id), {"currency": "usd"})
    confirmed(stripe, payment)
    becomes(buyer, payment, PaymentStatus.SUCCEEDED)
    wait_until(lambda: read(buyer, payment).refunded.amount, within_s=10)
    back = read(buyer, payment).refunded
    assert (back.amount, back.currency) == (order.total.amount, "USD")
    (refund,) = (
        one for one in stripe.ledger()["refunds"] if one["payment_intent"] == payment.intent_id
    )
    assert (refund["amount"], refund["currency"]) == (order.total.amount, "usd")
    found = order_of(buyer, order.id)
    assert (found.status, found.tickets, found.refunded.amount) == (OrderStatus.PENDING, (), 0)
    listed = ok(counter.server.client().get("/payments/incidents", params={"limit": 100}))
    kinds = [one["kind"] for one in listed["incidents"] if one["reference"] == payment.reference]
    assert kinds == ["amount_differs"]


def test_what_can_be_paid_with_is_told_to_everybody(counter: Counter) -> None:
    told = ok(counter.server.client(None).get("/payment-methods"))
    assert {one["method"]: one["currencies"] for one in told["methods"]} == {
        "card_reader": None,
        "phone": None,
        "online": None,
        "momo": ["EUR"],
        "cash": None,
        "free": None,
    }
    assert told["publishable_key"] == "pk_test_simulated"
