"""A hand scanner on a serial line: real pseudo-terminals, plugged in, out and in again."""

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.hardware.scanner import SerialScanner
from tests.kiosk.hardware.serial_line import Line
from tests.simulator.running import wait_until

WITHIN_S = 20


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    line = Line(tmp_path / "scanner")
    line.plug_in()
    yield line
    line.pull_out()


@pytest.fixture
def read() -> "queue.SimpleQueue[str]":
    return queue.SimpleQueue()


@pytest.fixture
def scanner(tmp_path: Path, read: "queue.SimpleQueue[str]") -> Iterator[SerialScanner]:
    scanner = SerialScanner(str(tmp_path / "scanner"), search_every_s=0.05)
    scanner.start(read.put)
    yield scanner
    scanner.close()


def test_each_line_is_a_code_however_it_ends_and_arrives(
    line: Line, scanner: SerialScanner, read: "queue.SimpleQueue[str]"
) -> None:
    wait_until(lambda: scanner.there)
    line.send(b"]Q1FIRST\r\nSECOND\tTH")
    line.send(b"IRD\r")
    assert [read.get(timeout=WITHIN_S) for _ in range(3)] == ["]Q1FIRST", "SECOND", "THIRD"]


def test_a_code_without_an_end_is_told_once_the_line_is_quiet(
    line: Line, scanner: SerialScanner, read: "queue.SimpleQueue[str]"
) -> None:
    wait_until(lambda: scanner.there)
    line.send(b"NO-ENTER")
    assert read.get(timeout=WITHIN_S) == "NO-ENTER"


def test_a_scanner_that_was_unplugged_is_found_again_by_itself(
    line: Line, scanner: SerialScanner, read: "queue.SimpleQueue[str]"
) -> None:
    wait_until(lambda: scanner.there)
    line.pull_out()
    wait_until(lambda: not scanner.there)
    line.plug_in()
    wait_until(lambda: scanner.there)
    line.send(b"AGAIN\r")
    assert read.get(timeout=WITHIN_S) == "AGAIN"


def test_a_scanner_that_is_plugged_in_later_is_found(
    tmp_path: Path, line: Line, read: "queue.SimpleQueue[str]"
) -> None:
    line.pull_out()
    scanner = SerialScanner(str(tmp_path / "scanner"), search_every_s=0.05)
    scanner.start(read.put)
    assert not scanner.there
    line.plug_in()
    wait_until(lambda: scanner.there)
    scanner.close()
    assert not scanner.there


def test_bytes_that_are_no_text_end_no_listening(
    line: Line, scanner: SerialScanner, read: "queue.SimpleQueue[str]"
) -> None:
    wait_until(lambda: scanner.there)
    line.send(b"\xff\xfe\rGOOD\r")
    assert read.get(timeout=WITHIN_S) == "\ufffd\ufffd"
    assert read.get(timeout=WITHIN_S) == "GOOD"
