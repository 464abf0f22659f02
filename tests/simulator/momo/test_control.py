"""The control API: its ledger, its reset, and what it does not know."""

import pytest
import requests

from tests.simulator.momo.asking import Client
from tests.simulator.momo.running import PAYER, MomoHandle


def test_the_ledger_has_money_that_moved_and_nothing_else(momo: MomoHandle, client: Client) -> None:
    paid = client.pay()
    client.pay("46733123451")
    client.pay("46733123453")
    back = client.refund(paid, "10.00")
    client.refund(paid, "99.00")
    sent = client.transfer()
    ledger = momo.ledger()
    assert [booked["reference"] for booked in ledger["collected"]] == [paid]
    assert [booked["reference"] for booked in ledger["refunded"]] == [back]
    assert [booked["reference"] for booked in ledger["transferred"]] == [sent]
    collected = ledger["collected"][0]
    assert (collected["payer"], collected["externalId"]) == (PAYER, "K7PQ-4XTM")
    assert (collected["currency"], collected["status"]) == ("GHS", "SUCCESSFUL")


def test_everything_asked_is_listed_whatever_became_of_it(momo: MomoHandle, client: Client) -> None:
    for payer in ("46733123451", "46733123453", PAYER):
        client.pay(payer)
    client.transfer()
    assert [each["status"] for each in momo.asked("requesttopay")] == [
        "FAILED",
        "PENDING",
        "SUCCESSFUL",
    ]
    assert len(momo.asked()) == 4


def test_a_reset_forgets_everything(momo: MomoHandle, client: Client) -> None:
    momo.set_settings(delay_s=0.05, by_hand=True)
    momo.arm_fault("latency")
    reference = client.pay()
    momo.reset()
    assert momo.asked() == []
    assert momo.faults() == []
    assert client.look(f"collection/v1_0/requesttopay/{reference}").status_code == 401
    assert requests.get(f"{momo.address}/_control/settings", timeout=5).json()["by_hand"] is False


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("requests/0b0e7c1c-0000-4000-8000-000000000000", {"outcome": "approve"}, 404),
        ("requests/0b0e7c1c-0000-4000-8000-000000000000", {"outcome": "bless"}, 422),
        ("requests/0b0e7c1c-0000-4000-8000-000000000000", {"outcome": "fail"}, 422),
        ("faults", {"kind": "gremlins"}, 422),
    ],
)
def test_it_refuses_what_it_does_not_know(
    momo: MomoHandle, path: str, body: dict[str, str], status: int
) -> None:
    answer = requests.post(f"{momo.address}/_control/{path}", json=body, timeout=5)
    assert answer.status_code == status
    assert answer.json()["detail"]
