"""The door: subscription keys, tokens and their end, target environments, unknown addresses."""

import pytest
import requests

from tests.simulator.momo.asking import Client, payment
from tests.simulator.momo.running import MomoHandle

REQUEST = "collection/v1_0/requesttopay"


def test_a_token_is_issued_for_an_hour(client: Client) -> None:
    answer = client.token()
    body = answer.json()
    assert answer.status_code == 200
    assert body.pop("access_token").startswith("simulated.")
    assert body == {"token_type": "access_token", "expires_in": 3600}
    assert answer.headers["wicket-simulated"] == "no money moves"


def test_another_user_or_key_gets_no_token(client: Client) -> None:
    for answer in (client.token(user="somebody"), client.token(key="guess")):
        assert (answer.status_code, answer.json()) == (401, {"error": "login_failed"})


def test_a_user_that_is_not_written_as_basic_gets_no_token(
    momo: MomoHandle, client: Client
) -> None:
    answer = client.session.post(
        f"{momo.address}/collection/token/",
        headers=client.headers() | {"Authorization": "Basic %%%"},
        timeout=10,
    )
    assert answer.status_code == 401


@pytest.mark.parametrize(
    ("key", "said"), [("guess", "invalid subscription key"), ("", "missing subscription key")]
)
def test_another_subscription_key_is_stopped_at_the_gateway(
    client: Client, key: str, said: str
) -> None:
    answer = client.token(subscription=key)
    assert (answer.status_code, answer.json()["statusCode"]) == (401, 401)
    assert said in answer.json()["message"]


def test_each_product_has_its_own_key_and_its_own_tokens(momo: MomoHandle, client: Client) -> None:
    assert (
        client.token("disbursement", subscription=momo.credentials.collection_key).status_code
        == 401
    )
    collecting = client.headers()["Authorization"]
    answer = client.send("disbursement/v1_0/transfer", {}, Authorization=collecting)
    assert answer.status_code == 401


@pytest.mark.parametrize("token", [None, "Bearer guess", "Basic guess"])
def test_without_a_token_nothing_is_asked(
    momo: MomoHandle, client: Client, token: str | None
) -> None:
    assert client.send(REQUEST, payment(), Authorization=token).status_code == 401
    assert momo.asked() == []


def test_a_token_ends_when_its_time_is_over(momo: MomoHandle, client: Client) -> None:
    momo.set_settings(token_life_s=0)
    assert client.send(REQUEST, payment()).status_code == 401


def test_a_token_can_be_ended_before_its_time(momo: MomoHandle, client: Client) -> None:
    reference = client.pay()
    momo.forget_tokens()
    assert client.look(f"{REQUEST}/{reference}").status_code == 401


def test_a_target_environment_is_needed_and_must_be_one(client: Client) -> None:
    missing = client.send(REQUEST, payment(), X_Target_Environment=None)
    unknown = client.send(REQUEST, payment(), X_Target_Environment="mtnmoon")
    assert missing.status_code == 400
    assert (unknown.status_code, unknown.json()["code"]) == (500, "NOT_ALLOWED_TARGET_ENVIRONMENT")


@pytest.mark.parametrize("address", ["collection/v2_0/payment", "collection/v1_0/requesttopay/"])
def test_an_unknown_address_is_404(client: Client, address: str) -> None:
    assert client.look(address).status_code == 404


def test_a_secret_never_comes_back(momo: MomoHandle, client: Client) -> None:
    held = momo.credentials
    said = client.token(key="guess").text + client.token(subscription="guess").text
    assert held.api_key not in said
    assert held.collection_key not in said


def test_its_health_says_that_it_is_simulated(momo: MomoHandle) -> None:
    answer = requests.get(f"{momo.address}/healthz", timeout=5)
    assert answer.json() == {"status": "ok", "simulated": True}
