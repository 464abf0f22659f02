"""The way from a PaymentIntent to a webhook and tickets, at a fake of Stripe that is not ours."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import stripe

from tests.server.payment.counter import free_port
from tests.server.payment.local_stripe import LACKS, REFUSES, LocalStripe, running_local_stripe
from tests.server.payment.sales import give_back, ok, order_of, pay, web_order
from tests.server.running import Client, ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from tests.simulator.running import SECRET_KEY, WEBHOOK_SECRET, wait_until
from ticketing.order import OrderStatus
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView

pytestmark = [pytest.mark.localstripe, pytest.mark.timeout(600)]

INTENT: Any = {"amount": 5000, "currency": "eur"}
CARD: Any = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2090, "cvc": "123"}


ASKING: dict[str, Callable[[Any], object]] = {
    "description": lambda at: at.create(INTENT | {"description": "Order W-1"}),
    "automatic_payment_methods[enabled]": lambda at: at.create(
        INTENT | {"automatic_payment_methods": {"enabled": True}}
    ),
    "cancellation_reason": lambda at: at.cancel(
        at.create(INTENT).id, {"cancellation_reason": "abandoned"}
    ),
    "created[gte]": lambda at: at.list({"created": {"gte": 1_700_000_000}}),
}
"""How the product asks with each parameter."""


@pytest.fixture(scope="module")
def fake() -> Iterator[LocalStripe]:
    with running_local_stripe() as running:
        yield running


@pytest.fixture(scope="module")
def venue(fake: LocalStripe) -> Iterator[Venue]:
    """A venue on a server whose card service it is."""
    port = free_port()
    fake.sends_webhooks_to(f"http://127.0.0.1:{port}/api/v1/webhooks/stripe", WEBHOOK_SECRET)
    with running_server(
        port=port,
        stripe_secret_key=SECRET_KEY,
        stripe_publishable_key="pk_test_local",
        stripe_webhook_secret=WEBHOOK_SECRET,
        stripe_api_address=fake.url,
        # It knows no idempotency keys, which two hands at one refund need: the sweep rests.
        sweep_interval_s=60,
    ) as server:
        yield open_venue(server)


def paid_by_browser(fake: LocalStripe, intent_id: str) -> None:
    """What a browser does with the intent; it confirms only with a card that was put on it."""
    at_it = fake.client(SECRET_KEY).v1
    method = at_it.payment_methods.create({"type": "card", "card": CARD})
    at_it.payment_intents.update(intent_id, {"payment_method": method.id})
    at_it.payment_intents.confirm(intent_id)


def becomes(client: Client, payment: PaymentView, status: PaymentStatus) -> PaymentView:
    """The payment once it stands so, without anybody asking the provider."""

    def there() -> PaymentView | None:
        found = PaymentView.model_validate(ok(client.get(f"/payments/{payment.reference}")))
        return found if found.status is status else None

    found = wait_until(there, within_s=20)
    assert found is not None
    return found


def webhooks_about(server: ServerHandle, intent_id: str) -> list[str]:
    """The kinds of the webhooks that the server took in, signature and all."""
    with contextlib.closing(sqlite3.connect(server.data_folder / "wicket.db")) as file:
        rows = file.execute("SELECT kind FROM webhook_inbox WHERE object_id = ?", (intent_id,))
        return [kind for (kind,) in rows]


def test_what_is_paid_there_makes_tickets_and_its_webhook_is_taken(
    fake: LocalStripe, venue: Venue
) -> None:
    buyer, order = web_order(venue)
    payment = pay(buyer, order, PaymentMethod.ONLINE)
    intent_id = str(payment.intent_id)
    assert payment.client_secret
    paid_by_browser(fake, intent_id)
    becomes(buyer, payment, PaymentStatus.SUCCEEDED)
    sold = order_of(buyer, order.id)
    assert (sold.status, len(sold.tickets)) == (OrderStatus.CONFIRMED, 2)
    wait_until(
        lambda: "payment_intent.succeeded" in webhooks_about(venue.server, intent_id), within_s=15
    )


def test_what_is_given_back_is_given_back_there_once(fake: LocalStripe, venue: Venue) -> None:
    buyer, order = web_order(venue)
    payment = pay(buyer, order, PaymentMethod.ONLINE)
    paid_by_browser(fake, str(payment.intent_id))
    settled = becomes(buyer, payment, PaymentStatus.SUCCEEDED)
    ok(give_back(venue.operator, settled))
    wait_until(lambda: order_of(buyer, order.id).refunded == order.total, within_s=15)
    refunds = fake.client(SECRET_KEY).v1.refunds.list({"limit": 100}).data
    amounts = [one.amount for one in refunds if one.payment_intent == payment.intent_id]
    assert amounts == [order.total.amount]


def test_what_is_cancelled_is_cancelled_there(fake: LocalStripe, venue: Venue) -> None:
    buyer, order = web_order(venue)
    payment = pay(buyer, order, PaymentMethod.ONLINE)
    ok(buyer.post(f"/payments/{payment.reference}/cancel"))
    becomes(buyer, payment, PaymentStatus.CANCELLED)
    intent = fake.client(SECRET_KEY).v1.payment_intents.retrieve(str(payment.intent_id))
    assert intent.status == "canceled"


@pytest.mark.parametrize("name", [name for names in REFUSES.values() for name in names])
def test_it_refuses_what_the_go_between_leaves_out(fake: LocalStripe, name: str) -> None:
    words = f"Unexpected {name.partition('[')[0]}"
    with pytest.raises(stripe.InvalidRequestError, match=words):
        ASKING[name](fake.client(SECRET_KEY).v1.payment_intents)


def test_its_objects_lack_what_the_go_between_adds(fake: LocalStripe) -> None:
    intents = fake.client(SECRET_KEY).v1.payment_intents
    intent = intents.create(INTENT)
    paid_by_browser(fake, intent.id)
    paid = intents.retrieve(intent.id, {"expand": ["latest_charge"]})
    assert LACKS["payment_intent"] not in paid
    assert not isinstance(paid.latest_charge, str)
    assert paid.latest_charge is not None
    assert LACKS["charge"] not in paid.latest_charge
