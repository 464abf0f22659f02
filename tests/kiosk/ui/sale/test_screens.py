"""Every screen in every state, language and look: drawn without a warning, read, reached."""

from dataclasses import replace

import pytest

from kiosk.core.sale.view import SaleView, Screen
from kiosk.ui.palette import Look
from kiosk.ui.theme import LARGE_TEXT
from kiosk.ui.translation import Catalogue, offered_languages
from scripts.screenshots.sale_views import (
    EVERY_VIEW,
    SCREENS,
)
from tests.kiosk.ui.accessible import nameless, too_small, touchable
from tests.kiosk.ui.sale_window import SaleWindow, area, cut_texts, is_text

SMALLEST_LETTER_MM = 5.9
LANGUAGES = ("en", "ar")
NOT_THERE_YET = ("on the way", "call a member", "waiting list", "pass it on", "we send")
"""Words for what nothing in the product does: no screen may say them."""

VIEW_NAMES, VIEWS = zip(*EVERY_VIEW, strict=True)
every_view = pytest.mark.parametrize("view", VIEWS, ids=VIEW_NAMES)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def shown_as(sale: SaleWindow, view: SaleView, language: str) -> SaleWindow:
    sale.show(replace(view, language=language), settle=False)
    return sale


@every_language
@every_view
def test_it_is_drawn_in_every_look_without_a_warning(
    shared_sale: SaleWindow, view: SaleView, language: str
) -> None:
    sale = shown_as(shared_sale, view, language)
    for look, scale in ((Look.LIGHT, 1.0), (Look.DARK, 1.0), (Look.CONTRAST, LARGE_TEXT)):
        sale.look(look, scale)
        assert len([text for text in sale.texts() if text]) >= 2


@every_language
@every_view
def test_everything_touchable_has_a_name_and_the_role_of_a_control(
    shared_sale: SaleWindow, view: SaleView, language: str
) -> None:
    sale = shown_as(shared_sale, view, language)
    sale.look()
    assert nameless(sale.items()) == []


@every_language
@every_view
def test_every_target_is_as_large_as_a_finger_needs(
    shared_sale: SaleWindow, view: SaleView, language: str
) -> None:
    sale = shown_as(shared_sale, view, language)
    for scale in (1.0, LARGE_TEXT):
        sale.look(scale=scale)
        assert too_small(sale.items(), sale.face.theme.now.px_per_mm) == []


@pytest.mark.parametrize(("number", "view"), list(enumerate(VIEWS)), ids=VIEW_NAMES)
def test_no_text_is_cut_or_leaves_the_screen(
    shared_sale: SaleWindow, number: int, view: SaleView
) -> None:
    others = [code for code in offered_languages(Catalogue.SALE) if code != "de"]
    # What fits large fits as usual too, but for a row that is laid out otherwise then. German is
    # the longest; of the others each has its turn, and all are at the visits' screens.
    turn = others[number % len(others)]
    for language, scale in (("de", LARGE_TEXT), (turn, LARGE_TEXT), (turn, 1.0)):
        shown_as(shared_sale, view, language).look(scale=scale)
        shared_sale.wait_until(lambda: not cut_texts(shared_sale))
        assert cut_texts(shared_sale) == [], (language, scale)


@every_view
def test_no_letter_is_smaller_than_can_be_read_standing(
    shared_sale: SaleWindow, view: SaleView
) -> None:
    sale = shown_as(shared_sale, view, "en")
    sale.look()
    smallest = SMALLEST_LETTER_MM * sale.face.theme.now.px_per_mm
    small = [
        item.property("text")
        for item in filter(is_text, sale.items())
        if item.property("text") and item.property("font").pixelSize() < smallest
    ]
    assert small == []


@pytest.mark.parametrize("screen", Screen)
def test_every_screen_of_the_sale_is_among_them(screen: Screen) -> None:
    assert screen in {view.screen for view in SCREENS.values()}


@every_view
def test_a_filled_button_stands_at_most_once(shared_sale: SaleWindow, view: SaleView) -> None:
    sale = shown_as(shared_sale, view, "en")
    sale.look()
    filled = [
        item.objectName()
        for item in sale.items()
        if touchable(item) and item.property("filled") and item.property("kind") == 0
    ]
    under_a_sheet = 1 if view.idle_left_s is not None else 0
    assert len(filled) <= 1 + under_a_sheet


def test_right_to_left_stands_mirrored(shared_sale: SaleWindow) -> None:
    view = SCREENS["03-tiers"]
    shown_as(shared_sale, view, "en").look()
    left = area(shared_sale.find("back")).center().x()
    shown_as(shared_sale, view, "ar")
    right = area(shared_sale.find("back")).center().x()
    assert left < shared_sale.face.window.width() / 2 < right


@every_view
def test_no_screen_promises_what_the_product_does_not_do(
    shared_sale: SaleWindow, view: SaleView
) -> None:
    said = " ".join(shown_as(shared_sale, view, "en").texts()).lower()
    assert [words for words in NOT_THERE_YET if words in said] == []


@pytest.mark.parametrize("left_s", [None, 84])
def test_a_card_is_drawn_only_once_the_reader_waits_for_one(
    shared_sale: SaleWindow, left_s: int | None
) -> None:
    view = replace(SCREENS["07-present-card"], present_left_s=left_s)
    sale = shown_as(shared_sale, view, "en")
    sale.wait_until(lambda: sale.shows("card") == (left_s is not None))
    assert sale.shows("card") == (left_s is not None)


def test_with_nothing_on_sale_nobody_is_asked_to_choose(shared_sale: SaleWindow) -> None:
    question = "What would you like to see?"
    states = dict(EVERY_VIEW)
    assert question in shown_as(shared_sale, states["02-events"], "en").texts()
    assert question not in shown_as(shared_sale, states["02-events-none"], "en").texts()


@every_language
@pytest.mark.parametrize("name", ["05-email", "12-done"])
def test_mail_is_promised_only_where_it_goes_out(
    shared_sale: SaleWindow, name: str, language: str
) -> None:
    mailing = SCREENS[name]
    silent = replace(mailing, mails=False, mailed_to="")
    promised = set(shown_as(shared_sale, mailing, language).texts())
    left = promised - set(shown_as(shared_sale, silent, language).texts())
    assert len(left) == 1
    assert mailing.mailed_to in left.pop()
