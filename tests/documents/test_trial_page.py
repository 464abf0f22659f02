"""The test page in each language on each stock, as a printer's judge would read it."""

from datetime import UTC, datetime
from itertools import cycle

import pytest

from documents.printed_ticket import Stock
from documents.trial_page import CODE, TrialPage, trial_page_pdf
from tests.documents.paper import codes_in, fonts_of, rendered, text_of
from ticketing.wire import LANGUAGES

AT = datetime(2026, 11, 30, 16, 5, tzinfo=UTC)


@pytest.mark.parametrize(("stock", "language"), list(zip(cycle(Stock), LANGUAGES)))
def test_every_language_and_every_stock_has_a_page(stock: Stock, language: str) -> None:
    page = TrialPage("Kiosk 3", "cups:Tickets", AT, "Europe/Berlin", language)
    pdf = trial_page_pdf(page, stock)
    text = text_of(pdf)
    assert "Kiosk 3" in text
    assert "17:05" in text
    assert "□" not in text


def test_its_symbol_is_read_and_is_no_tickets() -> None:
    pdf = trial_page_pdf(TrialPage("Kiosk 3", "cups", AT), Stock.CARD_54X140MM)
    (picture,) = rendered(pdf, 203)
    assert codes_in(picture) == [CODE]
    assert len(CODE) == 122
    assert not CODE.startswith("1")
    assert fonts_of(pdf)
