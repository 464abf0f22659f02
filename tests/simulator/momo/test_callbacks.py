"""Callbacks: once, by PUT or POST, late or never; a listener that fails is not asked again."""

from collections.abc import Iterator

import pytest

from tests.simulator.momo.asking import Client
from tests.simulator.momo.listening import Listener
from tests.simulator.momo.running import MomoHandle
from tests.simulator.running import wait_until


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener() as listening:
        yield listening


@pytest.mark.parametrize("method", ["PUT", "POST"])
def test_the_end_of_a_request_is_told_once(
    momo: MomoHandle, client: Client, listener: Listener, method: str
) -> None:
    momo.set_settings(callback_method=method)
    paid = client.pay(callback=listener.url)
    failed = client.pay("46733123455", callback=listener.url)
    wait_until(lambda: len(listener.heard) == 2)
    assert [heard.method for heard in listener.heard] == [method, method]
    assert [heard.body for heard in listener.heard] == [client.status(paid), client.status(failed)]
    assert not any("signature" in name.lower() for name in listener.heard[0].headers)


def test_what_pends_is_not_told(momo: MomoHandle, client: Client, listener: Listener) -> None:
    client.pay("46733123453", callback=listener.url)
    later = client.pay(callback=listener.url)
    wait_until(momo.callbacks)
    assert [heard.body["status"] for heard in listener.heard] == ["SUCCESSFUL"]
    assert [call["reference"] for call in momo.callbacks()] == [later]


def test_callbacks_can_be_switched_off(
    momo: MomoHandle, client: Client, listener: Listener
) -> None:
    momo.set_settings(callback_method="none")
    client.pay(callback=listener.url)
    momo.set_settings(callback_method="PUT")
    told = client.pay(callback=listener.url)
    wait_until(momo.callbacks)
    assert [call["reference"] for call in momo.callbacks()] == [told]


def test_a_callback_can_come_late(momo: MomoHandle, client: Client, listener: Listener) -> None:
    momo.set_settings(callback_delay_s=0.15)
    reference = client.pay(callback=listener.url)
    assert client.status(reference)["status"] == "SUCCESSFUL"
    assert listener.heard == []
    wait_until(lambda: listener.heard)


def test_a_callback_can_come_before_the_answer(
    momo: MomoHandle, client: Client, listener: Listener
) -> None:
    momo.arm_fault("late_reply", "POST */requesttopay", seconds=0.3)
    client.pay(callback=listener.url)
    assert len(listener.heard) == 1


def test_a_listener_that_fails_is_not_asked_again(
    momo: MomoHandle, client: Client, listener: Listener
) -> None:
    listener.status = 500
    first = client.pay(callback=listener.url)
    wait_until(momo.callbacks)
    listener.status = 200
    second = client.pay(callback=listener.url)
    wait_until(lambda: len(momo.callbacks()) == 2)
    assert [(call["reference"], call["status"]) for call in momo.callbacks()] == [
        (first, "500"),
        (second, "200"),
    ]
    assert len(listener.heard) == 2


def test_nobody_listening_is_noted(momo: MomoHandle, client: Client) -> None:
    client.pay(callback="http://127.0.0.1:9/nobody")
    wait_until(momo.callbacks)
    assert momo.callbacks()[0]["status"] == "no answer: ConnectionError"


def test_a_refund_is_told_too(momo: MomoHandle, client: Client, listener: Listener) -> None:
    paid = client.pay()
    body = {
        "amount": "5.00",
        "currency": "GHS",
        "externalId": "K7PQ-4XTM",
        "referenceIdToRefund": paid,
    }
    client.send("disbursement/v1_0/refund", body, X_Callback_Url=listener.url)
    wait_until(momo.callbacks)
    assert listener.heard[0].body["payee"]["partyId"]
