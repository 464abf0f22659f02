"""The colours can be read, whoever chose the accent."""

import pytest

from kiosk.ui.palette import Look, palette
from tests.kiosk.ui.accessible import EDGE, unreadable
from ticketing.colour import READABLE, UnreadableAccentError, contrast


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("accent", [None, "#0B6B3A", "#7A1FA2", "#767676"])
def test_words_and_edges_stand_out_from_their_ground(look: Look, accent: str | None) -> None:
    assert unreadable(palette(look, accent)) == []


def test_an_accent_that_hides_its_words_is_refused() -> None:
    with pytest.raises(UnreadableAccentError):
        palette(Look.LIGHT, "#FFD400")


@pytest.mark.parametrize("accent", ["#000000", "#0B1020", "#3A0CA3", "#767676"])
def test_in_the_dark_a_button_stands_out_from_its_ground(accent: str) -> None:
    colours = palette(Look.DARK, accent)
    assert contrast(colours.accent, colours.surface) >= EDGE
    assert contrast(colours.accent_text, colours.accent) >= READABLE


def test_high_contrast_uses_black_white_and_yellow_alone() -> None:
    colours = palette(Look.CONTRAST, "#0B6B3A")
    seen = {colours.bg, colours.surface, colours.text, colours.accent, colours.accent_text}
    assert seen == {"#000000", "#FFFFFF", "#FFE600"}
