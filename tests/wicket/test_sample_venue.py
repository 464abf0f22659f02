"""It is always early evening at the sample venue."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from wicket.demo.venue import EVENING_HOUR, evening_zone

MIDNIGHT = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.mark.parametrize("hour", range(24))
def test_whenever_the_demo_starts_it_is_early_evening_there(hour: int) -> None:
    now = MIDNIGHT + timedelta(hours=hour, minutes=40)
    assert now.astimezone(ZoneInfo(evening_zone(now))).hour == EVENING_HOUR
