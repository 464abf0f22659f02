"""ESC/POS over a real socket: what came out, what a printer says, what nobody knows."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from reportlab.pdfgen.canvas import Canvas

from documents.printed_ticket import Stock
from documents.receipt_pdf import receipt_pdf
from documents.ticket_pdf import tickets_pdf
from kiosk.core.ports import PaperState, PrintJob, PrintOutcome
from kiosk.core.printer_address import TcpWire
from kiosk.hardware.escpos import EscPos
from kiosk.hardware.printer_wire import open_line
from kiosk.hardware.printer_wired import WiredPrinter
from tests.documents.paper import MM, codes_in
from tests.documents.receipt_samples import CARD
from tests.documents.samples import ARABIC, STANDARD, many
from tests.kiosk.hardware.receipt_printer import ReceiptPrinter
from tests.kiosk.hardware.wire_printer import switched_on

TICKETS = many(STANDARD, 2)
JOB = PrintJob("order:1:print:1", "W-7K3F-92QD", tickets_pdf(TICKETS, Stock.ROLL_80MM))


@pytest.fixture
def roll() -> Iterator[ReceiptPrinter]:
    """A receipt printer that works."""
    with switched_on(ReceiptPrinter()) as printer:
        yield printer


@pytest.fixture
def printer(roll: ReceiptPrinter) -> WiredPrinter:
    """The kiosk's side of it, with little patience."""
    wire = partial(open_line, TcpWire("127.0.0.1", roll.port))
    return WiredPrinter(wire, EscPos(), patience_s=6)


def test_each_ticket_is_cut_and_its_code_is_read_back(
    roll: ReceiptPrinter, printer: WiredPrinter
) -> None:
    assert printer.print_document(JOB) is PrintOutcome.PRINTED
    assert [codes_in(page) for page in roll.cut] == [[ticket.code] for ticket in TICKETS]
    assert {page.width for page in roll.cut} == {576}
    assert roll.odd == b""


def test_it_is_told_of_each_page_once_that_is_on_paper(
    roll: ReceiptPrinter, printer: WiredPrinter
) -> None:
    told: list[tuple[int, int]] = []
    job = replace(JOB, page_out=lambda pages: told.append((pages, len(roll.cut))))
    assert printer.print_document(job) is PrintOutcome.PRINTED
    assert told == [(page, page) for page in range(1, len(TICKETS) + 1)]


def test_arabic_and_receipts_come_out_as_they_were_drawn(
    roll: ReceiptPrinter, printer: WiredPrinter
) -> None:
    for key, pdf in (
        ("ticket", tickets_pdf([ARABIC], Stock.ROLL_80MM)),
        ("receipt", receipt_pdf(CARD, Stock.ROLL_80MM)),
    ):
        assert printer.print_document(PrintJob(key, key, pdf)) is PrintOutcome.PRINTED
    ticket, receipt = roll.cut
    assert codes_in(ticket) == [ARABIC.code]
    assert codes_in(receipt) == [CARD.order_url]


@pytest.mark.parametrize(
    ("misbehave", "state"),
    [
        (lambda roll: setattr(roll, "paper", "low"), PaperState.PAPER_LOW),
        (lambda roll: setattr(roll, "paper", "out"), PaperState.PAPER_OUT),
        (lambda roll: setattr(roll, "cover_open", True), PaperState.COVER_OPEN),
        (lambda roll: setattr(roll, "jammed", True), PaperState.JAMMED),
        (lambda roll: setattr(roll, "offline", True), PaperState.STOPPED),
        (lambda roll: setattr(roll, "mute", True), PaperState.UNREACHABLE),
        (lambda roll: roll.shutdown() or roll.server_close(), PaperState.UNREACHABLE),
    ],
)
def test_each_state_is_told_and_only_a_printer_that_prints_is_sent_anything(
    roll: ReceiptPrinter,
    printer: WiredPrinter,
    misbehave: Callable[[ReceiptPrinter], None],
    state: PaperState,
) -> None:
    misbehave(roll)
    assert printer.paper() is state
    prints = state is PaperState.PAPER_LOW
    outcome = PrintOutcome.PRINTED if prints else PrintOutcome.FAILED
    assert printer.print_document(JOB) is outcome
    assert len(roll.cut) == (2 if prints else 0)


def test_paper_that_ends_in_the_middle_is_unsure_and_nothing_comes_out_later(
    roll: ReceiptPrinter, printer: WiredPrinter
) -> None:
    roll.rows_left = 1700  # enough for one ticket
    assert printer.print_document(JOB) is PrintOutcome.UNSURE
    roll.rows_left, roll.paper = None, "ok"
    assert printer.paper() is PaperState.READY
    assert [codes_in(page) for page in roll.cut] == [[TICKETS[0].code]]


def test_a_printer_that_goes_away_in_the_middle_is_unsure_and_asked_no_second_time(
    roll: ReceiptPrinter, printer: WiredPrinter
) -> None:
    roll.hangs_up_after = 90_000  # the first ticket and a bit
    assert printer.print_document(JOB) is PrintOutcome.UNSURE
    roll.hangs_up_after = None
    assert printer.print_document(JOB) is PrintOutcome.UNSURE
    assert len(roll.cut) == 1


def test_a_document_that_cannot_be_drawn_is_not_printed(printer: WiredPrinter) -> None:
    assert printer.print_document(PrintJob("key", "title", b"no PDF")) is PrintOutcome.FAILED


def test_no_picture_hides_a_command() -> None:
    """Two thin lines are the bytes 10 04, which a printer would answer in the middle of a page."""
    file = io.BytesIO()
    page = Canvas(file, pagesize=(80 * MM, 30 * MM), pageCompression=0)
    for dot in (115, 125):  # a byte's fourth dot, and the sixth of the next
        page.rect(dot * MM / 8, 0, MM / 8, 30 * MM, stroke=0, fill=1)
    page.save()
    (sent,) = EscPos().pages(PrintJob("key", "lines", file.getvalue()))
    assert sent.count(b"\x18\x04") == 240
    assert not any(command in sent for command in (b"\x10\x04", b"\x10\x05", b"\x10\x14"))
