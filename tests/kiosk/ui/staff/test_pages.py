"""Every page of the staff panel: read, reached, never cut, and its touches become intents."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.core.staff.intent import (
    ChooseOrder,
    CloseLetter,
    CloseWith,
    Find,
    GiveBack,
    GivePin,
    OpenWith,
    ShowBadge,
    StaffPress,
)
from kiosk.core.staff.view import StaffPage, StaffView
from kiosk.ui.palette import Look
from kiosk.ui.theme import LARGE_TEXT
from scripts.screenshots.sale_views import (
    ATTRACT,
    TIERS,
)
from scripts.screenshots.staff import open_on_page
from scripts.screenshots.staff_views import (
    CLERKS,
    DOOR,
    DRAWER,
    DRAWER_OPEN,
    LETTERS,
    ONE_ORDER,
    OPENED,
    ORDER,
    PANEL,
    VIEWS,
)
from tests.kiosk.ui.accessible import nameless, too_small, unreached
from tests.kiosk.ui.sale_window import accessible_name, cut_texts
from tests.kiosk.ui.scanning import scan
from tests.kiosk.ui.staff.staff_window import StaffWindow
from ticketing.badge import new_badge
from ticketing.money import Money

AWAY = replace(DOOR, page=StaffPage.AWAY)

ALL = {name: (view, "") for name, view in VIEWS.items()} | OPENED
every_view = pytest.mark.parametrize(("view", "opened"), ALL.values(), ids=ALL)


@pytest.fixture(scope="module")
def shared_window(qapp: QCoreApplication) -> Iterator[StaffWindow]:
    assert qapp.instance() is qapp
    window = StaffWindow()
    yield window
    window.close()


@pytest.fixture
def window(shared_window: StaffWindow) -> StaffWindow:
    shared_window.show_page(AWAY)
    shared_window.look()
    shared_window.panel.intents.clear()
    return shared_window


@every_view
def test_no_text_is_cut_and_every_target_is_large_enough_and_named(
    window: StaffWindow, view: StaffView, opened: str
) -> None:
    for language, look, scale in (
        ("en", Look.LIGHT, 1.0),
        ("de", Look.CONTRAST, LARGE_TEXT),
        ("fr", Look.LIGHT, LARGE_TEXT),
        ("es", Look.LIGHT, LARGE_TEXT),
        ("ar", Look.DARK, LARGE_TEXT),
    ):
        window.show_page(replace(view, language=language))
        open_on_page(window.face, opened)
        window.look(look, scale)
        window.wait_until(lambda: not cut_texts(window))
        assert cut_texts(window) == []
        assert nameless(window.items()) == []
        assert too_small(window.items(), window.face.theme.now.px_per_mm) == []


@every_view
def test_tab_reaches_everything_that_can_be_touched(
    window: StaffWindow, view: StaffView, opened: str
) -> None:
    window.show_page(view)
    open_on_page(window.face, opened)
    assert unreached(window.face.window) == []


def test_taps_in_the_corner_are_told_and_others_are_not(window: StaffWindow) -> None:
    for place in (QPoint(40, 40), QPoint(540, 40), QPoint(40, 300)):
        QTest.mouseClick(window.face.window, Qt.MouseButton.LeftButton, pos=place)
    assert window.panel.asked() == [StaffPress.CORNER]


def test_the_corner_is_where_the_venues_mark_is_in_every_language(window: StaffWindow) -> None:
    window.show_page(replace(AWAY, language="ar"))
    width = window.face.window.width()
    for x in (40, width - 40):
        QTest.mouseClick(window.face.window, Qt.MouseButton.LeftButton, pos=QPoint(x, 40))
    assert window.panel.asked() == [StaffPress.CORNER]


def test_the_corner_of_a_lowered_face_is_lower(window: StaffWindow) -> None:
    window.face.theme.change(lowered=True)
    top = window.face.window.height() // 3
    for y in (40, top + 40):
        QTest.mouseClick(window.face.window, Qt.MouseButton.LeftButton, pos=QPoint(40, y))
    window.face.theme.change(lowered=False)
    assert window.panel.asked() == [StaffPress.CORNER]


def test_a_pin_by_touch_and_then_whose_it_is(window: StaffWindow) -> None:
    window.show_page(DOOR)
    for key in ("4", "7", "9", "erase", "1", "1"):
        window.click(f"key-{key}")
    window.click("enter")
    assert window.panel.asked() == []
    assert not window.shows("key-1")
    window.click(f"who-{CLERKS[1].id}")
    (given,) = window.panel.asked()
    assert isinstance(given, GivePin)
    assert (given.clerk_id, given.pin.get_secret_value()) == (CLERKS[1].id, "4711")


def test_where_only_one_has_a_pin_nobody_is_asked_who_they_are(window: StaffWindow) -> None:
    window.show_page(replace(DOOR, clerks=CLERKS[:1]))
    for key in Qt.Key.Key_4, Qt.Key.Key_7, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_Return:
        QTest.keyClick(window.face.window, key)
    (given,) = window.panel.asked()
    assert isinstance(given, GivePin)
    assert given.pin.get_secret_value() == "4711"


def test_a_badge_is_told_from_every_page_and_types_nothing(window: StaffWindow) -> None:
    badge = new_badge()
    for view in (AWAY, DOOR, VIEWS["05-orders-typing"]):
        window.show_page(view)
        window.panel.intents.clear()
        for _ in range(10):  # a busy machine types slowly
            if not window.panel.asked():
                scan(window.face.window, badge)
                QTest.qWait(100)
        assert window.panel.asked() == [ShowBadge(badge)]


def test_whoever_had_their_badge_read_is_not_asked_who_they_are(window: StaffWindow) -> None:
    window.show_page(VIEWS["01-door-badge"])
    assert CLERKS[0].name in window.texts()
    for key in "4711":
        window.click(f"key-{key}")
    window.click("enter")
    (given,) = window.panel.asked()
    assert isinstance(given, GivePin)
    assert given.clerk_id == CLERKS[0].id


def test_too_short_a_pin_goes_nowhere(window: StaffWindow) -> None:
    window.show_page(replace(DOOR, clerks=CLERKS[:1]))
    for key in "471":
        window.click(f"key-{key}")
    window.click("enter")
    assert window.panel.asked() == []


def test_nothing_of_who_works_here_is_seen_before_a_pin(window: StaffWindow) -> None:
    window.show_page(DOOR)
    assert not {one.name for one in CLERKS} & set(window.texts())


def test_what_was_typed_is_gone_with_the_page(window: StaffWindow) -> None:
    window.show_page(DOOR)
    window.click("key-1")
    assert accessible_name(window.find("pinDots")) == "1 digit typed"
    window.show_page(AWAY)
    window.show_page(DOOR)
    assert accessible_name(window.find("pinDots")) == "0 digits typed"


@pytest.mark.parametrize(
    ("name", "press"),
    [
        ("lock", StaffPress.LOCK),
        ("test", StaffPress.TEST),
        ("sync", StaffPress.SYNC),
        ("orders", StaffPress.ORDERS),
        ("drawer", StaffPress.DRAWER),
        ("printDay", StaffPress.PRINT_DAY),
        ("letters", StaffPress.LETTERS),
        ("unpair", StaffPress.UNPAIR),
        ("leave", StaffPress.LEAVE),
    ],
)
def test_a_click_asks_for_what_the_button_says(
    window: StaffWindow, name: str, press: StaffPress
) -> None:
    window.show_page(VIEWS["02-panel-manager"])
    window.click(name)
    assert window.panel.asked() == [press]


def typed(window: StaffWindow, digits: str) -> None:
    for digit in digits:
        window.click(f"key-{digit}")


def test_a_drawer_is_opened_with_what_was_typed_as_at_a_till(window: StaffWindow) -> None:
    window.show_page(DRAWER)
    typed(window, "20050")
    assert "€200.50" in window.texts()
    window.click("openDrawer")
    assert window.panel.asked() == [OpenWith(Money(amount=20_050, currency="EUR"))]


def test_what_a_drawer_must_hold_is_not_said_before_it_is_counted(window: StaffWindow) -> None:
    window.show_page(DRAWER_OPEN)
    assert not {"€456.00", "€256.00"} & set(window.texts())
    typed(window, "45350")
    window.click("closeDrawer")
    counted = Money(amount=45_350, currency="EUR")
    assert window.panel.asked() == [CloseWith(DRAWER_OPEN.drawers[0].id, counted)]
    window.show_page(VIEWS["04-drawer-counted"])
    assert {"€456.00", "€453.50", "-€2.50"} <= set(window.texts())


def test_an_order_is_found_by_what_was_typed_and_opened(window: StaffWindow) -> None:
    window.show_page(VIEWS["05-orders-typing"])
    for key in ("l", "e", "a", "@"):
        window.click(f"key-{key}")
    window.click("find")
    window.show_page(VIEWS["05-orders"])
    window.click(f"order-{ORDER.number}")
    assert window.panel.asked() == [Find("lea@"), ChooseOrder(ORDER.id)]


def test_money_goes_back_once_a_sum_and_a_reason_are_said(window: StaffWindow) -> None:
    window.show_page(ONE_ORDER)
    window.click("refund")
    typed(window, "2400")
    window.click("giveBack")
    assert window.panel.asked() == []
    window.click("reason-1")
    window.click("giveBack")
    window.click("giveBack")
    first, second = window.panel.asked()
    assert isinstance(first, GiveBack)
    assert first.amount == Money(amount=2_400, currency="EUR")
    assert first.reason == "A wrong ticket was bought"
    assert second == first  # a lost answer is asked for again, not paid again


def test_who_may_not_refund_is_told_who_may(window: StaffWindow) -> None:
    window.show_page(VIEWS["06-order-clerk"])
    assert not window.shows("refund")
    assert "Money is given back by a manager." in window.texts()


def test_a_manager_says_that_they_looked_at_a_refused_sale(window: StaffWindow) -> None:
    window.show_page(LETTERS)
    letter = LETTERS.letters[0].sold
    window.click(f"close-{letter.number}")
    assert window.panel.asked() == [CloseLetter(letter.id)]


def test_nothing_can_be_touched_twice_while_it_is_done(window: StaffWindow) -> None:
    window.show_page(replace(PANEL, busy=True))
    window.click("sync")
    assert window.panel.asked() == []


def test_the_sale_below_is_out_of_sight_and_reach(window: StaffWindow) -> None:
    window.show(TIERS)
    place = window.centre("review")
    window.desk.intents.clear()
    window.panel.show(PANEL)
    window.wait_until(lambda: window.shows("lock"))
    assert not window.shows("review")
    QTest.mouseClick(window.face.window, Qt.MouseButton.LeftButton, pos=place)
    assert window.desk.asked() == []
    window.panel.show(AWAY)
    window.show(ATTRACT)
    assert window.shows("start")


def test_whoever_ends_the_program_closes_its_window(qapp: QCoreApplication) -> None:
    assert qapp.instance() is qapp
    window = StaffWindow()
    window.show_page(replace(PANEL, leaving=True))
    assert not window.face.window.isVisible()
    window.close()
