"""A test page: for whoever sets a printer up, and for staff who doubt it."""

from documents.printed_ticket import Stock
from documents.trial_page import TrialPage, trial_page_pdf
from kiosk.core.ports import Printer, PrintJob, PrintOutcome
from ticketing.identifiers import new_id


def print_test_page(printer: Printer, page: TrialPage, stock: Stock) -> PrintOutcome:
    """Print ``page`` on ``stock`` and wait for what became of it; each time anew."""
    key = f"test:{new_id()}"
    return printer.print_document(PrintJob(key, "test page", trial_page_pdf(page, stock)))
