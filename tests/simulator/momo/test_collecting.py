"""Requests to pay: how each of MoMo's test numbers ends, what a hand does, what is answered."""

import time

import pytest

from tests.simulator.momo.asking import Client
from tests.simulator.momo.running import PAYER, MomoHandle
from tests.simulator.running import wait_until


def test_an_ordinary_number_pays(momo: MomoHandle, client: Client) -> None:
    reference = client.pay()
    found = client.status(reference)
    assert found.pop("financialTransactionId").isdigit()
    assert found == {
        "externalId": "K7PQ-4XTM",
        "amount": "25",
        "currency": "GHS",
        "payer": {"partyIdType": "MSISDN", "partyId": PAYER},
        "payerMessage": "Two tickets",
        "payeeNote": "Kiosk 1",
        "status": "SUCCESSFUL",
    }
    (booked,) = momo.ledger()["collected"]
    assert (booked["reference"], booked["amount"]) == (reference, "25.00")


# Copied by hand from MoMo's table of sandbox use cases, not from the simulator's.
@pytest.mark.parametrize(
    ("number", "reason"),
    [
        ("46733123450", "INTERNAL_PROCESSING_ERROR"),
        ("46733123451", "APPROVAL_REJECTED"),
        ("46733123452", "EXPIRED"),
        ("46733123455", "PAYER_NOT_FOUND"),
        ("46733123456", "PAYEE_NOT_ALLOWED_TO_RECEIVE"),
        ("46733123457", "NOT_ALLOWED"),
        ("46733123458", "NOT_ALLOWED_TARGET_ENVIRONMENT"),
        ("46733123459", "INVALID_CALLBACK_URL_HOST"),
        ("46733123460", "INVALID_CURRENCY"),
        ("46733123461", "INTERNAL_PROCESSING_ERROR"),
        ("46733123462", "SERVICE_UNAVAILABLE"),
        ("46733123463", "COULD_NOT_PERFORM_TRANSACTION"),
        ("46733123464", "TRANSFER_TYPE_UNKNOWN"),
    ],
)
def test_a_failing_number_fails_for_its_reason(
    momo: MomoHandle, client: Client, number: str, reason: str
) -> None:
    found = client.status(client.pay(number))
    assert (found["status"], found["reason"]) == ("FAILED", reason)
    assert "financialTransactionId" not in found
    assert momo.ledger()["collected"] == []


def test_an_ongoing_number_stays_pending(client: Client) -> None:
    found = client.status(client.pay("46733123453"))
    assert found["status"] == "PENDING"
    assert not {"reason", "financialTransactionId"} & found.keys()


def test_a_delayed_number_pends_and_then_pays(momo: MomoHandle, client: Client) -> None:
    momo.set_settings(delayed_s=0.1)
    reference = client.pay("46733123454")
    assert client.status(reference)["status"] == "PENDING"
    wait_until(lambda: client.status(reference)["status"] == "SUCCESSFUL")


def test_an_answer_takes_as_long_as_it_is_set_to(momo: MomoHandle, client: Client) -> None:
    momo.set_settings(delay_s=0.1)
    before = time.monotonic()
    reference = client.pay()
    assert client.status(reference)["status"] == "PENDING"
    wait_until(lambda: client.status(reference)["status"] == "SUCCESSFUL")
    assert time.monotonic() - before >= 0.1


@pytest.mark.parametrize(
    ("outcome", "reason", "ends"),
    [
        ("approve", "", ("SUCCESSFUL", None)),
        ("reject", "", ("FAILED", "APPROVAL_REJECTED")),
        ("expire", "", ("FAILED", "EXPIRED")),
        ("fail", "NOT_ENOUGH_FUNDS", ("FAILED", "NOT_ENOUGH_FUNDS")),
    ],
)
def test_a_hand_ends_what_waits_for_it(
    momo: MomoHandle, client: Client, outcome: str, reason: str, ends: tuple[str, str | None]
) -> None:
    momo.set_settings(by_hand=True)
    reference = client.pay()
    assert client.status(reference)["status"] == "PENDING"
    momo.answer(reference, outcome, reason)
    found = client.status(reference)
    assert (found["status"], found.get("reason")) == ends


def test_what_was_answered_cannot_be_answered_again(momo: MomoHandle, client: Client) -> None:
    reference = client.pay()
    with pytest.raises(AssertionError, match="409"):
        momo.answer(reference, "reject")
    assert client.status(reference)["status"] == "SUCCESSFUL"


def test_what_nobody_answers_fails_in_the_end(momo: MomoHandle, client: Client) -> None:
    momo.set_settings(by_hand=True)
    reference = client.pay()
    momo.forward(299)
    assert client.status(reference)["status"] == "PENDING"
    momo.forward(1)
    assert client.status(reference)["reason"] == "COULD_NOT_PERFORM_TRANSACTION"


def test_a_reason_can_be_answered_as_the_schema_has_it(momo: MomoHandle, client: Client) -> None:
    momo.set_settings(reason_shape="object")
    found = client.status(client.pay("46733123455"))
    assert found["reason"] == {"code": "PAYER_NOT_FOUND", "message": "Payer does not exist"}


def test_a_reference_that_was_never_used_is_404(client: Client) -> None:
    answer = client.look("collection/v1_0/requesttopay/0b0e7c1c-0000-4000-8000-000000000000")
    assert answer.status_code == 404
    assert answer.json() == {
        "code": "RESOURCE_NOT_FOUND",
        "message": "Requested resource was not found.",
    }


@pytest.mark.parametrize(
    ("number", "status", "said"),
    [
        (PAYER, 200, {"result": True}),
        ("46733123450", 404, "RESOURCE_NOT_FOUND"),
        ("46733123451", 200, {"result": False}),
        ("46733123452", 500, "NOT_ALLOWED"),
        ("46733123453", 500, "NOT_ALLOWED_TARGET_ENVIRONMENT"),
        ("46733123454", 500, "INTERNAL_PROCESSING_ERROR"),
        ("46733123455", 500, "SERVICE_UNAVAILABLE"),
    ],
)
def test_it_says_whether_a_number_has_an_account(
    client: Client, number: str, status: int, said: dict[str, bool] | str
) -> None:
    answer = client.look(f"collection/v1_0/accountholder/msisdn/{number}/active")
    body = answer.json()
    assert (answer.status_code, body.get("code", body)) == (status, said)


def test_the_balance_is_what_was_collected_in_the_environments_currency(client: Client) -> None:
    client.pay()
    client.pay(amount="10.5")
    client.pay("46733123451")
    assert client.look("collection/v1_0/account/balance").json() == {
        "availableBalance": "35.5",
        "currency": "GHS",
    }
