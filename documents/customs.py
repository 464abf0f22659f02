"""Dates, times and amounts as each language writes them. Babel decides; this caches its answers."""

import re
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time
from babel.numbers import format_currency, format_decimal, format_percent

from documents.fonts import isolated
from ticketing.money import Money

_LOCALES = {"en": "en_GB", "fr": "fr", "de": "de", "es": "es", "ar": "ar"}
_RIGHT_TO_LEFT = frozenset({"ar"})


def is_right_to_left(language: str) -> bool:
    """Whether pages in ``language`` are laid out from the right."""
    return language in _RIGHT_TO_LEFT


@lru_cache(maxsize=16)
def _locale(language: str) -> Locale:
    return Locale.parse(_LOCALES.get(language, "en_GB"))


@lru_cache(maxsize=512)
def amount(money: Money, language: str) -> str:
    """``€24.00``, ``24,00 €`` …, in one piece also within an Arabic sentence."""
    formatted = str(format_currency(money.major, money.currency, locale=_locale(language)))
    # CLDR asks for a space between a letter and a digit (currencySpacing); Babel leaves it out.
    written = re.sub(r"(?<=[A-Za-z])(?=\d)", "\u00a0", formatted)
    return isolated(written.replace("\u200f", "")) if is_right_to_left(language) else written


@lru_cache(maxsize=64)
def percentage(basis_points: int, language: str) -> str:
    """``7%``, ``7,5 %`` … of a rate in hundredths of a percent."""
    return str(
        format_percent(
            Decimal(basis_points) / 10_000, locale=_locale(language), decimal_quantization=False
        )
    )


@lru_cache(maxsize=512)
def count(number: int, language: str) -> str:
    """``12,345``, ``12.345`` … of something counted."""
    return str(format_decimal(number, locale=_locale(language)))


@lru_cache(maxsize=512)
def full_date(moment: datetime, zone: str, language: str) -> str:
    """``Friday 20 November 2026`` at the place whose time zone is ``zone``."""
    local = moment.astimezone(ZoneInfo(zone))
    return _as_heading(format_date(local, "full", locale=_locale(language)))


@lru_cache(maxsize=512)
def short_date(moment: datetime, zone: str, language: str) -> str:
    """``Fri 20 Nov 2026``."""
    return _date(moment, zone, language, "yMMMEd")


@lru_cache(maxsize=512)
def near_date(moment: datetime, zone: str, language: str) -> str:
    """``Fri 20 Nov``, where the year is plain."""
    return _date(moment, zone, language, "MMMEd")


@lru_cache(maxsize=512)
def plain_date(moment: datetime, zone: str, language: str) -> str:
    """``20 Nov 2026``."""
    return _date(moment, zone, language, "yMMMd")


@lru_cache(maxsize=512)
def clock(moment: datetime, zone: str, language: str, *, seconds: bool = False) -> str:
    """``19:30``, or ``19:30:07``: 24 hours in any language, as on the boards and screens."""
    local = moment.astimezone(ZoneInfo(zone))
    pattern = "HH:mm:ss" if seconds else "HH:mm"
    return str(format_time(local, pattern, locale=_locale(language)))


def _date(moment: datetime, zone: str, language: str, skeleton: str) -> str:
    local = moment.astimezone(ZoneInfo(zone))
    return _as_heading(format_skeleton(skeleton, local, locale=_locale(language)))


def _as_heading(date: str) -> str:
    """French and Spanish write days small within a sentence, but not at its beginning."""
    return date[:1].upper() + date[1:]
