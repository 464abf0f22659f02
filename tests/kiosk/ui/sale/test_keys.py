"""The sale by keys alone: everything is reached, the ring is seen, and it is never lost."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.sale.intent import ChangeQuantity, ChooseEvent, GiveEmail, Press
from kiosk.core.sale.view import SaleView, Screen
from kiosk.ui.palette import Look
from kiosk.ui.walking import touchables
from scripts.screenshots.sale_views import (
    ATTRACT,
    EMAIL_EMPTY,
    EVENTS_OPEN,
    EVERY_VIEW,
    PAY_METHODS,
    REVIEW,
    SCREENS,
    STATES,
    TIERS,
)
from tests.kiosk.ui.accessible import EDGE, unreached
from tests.kiosk.ui.sale_window import SaleWindow, area
from ticketing.colour import contrast

TAB, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape
SHEETS = ("language", "display", "help")


@pytest.fixture
def keys(shared_sale: SaleWindow) -> Iterator[SaleWindow]:
    """The window, which nobody has touched yet."""
    shared_sale.face.window.requestActivate()
    shared_sale.show(ATTRACT, settle=False)
    shared_sale.desk.intents.clear()
    yield shared_sale
    shared_sale.look()


def press(sale: SaleWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(sale.face.window, key)
    QTest.qWait(5)


def ringed(sale: SaleWindow) -> str:
    """What the ring stands around; nothing where there is none."""
    item = sale.face.window.activeFocusItem()
    return str(item.objectName()) if item.property("shownByKeys") else ""


def tab_to(sale: SaleWindow, name: str) -> None:
    for _ in range(80):
        if ringed(sale) == name:
            return
        QTest.keyClick(sale.face.window, TAB)
    raise LookupError(f"Tab does not lead to {name}")


@pytest.mark.parametrize("view", [v for _, v in EVERY_VIEW], ids=[n for n, _ in EVERY_VIEW])
def test_tab_reaches_everything_that_can_be_touched(keys: SaleWindow, view: SaleView) -> None:
    # What is below the window is built once the window is drawn.
    keys.show(view, settle=view.screen is Screen.EVENTS)
    assert unreached(keys.face.window) == []


@pytest.mark.parametrize("sheet", SHEETS)
def test_tab_reaches_everything_of_a_sheet_and_nothing_below_it(
    keys: SaleWindow, sheet: str
) -> None:
    keys.show(TIERS)
    tab_to(keys, sheet)
    press(keys, ENTER)
    assert unreached(keys.face.window) == []
    walked = keys.face.window.rootObject().property("walked")
    assert keys.face.window.activeFocusItem() in list(touchables(walked))
    press(keys, ESCAPE)
    assert ringed(keys) == sheet


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("name", ["01-attract", "02-events", "03-tiers", "05-email", "09-declined"])
def test_the_ring_stands_out_from_all_that_is_around_it(
    keys: SaleWindow, name: str, look: Look
) -> None:
    keys.show(SCREENS[name], settle=False)
    keys.look(look)
    kinds: dict[str, QQuickItem] = {}
    for item in touchables(keys.face.window.rootObject().property("walked")):
        kinds.setdefault(item.metaObject().className().split("_QML")[0], item)
    for item in kinds.values():
        tab_to(keys, item.objectName())
        assert faint_sides(keys, item) <= 1, item.objectName()


def faint_sides(sale: SaleWindow, item: QQuickItem) -> int:
    """On how many sides of ``item`` the ring is hardly seen, where it is not cut by an edge."""
    QTest.qWait(10)
    picture: QImage = sale.face.window.grabWindow()
    px = sale.face.theme.now.px_per_mm
    ring = next(child for child in item.childItems() if child.objectName() == "ring")
    place, middle = area(ring), area(ring).center()
    faint = 0
    for edge, out in (
        (QPoint(int(middle.x()), int(place.top() + px / 2)), QPoint(0, -1)),
        (QPoint(int(middle.x()), int(place.bottom() - px / 2)), QPoint(0, 1)),
        (QPoint(int(place.left() + px / 2), int(middle.y())), QPoint(-1, 0)),
        (QPoint(int(place.right() - px / 2), int(middle.y())), QPoint(1, 0)),
    ):
        beside = edge + out * round(px)
        if not (picture.valid(edge) and picture.valid(beside)):
            continue
        seen = contrast(picture.pixelColor(edge).name(), picture.pixelColor(beside).name())
        faint += seen < EDGE
    return faint


def test_without_keys_there_is_no_ring(keys: SaleWindow) -> None:
    keys.show(TIERS)
    assert ringed(keys) == ""
    keys.click("tier-2-more")
    assert ringed(keys) == ""


def test_enter_and_space_do_what_a_touch_does(keys: SaleWindow) -> None:
    keys.show(TIERS)
    tab_to(keys, "tier-2-more")
    press(keys, ENTER, Qt.Key.Key_Space, Qt.Key.Key_Enter)
    assert keys.desk.asked() == [ChangeQuantity(TIERS.lines[2].tier_id, 1)] * 3


def test_a_key_that_is_held_presses_once(keys: SaleWindow) -> None:
    keys.show(TIERS)
    tab_to(keys, "review")
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    press(keys, ENTER)
    keys.face.window.keyPressEvent(held)
    assert keys.desk.asked() == [Press.REVIEW]


def test_a_key_presses_nothing_that_has_only_just_appeared(keys: SaleWindow) -> None:
    keys.show(TIERS)
    tab_to(keys, "review")
    press(keys, ENTER)
    keys.show(REVIEW, settle=False)
    press(keys, ENTER)
    assert keys.desk.asked() == [Press.REVIEW]


def test_an_arrow_leads_to_what_lies_that_way(keys: SaleWindow) -> None:
    keys.show(TIERS)
    tab_to(keys, "tier-0-more")
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right):
        press(keys, key)
        seen.append(ringed(keys))
    assert seen == ["tier-1-more", "tier-1-fewer", "tier-0-fewer", "tier-0-more"]


def test_what_the_ring_stands_on_is_scrolled_into_sight(keys: SaleWindow) -> None:
    keys.show(EVENTS_OPEN)
    cards = [item for item in keys.items() if item.objectName().startswith("event-")]
    content = area(keys.find("content"))
    assert not content.contains(area(cards[-1]))
    for _ in range(len(cards) + 10):
        if keys.face.window.activeFocusItem() is cards[-1]:
            break
        press(keys, TAB)
    assert content.contains(area(cards[-1]))
    press(keys, ENTER)
    assert isinstance(keys.desk.asked()[0], ChooseEvent)


def test_on_a_new_screen_the_ring_is_there_at_once_and_back_where_it_was(keys: SaleWindow) -> None:
    keys.show(TIERS)
    tab_to(keys, "tier-1-more")
    keys.show(REVIEW, settle=False)
    assert ringed(keys) == "change"
    keys.show(TIERS, settle=False)
    assert ringed(keys) == "tier-1-more"


def test_where_a_button_goes_away_the_ring_stands_on_the_nearest(keys: SaleWindow) -> None:
    keys.show(TIERS)
    tab_to(keys, "tier-0-fewer")
    none = replace(TIERS.lines[0], quantity=0, can_remove=False)
    keys.show(replace(TIERS, lines=(none, *TIERS.lines[1:])), settle=False)
    assert ringed(keys) == "tier-0-more"


def test_the_question_whether_somebody_is_there_has_the_ring_and_gives_it_back(
    keys: SaleWindow,
) -> None:
    keys.show(REVIEW)
    tab_to(keys, "continue")
    keys.show(SCREENS["13-still-there"])
    assert ringed(keys) == "stillHere"
    press(keys, ENTER)
    assert keys.desk.asked() == [Press.STILL_HERE]
    keys.show(REVIEW, settle=False)
    assert ringed(keys) == "continue"


def test_escape_goes_back(keys: SaleWindow) -> None:
    keys.show(PAY_METHODS)
    press(keys, ESCAPE)
    assert keys.desk.asked() == [Press.BACK]


def test_every_key_says_that_somebody_is_there(keys: SaleWindow) -> None:
    keys.show(REVIEW)
    press(keys, TAB)
    assert keys.desk.intents == [Press.TOUCH]


def test_a_touch_puts_the_ring_away(keys: SaleWindow) -> None:
    keys.show(REVIEW)
    press(keys, TAB)
    QTest.mouseClick(keys.face.window, Qt.MouseButton.LeftButton, pos=QPoint(540, 1400))
    assert ringed(keys) == ""


def test_the_ring_does_not_wait_for_the_next_visitor(keys: SaleWindow) -> None:
    keys.show(REVIEW)
    press(keys, TAB)
    keys.show(ATTRACT, settle=False)
    assert ringed(keys) == ""


def test_an_address_is_written_by_switches(keys: SaleWindow) -> None:
    keys.show(EMAIL_EMPTY)
    for name in ("key-a", "key-@", "key-b", "key-.de", "continue"):
        tab_to(keys, name)
        press(keys, ENTER)
    assert keys.desk.asked() == [GiveEmail("a@b.de")]


def test_whoever_types_is_not_held_by_the_ring(keys: SaleWindow) -> None:
    keys.show(STATES["05-email-filled"])
    tab_to(keys, "back")
    press(keys, Qt.Key.Key_X, ENTER)
    assert ringed(keys) == ""
    assert keys.desk.asked() == [GiveEmail("lea.hartmann@gmx.dex")]
