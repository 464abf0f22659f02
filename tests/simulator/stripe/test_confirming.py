"""Confirming online: cards at once, what is missing, and what may not be done."""

import pytest
import stripe

from tests.simulator.running import SimulatorHandle
from tests.simulator.selling import new_intent, new_session, paid_online

BACK = "https://shop.test/back"


def open_intent(client: stripe.StripeClient, **more: object) -> stripe.PaymentIntent:
    return client.v1.payment_intents.create({"amount": 6400, "currency": "eur", **more})  # type: ignore[typeddict-item]  # tests add any of Stripe's parameters


def test_an_online_payment_is_confirmed_by_a_test_payment_method(
    client: stripe.StripeClient,
) -> None:
    intent = open_intent(client, payment_method="pm_card_visa")
    assert intent.status == "requires_confirmation"
    assert client.v1.payment_intents.confirm(intent.id, {"return_url": BACK}).status == "succeeded"


def test_a_ready_made_method_becomes_an_object_of_its_own(client: stripe.StripeClient) -> None:
    intent = paid_online(client)
    assert isinstance(intent.payment_method, str)
    method = client.v1.payment_methods.retrieve(intent.payment_method)
    assert method.card
    assert (method.type, method.card.last4) == ("card", "4242")


def test_an_online_decline_raises_card_error_with_the_intent_which_may_be_tried_again(
    client: stripe.StripeClient,
) -> None:
    intent = open_intent(client)
    with pytest.raises(stripe.CardError) as refused:
        client.v1.payment_intents.confirm(
            intent.id,
            {
                "payment_method": "pm_card_chargeDeclinedInsufficientFunds",
                "return_url": BACK,
            },
        )
    assert refused.value.code == "card_declined"
    assert refused.value.error
    assert refused.value.error.decline_code == "insufficient_funds"
    assert refused.value.error.payment_intent
    assert refused.value.error.payment_intent["id"] == intent.id
    again = client.v1.payment_intents.confirm(
        intent.id, {"payment_method": "pm_card_visa", "return_url": BACK}
    )
    assert (again.status, again.last_payment_error) == ("succeeded", None)


def test_confirming_without_a_payment_method_is_refused(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.confirm(new_intent(client).id)
    assert refused.value.code == "payment_intent_unexpected_state"


def test_without_a_way_back_only_methods_that_never_redirect_may_be_confirmed(
    client: stripe.StripeClient,
) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="you must provide a `return_url`"):
        client.v1.payment_intents.confirm(
            open_intent(client).id, {"payment_method": "pm_card_visa"}
        )
    never = {"enabled": True, "allow_redirects": "never"}
    intent = open_intent(client, automatic_payment_methods=never)
    paid = client.v1.payment_intents.confirm(intent.id, {"payment_method": "pm_card_visa"})
    assert paid.status == "succeeded"


@pytest.mark.parametrize(
    ("method", "code"),
    [
        ("pm_nowhere", "resource_missing"),
        ("pm_usBankAccount_success", "payment_intent_incompatible_payment_method"),
    ],
)
def test_a_method_that_is_unknown_or_not_allowed_is_refused(
    client: stripe.StripeClient, method: str, code: str
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        paid_online(client, method)
    assert refused.value.code == code


def test_an_amount_is_magic_at_a_reader_only(client: stripe.StripeClient) -> None:
    assert paid_online(client, amount=2501).status == "succeeded"


def test_the_intent_of_a_session_is_neither_confirmed_nor_cancelled_by_itself(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    session = new_session(client)
    intent = simulator.pay_checkout(session.id, "decline")["payment_intent"]
    payments = client.v1.payment_intents
    with pytest.raises(stripe.InvalidRequestError, match="created by Checkout"):
        payments.cancel(intent)
    with pytest.raises(stripe.InvalidRequestError, match="created by Checkout"):
        payments.confirm(intent, {"payment_method": "pm_card_visa"})
