"""The end of a day on paper: what was given stands between the tickets and what was taken."""

from dataclasses import replace

import pytest

from documents.printed_ticket import Stock
from documents.slip_words import slip_words
from kiosk.core.staff.paper import StaffPaper
from scripts.screenshots.sample_programme import NOW
from scripts.screenshots.staff_views import PANEL
from tests.documents.paper import text_of
from tests.fakes.printer import FakePrinter
from ticketing.money import Money
from ticketing.wire import LANGUAGES


def printed(language: str, donations: Money | None) -> str:
    """The words on the slip of a day on which so much was given."""
    assert PANEL.day is not None
    (euros,) = PANEL.day.currencies
    given = euros.model_copy(update={"donations": donations})
    day = PANEL.day.model_copy(update={"currencies": (given,)})
    printer = FakePrinter()
    paper = StaffPaper(printer, "Printer", Stock.ROLL_80MM)
    paper.day(replace(PANEL, language=language), day, NOW)
    (job,) = printer.printed
    return text_of(job.pdf)


def test_tickets_and_what_was_given_add_up_to_what_was_taken() -> None:
    text = printed("en", Money(amount=8_700, currency="EUR"))
    lines = [" ".join(line.split()) for line in text.splitlines()]
    sales, donations, taken = (
        next(at for at, line in enumerate(lines) if line.startswith(word))
        for word in ("Sales", "Donations", "Taken")
    )
    assert (lines[sales], lines[donations]) == ("Sales €3,395.00", "Donations €87.00")
    assert lines[taken].endswith("€3,482.00")
    assert sales < donations < taken


@pytest.mark.parametrize("donations", [None, Money.zero("EUR")])
def test_a_day_without_a_gift_says_nothing_of_any(donations: Money | None) -> None:
    assert "Donations" not in printed("en", donations)


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "ar"])
def test_it_is_said_in_every_language(language: str) -> None:
    text = printed(language, Money(amount=8_700, currency="EUR"))
    assert slip_words(language).donations in text
