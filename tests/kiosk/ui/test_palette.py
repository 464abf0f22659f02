"""The colours can be read, whoever chose the accent."""

import pytest

from kiosk.ui.palette import READABLE, Look, UnreadableAccentError, contrast, palette

EDGE = 3.0
WORDS = (
    ("text", "bg"),
    ("text", "surface"),
    ("text", "raised"),
    ("muted", "bg"),
    ("muted", "surface"),
    ("muted", "raised"),
    ("accent_text", "accent"),
    ("accent_ink", "bg"),
    ("accent_ink", "surface"),
    ("accent_ink", "accent_soft"),
    ("text", "accent_soft"),
    ("positive", "positive_soft"),
    ("warning", "warning_soft"),
    ("text", "warning_soft"),
    ("negative", "negative_soft"),
    ("text", "key"),
    ("text", "key_function"),
)


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("accent", [None, "#0B6B3A", "#7A1FA2", "#767676"])
@pytest.mark.parametrize(("words", "ground"), WORDS)
def test_words_stand_out_from_their_ground(
    look: Look, accent: str | None, words: str, ground: str
) -> None:
    colours = palette(look, accent)
    assert contrast(getattr(colours, words), getattr(colours, ground)) >= READABLE


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("ground", ["bg", "surface"])
def test_edges_of_controls_can_be_seen(look: Look, ground: str) -> None:
    colours = palette(look)
    assert contrast(colours.edge, getattr(colours, ground)) >= EDGE


def test_an_accent_that_hides_its_words_is_refused() -> None:
    with pytest.raises(UnreadableAccentError):
        palette(Look.LIGHT, "#FFD400")


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_high_contrast_uses_black_white_and_yellow_alone() -> None:
    colours = palette(Look.CONTRAST, "#0B6B3A")
    seen = {colours.bg, colours.surface, colours.text, colours.accent, colours.accent_text}
    assert seen == {"#000000", "#FFFFFF", "#FFE600"}
