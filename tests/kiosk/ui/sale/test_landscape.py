"""The sale on a screen that lies on its side."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QSize

from kiosk.core.sale.view import SaleView
from kiosk.ui.sale.face import Opening
from kiosk.ui.theme import LARGE_TEXT, Appearance
from scripts.screenshots.sale_views import (
    EVERY_VIEW,
)
from tests.kiosk.ui.sale_window import SaleWindow, area, cut_texts

LONGEST = ("de", "ar")
"""The longest words, and those from right to left."""


@pytest.fixture(scope="module")
def wide(qapp: QCoreApplication) -> Iterator[SaleWindow]:
    """A sale window of 1920 x 1080."""
    assert qapp.instance() is qapp
    window = SaleWindow(Opening(Appearance(reduce_motion=True), size=QSize(1920, 1080)))
    yield window
    window.close()


@pytest.mark.parametrize("language", LONGEST)
@pytest.mark.parametrize(
    "view", [view for _, view in EVERY_VIEW], ids=[name for name, _ in EVERY_VIEW]
)
def test_no_text_is_cut_or_leaves_the_screen(
    wide: SaleWindow, view: SaleView, language: str
) -> None:
    wide.show(replace(view, language=language), settle=False)
    wide.wait_until(lambda: not cut_texts(wide))
    assert cut_texts(wide) == []


@pytest.mark.parametrize(("language", "near_the_left"), [("en", True), ("ar", False)])
def test_what_can_be_done_stands_at_the_near_side(
    wide: SaleWindow,
    language: str,
    near_the_left: bool,  # noqa: FBT001  a table of facts
) -> None:
    view = dict(EVERY_VIEW)["04-review"]
    wide.show(replace(view, language=language), settle=False)
    wide.wait_until(lambda: wide.shows("continue"))
    assert (area(wide.find("continue")).center().x() < 960) is near_the_left


@pytest.mark.parametrize("language", LONGEST)
@pytest.mark.parametrize(
    ("opens", "closes"),
    [("language", "closeLanguage"), ("display", "closeDisplay"), ("help", "closeHelp")],
)
def test_a_sheet_shows_how_to_close_it_even_in_large_type(
    wide: SaleWindow, opens: str, closes: str, language: str
) -> None:
    wide.show(replace(dict(EVERY_VIEW)["03-tiers"], language=language))
    wide.look(scale=LARGE_TEXT)
    wide.click(opens)
    wide.wait_until(lambda: wide.shows(closes))
    assert area(wide.find(closes)).bottom() < 1080 - wide.face.theme.now.px_per_mm * 10
    wide.click(closes)
    wide.look()
