"""Real clicks and touches on the real window become intents; nothing else does."""

from dataclasses import replace
from urllib.parse import unquote

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.core.sale.intent import (
    ChangeQuantity,
    ChooseEvent,
    ChooseLanguage,
    ChooseSession,
    ChooseWay,
    Donate,
    GiveCode,
    GivePhone,
    Intent,
    Press,
)
from kiosk.core.sale.view import Notice, SaleView
from kiosk.ui.palette import Look
from kiosk.ui.theme import LARGE_TEXT
from scripts.screenshots.sale_views import (
    ATTRACT,
    CODE,
    CONFIRM,
    DECLINED,
    DONE,
    EMAIL_EMPTY,
    EVENTS_OPEN,
    FIND,
    FOUND,
    PAY_ALONE,
    PAY_CLERK,
    PAY_METHODS,
    PHONE_NUMBER,
    PRESENT,
    RESERVED,
    REVIEW,
    SCAN,
    SCREENS,
    STATES,
    TIERS,
)
from scripts.screenshots.sample_programme import EVENTS, FOLLOW
from tests.kiosk.ui.sale_window import SaleWindow, accessible_name
from ticketing.payment import PaymentMethod

pytestmark = pytest.mark.usefixtures("nothing_asked_yet")

GREY = QImage.Format.Format_Grayscale8
MIRA = EVENTS[0]
LAPSED = SCREENS["14-hold-lapsed"]
TABLE: list[tuple[str, SaleView, str, list[Intent]]] = [
    ("start", ATTRACT, "start", [Press.START]),
    ("attract language", ATTRACT, "language-ar", [ChooseLanguage("ar")]),
    ("an order from elsewhere", EVENTS_OPEN, "back", [Press.FIND_ORDER]),
    ("no order after all", FIND, "back", [Press.BACK]),
    ("no number yet", FIND, "findOrder", []),
    ("print what was bought", FOUND, "collect", [Press.COLLECT]),
    ("another order", FOUND, "back", [Press.BACK]),
    ("on the phone is enough", FOUND, "done", [Press.DONE]),
    ("other session", TIERS, "session-1", [ChooseSession(MIRA.sessions[1].session_id)]),
    ("one more", TIERS, "tier-2-more", [ChangeQuantity(TIERS.lines[2].tier_id, 1)]),
    ("one fewer", TIERS, "tier-0-fewer", [ChangeQuantity(TIERS.lines[0].tier_id, -1)]),
    ("review", TIERS, "review", [Press.REVIEW]),
    ("nothing to review", STATES["03-tiers-none-chosen"], "review", []),
    ("continue", REVIEW, "continue", [Press.CONTINUE]),
    ("change", REVIEW, "change", [Press.BACK]),
    ("a code", REVIEW, "typeCode", [Press.TYPE_CODE]),
    ("no code", STATES["04-review-code"], "removeCode", [Press.REMOVE_CODE]),
    ("a gift", SCREENS["04-review-donation"], "donation-1", [Donate(500)]),
    ("no gift", STATES["04-review-giving"], "noDonation", [Donate(0)]),
    ("this code", CODE, "useCode", [GiveCode("EARLYBIRD")]),
    ("no code yet", STATES["04-code-empty"], "useCode", []),
    ("not a code", CODE, "back", [Press.BACK]),
    ("keep longer", STATES["04-review-hold"], "keepLonger", [Press.KEEP_LONGER]),
    ("skip", EMAIL_EMPTY, "skip", [Press.SKIP_EMAIL]),
    ("no address yet", EMAIL_EMPTY, "continue", []),
    ("card", PAY_METHODS, "pay-card_reader", [ChooseWay(PaymentMethod.CARD_READER)]),
    ("own phone", PAY_METHODS, "pay-phone", [ChooseWay(PaymentMethod.PHONE)]),
    ("mobile money", PAY_METHODS, "pay-momo", [ChooseWay(PaymentMethod.MOMO)]),
    ("cash to the clerk", PAY_ALONE, "pay-cash", [ChooseWay(PaymentMethod.CASH)]),
    ("pay later", PAY_ALONE, "pay-reserve", [Press.RESERVE]),
    ("cash is in the drawer", PAY_CLERK, "cashTaken", [Press.CASH_TAKEN]),
    ("not to the clerk", PAY_CLERK, "back", [Press.BACK]),
    ("reserved", RESERVED, "done", [Press.DONE]),
    ("not yet paying", PAY_METHODS, "back", [Press.BACK]),
    ("this number", PHONE_NUMBER, "askPhone", [GivePhone(PHONE_NUMBER.phone)]),
    ("no phone number yet", replace(PHONE_NUMBER, phone=""), "askPhone", []),
    ("cancel scanning", SCAN, "cancelPayment", [Press.CANCEL_PAYMENT]),
    ("cancel payment", PRESENT, "cancelPayment", [Press.CANCEL_PAYMENT]),
    ("try again", DECLINED, "tryAgain", [Press.TRY_AGAIN]),
    ("pay otherwise", DECLINED, "payOtherwise", [Press.PAY_OTHERWISE]),
    ("leave", DECLINED, "leave", [Press.LEAVE]),
    ("noted", STATES["10-unknown-long"], "done", [Press.DONE]),
    ("done", DONE, "done", [Press.DONE]),
    ("print again", STATES["12-done-paper-failed"], "printAgain", [Press.PRINT_AGAIN]),
    ("choose again", LAPSED, "startAgain", [Press.TRY_AGAIN]),
    ("still here", SCREENS["13-still-there"], "stillHere", [Press.STILL_HERE]),
    ("clear", SCREENS["13-still-there"], "clearOrder", [Press.CLEAR]),
]


@pytest.mark.parametrize(
    ("view", "name", "intents"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_a_click_asks_for_what_the_button_says(
    shared_sale: SaleWindow, view: SaleView, name: str, intents: list[Intent]
) -> None:
    shared_sale.show(view)
    shared_sale.click(name)
    assert shared_sale.desk.asked() == intents


def test_an_event_is_opened_at_the_session_on_its_card(shared_sale: SaleWindow) -> None:
    shared_sale.show(EVENTS_OPEN)
    shared_sale.click(f"event-{MIRA.event_id}")
    assert shared_sale.desk.asked() == [
        ChooseEvent(MIRA.event_id),
        ChooseSession(MIRA.sessions[0].session_id),
    ]


def test_a_finger_does_what_the_mouse_does(
    shared_sale: SaleWindow, finger: QPointingDevice
) -> None:
    shared_sale.show(TIERS)
    place = shared_sale.centre("tier-2-more")
    window = shared_sale.face.window
    QTest.touchEvent(window, finger).press(0, place, window).commit()
    QTest.touchEvent(window, finger).release(0, place, window).commit()
    assert shared_sale.desk.asked() == [ChangeQuantity(TIERS.lines[2].tier_id, 1)]


def test_any_touch_says_that_somebody_is_there(shared_sale: SaleWindow) -> None:
    shared_sale.show(REVIEW)
    window = shared_sale.face.window
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(540, 1400))
    assert shared_sale.desk.intents == [Press.TOUCH]


def test_clearing_does_not_first_say_that_somebody_is_there(shared_sale: SaleWindow) -> None:
    shared_sale.show(SCREENS["13-still-there"])
    shared_sale.click("clearOrder")
    assert shared_sale.desk.intents == [Press.CLEAR]


def test_the_second_half_of_a_double_tap_presses_nothing_new(shared_sale: SaleWindow) -> None:
    shared_sale.show(DECLINED)
    place = shared_sale.centre("tryAgain")
    shared_sale.click("tryAgain")
    shared_sale.show(replace(PRESENT, present_left_s=90), settle=False)
    window = shared_sale.face.window
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=shared_sale.centre("cancelPayment"))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=place)
    assert shared_sale.desk.asked() == [Press.TRY_AGAIN]


def test_what_lies_under_a_sheet_is_not_touched(shared_sale: SaleWindow) -> None:
    shared_sale.show(REVIEW)
    place = shared_sale.centre("change")
    shared_sale.show(SCREENS["13-still-there"])
    QTest.mouseClick(shared_sale.face.window, Qt.MouseButton.LeftButton, pos=place)
    assert shared_sale.desk.asked() == [Press.STILL_HERE]


def test_a_finger_on_a_stepper_survives_a_new_view(shared_sale: SaleWindow) -> None:
    shared_sale.show(TIERS)
    place = shared_sale.centre("tier-0-more")
    window = shared_sale.face.window
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=place)
    first = replace(TIERS.lines[0], quantity=3)
    shared_sale.show(replace(TIERS, lines=(first, *TIERS.lines[1:])), settle=False)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=place)
    assert shared_sale.desk.asked() == [ChangeQuantity(TIERS.lines[0].tier_id, 1)]


def test_every_code_that_is_not_good_is_told_in_words_of_its_own(shared_sale: SaleWindow) -> None:
    told = [one for one in Notice if one.value.startswith("code_")]
    titles = set()
    for notice in told:
        shared_sale.show(replace(CODE, notice=notice), settle=False)
        banner = shared_sale.find("notice")
        assert "Your tickets are kept." in accessible_name(banner)
        titles.add(str(banner.property("title")))
    assert len(titles) == len(told) > 0


def test_what_only_the_payers_phone_can_stop_has_no_button_here(shared_sale: SaleWindow) -> None:
    shared_sale.show(CONFIRM)
    assert shared_sale.shows("whyNoCancel")
    assert not shared_sale.shows("cancelPayment")


def test_the_language_is_chosen_from_every_screen(shared_sale: SaleWindow) -> None:
    shared_sale.show(REVIEW)
    shared_sale.click("language")
    QTest.qWait(50)
    shared_sale.click("speak-ar")
    assert shared_sale.desk.asked() == [ChooseLanguage("ar")]


def test_words_change_with_the_language_of_the_view(shared_sale: SaleWindow) -> None:
    shared_sale.show(replace(REVIEW, language="ar"), settle=False)
    assert "راجع طلبك" in shared_sale.texts()
    shared_sale.show(REVIEW, settle=False)
    assert "Check your order" in shared_sale.texts()


def test_display_choices_end_with_the_customer(shared_sale: SaleWindow) -> None:
    shared_sale.show(REVIEW)
    shared_sale.click("display")
    QTest.qWait(50)
    shared_sale.click("largeText")
    shared_sale.click("highContrast")
    theme = shared_sale.face.theme
    assert (theme.now.text_scale, theme.now.look) == (LARGE_TEXT, Look.CONTRAST)
    shared_sale.click("closeDisplay")
    shared_sale.show(ATTRACT, settle=False)
    assert (theme.now.text_scale, theme.now.look) == (1.0, Look.LIGHT)


def test_help_is_read_and_closed_without_touching_the_sale(shared_sale: SaleWindow) -> None:
    shared_sale.show(TIERS)
    shared_sale.click("help")
    QTest.qWait(50)
    shared_sale.click("closeHelp")
    assert shared_sale.desk.asked() == []


def test_days_filter_the_programme(shared_sale: SaleWindow) -> None:
    shared_sale.show(EVENTS_OPEN)
    shared_sale.click("day-3")
    assert "Crate Diggers Fair" in shared_sale.texts()
    assert "Family Science Lab" not in shared_sale.texts()


def test_a_wait_is_said_in_words(shared_sale: SaleWindow) -> None:
    shared_sale.show(replace(REVIEW, busy=True), settle=False)
    assert accessible_name(shared_sale.find("continue")) == "Continue"
    QTest.qWait(500)
    assert accessible_name(shared_sale.find("continue")) == "One moment"
    shared_sale.show(REVIEW, settle=False)
    assert accessible_name(shared_sale.find("continue")) == "Continue"


@pytest.mark.parametrize(("view", "link"), [(DONE, FOLLOW), (SCAN, SCAN.pay_url)])
def test_the_symbol_on_the_screen_leads_to_the_order_or_to_where_it_is_paid(
    shared_sale: SaleWindow, view: SaleView, link: str
) -> None:
    shared_sale.show(view)
    picture = shared_sale.face.window.grabWindow().convertToFormat(GREY)
    grey = np.frombuffer(picture.constBits(), np.uint8)
    found = zxingcpp.read_barcodes(
        zxingcpp.ImageView(grey, picture.width(), picture.height(), zxingcpp.ImageFormat.Lum)
    )
    assert [unquote(symbol.text) for symbol in found] == [link]
