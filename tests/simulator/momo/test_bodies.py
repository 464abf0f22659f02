"""What is asked for: bad bodies and references are refused, and leave nothing behind."""

import contextlib
import uuid
from typing import Any

import pytest

from simulator.momo.operations import Credentials
from tests.simulator.momo.asking import Client, payment
from tests.simulator.momo.running import PAYER, MomoHandle
from tests.simulator.running import running_simulator

REQUEST = "collection/v1_0/requesttopay"


@pytest.mark.parametrize(
    "changed",
    [
        {"externalId": ""},
        {"externalId": None},
        {"payer": None},
        {"payer": {"partyIdType": "MSISDN"}},
        {"payer": {"partyIdType": "EMAIL", "partyId": "ama@example.com"}},
        {"payer": {"partyIdType": "MSISDN", "partyId": f"+{PAYER}"}},
        {"payer": {"partyIdType": "MSISDN", "partyId": "0241234567"}},
        {"payer": {"partyIdType": "MSISDN", "partyId": 233241234567}},
        {"payerMessage": "x" * 161},
        {"payeeNote": "Rock & Roll"},
        {"payerMessage": 5},
        {"tip": "1.00"},
    ],
    ids=str,
)
def test_a_body_that_is_not_in_order_is_refused(
    momo: MomoHandle, client: Client, changed: dict[str, Any]
) -> None:
    answer = client.send(REQUEST, payment(**changed))
    assert answer.status_code == 400
    assert answer.json().keys() == {"code", "message"}
    assert momo.asked() == []


@pytest.mark.parametrize("missing", ["amount", "currency", "externalId", "payer"])
def test_a_body_without_what_it_needs_is_refused(client: Client, missing: str) -> None:
    body = payment()
    del body[missing]
    assert client.send(REQUEST, body).status_code == 400


@pytest.mark.parametrize("body", [[], "text", None])
def test_a_body_that_is_no_object_is_refused(client: Client, body: object) -> None:
    assert client.send(REQUEST, body).status_code == 400


def test_what_is_not_json_is_refused(client: Client) -> None:
    assert client.send(REQUEST, payment(), Content_Type="text/plain").status_code == 400


@pytest.mark.parametrize(
    "reference",
    [
        "order-17",
        "2f1d4a4e-3c1b-11ee-be56-0242ac120002",
        "{0b0e7c1c-0000-4000-8000-000000000000}",
    ],
)
def test_a_reference_that_is_no_uuid_of_version_4_is_refused(
    client: Client, reference: str
) -> None:
    assert client.send(REQUEST, payment(), reference).status_code == 400


def test_a_reference_is_needed(client: Client) -> None:
    assert client.send(REQUEST, payment(), X_Reference_Id=None).status_code == 400


def test_a_reference_is_used_once_and_never_again(momo: MomoHandle, client: Client) -> None:
    reference = client.pay()
    for again in (reference, reference.upper()):
        answer = client.send(REQUEST, payment(amount="99.00"), again)
        assert (answer.status_code, answer.json()) == (
            409,
            {
                "code": "RESOURCE_ALREADY_EXIST",
                "message": "Duplicated reference id. Creation of resource failed.",
            },
        )
    assert [booked["amount"] for booked in momo.ledger()["collected"]] == ["25.00"]


def test_a_refused_request_leaves_its_reference_free(client: Client) -> None:
    reference = str(uuid.uuid4())
    assert client.send(REQUEST, payment(amount="0"), reference).status_code == 400
    assert client.send(REQUEST, payment(), reference).status_code == 202


def test_a_callback_that_is_no_address_is_refused(client: Client) -> None:
    assert client.send(REQUEST, payment(), X_Callback_Url="call me").status_code == 400


def test_a_callback_to_another_host_than_the_registered_one_is_refused() -> None:
    with running_simulator(more=("--momo-callback-host", "tickets.example")) as running:
        momo = MomoHandle(running.url, Credentials(callback_host="tickets.example"))
        with contextlib.closing(Client(momo)) as client:
            right = client.send(REQUEST, payment(), X_Callback_Url="http://tickets.example:1/x")
            wrong = client.send(REQUEST, payment(), X_Callback_Url="http://elsewhere.example/x")
        momo.close()
    assert right.status_code == 202
    assert (wrong.status_code, wrong.json()["code"]) == (500, "INVALID_CALLBACK_URL_HOST")
