"""Bank debits: promised now, and come or not later."""

from typing import Any

import pytest
import stripe

from tests.simulator.running import SimulatorHandle, wait_until
from tests.simulator.selling import events_of, paid_online

SEPA: Any = {
    "type": "sepa_debit",
    "billing_details": {"name": "Ida Voss", "email": "ida@shop.test"},
    "sepa_debit": {"iban": "DE89 3704 0044 0532 0130 00"},
}


def ended(client: stripe.StripeClient, intent: stripe.PaymentIntent) -> stripe.PaymentIntent:
    def look() -> stripe.PaymentIntent | None:
        found = client.v1.payment_intents.retrieve(intent.id)
        return None if found.status == "processing" else found

    found = wait_until(look)
    assert found
    return found


def promised(
    client: stripe.StripeClient, method: str = "pm_usBankAccount_processing"
) -> stripe.PaymentIntent:
    return paid_online(client, method, currency="usd")


def test_a_debit_is_processing_until_the_bank_answers(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = promised(client)
    assert (intent.status, intent.amount_received) == ("processing", 0)
    assert simulator.ledger()["charges"] == []
    simulator.end_debit(intent.id, "succeed")
    assert client.v1.payment_intents.retrieve(intent.id).amount_received == 6400
    assert events_of(client) == [
        "payment_intent.created",
        "payment_intent.processing",
        "charge.pending",
        "charge.succeeded",
        "payment_intent.succeeded",
    ]
    assert [charge["amount"] for charge in simulator.ledger()["charges"]] == [6400]


def test_a_debit_that_fails_leaves_the_intent_open_and_no_money(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = promised(client)
    simulator.end_debit(intent.id, "fail")
    failed = client.v1.payment_intents.retrieve(intent.id)
    assert (failed.status, failed.amount_received) == ("requires_payment_method", 0)
    assert failed.last_payment_error
    assert failed.last_payment_error.code == "payment_intent_payment_attempt_failed"
    assert simulator.ledger()["charges"] == []


@pytest.mark.parametrize(
    ("method", "status"),
    [
        ("pm_usBankAccount_success", "succeeded"),
        ("pm_usBankAccount_insufficientFunds", "requires_payment_method"),
    ],
)
def test_a_test_account_ends_by_itself_as_documented(
    client: stripe.StripeClient, method: str, status: str
) -> None:
    intent = promised(client, method)
    assert intent.status == "processing"
    assert ended(client, intent).status == status


def test_a_test_iban_pays_in_euro(client: stripe.StripeClient) -> None:
    intent = client.v1.payment_intents.create({"amount": 6400, "currency": "eur"})
    begun = client.v1.payment_intents.confirm(
        intent.id,
        {"payment_method_data": SEPA, "return_url": "https://shop.test/back"},
    )
    assert begun.status == "processing"
    assert ended(client, begun).status == "succeeded"


def test_an_unknown_iban_is_refused(client: stripe.StripeClient) -> None:
    wrong: Any = {**SEPA, "sepa_debit": {"iban": "DE00000000000000000000"}}
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.create(
            {"amount": 6400, "currency": "eur", "payment_method_data": wrong}
        )
    assert refused.value.param == "payment_method_data[sepa_debit][iban]"


def test_the_settings_end_a_debit_that_has_no_end_of_its_own(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.set_settings(delayed_outcome="failed", delayed_s=3600)
    intent = promised(client)
    simulator.forward(3600)
    assert client.v1.payment_intents.retrieve(intent.id).status == "requires_payment_method"


def test_a_debit_ends_once(simulator: SimulatorHandle, client: stripe.StripeClient) -> None:
    intent = promised(client)
    simulator.end_debit(intent.id)
    with pytest.raises(AssertionError, match="no debit under way"):
        simulator.end_debit(intent.id, "fail")


def test_a_debit_under_way_can_not_be_cancelled(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.cancel(promised(client).id)
    assert refused.value.code == "payment_intent_unexpected_state"
