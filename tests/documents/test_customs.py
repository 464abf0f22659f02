"""Dates, times and amounts read as the customer's language writes them."""

from datetime import UTC, datetime

import pytest

from documents.customs import (
    amount,
    clock,
    full_date,
    is_right_to_left,
    percentage,
    plain_date,
    short_date,
)
from documents.fonts import printable
from ticketing.money import Money
from ticketing.wire import LANGUAGES

MOMENT = datetime(2026, 11, 20, 18, 30, 7, tzinfo=UTC)
BERLIN = "Europe/Berlin"


def test_english_dates_are_european() -> None:
    assert full_date(MOMENT, BERLIN, "en").replace(",", "") == "Friday 20 November 2026"
    assert short_date(MOMENT, BERLIN, "en").replace(",", "") == "Fri 20 Nov 2026"
    assert plain_date(MOMENT, BERLIN, "en") == "20 Nov 2026"


def test_a_date_that_stands_alone_begins_with_a_capital() -> None:
    assert full_date(MOMENT, BERLIN, "fr") == "Vendredi 20 novembre 2026"
    assert short_date(MOMENT, BERLIN, "es").startswith("Vie")


def test_the_time_is_the_venues() -> None:
    assert clock(MOMENT, BERLIN, "en") == "19:30"
    assert clock(MOMENT, "Africa/Accra", "en", seconds=True) == "18:30:07"


def test_the_time_is_written_alike_on_paper_and_on_screens_in_every_language() -> None:
    assert {clock(MOMENT, BERLIN, language) for language in LANGUAGES} == {"19:30"}


def test_the_day_is_the_venues_too() -> None:
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    assert plain_date(late, BERLIN, "en") == "21 Nov 2026"


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "€24.00"), ("de", "24,00\u00a0€"), ("fr", "24,00\u00a0€"), ("es", "24,00\u00a0€")],
)
def test_amounts_follow_the_language(language: str, written: str) -> None:
    assert amount(Money(amount=2400, currency="EUR"), language) == written


def test_an_arabic_amount_stays_in_one_piece() -> None:
    written = amount(Money(amount=2400, currency="EUR"), "ar")
    assert written.startswith("\u2066")
    assert printable(written).strip("\u2066\u2069") == "24.00 €"


@pytest.mark.parametrize(
    ("money", "written"),
    [
        (Money(amount=500, currency="JPY"), "JP¥500"),
        (Money(amount=5000, currency="GHS"), "GHS\u00a050.00"),
        (Money(amount=1500, currency="KWD"), "KWD\u00a01.500"),
    ],
)
def test_currencies_keep_their_own_decimals(money: Money, written: str) -> None:
    assert amount(money, "en") == written


def test_a_rate_shows_the_decimals_it_has() -> None:
    assert percentage(700, "en") == "7%"
    assert percentage(750, "de") == "7,5\u00a0%"


def test_only_arabic_runs_from_the_right() -> None:
    assert [
        language for language in ("en", "fr", "de", "es", "ar") if is_right_to_left(language)
    ] == ["ar"]
