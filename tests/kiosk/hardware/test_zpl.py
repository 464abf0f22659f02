"""ZPL over a real socket: labels drawn back from their graphics, each state by both questions."""

from collections.abc import Iterator
from functools import partial

import pytest

from documents.printed_ticket import Stock
from documents.ticket_pdf import tickets_pdf
from kiosk.core.ports import PaperState, PrintJob, PrintOutcome
from kiosk.core.printer_address import TcpWire
from kiosk.hardware.printer_wire import open_line
from kiosk.hardware.printer_wired import WiredPrinter
from kiosk.hardware.zpl import Zpl
from tests.documents.paper import codes_in
from tests.documents.samples import ARABIC, STANDARD
from tests.kiosk.hardware.label_printer import LabelPrinter
from tests.kiosk.hardware.wire_printer import switched_on

TICKETS = [STANDARD, ARABIC]
JOB = PrintJob("order:1:print:1", "W-7K3F-92QD", tickets_pdf(TICKETS, Stock.CARD_54X140MM))


@pytest.fixture
def labels() -> Iterator[LabelPrinter]:
    """A label printer that works."""
    with switched_on(LabelPrinter()) as printer:
        yield printer


@pytest.fixture
def printer(labels: LabelPrinter) -> WiredPrinter:
    """The kiosk's side of it, with little patience."""
    wire = partial(open_line, TcpWire("127.0.0.1", labels.port))
    return WiredPrinter(wire, Zpl(), patience_s=6)


def test_each_ticket_is_a_label_of_54_by_140_mm_whose_code_is_read_back(
    labels: LabelPrinter, printer: WiredPrinter
) -> None:
    assert printer.print_document(JOB) is PrintOutcome.PRINTED
    assert [codes_in(page) for page in labels.cut] == [[ticket.code] for ticket in TICKETS]
    assert {page.size for page in labels.cut} == {(432, 1120)}
    assert labels.odd == b""


@pytest.mark.parametrize(
    ("old", "flags", "state"),
    [
        (True, 0x2, PaperState.PAPER_OUT),
        (True, 0x5, PaperState.COVER_OPEN),
        (True, 0x8, PaperState.STOPPED),  # ~HS has no word for a jam
        (False, 0x1, PaperState.PAPER_OUT),
        (False, 0x5, PaperState.COVER_OPEN),
        (False, 0x8, PaperState.JAMMED),
        (False, 0x10, PaperState.STOPPED),
    ],
)
def test_each_state_is_told_and_a_printer_that_stands_still_is_sent_nothing(
    labels: LabelPrinter, printer: WiredPrinter, *, old: bool, flags: int, state: PaperState
) -> None:
    labels.flags, labels.old = flags, old
    assert printer.paper() is state
    assert printer.print_document(JOB) is PrintOutcome.FAILED
    labels.flags = 0
    assert printer.paper() is PaperState.READY
    assert labels.cut == []


def test_what_answers_nothing_is_out_of_reach(labels: LabelPrinter, printer: WiredPrinter) -> None:
    labels.mute = True
    assert printer.paper() is PaperState.UNREACHABLE


def test_paper_that_ends_in_the_middle_is_unsure_and_what_is_left_is_cancelled(
    labels: LabelPrinter, printer: WiredPrinter
) -> None:
    labels.ends_after = 1
    assert printer.print_document(JOB) is PrintOutcome.UNSURE
    labels.ends_after, labels.flags = None, 0
    assert printer.paper() is PaperState.READY
    assert [codes_in(page) for page in labels.cut] == [[STANDARD.code]]
