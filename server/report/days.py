"""Days of a time zone, each with the moments at which it begins and ends."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Day:
    """A day from ``since`` until before ``until``: 23 to 25 hours, as the zone's clocks go."""

    date: date
    since: datetime
    until: datetime


def days_of(zone: str, first: date, last: date) -> tuple[Day, ...]:
    """Every day from ``first`` to ``last``, without a gap between them."""
    dates = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return tuple(
        Day(one, _midnight(one, zone), _midnight(one + timedelta(days=1), zone)) for one in dates
    )


def _midnight(day: date, zone: str) -> datetime:
    """The day's first moment; where its clocks skip midnight, the moment at which they do."""
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)
