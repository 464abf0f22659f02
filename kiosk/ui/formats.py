"""Numbers, dates and money as a customer reads them, in their language; no words of our own."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_timedelta
from babel.numbers import (
    format_compact_currency,
    format_currency,
    format_decimal,
    format_percent,
)

from ticketing.money import Money

# Day before month and a 24-hour clock, as tickets in print have them.
_LOCALES = {"en": "en_GB", "fr": "fr", "de": "de", "es": "es", "ar": "ar"}
_LONG_DATES = {"de": "EEEE, d. MMMM", "es": "EEEE, d 'de' MMMM"}
_SHORT_DATES = {"de": "EEE d. MMM"}
_EVENING = 17
_THOUSAND = 1000
_RIGHT_TO_LEFT_MARK = "\u200f"


class DayKind(StrEnum):
    """How a day is called from today."""

    TONIGHT = "tonight"
    TODAY = "today"
    TOMORROW = "tomorrow"
    LATER = "later"


class Formats:
    """Formats for one language (ISO 639-1) and one venue's zone (IANA name)."""

    def __init__(self, language: str, time_zone: str) -> None:
        self._language = language
        self._locale = _LOCALES.get(language, "en_GB")
        self._zone = ZoneInfo(time_zone)

    def money(self, amount: Money) -> str:
        """``amount`` with its symbol.

        Without Babel's direction mark: some system font would draw it and with its own height
        move the line. Translations isolate what they embed instead.
        """
        text = format_currency(amount.major, amount.currency, locale=self._locale)
        return text.replace(_RIGHT_TO_LEFT_MARK, "")

    def short_money(self, amount: Money) -> str:
        """``amount`` in few characters, for beside a bar: "€1.2K"."""
        digits = 1 if abs(amount.major) >= _THOUSAND else 0
        text = format_compact_currency(
            amount.major, amount.currency, locale=self._locale, fraction_digits=digits
        )
        return text.replace(_RIGHT_TO_LEFT_MARK, "")

    def number(self, count: int) -> str:
        """A count: "1,204"."""
        return str(format_decimal(count, locale=self._locale))

    def percent(self, basis_points: int) -> str:
        """A rate: 700 is "7%"."""
        share = basis_points / 10_000
        pattern = "#,##0.##%" if basis_points % 100 else None
        return format_percent(share, format=pattern, locale=self._locale)

    def local(self, moment: datetime) -> datetime:
        """``moment`` on the venue's clock."""
        return moment.astimezone(self._zone)

    def time(self, moment: datetime) -> str:
        """Hours and minutes at the venue, 24-hour."""
        return f"{self.local(moment):%H:%M}"

    def short_date(self, moment: datetime) -> str:
        """Weekday, day and month, cut short: "Fri 20 Nov"."""
        pattern = _SHORT_DATES.get(self._language, "EEE d MMM")
        return format_date(self._day(moment), pattern, locale=self._locale)

    def day(self, day: date) -> str:
        """Day and month, cut short: "20 Nov"."""
        return format_date(day, "d MMM", locale=self._locale)

    def full_day(self, day: date) -> str:
        """A day with its year: "20 Nov 2026"."""
        return format_date(day, "d MMM y", locale=self._locale)

    def long_date(self, moment: datetime) -> str:
        """Weekday, day and month in full: "Friday 20 November"."""
        pattern = _LONG_DATES.get(self._language, "EEEE d MMMM")
        return format_date(self._day(moment), pattern, locale=self._locale)

    def span(self, seconds: float) -> str:
        """A span of time without its sign, in the largest unit that fits: "2 hr", "1 day"."""
        length = timedelta(seconds=abs(seconds))
        if length >= timedelta(days=1):
            return str(format_timedelta(length, threshold=1, locale=self._language))
        return str(format_timedelta(length, threshold=1, format="short", locale=self._language))

    def weekday(self, moment: datetime) -> str:
        """The day's name: "Sunday"."""
        name = format_date(self._day(moment), "EEEE", locale=self._locale)
        return name[:1].upper() + name[1:]

    def short_weekday(self, moment: datetime) -> str:
        """The day's name, cut short: "Sat"."""
        name = format_date(self._day(moment), "EEE", locale=self._locale)
        return name[:1].upper() + name[1:]

    def day_kind(self, moment: datetime, now: datetime) -> DayKind:
        """What ``moment``'s day is called at ``now``: tonight from 17:00 of the same day on."""
        days = (self._day(moment) - self._day(now)).days
        if days == 0:
            evening = self.local(moment).hour >= _EVENING
            return DayKind.TONIGHT if evening else DayKind.TODAY
        return DayKind.TOMORROW if days == 1 else DayKind.LATER

    @staticmethod
    def countdown(seconds: int) -> str:
        """Minutes and seconds left: "1:24"."""
        return f"{seconds // 60}:{seconds % 60:02d}"

    def _day(self, moment: datetime) -> date:
        return self.local(moment).date()
