"""The door: keys, unknown addresses, headers and the error envelope."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
import stripe

from tests.simulator.running import SimulatorHandle, wait_until
from tests.simulator.selling import new_intent


@pytest.mark.parametrize("key", ["sk_test_wrong", "sk_live_0123456789", "pk_test_public"])
def test_another_key_raises_authentication_error(simulator: SimulatorHandle, key: str) -> None:
    stranger = stripe.StripeClient(
        key, base_addresses={"api": simulator.url}, max_network_retries=0
    )
    with pytest.raises(stripe.AuthenticationError) as refused:
        stranger.v1.payment_intents.list()
    assert refused.value.http_status == 401
    assert key not in str(refused.value)


def test_no_key_at_all_is_401_with_the_envelope(simulator: SimulatorHandle) -> None:
    answer = requests.get(f"{simulator.url}/v1/payment_intents", timeout=5)
    assert answer.status_code == 401
    assert answer.json()["error"]["type"] == "invalid_request_error"
    assert answer.headers["Request-Id"].startswith("req_")


def test_an_unknown_address_is_404(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.raw_request("get", "/v1/dragons")
    assert refused.value.http_status == 404
    assert "Unrecognized request URL" in str(refused.value)


def test_a_missing_object_is_404_resource_missing_with_its_parameter(
    client: stripe.StripeClient,
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.retrieve("pi_nowhere")
    assert refused.value.http_status == 404
    assert (refused.value.code, refused.value.param) == ("resource_missing", "intent")


def test_an_unknown_parameter_is_400_parameter_unknown(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        new_intent(client, tip=5)
    assert (refused.value.code, refused.value.param) == ("parameter_unknown", "tip")


def test_every_answer_has_a_request_id_and_the_version_asked_for(
    client: stripe.StripeClient,
) -> None:
    response = new_intent(client).last_response
    assert response
    assert response.request_id
    assert response.request_id.startswith("req_")
    assert response.headers["stripe-version"] == "2026-10-28.endive"
    assert response.headers["wicket-simulated"] == "no money moves"


def test_a_request_that_a_reset_overtook_does_nothing(simulator: SimulatorHandle) -> None:
    simulator.arm_fault("latency", "POST /v1/payment_intents", seconds=2.0)
    with ThreadPoolExecutor(1) as aside:
        asked = aside.submit(new_intent, simulator.client())
        wait_until(lambda: simulator.faults() == [])
        simulator.reset()
    assert isinstance(asked.exception(), stripe.APIConnectionError)
    assert simulator.client().v1.payment_intents.list().data == []
