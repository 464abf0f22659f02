"""Moments and days: aware UTC everywhere, the venue's zone only to decide which day it is."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

SET_BACK = timedelta(minutes=15)
"""By no more than this is a clock corrected that goes right."""


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


def moment_after(last: datetime | None, now: datetime) -> datetime:
    """Now, or where the clock was set back since ``last``, the moment after that.

    Otherwise an exit would come before its entry, and whoever left could not come back.
    """
    if last is None or not timedelta() < last - now <= SET_BACK:
        return now
    return last + timedelta(microseconds=1)
