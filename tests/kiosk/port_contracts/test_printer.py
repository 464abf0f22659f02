"""What every printer promises, the fake one too: the tests that use it rest on this."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

import pytest

from documents.printed_ticket import Stock
from documents.ticket_pdf import tickets_pdf
from kiosk.core.ports import PaperState, Printer, PrintJob, PrintOutcome
from kiosk.core.printer_address import TcpWire
from kiosk.hardware.escpos import EscPos
from kiosk.hardware.fgl import Fgl
from kiosk.hardware.printer_cups import CupsPrinter
from kiosk.hardware.printer_file import FilePrinter
from kiosk.hardware.printer_wire import open_line
from kiosk.hardware.printer_wired import Language, WiredPrinter
from kiosk.hardware.zpl import Zpl
from tests.documents.paper import codes_in
from tests.documents.samples import STANDARD
from tests.fakes.printer import FakePrinter
from tests.kiosk.hardware.label_printer import LabelPrinter
from tests.kiosk.hardware.print_server import NoPrintServerError, running_print_server
from tests.kiosk.hardware.receipt_printer import ReceiptPrinter
from tests.kiosk.hardware.ticket_printer import TicketPrinter
from tests.kiosk.hardware.wire_printer import WirePrinter, switched_on
from ticketing.identifiers import new_id

TimesOut: TypeAlias = Callable[[PrintJob], int]
"""How often a document came out."""


WIRED: dict[str, tuple[Callable[[], WirePrinter], Callable[[], Language]]] = {
    "escpos": (ReceiptPrinter, EscPos),
    "zpl": (LabelPrinter, Zpl),
    "fgl": (TicketPrinter, Fgl),
}


@pytest.fixture(params=["fake", "file", *WIRED, pytest.param("cups", marks=pytest.mark.cups)])
def printer_and_paper(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[Printer, TimesOut]]:
    """Each printer, and what came out of it."""
    with ExitStack() as running:
        match request.param:
            case "fake":
                fake = FakePrinter()
                yield fake, lambda job: [one.pdf for one in fake.printed].count(job.pdf)
            case "file":
                printed = FilePrinter(tmp_path)
                yield (
                    printed,
                    lambda job: [f.read_bytes() for f in tmp_path.iterdir()].count(job.pdf),
                )
            case "escpos" | "zpl" | "fgl":
                device, language = WIRED[request.param]
                wired = running.enter_context(switched_on(device()))
                wire = partial(open_line, TcpWire("127.0.0.1", wired.port))
                yield (
                    WiredPrinter(wire, language()),
                    lambda job: [codes_in(page) for page in wired.cut].count([code_of(job)]),
                )
            case _:
                try:
                    server = running.enter_context(running_print_server())
                except NoPrintServerError as error:
                    pytest.skip(str(error))
                yield CupsPrinter(server.queue()), lambda job: server.printer.paper.count(job.pdf)


def a_job() -> PrintJob:
    """A ticket nobody has, under a key nobody used."""
    key = f"order:{new_id()}:print:1"
    ticket = replace(STANDARD, code=f"1{new_id().hex.upper()}")
    return PrintJob(key, ticket.code, tickets_pdf([ticket], Stock.CARD_54X140MM), (ticket,))


def code_of(job: PrintJob) -> str:
    """The code of its ticket."""
    return job.title


def test_a_printer_that_works_says_so_and_prints(
    printer_and_paper: tuple[Printer, TimesOut],
) -> None:
    printer, came_out = printer_and_paper
    assert printer.paper() is PaperState.READY
    job = a_job()
    assert came_out(job) == 0
    assert printer.print_document(job) is PrintOutcome.PRINTED
    assert came_out(job) == 1


def test_the_same_key_comes_out_once(printer_and_paper: tuple[Printer, TimesOut]) -> None:
    printer, came_out = printer_and_paper
    job = a_job()
    assert [printer.print_document(job) for _ in range(3)] == [PrintOutcome.PRINTED] * 3
    assert came_out(job) == 1


def test_two_keys_come_out_both(printer_and_paper: tuple[Printer, TimesOut]) -> None:
    printer, came_out = printer_and_paper
    job = a_job()
    for one in (job, replace(job, key=f"order:{new_id()}:print:1")):
        assert printer.print_document(one) is PrintOutcome.PRINTED
    assert came_out(job) == 2
