"""Dark is what has been dark for a while, and light what is plainly light."""

from kiosk.core.gate.dimness import DARK_AFTER_S, DARK_BELOW, LIGHT_ABOVE, Dimness

DARK, DUSK, LIGHT = DARK_BELOW - 1, (DARK_BELOW + LIGHT_ABOVE) / 2, LIGHT_ABOVE + 1


def told(*means: float) -> list[bool]:
    """Whether it is dark after each picture; there is one every half of the while."""
    dimness, dark = Dimness(), []
    for count, mean in enumerate(means):
        dimness.seen(mean, count * DARK_AFTER_S / 2)
        dark.append(dimness.dark)
    return dark


def test_it_is_dark_once_it_has_been_for_a_while() -> None:
    assert told(DARK, DARK, DARK) == [False, False, True]


def test_a_hand_before_the_camera_is_no_darkness() -> None:
    assert told(DARK, DARK, LIGHT, DARK, DARK) == [False] * 5
    assert told(DARK, DARK, DUSK, DARK, DARK) == [False] * 5


def test_dusk_changes_nothing_and_light_ends_it() -> None:
    assert told(DARK, DARK, DARK, DUSK, LIGHT, DUSK) == [False, False, True, True, False, False]
