"""Faults: each reaches the SDK as the error it stands for, and is spent by count and path."""

import time
from typing import get_args

import pytest
import stripe

from simulator.stripe.fault import Kind
from tests.simulator.running import SimulatorHandle
from tests.simulator.selling import ask_reader, new_intent, refused_code
from tests.simulator.webhook_receiver import WebhookReceiver

CREATE = "POST /v1/payment_intents"


def intents_made(simulator: SimulatorHandle) -> int:
    return len(simulator.client().v1.payment_intents.list().data)


def test_a_reply_lost_before_commit_leaves_nothing_behind(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.arm_fault("lost_before_commit", CREATE)
    with pytest.raises(stripe.APIConnectionError):
        new_intent(client)
    assert intents_made(simulator) == 0


def test_a_reply_lost_after_commit_leaves_the_intent_behind(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.arm_fault("lost_after_commit", CREATE)
    with pytest.raises(stripe.APIConnectionError):
        new_intent(client)
    assert intents_made(simulator) == 1


def test_a_reply_lost_while_asking_the_reader_has_started_it(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = new_intent(client)
    simulator.arm_fault("lost_after_commit", "POST /v1/terminal/*/process_payment_intent")
    with pytest.raises(stripe.APIConnectionError):
        ask_reader(simulator, intent)
    assert simulator.screen()["phase"] == "waiting"


@pytest.mark.parametrize(
    "code",
    [
        "terminal_reader_busy",
        "terminal_reader_offline",
        "terminal_reader_timeout",
        "terminal_reader_hardware_fault",
        "terminal_reader_invalid_location_for_payment",
    ],
)
def test_an_armed_reader_fault_is_a_bare_api_error_with_the_code_inside(
    simulator: SimulatorHandle, client: stripe.StripeClient, code: str
) -> None:
    intent = new_intent(client)
    simulator.arm_fault(code.removeprefix("terminal_"))
    with pytest.raises(stripe.APIError) as refused:
        ask_reader(simulator, intent)
    assert type(refused.value) is stripe.APIError
    assert (refused.value.http_status, refused.value.code) == (409, None)
    assert refused_code(refused.value) == code
    assert simulator.screen()["phase"] == "idle"
    ask_reader(simulator, intent)
    assert simulator.screen()["phase"] == "waiting"


def test_a_false_negative_timeout_has_started_the_payment(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = new_intent(client)
    simulator.arm_fault("reader_timeout_but_started")
    with pytest.raises(stripe.APIError) as refused:
        ask_reader(simulator, intent)
    assert refused_code(refused.value) == "terminal_reader_timeout"
    action = client.v1.terminal.readers.retrieve(simulator.reader).action
    assert action
    assert action.process_payment_intent
    assert action.process_payment_intent.payment_intent == intent.id
    simulator.present_card()
    assert client.v1.payment_intents.retrieve(intent.id).status == "succeeded"


def test_too_many_requests_raises_rate_limit_error(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.arm_fault("rate_limited", CREATE)
    with pytest.raises(stripe.RateLimitError) as refused:
        new_intent(client)
    assert (refused.value.http_status, refused_code(refused.value)) == (429, "lock_timeout")


def test_should_retry_true_makes_the_sdk_try_again_and_false_does_not(
    simulator: SimulatorHandle,
) -> None:
    retrying = simulator.client(max_network_retries=1)
    simulator.arm_fault("rate_limited", CREATE, should_retry="true")
    assert new_intent(retrying).id
    simulator.arm_fault("rate_limited", CREATE, should_retry="false")
    with pytest.raises(stripe.RateLimitError):
        new_intent(retrying)


def test_a_server_error_before_the_work_leaves_nothing_and_may_be_retried(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.arm_fault("server_error", CREATE, status=503)
    with pytest.raises(stripe.APIError) as refused:
        new_intent(client)
    assert refused.value.http_status == 503
    assert intents_made(simulator) == 0


def test_a_server_error_after_the_work_is_replayed_under_its_key(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.arm_fault("server_error", CREATE, after_commit=True)
    for _attempt in range(2):
        with pytest.raises(stripe.APIError):
            client.v1.payment_intents.create(
                {"amount": 6400, "currency": "eur"}, {"idempotency_key": "order:9:intent"}
            )
    assert intents_made(simulator) == 1


def test_latency_delays_the_answer(simulator: SimulatorHandle, client: stripe.StripeClient) -> None:
    simulator.arm_fault("latency", CREATE, seconds=0.3)
    before = time.monotonic()
    new_intent(client)
    assert time.monotonic() - before >= 0.3


def test_a_late_reply_comes_after_its_own_webhook(
    simulator: SimulatorHandle, client: stripe.StripeClient, receiver: WebhookReceiver
) -> None:
    endpoint = client.v1.webhook_endpoints.create({"url": receiver.url, "enabled_events": ["*"]})
    receiver.secret = str(endpoint.secret)
    simulator.arm_fault("late_reply", CREATE, seconds=0.5)
    intent = new_intent(client)
    assert [event.data.object["id"] for event in receiver.events] == [intent.id]


@pytest.mark.parametrize("code", ["lock_timeout", "rate_limit"])
def test_a_429_says_which_limit_it_is(
    simulator: SimulatorHandle, client: stripe.StripeClient, code: str
) -> None:
    simulator.arm_fault("rate_limited", CREATE, code=code)
    with pytest.raises(stripe.RateLimitError) as refused:
        new_intent(client)
    assert refused_code(refused.value) == code


def test_a_fault_waits_for_its_path_and_is_spent_by_count(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.arm_fault("server_error", "GET /v1/payment_intents/*", count=2)
    intent = new_intent(client)
    for _attempt in range(2):
        with pytest.raises(stripe.APIError):
            client.v1.payment_intents.retrieve(intent.id)
    assert client.v1.payment_intents.retrieve(intent.id).id == intent.id
    assert simulator.faults() == []


def test_an_unknown_kind_of_fault_is_refused(simulator: SimulatorHandle) -> None:
    assert "gremlins" not in get_args(Kind)
    with pytest.raises(AssertionError, match="422"):
        simulator.arm_fault("gremlins")
