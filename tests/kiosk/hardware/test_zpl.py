"""ZPL over a real socket: labels drawn back from their graphics, each state by both questions."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest

from documents.printed_ticket import PrintedTicket, Stock
from documents.ticket_pdf import tickets_pdf
from kiosk.core.ports import PaperState, PrintJob, PrintOutcome
from kiosk.core.printer_address import TcpWire
from kiosk.hardware.printer_wire import open_line
from kiosk.hardware.printer_wired import WiredPrinter
from kiosk.hardware.zpl import Zpl
from tests.documents.paper import codes_in
from tests.documents.samples import ARABIC, STANDARD
from tests.kiosk.hardware.label_printer import LabelPrinter, said_on
from tests.kiosk.hardware.wire_printer import switched_on

HOSTILE = "^XZ~JA^XA <b>_41\\&{}"


def a_job(*tickets: PrintedTicket) -> PrintJob:
    """A document of these tickets."""
    pdf = tickets_pdf(tickets, Stock.CARD_54X140MM)
    return PrintJob("order:1:print:1", "W-7K3F-92QD", pdf, tickets)


JOB = a_job(STANDARD, ARABIC)


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
    assert [codes_in(page) for page in labels.cut] == [[STANDARD.code], [ARABIC.code]]
    assert {page.size for page in labels.cut} == {(432, 1120)}
    assert labels.odd == b""


def test_what_the_printers_type_has_is_set_and_the_rest_is_drawn() -> None:
    set_, drawn = Zpl().pages(JOB)
    assert {"Mira Okafor", "Lea Hartmann", "24.00 EUR", "8F3C 21A7"} <= set(said_on(set_))
    assert b"^BQN,2,8^FDMM,A" + STANDARD.code.encode() in set_
    assert b"^GFA" not in set_
    assert b"^FD" not in drawn
    assert len(set_) < len(drawn) / 10
    for other in (Zpl(300), Zpl(sets_type=False)):
        assert all(b"^FD" not in page for page in other.pages(JOB))


def test_no_name_becomes_a_command(labels: LabelPrinter, printer: WiredPrinter) -> None:
    ticket = replace(STANDARD, attendee=HOSTILE, place="^FS^PQ99")
    (label,) = Zpl().pages(a_job(ticket))
    assert {HOSTILE, "^FS^PQ99"} <= set(said_on(label))
    assert [label.count(command) for command in (b"^XA", b"^XZ", b"^PQ", b"~")] == [1, 1, 1, 0]
    assert printer.print_document(a_job(ticket)) is PrintOutcome.PRINTED
    assert [codes_in(page) for page in labels.cut] == [[ticket.code]]


@pytest.mark.parametrize(
    "ticket",
    [
        replace(STANDARD, attendee="Zoë"),
        replace(STANDARD, attendee="two\nlines"),
        replace(STANDARD, code="lower case is no code of ours"),
        replace(STANDARD, session=replace(STANDARD.session, event="a long name " * 9)),
        replace(STANDARD, session=replace(STANDARD.session, venue="a long name " * 3)),
        replace(STANDARD, tier="word " * 9, place="word " * 9, attendee="word " * 9),
    ],
)
def test_what_has_no_type_or_no_room_is_drawn_whole(ticket: PrintedTicket) -> None:
    (label,) = Zpl().pages(a_job(ticket))
    assert b"^FD" not in label
    assert b"^GFA" in label


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
