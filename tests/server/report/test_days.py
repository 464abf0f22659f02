"""Days follow each other without a gap, as long as the zone's clocks make them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from server.report.days import days_of


def test_a_day_begins_at_the_zones_midnight() -> None:
    (day,) = days_of("America/New_York", date(2026, 7, 4), date(2026, 7, 4))
    assert day.date == date(2026, 7, 4)
    assert (day.since, day.until) == (
        datetime(2026, 7, 4, 4, tzinfo=UTC),
        datetime(2026, 7, 5, 4, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 23),
        ("Europe/Berlin", date(2026, 10, 25), 25),
        # Here the clocks go on at midnight itself.
        ("America/Havana", date(2026, 3, 8), 23),
    ],
)
def test_days_on_which_clocks_change_are_shorter_or_longer_and_leave_no_gap(
    zone: str, day: date, hours: int
) -> None:
    before, found, after = days_of(zone, day - timedelta(days=1), day + timedelta(days=1))
    assert found.until - found.since == timedelta(hours=hours)
    assert (before.until, found.until) == (found.since, after.since)
