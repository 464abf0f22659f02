"""What must be read at three metres can be read: contrast by day, by night and on a verdict."""

import re
from pathlib import Path

import pytest

from kiosk.ui.gate.night import NIGHT_ROLES
from ticketing.colour import READABLE, contrast

FIELDS = Path(__file__).parents[4] / "kiosk" / "ui" / "gate" / "Fields.qml"
DAY, NIGHT = 1, 0


def field(role: str, time: int) -> str:
    """A verdict's colour as Fields.qml has it: by night, then by day."""
    found = re.search(rf"color {role}: Gate.night \? \"(#\w+)\" : \"(#\w+)\"", FIELDS.read_text())
    assert found is not None
    return found.groups()[time]


@pytest.mark.parametrize("time", [DAY, NIGHT])
@pytest.mark.parametrize(
    ("ink", "ground"), [("goInk", "go"), ("stopInk", "stop"), ("askInk", "ask")]
)
def test_a_verdict_can_be_read(ink: str, ground: str, time: int) -> None:
    assert contrast(field(ink, time), field(ground, time)) >= READABLE


@pytest.mark.parametrize("time", [DAY, NIGHT])
def test_go_and_stop_differ_without_colour_too(time: int) -> None:
    assert contrast(field("go", time), field("stop", time)) >= 1.9


@pytest.mark.parametrize("role", ["text", "muted", "positive", "warning", "negative", "accentInk"])
@pytest.mark.parametrize("ground", ["bg", "surface", "raised"])
def test_words_can_be_read_at_night(role: str, ground: str) -> None:
    assert contrast(NIGHT_ROLES[role], NIGHT_ROLES[ground]) >= READABLE


@pytest.mark.parametrize(
    ("role", "ground"),
    [
        ("positive", "positiveSoft"),
        ("warning", "warningSoft"),
        ("negative", "negativeSoft"),
        ("text", "positiveSoft"),
        ("text", "negativeSoft"),
        ("accentText", "accent"),
    ],
)
def test_words_on_a_soft_field_can_be_read_at_night(role: str, ground: str) -> None:
    assert contrast(NIGHT_ROLES[role], NIGHT_ROLES[ground]) >= READABLE


def test_the_night_has_no_blue_light() -> None:
    bright = {role: colour for role, colour in NIGHT_ROLES.items() if role in {"text", "accent"}}
    for role, colour in bright.items():
        red, blue = int(colour[1:3], 16), int(colour[5:7], 16)
        assert blue < red, role
