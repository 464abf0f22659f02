"""The CUPS printer on a real print server: what came out, what did not, and what nobody knows."""

import threading
from collections.abc import Iterator

import pytest

from kiosk.core.ports import PaperState, PrintJob, PrintOutcome
from kiosk.hardware.printer_cups import CupsPrinter, CupsQueue
from tests.kiosk.core.answering import Reply, answering
from tests.kiosk.hardware.print_server import (
    QUEUE,
    NoPrintServerError,
    PrintServer,
    running_print_server,
)
from tests.simulator.running import wait_until

pytestmark = pytest.mark.cups


@pytest.fixture(scope="module")
def print_server() -> Iterator[PrintServer]:
    """One CUPS for the tests of this module."""
    try:
        with running_print_server() as server:
            yield server
    except NoPrintServerError as error:
        pytest.skip(str(error))


@pytest.fixture
def server(print_server: PrintServer) -> Iterator[PrintServer]:
    """The print server with its queue running."""
    print_server.command("cupsenable", QUEUE)
    print_server.command("cupsaccept", QUEUE)
    print_server.printer.paper = b""
    yield print_server
    print_server.printer.clear()
    print_server.command("cancel", "-a", "-x")


def job(key: str) -> PrintJob:
    """A small document under ``key``."""
    return PrintJob(key, "W-7K3F-92QD", f"%PDF-1.4 {key}".encode())


def test_a_document_comes_out_and_is_known_to_have(server: PrintServer) -> None:
    printer = CupsPrinter(server.queue())
    assert printer.paper() is PaperState.READY
    assert printer.print_document(job("order:1:print:1")) is PrintOutcome.PRINTED
    assert job("order:1:print:1").pdf in server.printer.paper


def test_the_same_key_is_sent_once_also_after_a_restart(server: PrintServer) -> None:
    CupsPrinter(server.queue()).print_document(job("order:2:print:1"))
    server.printer.paper = b""
    again = CupsPrinter(server.queue()).print_document(job("order:2:print:1"))
    assert again is PrintOutcome.PRINTED
    assert server.printer.paper == b""


def test_nothing_is_left_in_the_queue_of_a_printer_that_stands_still(server: PrintServer) -> None:
    server.command("cupsdisable", "-r", "paper out", QUEUE)
    printer = CupsPrinter(server.queue())
    assert printer.paper() is PaperState.STOPPED
    assert printer.print_document(job("order:3:print:1")) is PrintOutcome.FAILED
    server.printer.paper = b""
    server.command("cupsenable", QUEUE)
    assert printer.print_document(job("order:4:print:1")) is PrintOutcome.PRINTED
    assert b"order:3" not in server.printer.paper


def test_a_document_that_was_sent_and_never_confirmed_is_unsure(server: PrintServer) -> None:
    server.printer.jam()
    printer = CupsPrinter(server.queue(patience_s=1.5))
    assert printer.print_document(job("order:5:print:1")) is PrintOutcome.UNSURE


def test_a_job_that_waits_behind_another_is_taken_back_unprinted(server: PrintServer) -> None:
    server.printer.jam()
    first = threading.Thread(
        target=CupsPrinter(server.queue(patience_s=4)).print_document,
        args=(job("order:8:print:1"),),
    )
    first.start()
    wait_until(lambda: b"order:8:print:1" in server.printer.paper, 10)
    second = CupsPrinter(server.queue(patience_s=1))
    assert second.print_document(job("order:9:print:1")) is PrintOutcome.FAILED
    first.join()
    assert b"order:9" not in server.printer.paper


def test_a_queue_that_refuses_jobs_is_not_ready(server: PrintServer) -> None:
    server.command("cupsreject", QUEUE)
    assert CupsPrinter(server.queue()).paper() is PaperState.STOPPED


def test_a_queue_that_does_not_exist_is_out_of_reach(server: PrintServer) -> None:
    printer = CupsPrinter(CupsQueue("nowhere", server.address))
    assert printer.paper() is PaperState.UNREACHABLE
    assert printer.print_document(job("order:6:print:1")) is PrintOutcome.FAILED


def test_the_default_queue_is_used_where_none_is_named(server: PrintServer) -> None:
    server.command("lpadmin", "-d", QUEUE)
    assert CupsPrinter(CupsQueue(None, server.address)).paper() is PaperState.READY


def test_a_print_server_that_is_gone_prints_nothing() -> None:
    printer = CupsPrinter(CupsQueue(QUEUE, "127.0.0.1:9"))
    assert printer.paper() is PaperState.UNREACHABLE
    assert printer.print_document(job("order:7:print:1")) is PrintOutcome.FAILED


@pytest.mark.parametrize(
    ("reasons", "state"),
    [
        (("none",), PaperState.READY),
        (("media-low-warning", "toner-low-report"), PaperState.PAPER_LOW),
        (("media-low-report",), PaperState.PAPER_LOW),
        (("media-empty-error",), PaperState.PAPER_OUT),
        (("media-needed", "cover-open-error"), PaperState.COVER_OPEN),
        (("media-empty-error", "media-jam-error"), PaperState.JAMMED),
        (("offline-report", "connecting-to-device"), PaperState.UNREACHABLE),
    ],
)
def test_what_a_printer_gives_as_its_reasons_is_its_state(
    reasons: tuple[str, ...], state: PaperState
) -> None:
    """The printer server of these tests has no such sensors: its words are played by another."""
    first, *more = (len(one).to_bytes(2, "big") + one.encode() for one in reasons)
    attributes = b"\x44\x00\x15printer-state-reasons" + first
    attributes += b"".join(b"\x44\x00\x00" + one for one in more)
    with answering() as server:
        head = bytes.fromhex("0200 0000 00000001 04")
        server.reply = Reply(body=head + attributes + b"\x03")
        queue = CupsQueue(QUEUE, server.address.removeprefix("http://"))
        assert CupsPrinter(queue).paper() is state
