"""Tickets on paper: they scan, they read, they fit, and a reprint is the print."""

import itertools
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from PIL import ImageFilter

from documents.printed_ticket import PrintedTicket, Stock
from documents.ticket_pdf import prepare, tickets_pdf
from tests.documents.paper import (
    MM,
    Page,
    codes_in,
    fonts_of,
    pages_of,
    pictures_of,
    rendered,
    text_of,
)
from tests.documents.samples import ARABIC, MIRA, STANDARD, many
from ticketing.money import Money

STOCKS = list(Stock)
LONG = "An Evening of Very Long Names: Żółć, Ñandú & the Quite Extraordinary Orchestra "
HOSTILE = [
    "Nul\x00l\x07",
    "\u202edesrever\u202c \u2067isolate",
    "x" * 10_000,
    "wide " * 2_000,
    "😀" * 50 + " 李小龍 \ud800",
    "=HYPERLINK(1)|<b>'\"; DROP TABLE tickets; --",
    ") Tj ET Q (\\",
    "e" + "\u0301" * 300,
    "مرحبا " * 300,
    "",
]


def hostile(text: str, language: str) -> PrintedTicket:
    session = replace(
        MIRA,
        venue=text,
        event=text,
        session=text,
        room=text,
        entrance=text,
        directions=text,
        terms=text,
        poster=text.encode("utf-8", "replace"),
        mark=b"<svg " + text.encode("utf-8", "replace"),
    )
    return replace(
        STANDARD,
        session=session,
        language=language,
        tier=text,
        place=text,
        attendee=text,
        order_link=text,
        issued_by=text,
        order=text,
    )


def assert_inside(page: Page, side_mm: float, foot_mm: float) -> None:
    for word in page.words:
        assert word.left >= side_mm * MM - 1, word
        assert word.right <= page.width - side_mm * MM + 1, word
        assert word.top >= 0, word
        assert word.bottom <= page.height - foot_mm * MM, word


@pytest.mark.parametrize("stock", STOCKS)
@pytest.mark.parametrize("ticket", [STANDARD, ARABIC], ids=["en", "ar"])
def test_the_printed_code_reads_back(ticket: PrintedTicket, stock: Stock) -> None:
    [picture] = rendered(tickets_pdf([ticket], stock))
    assert codes_in(picture) == [ticket.code]


@pytest.mark.parametrize("stock", STOCKS)
@pytest.mark.parametrize("angle", [7, 90, 180, 213])
def test_the_code_reads_back_turned_and_blurred(stock: Stock, angle: int) -> None:
    [picture] = rendered(tickets_pdf([STANDARD], stock))
    worn = picture.rotate(angle, expand=True, fillcolor=255).filter(ImageFilter.GaussianBlur(1.4))
    assert codes_in(worn) == [STANDARD.code]


@pytest.mark.parametrize("stock", STOCKS)
def test_every_ticket_of_an_order_has_its_own_page_and_code(stock: Stock) -> None:
    tickets = many(STANDARD, 8)
    pictures = rendered(tickets_pdf(tickets, stock))
    assert [codes_in(picture) for picture in pictures] == [[ticket.code] for ticket in tickets]


def test_what_a_person_needs_is_readable_text() -> None:
    text = text_of(tickets_pdf([STANDARD], Stock.A4))
    for wanted in (
        "The Foundry",
        "Mira Okafor Trio",
        "20 November 2026",
        "19:30",
        "18:45",
        "Main Hall",
        "Standard",
        "Free seating",
        "Lea Hartmann",
        "€24.00",
        "W-7K3F-92QD",
        "8F3C 21A7",
        "Ticket 1 of 3",
        "foundry.example/W-7K3F-92QD",
        "Kiosk 3",
    ):
        assert wanted in text, wanted


@pytest.mark.parametrize("stock", [Stock.ROLL_80MM, Stock.CARD_54X140MM])
def test_thermal_stock_says_the_same_facts(stock: Stock) -> None:
    text = text_of(tickets_pdf([STANDARD], stock))
    for wanted in ("Mira Okafor Trio", "19:30", "18:45", "€24.00", "W-7K3F-92QD", "8F3C 21A7"):
        assert wanted in text, wanted


def test_an_arabic_ticket_is_laid_out_from_the_right() -> None:
    [english] = pages_of(tickets_pdf([STANDARD], Stock.A4))
    [arabic] = pages_of(tickets_pdf([ARABIC], Stock.A4))
    serial_en = next(word for word in english.words if word.text == "8F3C")
    serial_ar = next(word for word in arabic.words if word.text == "8F3C")
    assert serial_en.left > english.width / 2
    assert serial_ar.right < arabic.width / 2


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "ar"])
@pytest.mark.parametrize("stock", STOCKS)
def test_no_text_leaves_the_page_in_any_language(language: str, stock: Stock) -> None:
    session = replace(MIRA, event=LONG * 2, room=LONG, entrance=LONG, terms=LONG * 8)
    ticket = replace(
        STANDARD,
        session=session,
        language=language,
        tier=LONG,
        attendee=LONG,
        place=LONG,
        min_age=16,
    )
    [page] = pages_of(tickets_pdf([ticket], stock))
    side = {Stock.A4: 14.5, Stock.ROLL_80MM: 7.9, Stock.CARD_54X140MM: 3.9}[stock]
    assert_inside(page, side, 3)


@pytest.mark.parametrize("stock", STOCKS)
def test_the_longest_facts_leave_the_code_alone(stock: Stock) -> None:
    session = replace(MIRA, event=LONG * 2, session=LONG, room=LONG, entrance=LONG)
    ticket = replace(STANDARD, session=session, tier=LONG, attendee=LONG, place=LONG)
    [picture] = rendered(tickets_pdf([ticket], stock))
    assert codes_in(picture) == [ticket.code]


@pytest.mark.parametrize("stock", STOCKS)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_printed_without_harm(text: str, language: str, stock: Stock) -> None:
    pdf = tickets_pdf([hostile(text, language)], stock)
    [page] = pages_of(pdf)
    assert_inside(page, 3, 0)
    [picture] = rendered(pdf, dpi=100)
    assert codes_in(picture) == [STANDARD.code]


def test_pdf_operators_in_a_name_stay_a_name() -> None:
    text = text_of(tickets_pdf([replace(STANDARD, attendee="(x) Tj ET Q \\")], Stock.A4))
    assert "(x) Tj ET Q \\" in text


@pytest.mark.parametrize("stock", STOCKS)
def test_a_reprint_is_the_print_byte_for_byte(stock: Stock) -> None:
    tickets = [STANDARD, *many(STANDARD, 2)]
    assert tickets_pdf(tickets, stock) == tickets_pdf(tickets, stock)


def test_threads_get_the_bytes_that_one_alone_gets() -> None:
    orders = [many(replace(STANDARD, attendee=f"Guest {n}"), 3) for n in range(6)]
    jobs = list(itertools.product(orders, STOCKS))
    alone = [tickets_pdf(order, stock) for order, stock in jobs]
    with ThreadPoolExecutor(6) as pool:
        together = list(pool.map(lambda job: tickets_pdf(*job), jobs))
    assert together == alone


def test_every_font_is_embedded() -> None:
    for stock, ticket in itertools.product(STOCKS, [STANDARD, ARABIC]):
        rows = fonts_of(tickets_pdf([ticket], stock))
        assert rows
        assert all(row[-5] == "yes" for row in rows), rows


def test_the_poster_is_in_the_file_once() -> None:
    assert pictures_of(tickets_pdf(many(STANDARD, 20), Stock.A4)) == 1


@pytest.mark.parametrize("stock", STOCKS)
def test_a_further_page_costs_at_most_three_kilobytes(stock: Stock) -> None:
    tickets = many(STANDARD, 101)
    one, all_of_them = tickets_pdf(tickets[:1], stock), tickets_pdf(tickets, stock)
    assert (len(all_of_them) - len(one)) / 100 <= 3_000


@pytest.mark.parametrize(
    ("stock", "least_mm"), [(Stock.A4, 50), (Stock.ROLL_80MM, 40), (Stock.CARD_54X140MM, 30)]
)
def test_the_symbol_is_large_enough_to_scan(stock: Stock, least_mm: float) -> None:
    dpi = 254
    [picture] = rendered(
        tickets_pdf([replace(STANDARD, session=replace(MIRA, mark=None))], stock), dpi
    )
    import numpy as np
    import zxingcpp

    [found] = zxingcpp.read_barcodes(np.asarray(picture))
    width_px = found.position.top_right.x - found.position.top_left.x
    assert width_px / dpi * 25.4 >= least_mm - 0.5


def test_pages_have_the_size_of_their_stock() -> None:
    a4, roll, card = (pages_of(tickets_pdf([STANDARD], stock))[0] for stock in STOCKS)
    assert (round(a4.width / MM), round(a4.height / MM)) == (210, 297)
    assert round(roll.width / MM) == 80
    assert (round(card.width / MM), round(card.height / MM)) == (54, 140)


def test_thermal_stock_carries_no_grey() -> None:
    [picture] = rendered(tickets_pdf([STANDARD], Stock.ROLL_80MM), dpi=406)
    histogram = picture.histogram()
    grey = sum(histogram[60:196])
    assert grey / sum(histogram) < 0.02  # only the anti-aliased edges of letters


def test_a_copy_says_so() -> None:
    for stock in STOCKS:
        assert "Copy" in text_of(tickets_pdf([replace(STANDARD, is_copy=True)], stock))


def test_a_group_ticket_says_how_many_it_lets_in() -> None:
    assert "Lets in 4 people" in text_of(tickets_pdf([replace(STANDARD, admits=4)], Stock.A4))


def test_a_free_ticket_says_free_and_speaks_of_no_tax() -> None:
    free = replace(STANDARD, price=Money(amount=0, currency="EUR"))
    text = text_of(tickets_pdf([free], Stock.A4))
    assert "Free" in text
    assert "VAT" not in text


def test_without_poster_mark_or_optional_facts_the_page_still_stands() -> None:
    session = replace(MIRA, poster=None, mark=None, doors=None, entrance="", directions="")
    bare = PrintedTicket(session, "Standard", "W-7K3F-92QD", "TKT-8F3C21A7", STANDARD.code)
    for stock in STOCKS:
        assert "8F3C 21A7" in text_of(tickets_pdf([bare], stock))


def test_an_accent_too_pale_to_read_is_not_used_for_words() -> None:
    pale = replace(STANDARD, session=replace(MIRA, accent="#FFE600", poster=None))
    pdf = tickets_pdf([pale], Stock.A4)
    assert "20 November" in text_of(pdf)


def test_no_tickets_are_refused() -> None:
    with pytest.raises(ValueError, match="no tickets"):
        tickets_pdf([], Stock.A4)


def test_what_is_no_colour_is_refused() -> None:
    with pytest.raises(ValueError, match="colour"):
        tickets_pdf([replace(STANDARD, session=replace(MIRA, accent="red"))], Stock.A4)


def test_preparing_for_all_languages_is_possible_at_start() -> None:
    prepare(("en", "fr", "de", "es", "ar"))
