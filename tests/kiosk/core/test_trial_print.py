"""The test page goes to whatever printer there is, each time anew."""

from datetime import UTC, datetime

from documents.printed_ticket import Stock
from documents.trial_page import TrialPage, trial_page_pdf
from kiosk.core.ports import PaperState, PrintOutcome
from kiosk.core.trial_print import print_test_page
from tests.fakes.printer import FakePrinter

PAGE = TrialPage("Kiosk 3", "cups:Tickets", datetime(2026, 11, 30, tzinfo=UTC))


def test_a_second_test_page_comes_out_too() -> None:
    printer = FakePrinter()
    for _ in range(2):
        assert print_test_page(printer, PAGE, Stock.A4) is PrintOutcome.PRINTED
    assert [job.pdf for job in printer.printed] == [trial_page_pdf(PAGE, Stock.A4)] * 2


def test_a_printer_without_paper_prints_none() -> None:
    printer = FakePrinter()
    printer.state = PaperState.PAPER_OUT
    assert print_test_page(printer, PAGE, Stock.A4) is PrintOutcome.FAILED
