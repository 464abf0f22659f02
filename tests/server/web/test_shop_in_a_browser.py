"""The shop and the holder's pages in a real browser of a phone's size, to the payment and back."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from server.web.shop_languages import LANGUAGES
from tests.product.house import House, running_house
from tests.server.selling import Venue
from tests.server.web.phone import check, phone, running_browser
from ticketing.money import Money
from ticketing.wire import Localized

pytestmark = pytest.mark.skipif(
    shutil.which("chromium") is None, reason="chromium is not installed"
)
EN, AR = LANGUAGES["en"], LANGUAGES["ar"]


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    with running_house("sqlite", None) as running:
        yield running


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with running_browser() as running:
        yield running


def press(page: Page, words: str) -> None:
    """Touch the button or the link that says so."""
    page.locator("a, button, summary").filter(has_text=words).first.click()


def fill_in(page: Page, email: str = "ada@example.org") -> None:
    """Say who buys."""
    page.fill("#name", "Ada Lovelace")
    page.fill("#email", email)


def chosen(page: Page, house: House, venue: Venue, query: str = "") -> None:
    """Come to the page on which an order for two tickets is paid."""
    page.goto(f"{house.server.address}/shop/events/{venue.event.id}{query}")
    page.locator("input[type=number]").first.fill("2")
    page.click("form .button")
    fill_in(page)
    page.click("form .button")


def at_stripe(page: Page) -> None:
    """Go on to the card service's page."""
    press(page, EN.by_card)
    page.wait_for_url("**/c/pay/**")


def test_a_visitor_buys_after_a_decline_and_does_all_that_a_holder_may(
    house: House, browser: Browser
) -> None:
    venue = house.venue(
        {}, {"name": Localized(text="Gone"), "quantity": 0}, name=Localized(text="Ironworks")
    )
    with phone(browser) as page:
        page.goto(f"{house.server.address}/shop/organisers/{venue.organiser_id}")
        check(page)
        press(page, "Ironworks")
        more = page.get_by_label(EN.more.format(tier="Standing"))
        more.click()
        more.click()
        expect(page.locator(".sum")).to_have_text("€50.00")
        check(page)
        press(page, EN.go_on)
        check(page)
        fill_in(page)
        page.click("form .button")
        check(page)
        at_stripe(page)
        press(page, "Card that is declined")
        expect(page.get_by_role("alert")).to_contain_text("declined")
        press(page, "Cancel and go back")
        expect(page.locator(".pay")).to_contain_text(EN.page_open)
        check(page)
        press(page, EN.other_way)
        at_stripe(page)
        press(page, "Card that asks the bank")
        press(page, "Approve")
        page.wait_for_url("**/o/**")
        expect(page.locator(".symbol")).to_have_count(2)
        check(page)
        _hold(page)
    assert venue.stock()["available"] == 98


def _hold(page: Page) -> None:
    """Name somebody, pass a ticket on, and ask for the money back."""
    press(page, EN.show_large)
    page.click("summary")
    page.fill("#name", "Finn Lindqvist")
    check(page)
    press(page, EN.save)
    expect(page.locator(".who")).to_have_text("Finn Lindqvist")
    press(page, EN.hand_on)
    page.fill("#email", "noor@example.org")
    check(page)
    page.click("form .button")
    expect(page.get_by_role("status").nth(1)).to_have_text(EN.handed)
    expect(page.locator(".symbol")).to_have_count(1)
    press(page, EN.refund)
    page.fill("#reason", "I am ill.")
    check(page)
    page.click("form .button")
    expect(page.locator("main")).to_contain_text(EN.refund_asked)


def test_an_arabic_visitor_buys_without_a_script(house: House, browser: Browser) -> None:
    venue = house.venue()
    with phone(browser, java_script_enabled=False, locale="ar-EG") as page:
        chosen(page, house, venue)
        assert page.locator("html").get_attribute("dir") == "rtl"
        page.click(".pay form .button")
        page.wait_for_url("**/c/pay/**")
        page.click("button.main")
        page.wait_for_url("**/o/**")
        expect(page.locator(".symbol")).to_have_count(2)
        with page.expect_download() as loading:
            press(page, AR.calendar)
        assert b"BEGIN:VEVENT" in loading.value.path().read_bytes()
        address = page.url
    with phone(browser, locale="ar-EG") as page:
        for path in ("", "/tickets/1", "/tickets/1/pass-on", "/refund"):
            page.goto(address + path)
            check(page)
        page.goto(f"{house.server.address}/shop/events/{venue.event.id}")
        check(page)


def test_mobile_money_is_asked_of_a_phone_and_the_page_learns_what_it_said(
    house: House, browser: Browser
) -> None:
    momo = house.counter.momo
    momo.set_settings(by_hand=True)
    venue = house.venue({"price": Money(amount=2500, currency="GHS")}, currency="GHS")
    with phone(browser) as page:
        chosen(page, house, venue)
        for outcome in ("reject", "approve"):
            press(page, EN.by_momo)
            page.fill("#phone", "+233 24 123 4567")
            check(page)
            press(page, EN.momo_ask.format(amount="GHS"))
            expect(page.locator(".pay")).to_contain_text("This page renews itself")
            check(page)
            press(page, EN.other_way)
            expect(page.locator("main")).to_contain_text(EN.decline_there)
            momo.answer(momo.asked()[-1]["reference"], outcome)
            if outcome == "reject":
                expect(page.locator(".pay")).to_contain_text(EN.declined)
        expect(page.locator(".symbol")).to_have_count(2)


def test_a_visitor_who_comes_back_unpaid_gives_up_and_nothing_is_left(
    house: House, browser: Browser
) -> None:
    venue = house.venue()
    with phone(browser) as page:
        chosen(page, house, venue)
        at_stripe(page)
        press(page, "Cancel and go back")
        press(page, EN.give_up)
        expect(page.locator(".chip")).to_contain_text("Cancelled")
        check(page)
        press(page, EN.again)
        expect(page.locator("h1")).to_have_text("Night Shift")
    assert venue.stock()["available"] == 100
