"""Slips for staff: what is on them can be read, on a roll and on A4, in every language."""

import pytest

from documents.printed_slip import Slip, SlipRow
from documents.printed_ticket import Stock
from documents.slip_pdf import slip_pdf
from documents.slip_words import SLIP, slip_words
from tests.documents.paper import text_of
from ticketing.payment import PaymentMethod
from ticketing.wire import LANGUAGES

ROWS = ((SlipRow("Kiosk", "Kiosk 3, Foyer"),), (SlipRow("Difference", "-€2.50", strong=True),))


@pytest.mark.parametrize("stock", [Stock.ROLL_80MM, Stock.A4])
def test_every_row_stands_on_the_slip(stock: Stock) -> None:
    text = text_of(slip_pdf(Slip("Cash drawer", "Kiosk 3", ROWS, "en"), stock))
    for words in ("Cash drawer", "Kiosk 3, Foyer", "Difference", "-€2.50"):
        assert words in text


def test_ticket_cards_take_no_slips() -> None:
    with pytest.raises(ValueError, match="not printed on ticket cards"):
        slip_pdf(Slip("Cash drawer", "Kiosk 3", ROWS, "en"), Stock.CARD_54X140MM)


def test_every_language_has_its_words_and_another_reads_english() -> None:
    assert set(SLIP) == set(LANGUAGES)
    assert slip_words("xx") == SLIP["en"]


def test_every_way_of_paying_has_a_word_on_a_days_slip() -> None:
    assert all(getattr(SLIP["en"], method.value) for method in PaymentMethod)
