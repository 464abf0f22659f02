"""Receipts add up on paper, keep the card's facts, and lead to the order online."""

from dataclasses import replace

import pytest

from documents.printed_receipt import (
    CashFacts,
    Entry,
    PrintedReceipt,
    ReceiptLine,
    ReceiptSession,
    Settled,
)
from documents.printed_ticket import Stock
from documents.receipt_pdf import receipt_pdf
from tests.documents.paper import MM, codes_in, fonts_of, pages_of, rendered, text_of
from tests.documents.receipt_samples import CARD, euro

STOCKS = [Stock.ROLL_80MM, Stock.A4]
HOSTILE = ["Nul\x00l", "\u202edesrever", "x" * 10_000, "😀李 \ud800", "مرحبا " * 200, ")Tj(\\"]


def hostile(text: str, language: str) -> PrintedReceipt:
    assert CARD.card is not None
    session = replace(
        CARD.sessions[0],
        event=text,
        room=text,
        lines=(ReceiptLine(99, text, euro(2400), euro(237_600)),),
    )
    return replace(
        CARD,
        venue=text,
        address=(text, text),
        tax_number=text,
        number=text,
        order=text,
        sessions=(session,),
        issued_by=text,
        card=replace(CARD.card, brand=text, last4=text, application=text, verified_by=text),
        language=language,
    )


@pytest.mark.parametrize("stock", STOCKS)
def test_everything_a_receipt_must_say_is_there(stock: Stock) -> None:
    text = text_of(receipt_pdf(CARD, stock))
    for wanted in (
        "The Foundry",
        "20099 Hamburg",
        "DE999999999",
        "2026-03-004817",
        "W-7K3F-92QD",
        "20 Nov 2026",
        "19:06:14",
        "2 \u00d7 Standard at €24.00",
        "€48.00",
        "Total",
        "€64.00",
        "€59.81",
        "VAT 7%",
        "€4.19",
        "4242",
        "Contactless",
        "Approved",
        "083912",
        "A0000000031010",
        "VISA DEBIT",
        "Cardholder device",
        "0000000000 / 0000",
        "K3-0117",
    ):
        assert wanted in text, wanted


@pytest.mark.parametrize("stock", STOCKS)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_symbol_leads_to_the_order(stock: Stock, language: str) -> None:
    [picture] = rendered(receipt_pdf(replace(CARD, language=language), stock), dpi=203)
    assert codes_in(picture) == ["https://foundry.example/o/W-7K3F-92QD"]


def test_the_receipts_number_is_not_turned_round_in_arabic() -> None:
    pages = pages_of(receipt_pdf(replace(CARD, language="ar"), Stock.ROLL_80MM))
    assert "2026-03-004817" in {word.text for word in pages[0].words}


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "ar"])
@pytest.mark.parametrize("stock", STOCKS)
def test_no_text_leaves_the_page_in_any_language(language: str, stock: Stock) -> None:
    [page] = pages_of(receipt_pdf(replace(CARD, language=language), stock))
    for word in page.words:
        assert word.left >= 7.9 * MM
        assert word.right <= page.width - 7.9 * MM
        assert word.bottom <= page.height


@pytest.mark.parametrize("stock", STOCKS)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_printed_without_harm(text: str, language: str, stock: Stock) -> None:
    [page] = pages_of(receipt_pdf(hostile(text, language), stock))
    assert all(word.left >= 0 and word.right <= page.width for word in page.words)


def test_cash_says_what_was_given_and_handed_back() -> None:
    cash = replace(CARD, card=None, cash=CashFacts(euro(10_000), euro(3_600)))
    text = text_of(receipt_pdf(cash, Stock.ROLL_80MM))
    assert "€100.00" in text
    assert "€36.00" in text
    assert "AID" not in text


@pytest.mark.parametrize("settled", Settled)
def test_every_other_way_of_paying_is_named(settled: Settled) -> None:
    receipt = replace(CARD, card=None, settled=settled)
    words = {
        Settled.CASH: "Cash",
        Settled.PHONE: "Own phone",
        Settled.MOBILE_MONEY: "Mobile money",
        Settled.ONLINE: "Online",
        Settled.FREE: "Nothing to pay",
        Settled.SIMULATED: "Simulated, no money moved",
    }
    assert words[settled] in text_of(receipt_pdf(receipt, Stock.ROLL_80MM))


@pytest.mark.parametrize("entry", Entry)
def test_the_way_the_card_was_read_is_named(entry: Entry) -> None:
    assert CARD.card is not None
    receipt = replace(CARD, card=replace(CARD.card, entry=entry))
    words = {Entry.CONTACTLESS: "Contactless", Entry.CHIP: "Chip", Entry.SWIPED: "Magnetic"}
    assert words[entry] in text_of(receipt_pdf(receipt, Stock.ROLL_80MM))


def test_a_discount_is_taken_off_visibly() -> None:
    text = text_of(receipt_pdf(replace(CARD, discount=euro(500)), Stock.ROLL_80MM))
    assert "Discount" in text
    assert "\u2212€5.00" in text


@pytest.mark.parametrize(
    ("language", "word"), [("en", "Donation"), ("de", "Spende"), ("fr", "Don"), ("es", "Donativo")]
)
def test_what_was_given_has_a_line_of_its_own(language: str, word: str) -> None:
    given = replace(CARD, language=language, donation=euro(700))
    assert word in text_of(receipt_pdf(given, Stock.ROLL_80MM)).split()
    silent = replace(CARD, language=language, donation=euro(0))
    assert word not in text_of(receipt_pdf(silent, Stock.ROLL_80MM)).split()


def test_a_refund_says_refunded_and_does_not_say_thank_you() -> None:
    text = text_of(receipt_pdf(replace(CARD, is_refund=True), Stock.ROLL_80MM))
    assert "Refunded" in text
    assert "Enjoy" not in text


def test_a_copy_says_so() -> None:
    assert "Copy" in text_of(receipt_pdf(replace(CARD, is_copy=True), Stock.ROLL_80MM))


def test_a_long_receipt_still_fits_one_sheet_of_a4() -> None:
    lines = tuple(ReceiptLine(1, f"Tier {n}", euro(100), euro(100)) for n in range(60))
    session = ReceiptSession("Festival", CARD.at, "Main Hall", lines)
    pages = pages_of(receipt_pdf(replace(CARD, sessions=(session,)), Stock.A4))
    assert len(pages) == 1
    assert max(word.bottom for word in pages[0].words) <= pages[0].height - 10 * MM


@pytest.mark.parametrize("stock", STOCKS)
def test_a_reprint_is_the_print_byte_for_byte(stock: Stock) -> None:
    assert receipt_pdf(CARD, stock) == receipt_pdf(CARD, stock)


def test_every_font_is_embedded() -> None:
    rows = fonts_of(receipt_pdf(CARD, Stock.ROLL_80MM))
    assert rows
    assert all(row[-5] == "yes" for row in rows), rows


def test_ticket_cards_are_refused() -> None:
    with pytest.raises(ValueError, match="cards"):
        receipt_pdf(CARD, Stock.CARD_54X140MM)
