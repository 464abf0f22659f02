"""Idempotency keys: replayed, refused with other parameters, refused while in use."""

import threading

import pytest
import requests
import stripe

from tests.simulator.running import SimulatorHandle, wait_until
from tests.simulator.selling import ask_reader, collected, new_intent, refused_code


def create(client: stripe.StripeClient, amount: int, key: str) -> stripe.PaymentIntent:
    return client.v1.payment_intents.create(
        {"amount": amount, "currency": "eur", "allowed_payment_method_types": ["card_present"]},
        {"idempotency_key": key},
    )


def test_the_same_key_makes_one_intent_and_says_that_it_replayed(
    client: stripe.StripeClient,
) -> None:
    first, second = create(client, 6400, "order:1:intent"), create(client, 6400, "order:1:intent")
    assert first.id == second.id
    assert first.last_response
    assert second.last_response
    assert "idempotent-replayed" not in first.last_response.headers
    assert second.last_response.headers["idempotent-replayed"] == "true"
    assert len(client.v1.payment_intents.list().data) == 1


def test_the_same_key_with_other_parameters_is_an_idempotency_error(
    client: stripe.StripeClient,
) -> None:
    create(client, 6400, "order:1:intent")
    with pytest.raises(stripe.IdempotencyError) as refused:
        create(client, 6500, "order:1:intent")
    assert refused.value.http_status == 400


def test_the_same_key_on_another_path_is_an_idempotency_error(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    create(client, 6400, "shared")
    intent = collected(simulator)
    with pytest.raises(stripe.IdempotencyError):
        client.v1.refunds.create({"payment_intent": intent.id}, {"idempotency_key": "shared"})


def test_a_key_in_use_answers_409_until_the_first_request_has_ended(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.arm_fault("latency", "POST /v1/payment_intents", seconds=0.6)
    first = threading.Thread(target=create, args=(simulator.client(), 6400, "slow"))
    first.start()
    wait_until(lambda: not simulator.faults())
    with pytest.raises(stripe.APIError) as refused:
        create(client, 6400, "slow")
    first.join()
    assert (refused.value.http_status, refused_code(refused.value)) == (
        409,
        "idempotency_key_in_use",
    )
    assert create(client, 6400, "slow").last_response
    assert len(client.v1.payment_intents.list().data) == 1


def test_a_request_that_failed_validation_does_not_use_up_its_key(
    client: stripe.StripeClient,
) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        create(client, 1, "order:2:intent")
    assert create(client, 6400, "order:2:intent").amount == 6400


def test_a_reader_that_was_busy_answers_the_same_to_the_same_key(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = new_intent(client)
    simulator.arm_fault("reader_busy")
    ask = client.v1.terminal.readers.process_payment_intent
    for _attempt in range(2):
        with pytest.raises(stripe.APIError) as refused:
            ask(simulator.reader, {"payment_intent": intent.id}, {"idempotency_key": "p:1"})
        assert refused_code(refused.value) == "terminal_reader_busy"
    ask(simulator.reader, {"payment_intent": intent.id}, {"idempotency_key": "p:2"})
    assert simulator.screen()["phase"] == "waiting"


def test_forgotten_keys_make_a_second_intent_as_after_a_day(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    first = create(client, 6400, "old")
    simulator.forget_keys()
    assert create(client, 6400, "old").id != first.id


def test_a_key_is_remembered_across_a_lost_reply_so_that_a_retry_charges_once(
    simulator: SimulatorHandle,
) -> None:
    simulator.arm_fault("lost_after_commit", "POST /v1/payment_intents")
    retried = create(simulator.client(max_network_retries=2), 6400, "order:3:intent")
    assert len(simulator.client().v1.payment_intents.list().data) == 1
    ask_reader(simulator, retried)
    simulator.present_card()
    assert len(simulator.ledger()["charges"]) == 1


def test_a_key_of_more_than_255_characters_is_refused(simulator: SimulatorHandle) -> None:
    answer = requests.post(
        f"{simulator.url}/v1/payment_intents",
        headers={
            "Authorization": f"Bearer {simulator.secret_key}",
            "Idempotency-Key": "k" * 256,
        },
        timeout=5,
    )
    assert answer.status_code == 400
