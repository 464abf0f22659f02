"""A lowered face on a screen on end: all that is touched stands where who sits reaches it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtTest import QTest

from kiosk.core.sale.view import SaleView
from kiosk.ui.sale.face import Opening
from kiosk.ui.theme import LARGE_TEXT, Appearance
from scripts.screenshots.sale_views import (
    ATTRACT,
    EVERY_VIEW,
    SCREENS,
    TIERS,
)
from tests.kiosk.ui.accessible import too_small, touchable
from tests.kiosk.ui.sale_window import SaleWindow, area, cut_texts

HIGHEST_MM = 1220
"""How high somebody in a wheelchair reaches (ISO 21542, forward reach)."""

FOOT_MM = 900
"""How high above the floor the screen may begin."""

every_view = pytest.mark.parametrize(
    # The start page is nobody's yet: whoever lowers the screen has left it.
    "view",
    [view for name, view in EVERY_VIEW if not name.startswith(("00-", "01-"))],
    ids=[name for name, _ in EVERY_VIEW if not name.startswith(("00-", "01-"))],
)


@pytest.fixture(scope="module")
def low(qapp: QCoreApplication) -> Iterator[SaleWindow]:
    """A sale window that is lowered."""
    assert qapp.instance() is qapp
    window = SaleWindow(Opening(Appearance(reduce_motion=True, lowered=True)))
    yield window
    window.close()


@every_view
def test_all_that_is_touched_is_within_reach_and_large_enough(
    low: SaleWindow, view: SaleView
) -> None:
    low.show(replace(view, language="de"), settle=False)
    px_per_mm = low.face.theme.now.px_per_mm
    highest = low.face.window.height() - (HIGHEST_MM - FOOT_MM) * px_per_mm
    controls = [item for item in low.items() if touchable(item)]
    assert [item.objectName() for item in controls if area(item).top() < highest - 1] == []
    assert too_small(controls, px_per_mm) == []


@every_view
def test_no_text_is_cut_or_leaves_the_screen(low: SaleWindow, view: SaleView) -> None:
    low.show(replace(view, language="de"), settle=False)
    for scale in (1.0, LARGE_TEXT):
        low.look(scale=scale)
        low.wait_until(lambda: not cut_texts(low))
        assert cut_texts(low) == []


@pytest.mark.parametrize("scale", [1.0, LARGE_TEXT])
@pytest.mark.parametrize(
    ("opens", "closes"),
    [("language", "closeLanguage"), ("display", "closeDisplay"), ("help", "closeHelp")],
)
def test_a_sheet_shows_how_to_close_it(
    low: SaleWindow, opens: str, closes: str, scale: float
) -> None:
    low.look(scale=scale)
    low.show(replace(TIERS, language="de"))
    low.click(opens)
    low.wait_until(lambda: low.shows(closes))
    foot = low.face.window.height() - 10 * low.face.theme.now.px_per_mm
    low.wait_until(lambda: area(low.find(closes)).bottom() < foot)
    assert area(low.find(closes)).bottom() < foot
    low.click(closes)


@pytest.mark.parametrize("name", ["04-code", "05-email", "06-phone-number"])
@pytest.mark.parametrize("scale", [1.0, LARGE_TEXT])
def test_what_is_typed_is_seen(low: SaleWindow, name: str, scale: float) -> None:
    low.look(scale=scale)
    low.show(replace(SCREENS[name], language="de"))
    field = next(item for item in low.items() if item.metaObject().className().startswith("Typed"))
    content = area(low.find("content"))
    assert content.contains(area(field).adjusted(1, 1, -1, -1))


def test_the_screen_is_lowered_on_request_and_rises_for_the_next_visitor(sale: SaleWindow) -> None:
    sale.show(TIERS)
    sale.click("display")
    QTest.qWait(50)
    sale.click("lowerScreen")
    assert sale.face.theme.now.lowered
    sale.wait_until(lambda: area(sale.find("reach")).top() > 0)
    assert area(sale.find("reach")).top() == sale.face.window.height() / 3
    sale.show(ATTRACT, settle=False)
    assert not sale.face.theme.now.lowered
    assert area(sale.find("reach")).top() == 0


def test_on_its_side_a_screen_is_low_enough(qapp: QCoreApplication) -> None:
    assert qapp.instance() is qapp
    wide = SaleWindow(Opening(Appearance(reduce_motion=True), size=QSize(1920, 1080)))
    wide.show(TIERS)
    wide.click("display")
    QTest.qWait(50)
    assert not wide.shows("lowerScreen")
    wide.face.theme.change(lowered=True)
    assert area(wide.find("reach")).top() == 0
    wide.close()
