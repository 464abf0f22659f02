"""Money adds up in minor units and never mixes currencies."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from ticketing.money import CurrencyMismatchError, Money, minor_digits, tax_included

amounts = st.integers(-(10**9), 10**9)


@given(amounts, amounts)
def test_adding_and_taking_away_are_opposites(first: int, second: int) -> None:
    one, two = Money(amount=first, currency="EUR"), Money(amount=second, currency="EUR")
    assert (one + two) - two == one


def test_two_currencies_never_add_up_or_compare() -> None:
    euro, cedi = Money(amount=1, currency="EUR"), Money(amount=1, currency="GHS")
    for put_together in (euro.__add__, euro.__sub__, euro.__lt__, euro.__le__):
        with pytest.raises(CurrencyMismatchError):
            put_together(cedi)


@pytest.mark.parametrize(("currency", "digits"), [("EUR", 2), ("JPY", 0), ("KWD", 3), ("GHS", 2)])
def test_minor_units_follow_iso_4217(currency: str, digits: int) -> None:
    assert minor_digits(currency) == digits
    assert Money(amount=2550, currency=currency).major == Decimal(2550) / 10**digits


def test_minor_units_agree_with_unicode_for_every_currency_of_today() -> None:
    from babel.numbers import get_currency_precision

    # Unicode rounds these in practice where ISO 4217 still has a minor unit.
    differing = {"AFN", "ALL", "COP", "HUF", "IDR", "IQD", "IRR", "KPW", "LAK", "LBP", "MGA"}
    differing |= {"MMK", "MRO", "MUR", "PKR", "RSD", "SOS", "SYP", "TZS", "UZS", "YER", "ZMK"}
    for currency in ("EUR", "USD", "GHS", "UGX", "XOF", "XAF", "RWF", "JPY", "KRW", "BHD", "TND"):
        assert currency not in differing
        assert minor_digits(currency) == get_currency_precision(currency)


def test_the_tax_inside_a_price_is_rounded_half_up() -> None:
    assert tax_included(Money(amount=6400, currency="EUR"), 700).amount == 419
    assert tax_included(Money(amount=0, currency="EUR"), 700).amount == 0


@given(st.integers(0, 10**9), st.integers(0, 10_000))
def test_net_and_tax_are_the_gross(amount: int, rate: int) -> None:
    gross = Money(amount=amount, currency="EUR")
    tax = tax_included(gross, rate)
    assert Money.zero("EUR") <= tax <= gross
    exact = Decimal(amount) * rate / (10_000 + rate)
    assert abs(Decimal(tax.amount) - exact) <= Decimal("0.5")


@pytest.mark.parametrize("wrong", ["eur", "EURO", "", "€"])
def test_a_currency_is_three_capitals(wrong: str) -> None:
    with pytest.raises(ValidationError):
        Money(amount=1, currency=wrong)


def test_an_amount_is_a_whole_number() -> None:
    with pytest.raises(ValidationError):
        Money.model_validate({"amount": 1.5, "currency": "EUR"})
