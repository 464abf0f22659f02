"""What a browser may do with the publishable key and a client secret, and nothing else."""

from typing import Any

import pytest
import requests
import stripe

from tests.simulator.running import PUBLISHABLE_KEY, SimulatorHandle
from tests.simulator.selling import paid_online, refused_code

Json = dict[str, Any]


def browser(simulator: SimulatorHandle, method: str, path: str, **form: str) -> requests.Response:
    """As Stripe.js asks: the key is in the form or the query, no header."""
    fields = {"key": PUBLISHABLE_KEY, **form}
    where = {"params": fields} if method == "GET" else {"data": fields}
    return requests.request(method, f"{simulator.url}/v1/{path}", timeout=5, **where)  # type: ignore[arg-type]  # one of two names


@pytest.fixture
def intent(client: stripe.StripeClient) -> stripe.PaymentIntent:
    return client.v1.payment_intents.create(
        {"amount": 6400, "currency": "eur", "metadata": {"order": "W-1"}}
    )


def test_a_browser_confirms_its_intent_and_learns_nothing_that_is_not_its_own(
    simulator: SimulatorHandle, intent: stripe.PaymentIntent
) -> None:
    answer = browser(
        simulator,
        "POST",
        f"payment_intents/{intent.id}/confirm",
        client_secret=str(intent.client_secret),
        payment_method="pm_card_visa",
        return_url="https://shop.test/back",
    )
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    shown = answer.json()
    assert (shown["id"], shown["status"]) == (intent.id, "succeeded")
    assert not {"metadata", "latest_charge", "amount_received"} & set(shown)


def test_a_browser_reads_its_intent_also_with_the_key_in_the_header(
    simulator: SimulatorHandle, intent: stripe.PaymentIntent
) -> None:
    answer = requests.get(
        f"{simulator.url}/v1/payment_intents/{intent.id}",
        params={"client_secret": intent.client_secret},
        headers={"Authorization": f"Bearer {PUBLISHABLE_KEY}"},
        timeout=5,
    )
    assert answer.json()["status"] == "requires_payment_method"


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ({}, "parameter_missing"),
        ({"client_secret": "pi_1_secret_2"}, "payment_intent_invalid_parameter"),
    ],
)
def test_without_the_right_secret_nothing_is_shown(
    simulator: SimulatorHandle, intent: stripe.PaymentIntent, form: dict[str, str], code: str
) -> None:
    answer = browser(simulator, "GET", f"payment_intents/{intent.id}", **form)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, code)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "payment_intents"),
        ("POST", "payment_intents"),
        ("POST", "payment_intents/pi_1/cancel"),
        ("POST", "refunds"),
        ("GET", "checkout/sessions"),
        ("GET", "events"),
    ],
)
def test_everything_else_needs_the_secret_key(
    simulator: SimulatorHandle, method: str, path: str
) -> None:
    answer = browser(simulator, method, path)
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "secret_key_required")


def test_the_package_raises_authentication_error_for_the_publishable_key(
    simulator: SimulatorHandle,
) -> None:
    client = stripe.StripeClient(
        PUBLISHABLE_KEY, base_addresses={"api": simulator.url}, max_network_retries=0
    )
    with pytest.raises(stripe.AuthenticationError) as refused:
        paid_online(client)
    assert refused_code(refused.value) == "secret_key_required"
