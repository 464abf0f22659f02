"""The light says what the screen says, for as long."""

from dataclasses import replace

import pytest

from kiosk.core.gate.lighting import Lighting, light_of
from kiosk.core.ports import LightColour
from scripts.screenshots.gate_views import READY, STATES
from tests.fakes.light import FakeLight


@pytest.mark.parametrize(
    ("state", "colour"),
    [
        ("01-ready", None),
        ("02-admitted", LightColour.GREEN),
        ("04-already-used", LightColour.RED),
        ("10-goodbye", LightColour.GREEN),
        ("11-alone", LightColour.AMBER),
        ("11b-peers", LightColour.GREEN),
        ("10b-supervisor", None),
    ],
)
def test_each_verdict_has_its_colour(state: str, colour: LightColour | None) -> None:
    assert light_of(STATES[state]) is colour


def test_a_light_is_told_once_and_is_dark_when_the_verdict_goes() -> None:
    light = FakeLight()
    lighting = Lighting(light)
    admitted = STATES["02-admitted"]
    for view in (READY, admitted, replace(admitted, waiting=4), READY, STATES["07-void"]):
        lighting.follow(view)
    assert light.shown == [LightColour.GREEN, None, LightColour.RED]
