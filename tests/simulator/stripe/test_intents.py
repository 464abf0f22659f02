"""PaymentIntents: every pair of state and event, amounts, and what may change when."""

import itertools

import pytest
import stripe

from simulator.stripe.intents import TRANSITIONS, advance
from simulator.stripe.refusals import Refusal
from tests.simulator.running import SimulatorHandle
from tests.simulator.selling import ask_reader, collected, new_intent, refused_code

STATES = (
    "requires_payment_method",
    "requires_confirmation",
    "requires_action",
    "processing",
    "requires_capture",
    "succeeded",
    "canceled",
)
EVENTS = (
    "attach",
    "authorise",
    "challenge",
    "fail_challenge",
    "approve",
    "hold",
    "decline",
    "capture",
    "cancel",
)


@pytest.mark.parametrize(("state", "event"), list(itertools.product(STATES, EVENTS)))
def test_every_pair_of_state_and_event_moves_as_the_table_says_or_is_refused(
    state: str, event: str
) -> None:
    intent = {"id": "pi_1", "status": state}
    if (state, event) in TRANSITIONS:
        advance(intent, event)
        assert intent["status"] == TRANSITIONS[state, event]
        return
    with pytest.raises(Refusal) as refused:
        advance(intent, event)
    assert refused.value.error["code"] == "payment_intent_unexpected_state"
    assert intent["status"] == state


def test_the_table_names_only_known_states_and_events() -> None:
    assert {state for state, _ in TRANSITIONS} | set(TRANSITIONS.values()) <= set(STATES)
    assert {event for _, event in TRANSITIONS} == set(EVENTS)


def test_a_new_intent_waits_for_a_payment_method(client: stripe.StripeClient) -> None:
    intent = new_intent(client, metadata={"order": "W-1"})
    assert intent.status == "requires_payment_method"
    assert intent.payment_method_types == ["card_present"]
    assert intent.metadata["order"] == "W-1"
    assert not intent.livemode
    assert intent.id.startswith("pi_")


def test_payment_method_types_is_refused_as_the_pinned_api_version_does(
    client: stripe.StripeClient,
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.raw_request(
            "post", "/v1/payment_intents", amount=100, payment_method_types=["card_present"]
        )
    assert refused.value.code == "payment_method_types_no_longer_supported"


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        (0, "parameter_invalid_integer"),
        (-5, "parameter_invalid_integer"),
        (49, "amount_too_small"),
        (100_000_000, "amount_too_large"),
    ],
)
def test_an_impossible_amount_is_refused(
    client: stripe.StripeClient, amount: int, code: str
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        new_intent(client, amount)
    assert (refused.value.code, refused.value.param) == (code, "amount")


@pytest.mark.parametrize(
    ("currency", "amount"), [("isk", 50_050), ("ugx", 1_000_001), ("kwd", 5_005)]
)
def test_no_currency_is_charged_in_fractions_it_does_not_have(
    client: stripe.StripeClient, currency: str, amount: int
) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="evenly divisible") as refused:
        new_intent(client, amount, currency=currency)
    assert refused.value.param == "amount"
    assert new_intent(client, amount // 100 * 100, currency=currency).amount


def test_metadata_is_merged_and_an_empty_value_removes_its_key(
    client: stripe.StripeClient,
) -> None:
    intent = new_intent(client, metadata={"order": "W-1", "device": "k1"})
    changed = client.v1.payment_intents.update(
        intent.id, {"metadata": {"device": "", "attempt": "2"}}
    )
    assert changed.metadata.to_dict() == {"order": "W-1", "attempt": "2"}
    cleared = client.v1.payment_intents.update(intent.id, {"metadata": ""})
    assert cleared.metadata.to_dict() == {}


def test_an_open_intent_can_be_cancelled_once(client: stripe.StripeClient) -> None:
    intent = new_intent(client)
    cancelled = client.v1.payment_intents.cancel(intent.id, {"cancellation_reason": "abandoned"})
    assert (cancelled.status, cancelled.cancellation_reason) == ("canceled", "abandoned")
    assert cancelled.canceled_at
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.cancel(intent.id)
    assert refused.value.code == "payment_intent_unexpected_state"


def test_a_paid_intent_cannot_be_cancelled_and_the_error_carries_it(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = collected(simulator)
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.cancel(intent.id)
    assert refused_code(refused.value) == "payment_intent_unexpected_state"
    assert refused.value.error is not None
    assert refused.value.error.payment_intent is not None
    assert refused.value.error.payment_intent["status"] == "succeeded"


def test_an_intent_being_authorised_is_processing_and_cannot_be_cancelled(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.set_settings(authorisation_delay_s=30)
    intent = new_intent(client)
    ask_reader(simulator, intent)
    simulator.present_card()
    assert client.v1.payment_intents.retrieve(intent.id).status == "processing"
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.cancel(intent.id)
    assert refused.value.code == "payment_intent_unexpected_state"


def test_a_closed_intent_lets_only_its_metadata_be_changed(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = collected(simulator)
    changed = client.v1.payment_intents.update(intent.id, {"metadata": {"a": "b"}})
    assert changed.metadata["a"] == "b"
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.update(intent.id, {"amount": 100})
    assert refused.value.code == "payment_intent_unexpected_state"
