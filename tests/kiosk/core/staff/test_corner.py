"""Five taps within three seconds, and nothing less."""

import pytest

from kiosk.core.staff.corner import Corner


@pytest.mark.parametrize(
    ("taps", "opens"),
    [
        ([0, 0.5, 1, 1.5, 2], [False, False, False, False, True]),
        ([0, 1, 2, 2.5, 3.1], [False] * 5),
        ([0, 1, 2, 2.5, 3.1, 3.2], [False] * 5 + [True]),
        ([0, 0.1, 0.2, 0.3, 0.4, 0.5], [False] * 4 + [True, False]),
    ],
)
def test_the_fifth_tap_within_three_seconds_opens(taps: list[float], opens: list[bool]) -> None:
    corner = Corner()
    assert [corner.tapped(at) for at in taps] == opens
