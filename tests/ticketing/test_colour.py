"""Contrast is that of the standard, and an accent that hides its words is refused."""

import pytest

from ticketing.colour import UnreadableAccentError, contrast, readable_accent


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colour", ["#1F3BE0", "#0b6b3a", "#767676", "#000000"])
def test_an_accent_that_words_can_be_read_on_is_taken(colour: str) -> None:
    assert readable_accent(colour) == colour.upper()


@pytest.mark.parametrize(("colour", "shown"), [("#FFD400", "1.43 : 1"), ("#777777", "4.47 : 1")])
def test_one_that_hides_its_words_says_by_how_much(colour: str, shown: str) -> None:
    with pytest.raises(UnreadableAccentError, match=shown):
        readable_accent(colour)


@pytest.mark.parametrize("colour", ["", "cobalt", "#FFF", "1F3BE0", "#1F3BE0 ", "#1F3BEG"])
def test_what_is_no_colour_is_refused(colour: str) -> None:
    with pytest.raises(ValueError, match="#RRGGBB"):
        readable_accent(colour)
