"""Text always fits its box: it shrinks, wraps, is cut, and never runs over."""

from hypothesis import given, settings
from hypothesis import strategies as st

from documents.fonts import ELLIPSIS, Face
from documents.typesetting import Box, Style, fit

STYLE = Style(Face.TITLE, 40, leading=1.1)
WIDE = Box(500, 100, 8)


def shown(text: str, style: Style, box: Box) -> list[str]:
    paragraph = fit(text, style, box, right_to_left=False)
    return ["".join(run.text for run in line.runs) for line in paragraph.lines]


@settings(max_examples=150)
@given(
    st.text(max_size=400),
    st.floats(30, 500),
    st.floats(12, 120),
    st.tuples(st.booleans(), st.booleans()),
)
def test_whatever_the_text_it_stays_inside_its_box(
    text: str, width: float, height: float, flags: tuple[bool, bool]
) -> None:
    even, right_to_left = flags
    style = Style(Face.STRONG, 24, even=even, tracking=-0.01)
    box = Box(width, height, 6)
    paragraph = fit(text, style, box, right_to_left=right_to_left)
    one_line = 24 * 1.36
    assert paragraph.width <= width + 0.01
    assert paragraph.height <= max(height, one_line) + 0.01
    assert paragraph.style.size <= 24


def test_a_short_text_keeps_its_size() -> None:
    assert fit("Mira Okafor Trio", STYLE, WIDE, right_to_left=False).style.size == 40


def test_a_slightly_long_text_shrinks_before_it_wraps() -> None:
    paragraph = fit("Mira Okafor Trio and Two More", STYLE, WIDE, right_to_left=False)
    assert len(paragraph.lines) == 1
    assert 0.78 * 40 <= paragraph.style.size < 40


def test_a_long_text_wraps_into_lines_of_like_length() -> None:
    text = "An Evening of Very Long Names and the Extraordinary Orchestra"
    paragraph = fit(text, STYLE, WIDE, right_to_left=False)
    widths = [line.width(paragraph.style.size) for line in paragraph.lines]
    assert len(widths) == 2
    assert min(widths) > 0.7 * max(widths)


def test_no_word_is_lost_while_there_is_room() -> None:
    text = "one two three four five six seven eight nine ten eleven twelve"
    assert " ".join(shown(text, STYLE, Box(200, 300, 8))) == text


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    lines = shown("word " * 200, Style(Face.TEXT, 12), Box(100, 30, 10))
    assert lines[-1].endswith(ELLIPSIS)


def test_a_word_wider_than_the_box_is_broken_not_cut() -> None:
    word = "Wolfeschlegelsteinhausenbergerdorff"
    assert "".join(shown(word, Style(Face.TEXT, 12), Box(60, 100, 10))) == word


def test_an_empty_text_takes_no_room() -> None:
    assert fit("  ", STYLE, WIDE, right_to_left=False).height == 0
