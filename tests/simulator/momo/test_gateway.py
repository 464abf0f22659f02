"""Faults: each reaches the client as what it stands for, and is spent by count and path."""

import time

import pytest
import requests

from tests.simulator.momo.asking import Client, payment
from tests.simulator.momo.running import MomoHandle

REQUEST = "collection/v1_0/requesttopay"
ASKED = "POST */requesttopay"


def test_a_reply_lost_before_commit_leaves_nothing_behind(momo: MomoHandle, client: Client) -> None:
    client.headers()
    momo.arm_fault("lost_before_commit", ASKED)
    with pytest.raises(requests.ConnectionError):
        client.send(REQUEST, payment())
    assert momo.asked() == []


def test_a_reply_lost_after_commit_has_asked_the_payer(momo: MomoHandle, client: Client) -> None:
    client.headers()
    momo.arm_fault("lost_after_commit", ASKED)
    reference = "0b0e7c1c-0000-4000-8000-000000000001"
    with pytest.raises(requests.ConnectionError):
        client.send(REQUEST, payment(), reference)
    assert client.status(reference)["status"] == "SUCCESSFUL"
    assert client.send(REQUEST, payment(), reference).status_code == 409


@pytest.mark.parametrize(("after_commit", "asked"), [(False, 0), (True, 1)])
def test_a_server_error_comes_before_or_after_the_work(
    momo: MomoHandle, client: Client, *, after_commit: bool, asked: int
) -> None:
    momo.arm_fault("server_error", ASKED, status=503, after_commit=after_commit)
    answer = client.send(REQUEST, payment())
    assert (answer.status_code, answer.json()["code"]) == (503, "SERVICE_UNAVAILABLE")
    assert len(momo.asked()) == asked


def test_too_many_requests_are_turned_down_by_the_gateway(momo: MomoHandle, client: Client) -> None:
    momo.arm_fault("rate_limited", ASKED)
    answer = client.send(REQUEST, payment())
    assert (answer.status_code, answer.json()["statusCode"]) == (429, 429)
    assert momo.asked() == []


def test_latency_delays_the_answer(momo: MomoHandle, client: Client) -> None:
    momo.arm_fault("latency", ASKED, seconds=0.2)
    client.headers()
    before = time.monotonic()
    client.pay()
    assert time.monotonic() - before >= 0.2


def test_a_fault_waits_for_its_path_and_is_spent_by_count(momo: MomoHandle, client: Client) -> None:
    momo.arm_fault("server_error", "GET */requesttopay/*", count=2)
    reference = client.pay()
    seen = [client.look(f"{REQUEST}/{reference}").status_code for _ in range(3)]
    assert seen == [500, 500, 200]
    assert momo.faults() == []


def test_a_token_can_be_refused_once(momo: MomoHandle, client: Client) -> None:
    momo.arm_fault("server_error", "POST /collection/token")
    assert [client.token().status_code for _ in range(2)] == [500, 200]


def test_armed_faults_can_be_taken_away(momo: MomoHandle, client: Client) -> None:
    momo.arm_fault("server_error", count=9)
    momo.clear_faults()
    assert client.status(client.pay())["status"] == "SUCCESSFUL"


def test_faults_by_chance_strike_as_their_seed_draws_them(momo: MomoHandle, client: Client) -> None:
    reference = client.pay()
    seen = []
    for _round in range(2):
        momo.set_chaos(0.5, seed=3, kinds=["server_error"], match="GET */requesttopay/*")
        seen.append([client.look(f"{REQUEST}/{reference}").status_code for _ in range(20)])
    told = momo.chaos()
    assert seen[0] == seen[1]
    assert (told["seen"], told["struck"]) == (20, {"server_error": seen[0].count(500)})
    assert 0 < seen[0].count(500) < 20
