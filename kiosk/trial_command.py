"""``wicket kiosk --test-page``: says how the printer is, and prints a page to judge it by."""

import platform
from collections.abc import Iterator
from datetime import UTC, datetime

from documents.trial_page import TrialPage
from kiosk.core import trial_print
from kiosk.core.errors import WicketError
from kiosk.core.ports import PaperState, PrintOutcome
from kiosk.core.settings import SaleSettings
from kiosk.equipping import STOCKS, printer_of

_STATES = {
    PaperState.READY: "is ready",
    PaperState.PAPER_LOW: "has little paper left",
    PaperState.PAPER_OUT: "has no paper",
    PaperState.COVER_OPEN: "has its cover open",
    PaperState.JAMMED: "is jammed",
    PaperState.STOPPED: "stands still",
    PaperState.UNREACHABLE: "does not answer",
}


class NoTestPageError(WicketError):
    """It did not come out, or nobody knows."""


def print_test_page(settings: SaleSettings) -> Iterator[str]:
    """A line on the printer's state, and one once the page is out.

    Raises:
        WicketError: the printer cannot be used, or the page is not surely out.
    """
    printer = printer_of(settings)
    state = printer.paper()
    yield f"The printer {settings.printer} {_STATES[state]}."
    page = TrialPage(
        device=platform.node(),
        printer=settings.printer,
        at=datetime.now(UTC),
        language=settings.language,
    )
    match trial_print.print_test_page(printer, page, STOCKS[settings.stock]):
        case PrintOutcome.PRINTED:
            yield "The test page came out."
        case PrintOutcome.FAILED:
            raise NoTestPageError("The test page was not printed.")
        case PrintOutcome.UNSURE:
            raise NoTestPageError("The printer did not say that the test page came out: look.")
