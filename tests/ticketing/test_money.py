"""Money adds up in minor units and never mixes currencies."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from ticketing.money import (
    CURRENCIES,
    CurrencyMismatchError,
    Money,
    minor_digits,
    spread,
    tax_included,
)

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


def test_every_currency_that_somebody_pays_with_today_is_known_and_has_a_name() -> None:
    from babel import Locale
    from babel.core import get_global
    from babel.numbers import get_territory_currencies

    used = {
        code
        for territory in get_global("territory_currencies")
        for code in get_territory_currencies(territory)
    }
    assert used <= CURRENCIES
    assert set(Locale("en").currencies) >= CURRENCIES


@pytest.mark.parametrize(
    ("currency", "each", "total", "words"),
    [
        ("JPY", 5000, 15_000, "¥15,000"),
        ("KWD", 7_250, 21_750, "KWD21.750"),
        ("GHS", 12_050, 36_150, "GHS361.50"),
        ("USD", 1_999, 5_997, "$59.97"),
    ],
)
def test_three_tickets_add_up_and_are_written_as_their_currency_is(
    currency: str, each: int, total: int, words: str
) -> None:
    from babel.numbers import format_currency

    price = Money(amount=each, currency=currency)
    together = sum([price, price], price)
    assert together == price * 3 == Money(amount=total, currency=currency)
    written = format_currency(together.major, currency, locale="en")
    assert written.replace("\u00a0", "") == words


@pytest.mark.parametrize(
    ("currency", "gross", "tax"), [("JPY", 1100, 100), ("KWD", 1100, 100), ("USD", 999, 91)]
)
def test_the_tax_inside_is_of_the_smallest_coin(currency: str, gross: int, tax: int) -> None:
    found = tax_included(Money(amount=gross, currency=currency), 1000)
    assert found == Money(amount=tax, currency=currency)


@pytest.mark.parametrize("wrong", ["eur", "EURO", "", "€", "ABC", "XXX", "XAU", "DEM"])
def test_a_currency_is_one_that_is_in_use(wrong: str) -> None:
    with pytest.raises(ValidationError):
        Money(amount=1, currency=wrong)


def test_an_amount_is_a_whole_number() -> None:
    with pytest.raises(ValidationError):
        Money.model_validate({"amount": 1.5, "currency": "EUR"})


@pytest.mark.parametrize(("total", "count"), [(100, 3), (8999, 3), (0, 2), (7, 9), (5, 0)])
def test_what_is_spread_is_all_there_and_differs_by_a_unit_at_most(total: int, count: int) -> None:
    parts = spread(total, count)
    assert len(parts) == count
    assert sum(parts) == (total if count else 0)
    assert max(parts, default=0) - min(parts, default=0) <= 1
