"""What every signal light promises: the LEDs of a folder, the fake one, and where there is none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.core.ports import LightColour, SignalLight
from kiosk.hardware.signal import LedLight, NoLight
from tests.fakes.light import FakeLight
from tests.kiosk.core.gate.lan import until
from tests.kiosk.hardware.leds import led, lit

GREEN, AMBER, RED = LightColour.GREEN, LightColour.AMBER, LightColour.RED
Seen = Callable[[], set[str]]


@pytest.fixture(params=["fake", "leds"])
def light_and_seen(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[SignalLight, Seen]:
    """A light of three colours, and those that are seen now."""
    if request.param == "fake":
        fake = FakeLight()
        return fake, lambda: {str(colour) for colour in fake.shown[-1:] if colour}
    for colour in LightColour:
        led(tmp_path, colour)
    light = LedLight({colour: colour.value for colour in LightColour}, tmp_path)
    return light, lambda: lit(tmp_path)


def test_it_shows_one_colour_after_the_other_and_is_dark_at_the_end(
    light_and_seen: tuple[SignalLight, Seen],
) -> None:
    light, seen = light_and_seen
    light.show(GREEN)
    until(lambda: seen() == {"green"})
    light.show(RED)
    until(lambda: seen() == {"red"})
    light.show(None)
    until(lambda: seen() == set())
    light.show(AMBER)
    until(lambda: seen() == {"amber"})
    assert light.works
    light.close()
    assert seen() == set()


def test_where_there_is_none_nothing_is_shown_and_nobody_misses_it() -> None:
    light: SignalLight = NoLight()
    light.show(GREEN)
    light.close()
    assert light.works is None
