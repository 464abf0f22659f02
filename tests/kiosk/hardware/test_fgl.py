"""FGL over a real socket: tickets drawn back from their graphics, and each byte of status."""

from collections.abc import Iterator
from functools import partial

import pytest

from documents.printed_ticket import Stock
from documents.ticket_pdf import tickets_pdf
from kiosk.core.ports import PaperState, PrintJob, PrintOutcome
from kiosk.core.printer_address import TcpWire
from kiosk.hardware.fgl import Fgl
from kiosk.hardware.printer_wire import open_line
from kiosk.hardware.printer_wired import WiredPrinter
from tests.documents.paper import codes_in
from tests.documents.samples import ARABIC, STANDARD
from tests.kiosk.hardware.ticket_printer import TicketPrinter
from tests.kiosk.hardware.wire_printer import switched_on

TICKETS = [STANDARD, ARABIC]
JOB = PrintJob("order:1:print:1", "W-7K3F-92QD", tickets_pdf(TICKETS, Stock.CARD_54X140MM))


@pytest.fixture
def boca() -> Iterator[TicketPrinter]:
    """A ticket printer that works."""
    with switched_on(TicketPrinter()) as printer:
        yield printer


@pytest.fixture
def printer(boca: TicketPrinter) -> WiredPrinter:
    """The kiosk's side of it, with little patience."""
    wire = partial(open_line, TcpWire("127.0.0.1", boca.port))
    return WiredPrinter(wire, Fgl(), patience_s=6)


def test_each_ticket_is_acknowledged_and_its_code_is_read_back(
    boca: TicketPrinter, printer: WiredPrinter
) -> None:
    boca.low = True
    assert printer.paper() is PaperState.PAPER_LOW
    assert printer.print_document(JOB) is PrintOutcome.PRINTED
    assert [codes_in(page) for page in boca.cut] == [[ticket.code] for ticket in TICKETS]
    assert boca.odd == b""


@pytest.mark.parametrize(
    ("trouble", "state"),
    [(0x10, PaperState.PAPER_OUT), (0x18, PaperState.JAMMED), (0x1A, PaperState.STOPPED)],
)
def test_what_stopped_it_is_remembered_though_it_is_told_once(
    boca: TicketPrinter, printer: WiredPrinter, trouble: int, state: PaperState
) -> None:
    boca.trouble = trouble
    assert printer.paper() is state
    assert printer.print_document(JOB) is PrintOutcome.FAILED
    boca.trouble = 0
    assert printer.paper() is PaperState.READY
    assert boca.cut == []


def test_a_ticket_that_is_not_acknowledged_is_unsure(
    boca: TicketPrinter, printer: WiredPrinter
) -> None:
    boca.ends_after = 1
    assert printer.print_document(JOB) is PrintOutcome.UNSURE
    assert printer.print_document(JOB) is PrintOutcome.UNSURE
    assert [codes_in(page) for page in boca.cut] == [[STANDARD.code]]
