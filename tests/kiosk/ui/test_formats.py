"""Money, times and days in the customer's language."""

from datetime import UTC, datetime

import pytest

from kiosk.ui.formats import DayKind, Formats
from ticketing.money import Money

EVENING = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
BERLIN = "Europe/Berlin"


@pytest.mark.parametrize(
    ("language", "amount", "text"),
    [
        ("en", Money(amount=6400, currency="EUR"), "€64.00"),
        ("de", Money(amount=6400, currency="EUR"), "64,00\N{NO-BREAK SPACE}€"),
        ("ar", Money(amount=6400, currency="EUR"), "64.00\N{NO-BREAK SPACE}€"),
        ("en", Money(amount=500, currency="JPY"), "JP¥500"),
        ("en", Money(amount=1250, currency="KWD"), "KWD1.250"),
    ],
)
def test_money_reads_as_in_the_language(language: str, amount: Money, text: str) -> None:
    assert Formats(language, BERLIN).money(amount) == text


def test_times_are_the_venues_and_of_24_hours() -> None:
    assert Formats("en", BERLIN).time(EVENING) == "19:30"
    assert Formats("ar", BERLIN).time(EVENING) == "19:30"


@pytest.mark.parametrize(
    ("language", "short", "long"),
    [
        ("en", "Fri 20 Nov", "Friday 20 November"),
        ("de", "Fr. 20. Nov.", "Freitag, 20. November"),
        ("ar", "الجمعة 20 نوفمبر", "الجمعة 20 نوفمبر"),
    ],
)
def test_dates_are_short_or_in_full(language: str, short: str, long: str) -> None:
    formats = Formats(language, BERLIN)
    assert (formats.short_date(EVENING), formats.long_date(EVENING)) == (short, long)


@pytest.mark.parametrize(
    ("moment", "kind"),
    [
        (datetime(2026, 11, 20, 18, 30, tzinfo=UTC), DayKind.TONIGHT),
        (datetime(2026, 11, 20, 13, 0, tzinfo=UTC), DayKind.TODAY),
        (datetime(2026, 11, 20, 23, 30, tzinfo=UTC), DayKind.TOMORROW),
        (datetime(2026, 11, 22, 10, 0, tzinfo=UTC), DayKind.LATER),
    ],
)
def test_a_day_is_called_from_the_venues_today(moment: datetime, kind: DayKind) -> None:
    noon = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
    assert Formats("en", BERLIN).day_kind(moment, noon) is kind


def test_a_countdown_has_minutes_and_two_digits_of_seconds() -> None:
    assert [Formats.countdown(seconds) for seconds in (0, 9, 84, 600)] == [
        "0:00",
        "0:09",
        "1:24",
        "10:00",
    ]


def test_a_tax_rate_keeps_its_decimals() -> None:
    formats = Formats("en", BERLIN)
    assert [formats.percent(points) for points in (700, 1900, 550)] == ["7%", "19%", "5.5%"]
