"""3-D Secure: asked, approved, refused, and declined after all."""

from urllib.parse import parse_qs, urlsplit

import pytest
import requests
import stripe

from tests.simulator.running import SimulatorHandle
from tests.simulator.selling import events_of, paid_online

CHALLENGED = "pm_card_threeDSecure2Required"


@pytest.mark.parametrize("method", [CHALLENGED, "pm_card_authenticationRequired"])
def test_a_card_that_asks_its_bank_waits_with_a_page_to_go_to(
    simulator: SimulatorHandle, client: stripe.StripeClient, method: str
) -> None:
    intent = paid_online(client, method)
    assert intent.status == "requires_action"
    assert intent.next_action
    assert intent.next_action.type == "redirect_to_url"
    assert intent.next_action.redirect_to_url
    assert intent.next_action.redirect_to_url.return_url == "https://shop.test/back?order=1"
    assert intent.next_action.redirect_to_url.url == f"{simulator.url}/3ds/{intent.id}"
    assert intent.amount_received == 0


def test_approval_charges_the_card_and_the_charge_says_so(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = paid_online(client, CHALLENGED)
    simulator.authenticate(intent.id, "pass")
    paid = client.v1.payment_intents.retrieve(intent.id, {"expand": ["latest_charge"]})
    assert (paid.status, paid.next_action) == ("succeeded", None)
    assert isinstance(paid.latest_charge, stripe.Charge)
    assert paid.latest_charge.payment_method_details
    assert paid.latest_charge.payment_method_details.card
    secured = paid.latest_charge.payment_method_details.card.three_d_secure
    assert secured
    assert secured.result == "authenticated"
    assert events_of(client) == [
        "payment_intent.created",
        "payment_intent.requires_action",
        "charge.succeeded",
        "payment_intent.succeeded",
    ]


def test_a_refusal_leaves_the_intent_open_without_a_charge(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = paid_online(client, CHALLENGED)
    simulator.authenticate(intent.id, "fail")
    refused = client.v1.payment_intents.retrieve(intent.id)
    assert (refused.status, refused.latest_charge) == ("requires_payment_method", None)
    assert refused.last_payment_error
    assert refused.last_payment_error.code == "payment_intent_authentication_failure"
    assert events_of(client)[-1] == "payment_intent.payment_failed"


def test_a_card_may_be_declined_after_it_was_approved(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = paid_online(client, "pm_card_threeDSecureRequiredChargeDeclined")
    assert simulator.authenticate(intent.id)["status"] == "requires_payment_method"
    declined = client.v1.payment_intents.retrieve(intent.id)
    assert declined.last_payment_error
    assert declined.last_payment_error.code == "card_declined"


def test_a_cancelled_intent_can_no_longer_be_approved(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = paid_online(client, CHALLENGED)
    assert client.v1.payment_intents.cancel(intent.id).next_action is None
    with pytest.raises(AssertionError, match="waits for no authentication"):
        simulator.authenticate(intent.id)


def test_off_session_there_is_nobody_to_ask(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.CardError) as refused:
        paid_online(client, CHALLENGED, off_session=True)
    assert refused.value.code == "authentication_required"


@pytest.mark.parametrize(("answer", "status"), [("pass", "succeeded"), ("fail", "failed")])
def test_the_banks_page_sends_the_customer_back_with_the_outcome(
    client: stripe.StripeClient, answer: str, status: str
) -> None:
    intent = paid_online(client, CHALLENGED)
    assert intent.next_action
    assert intent.next_action.redirect_to_url
    page = str(intent.next_action.redirect_to_url.url)
    assert "€64.00" in requests.get(page, timeout=5).text
    sent = requests.post(page, {"outcome": answer}, timeout=5, allow_redirects=False)
    assert sent.status_code == 303
    back = urlsplit(sent.headers["Location"])
    assert parse_qs(back.query) == {
        "order": ["1"],
        "payment_intent": [intent.id],
        "payment_intent_client_secret": [intent.client_secret],
        "redirect_status": [status],
    }


def test_the_banks_page_asks_only_while_something_waits(client: stripe.StripeClient) -> None:
    intent = paid_online(client, CHALLENGED)
    assert intent.next_action
    assert intent.next_action.redirect_to_url
    page = str(intent.next_action.redirect_to_url.url)
    client.v1.payment_intents.cancel(intent.id)
    assert "Nothing waits for your approval" in requests.get(page, timeout=5).text
    again = requests.post(page, {"outcome": "pass"}, timeout=5)
    assert again.status_code == 200
    assert client.v1.payment_intents.retrieve(intent.id).status == "canceled"
