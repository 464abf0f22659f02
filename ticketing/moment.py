"""Moments and days: aware UTC everywhere, the venue's zone only to decide which day it is."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


def in_utc(moment: datetime) -> datetime:
    """``moment`` in UTC.

    Raises:
        ValueError: it carries no time zone, so nobody can say when it is.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC)


def venue_day(moment: datetime, time_zone: str) -> date:
    """The calendar day on the venue's wall at ``moment``; ``time_zone`` is an IANA name."""
    return moment.astimezone(ZoneInfo(time_zone)).date()
