"""The small part of SVG that marks and icons use becomes PDF paths; the rest is refused."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.drawing import DrawingError, read_drawing
from resources import resource

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor">'
)


def path(data: str) -> str:
    return read_drawing(f'{HEAD}<path d="{data}"/></svg>').shapes[0].operators


def test_relative_and_absolute_lines_end_in_the_same_place() -> None:
    assert path("M3 7V5H9L8 8") == path("m3 7v-2h6l-1 3")


def test_a_quarter_circle_is_one_curve_that_bulges_to_the_right_side() -> None:
    numbers = [float(n) for n in re.findall(r"[\d.]+", path("M3 5a2 2 0 0 1 2-2"))]
    assert numbers[-2:] == [5.0, 3.0]
    first_control = numbers[2:4]
    assert first_control[0] == pytest.approx(3.0)
    assert first_control[1] == pytest.approx(5 - 2 * 0.5523, abs=1e-3)


def test_a_large_arc_goes_the_long_way_round() -> None:
    assert path("M4 10a8 8 0 1 1 8 8").count(" c") == 3
    assert path("M4 10a8 8 0 0 0 8 8").count(" c") == 1


def test_flags_written_without_spaces_are_understood() -> None:
    assert path("M3 5a2 2 0 012-2") == path("M3 5a2 2 0 0 1 2 -2")


def test_our_marks_and_every_icon_can_be_drawn() -> None:
    names = [*resource("marks").glob("*.svg"), resource("sample_venue/mark.svg")]
    for file in names:
        assert read_drawing(file.read_text(encoding="utf-8")).shapes


@pytest.mark.parametrize("name", ["scan-line", "map-pin", "users"])
def test_the_icons_on_paper_can_be_drawn(name: str) -> None:
    assert read_drawing(resource(f"icons/{name}.svg").read_text(encoding="utf-8")).shapes


@pytest.mark.parametrize(
    "svg",
    [
        "",
        "<svg></svg>",
        '<!DOCTYPE x [<!ENTITY a "b">]><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
        '<svg viewBox="0 0 1 1"><path d="3 4"/></svg>',
        '<svg viewBox="0 0 1 1"><path d="M 4"/></svg>',
        '<svg viewBox="0 0 a 1"><path d="M0 0"/></svg>',
        '<svg viewBox="0 0 1 1"><circle r="big"/></svg>',
        "<svg " + "x" * 30_000,
    ],
)
def test_what_is_not_such_a_drawing_is_refused(svg: str) -> None:
    with pytest.raises(DrawingError):
        read_drawing(svg)


@given(st.text(alphabet='MLHVCAZz<>/" svgpathd=0123456789.-', max_size=200))
def test_no_text_does_more_than_be_refused(data: str) -> None:
    try:
        drawing = read_drawing(f'{HEAD}<path d="{data}"/></svg>')
    except DrawingError:
        return
    for shape in drawing.shapes:
        assert re.fullmatch(r"[-\d.mlch ]*", shape.operators)
