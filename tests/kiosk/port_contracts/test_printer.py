"""What every printer promises, the fake one too: the tests that use it rest on this."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.core.ports import PaperState, Printer, PrintJob, PrintOutcome
from kiosk.hardware.printer_cups import CupsPrinter
from kiosk.hardware.printer_file import FilePrinter
from tests.fakes.printer import FakePrinter
from tests.kiosk.hardware.print_server import NoPrintServerError, running_print_server
from ticketing.identifiers import new_id

Paper = Callable[[], bytes]


@pytest.fixture(params=["fake", "file", pytest.param("cups", marks=pytest.mark.cups)])
def printer_and_paper(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[Printer, Paper]]:
    """Each printer, and what came out of it."""
    if request.param == "fake":
        fake = FakePrinter()
        yield fake, lambda: b"".join(job.pdf for job in fake.printed)
    elif request.param == "file":
        yield FilePrinter(tmp_path), lambda: b"".join(f.read_bytes() for f in tmp_path.iterdir())
    else:
        try:
            with running_print_server() as server:
                yield CupsPrinter(server.queue()), lambda: server.printer.paper
        except NoPrintServerError as error:
            pytest.skip(str(error))


def a_job(text: str = "%PDF-1.4 ticket") -> PrintJob:
    """A document under a key nobody used."""
    return PrintJob(f"order:{new_id()}:print:1", "W-7K3F-92QD", text.encode())


def test_a_printer_that_works_says_so_and_prints(
    printer_and_paper: tuple[Printer, Paper],
) -> None:
    printer, paper = printer_and_paper
    assert printer.paper() is PaperState.READY
    assert printer.print_document(a_job()) is PrintOutcome.PRINTED
    assert paper() == b"%PDF-1.4 ticket"


def test_the_same_key_comes_out_once(printer_and_paper: tuple[Printer, Paper]) -> None:
    printer, paper = printer_and_paper
    job = a_job()
    assert [printer.print_document(job) for _ in range(3)] == [PrintOutcome.PRINTED] * 3
    assert paper() == job.pdf


def test_two_keys_come_out_both(printer_and_paper: tuple[Printer, Paper]) -> None:
    printer, paper = printer_and_paper
    for _ in range(2):
        assert printer.print_document(a_job()) is PrintOutcome.PRINTED
    assert paper() == a_job().pdf * 2
