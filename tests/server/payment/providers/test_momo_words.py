"""MoMo's amounts, reasons and references in our words, whatever it may write one day."""

from uuid import UUID

import pytest

from server.payment.providers.momo_words import (
    code_of,
    in_major_units,
    note,
    received_of,
    reference_of,
    trouble_of_failure,
)
from ticketing.money import Money
from ticketing.payment import Trouble


@pytest.mark.parametrize(
    ("written", "currency", "minor"),
    [("25", "GHS", 2500), ("25.5", "GHS", 2550), ("25.00", "XOF", 25), ("1E+3", "UGX", 1000)],
)
def test_an_amount_is_read_however_many_zeros_it_ends_in(
    written: str, currency: str, minor: int
) -> None:
    transaction = {"amount": written, "currency": currency}
    assert received_of(transaction) == Money(amount=minor, currency=currency)


@pytest.mark.parametrize(
    "transaction",
    [
        {"amount": "25.005", "currency": "GHS"},
        {"amount": "25.5", "currency": "UGX"},
        {"amount": "much", "currency": "GHS"},
        {"amount": "NaN", "currency": "GHS"},
        {"amount": "Infinity", "currency": "GHS"},
        {"amount": "25", "currency": "GHC"},
        {"amount": "9" * 30, "currency": "GHS"},
        {"amount": "25"},
        {},
    ],
)
def test_what_is_no_amount_is_not_rounded_to_one(transaction: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        received_of(transaction)


def test_large_amounts_are_written_out() -> None:
    assert in_major_units(Money(amount=10**12, currency="UGX")) == "1000000000000"
    assert in_major_units(Money(amount=10**12, currency="GHS")) == "10000000000.00"


def test_a_reference_is_the_keys_own_and_of_the_version_that_momo_takes() -> None:
    first, second = reference_of("order:1:intent:1:1"), reference_of("order:1:intent:1:2")
    assert first == reference_of("order:1:intent:1:1") != second
    assert UUID(first).version == 4


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"reason": "EXPIRED"}, "EXPIRED"),
        ({"reason": {"code": "EXPIRED", "message": "…"}}, "EXPIRED"),
        ({"code": "NOT_ALLOWED", "message": "…"}, "NOT_ALLOWED"),
        ({"error": "login_failed"}, "login_failed"),
        ({"reason": {}, "status": "FAILED"}, None),
        ({"statusCode": 401, "message": "…"}, None),
    ],
)
def test_a_code_is_found_in_whichever_shape_it_comes(
    body: dict[str, object], code: str | None
) -> None:
    assert code_of(body) == code


@pytest.mark.parametrize("reason", [None, "", "SENDER_ACCOUNT_NOT_ACTIVE", "SOMETHING_NEW"])
def test_a_reason_that_we_do_not_know_is_a_decline(reason: str | None) -> None:
    assert trouble_of_failure(reason) is Trouble.DECLINED


def test_a_note_keeps_plain_characters_and_says_nothing_rather_than_a_riddle() -> None:
    assert note("  Été: l'orchestre & <b>co</b>  ") == "Ete: l orchestre b co b"
    assert note("حفلة") == ""
