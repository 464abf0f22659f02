"""Refunds and transfers: what may go back, how each test number ends, what is booked."""

import pytest

from tests.simulator.momo.asking import Client
from tests.simulator.momo.running import PAYER, MomoHandle


def test_a_refund_goes_back_to_whoever_paid(momo: MomoHandle, client: Client) -> None:
    paid = client.pay()
    reference = client.refund(paid)
    found = client.refund_status(reference)
    assert found.pop("financialTransactionId").isdigit()
    assert found == {
        "externalId": "K7PQ-4XTM",
        "amount": "25",
        "currency": "GHS",
        "payee": {"partyIdType": "MSISDN", "partyId": PAYER},
        "payerMessage": "Two tickets",
        "payeeNote": "Kiosk 1",
        "status": "SUCCESSFUL",
    }
    (booked,) = momo.ledger()["refunded"]
    assert (booked["referenceIdToRefund"], booked["amount"]) == (paid, "25.00")


def test_no_more_goes_back_than_was_paid(momo: MomoHandle, client: Client) -> None:
    paid = client.pay()
    for amount in ("10.00", "15.00"):
        assert client.refund_status(client.refund(paid, amount))["status"] == "SUCCESSFUL"
    assert client.refund_status(client.refund(paid, "0.01"))["status"] == "FAILED"
    assert [booked["amount"] for booked in momo.ledger()["refunded"]] == ["10.00", "15.00"]


def test_what_was_never_paid_is_not_given_back(client: Client) -> None:
    declined = client.pay("46733123451")
    for of in (declined, "0b0e7c1c-0000-4000-8000-000000000000"):
        found = client.refund_status(client.refund(of))
        assert (found["status"], found["reason"]) == ("FAILED", "TRANSACTION_NOT_FOUND")


def test_a_refund_in_another_currency_fails(momo: MomoHandle, client: Client) -> None:
    momo.set_settings(any_currency=True)
    found = client.refund_status(client.refund(client.pay(), currency="EUR"))
    assert (found["status"], found["reason"]) == ("FAILED", "INVALID_CURRENCY")


def test_a_refund_may_wait_and_be_settled_by_a_hand(momo: MomoHandle, client: Client) -> None:
    paid = client.pay()
    momo.set_settings(giving_back="waits")
    first, second = client.refund(paid, "10.00"), client.refund(paid, "15.00")
    assert client.refund_status(first)["status"] == "PENDING"
    momo.answer(first, "approve")
    momo.answer(second, "fail", "PAYEE_NOT_FOUND")
    assert client.refund_status(first)["status"] == "SUCCESSFUL"
    assert client.refund_status(second)["reason"] == "PAYEE_NOT_FOUND"
    assert [booked["amount"] for booked in momo.ledger()["refunded"]] == ["10.00"]


def test_a_failed_refund_can_be_asked_for_again(momo: MomoHandle, client: Client) -> None:
    paid = client.pay()
    momo.set_settings(giving_back="fails")
    assert client.refund_status(client.refund(paid))["reason"] == "NOT_ENOUGH_FUNDS"
    momo.set_settings(giving_back="succeeds")
    assert client.refund_status(client.refund(paid))["status"] == "SUCCESSFUL"


# Copied by hand from MoMo's table of sandbox use cases, not from the simulator's.
@pytest.mark.parametrize(
    ("number", "ends"),
    [
        ("46733123450", ("FAILED", "INTERNAL_PROCESSING_ERROR")),
        ("46733123451", ("FAILED", "APPROVAL_REJECTED")),
        ("46733123452", ("FAILED", "EXPIRED")),
        ("46733123453", ("PENDING", None)),
        ("46733123454", ("PENDING", None)),
        ("46733123455", ("FAILED", "NOT_ENOUGH_FUNDS")),
        ("46733123456", ("FAILED", "PAYER_LIMIT_REACHED")),
        ("46733123457", ("FAILED", "PAYEE_NOT_FOUND")),
        ("46733123458", ("FAILED", "NOT_ALLOWED")),
        ("46733123459", ("FAILED", "NOT_ALLOWED_TARGET_ENVIRONMENT")),
        ("46733123460", ("FAILED", "INVALID_CALLBACK_URL_HOST")),
        ("46733123461", ("FAILED", "INVALID_CURRENCY")),
        ("46733123462", ("FAILED", "INTERNAL_PROCESSING_ERROR")),
        ("46733123463", ("FAILED", "SERVICE_UNAVAILABLE")),
        ("46733123464", ("FAILED", "TRANSFER_TYPE_UNKNOWN")),
        ("233241234567", ("SUCCESSFUL", None)),
    ],
)
def test_a_transfer_ends_as_its_number_says(
    client: Client, number: str, ends: tuple[str, str | None]
) -> None:
    found = client.transfer_status(client.transfer(number))
    assert (found["status"], found.get("reason")) == ends
    assert found["payee"]["partyId"] == number


@pytest.mark.parametrize(
    ("refunded", "ends"),
    [
        ("1", ("FAILED", "TRANSACTION_NOT_FOUND")),
        ("2", ("FAILED", "INTERNAL_PROCESSING_ERROR")),
        ("3", ("FAILED", "APPROVAL_REJECTED")),
        ("4", ("FAILED", "EXPIRED")),
        ("5", ("PENDING", None)),
        ("6", ("PENDING", None)),
        ("7", ("FAILED", "NOT_ALLOWED")),
        ("8", ("FAILED", "NOT_ALLOWED_TARGET_ENVIRONMENT")),
        ("9", ("FAILED", "INVALID_CALLBACK_URL_HOST")),
        ("10", ("FAILED", "INVALID_CURRENCY")),
        ("11", ("FAILED", "INTERNAL_PROCESSING_ERROR")),
        ("12", ("FAILED", "SERVICE_UNAVAILABLE")),
        ("13", ("FAILED", "COULD_NOT_PERFORM_TRANSACTION")),
    ],
)
def test_a_refund_of_a_test_number_ends_as_it_says(
    client: Client, refunded: str, ends: tuple[str, str | None]
) -> None:
    found = client.refund_status(client.refund(refunded))
    assert (found["status"], found.get("reason")) == ends


def test_a_reference_of_one_kind_is_not_another_kind(client: Client) -> None:
    paid = client.pay()
    assert client.look(f"disbursement/v1_0/refund/{paid}").status_code == 404
    assert client.look(f"disbursement/v1_0/transfer/{paid}").status_code == 404


def test_what_goes_out_leaves_the_disbursement_account(client: Client) -> None:
    client.refund(client.pay(), "5.00")
    client.transfer(amount="2.50")
    balance = client.look("disbursement/v1_0/account/balance").json()
    assert balance == {"availableBalance": "-7.5", "currency": "GHS"}
