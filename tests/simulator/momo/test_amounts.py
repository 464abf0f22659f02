"""Amounts: strings in major units, with the decimals their currency has and no others."""

import pytest

from tests.simulator.momo.asking import Client, payment
from tests.simulator.momo.running import MomoHandle

ENVIRONMENT = {
    "EUR": "sandbox",
    "GHS": "mtnghana",
    "RWF": "mtnrwanda",
    "UGX": "mtnuganda",
    "XAF": "mtncameroon",
    "XOF": "mtnivorycoast",
    "ZMW": "mtnzambia",
}
REQUEST = "collection/v1_0/requesttopay"


@pytest.mark.parametrize(
    ("currency", "amount", "given_back"),
    [
        ("EUR", "6.0", "6"),
        ("GHS", "25.00", "25"),
        ("GHS", "0.05", "0.05"),
        ("GHS", "1000", "1000"),
        ("ZMW", "12.5", "12.5"),
        ("UGX", "45000", "45000"),
        ("RWF", "1", "1"),
        ("XAF", "5000", "5000"),
        ("XOF", "5000", "5000"),
    ],
)
def test_an_amount_is_taken_as_its_currency_writes_it(
    momo: MomoHandle, client: Client, currency: str, amount: str, given_back: str
) -> None:
    client.environment = ENVIRONMENT[currency]
    reference = client.pay(amount=amount, currency=currency)
    found = client.status(reference)
    assert (found["status"], found["amount"]) == ("SUCCESSFUL", given_back)
    assert momo.ledger()["collected"][0]["amount"] == amount


@pytest.mark.parametrize("currency", ["UGX", "RWF", "XAF", "XOF"])
@pytest.mark.parametrize("amount", ["5000.00", "5000.0", "0.5"])
def test_a_fraction_of_a_currency_without_decimals_is_refused(
    client: Client, currency: str, amount: str
) -> None:
    client.environment = ENVIRONMENT[currency]
    answer = client.send(REQUEST, payment(amount=amount, currency=currency))
    assert answer.status_code == 400


@pytest.mark.parametrize(
    "amount",
    ["25.001", "25.", ".50", "025", "0", "0.00", "-1", "+1", "1e3", "1,000", " 1", "٢٥", "", 25],
)
def test_what_is_no_amount_of_cedis_is_refused(
    momo: MomoHandle, client: Client, amount: object
) -> None:
    answer = client.send(REQUEST, payment(amount=amount))
    assert answer.status_code == 400
    assert momo.asked() == []


@pytest.mark.parametrize(
    ("environment", "currency"), [("sandbox", "GHS"), ("mtnghana", "EUR"), ("mtnuganda", "USD")]
)
def test_another_environments_currency_is_refused_as_momo_refuses_it(
    client: Client, environment: str, currency: str
) -> None:
    client.environment = environment
    answer = client.send(REQUEST, payment(amount="5", currency=currency))
    assert (answer.status_code, answer.json()["code"]) == (500, "INVALID_CURRENCY")


def test_the_sandbox_can_be_set_to_take_every_currency(momo: MomoHandle, client: Client) -> None:
    momo.set_settings(any_currency=True)
    client.environment = "sandbox"
    assert client.status(client.pay(amount="5000", currency="UGX"))["currency"] == "UGX"
    assert client.send(REQUEST, payment(amount="5000.00", currency="UGX")).status_code == 400


@pytest.mark.parametrize("currency", ["ghs", "GH", None, 936])
def test_what_is_no_currency_is_a_bad_request(client: Client, currency: object) -> None:
    assert client.send(REQUEST, payment(currency=currency)).status_code == 400
