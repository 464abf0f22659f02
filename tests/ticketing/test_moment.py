"""What is decided after a clock was set back comes after what was decided before it."""

from datetime import UTC, datetime, timedelta

import pytest

from ticketing.moment import SET_BACK, moment_after

NOW = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
MOMENT = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("ahead", "moment"),
    [
        (timedelta(minutes=-5), NOW),
        (timedelta(), NOW),
        (MOMENT, NOW + 2 * MOMENT),
        (SET_BACK, NOW + SET_BACK + MOMENT),
        (SET_BACK + MOMENT, NOW),
    ],
)
def test_a_moment_follows_the_last_where_the_clock_was_set_back(
    ahead: timedelta, moment: datetime
) -> None:
    assert moment_after(NOW + ahead, NOW) == moment


def test_what_is_the_first_is_now() -> None:
    assert moment_after(None, NOW) == NOW
