"""C2: webhooks with their signature verified: an intent succeeded, failed, was cancelled."""

import json

import pytest
import stripe

from tests.product.house import House
from tests.product.orders import link_of, paid, placed, seen
from tests.product.tickets import refused
from tests.server.payment.payers import confirmed
from tests.server.running import Client
from tests.simulator.running import WEBHOOK_SECRET, SimulatorHandle, wait_until
from ticketing.order import OrderView
from ticketing.payment import PaymentMethod, PaymentView

Begun = tuple[Client, OrderView, PaymentView]


@pytest.fixture
def begun(house: House) -> Begun:
    """A buyer with an order from the web, and its payment in a form of their client's."""
    order = placed(house.public, house.venue().order())
    buyer = link_of(house, order)
    return buyer, order, paid(buyer, order, PaymentMethod.ONLINE)


def told(handle: SimulatorHandle, kind: str, payment: PaymentView) -> bool:
    """Whether the server took in an event of the kind about the payment's intent."""
    events = handle.client().v1.events.list({"type": kind, "limit": 100}).data
    ids = {one.id for one in events if one.data.object["id"] == payment.intent_id}
    return any(one["event"] in ids and one["status"].startswith("2") for one in handle.deliveries())


def becomes(buyer: Client, order: OrderView, status: str) -> PaymentView:
    """The order's payment, once it stands so."""
    wait_until(lambda: seen(buyer, order).payments[0].status == status, within_s=15)
    return seen(buyer, order).payments[0]


def test_c2_an_intent_that_succeeded_makes_the_tickets(house: House, begun: Begun) -> None:
    buyer, order, payment = begun
    confirmed(house.counter.stripe, payment)
    becomes(buyer, order, "succeeded")
    assert len(seen(buyer, order).tickets) == 1
    wait_until(lambda: told(house.counter.stripe, "payment_intent.succeeded", payment))


def test_c2_an_intent_that_failed_says_why_and_makes_none(house: House, begun: Begun) -> None:
    buyer, order, payment = begun
    confirmed(house.counter.stripe, payment, "pm_card_chargeDeclinedExpiredCard")
    assert becomes(buyer, order, "failed").trouble == "expired_card"
    assert seen(buyer, order).tickets == ()
    wait_until(lambda: told(house.counter.stripe, "payment_intent.payment_failed", payment))


def test_c2_an_intent_that_was_cancelled_ends_its_payment(house: House, begun: Begun) -> None:
    buyer, order, payment = begun
    house.counter.stripe.client().v1.payment_intents.cancel(str(payment.intent_id))
    becomes(buyer, order, "cancelled")
    wait_until(lambda: told(house.counter.stripe, "payment_intent.canceled", payment))


@pytest.mark.parametrize("secret", [None, "whsec_of_somebody_else"])
def test_c2_an_event_that_stripe_did_not_sign_is_refused(
    house: House, begun: Begun, secret: str | None
) -> None:
    _, _, payment = begun
    thing = {"id": payment.intent_id, "object": "payment_intent"}
    body = json.dumps(
        {"id": "evt_1", "type": "payment_intent.succeeded", "data": {"object": thing}}
    )
    headers = {"Content-Type": "application/json"}
    if secret is not None:
        assert secret != WEBHOOK_SECRET
        signed = stripe.WebhookSignature.generate_signature_header(body, secret)
        headers["Stripe-Signature"] = str(signed)
    answer = house.public.post("/webhooks/stripe", data=body, headers=headers)
    assert refused(answer, 400) == "bad_signature"
