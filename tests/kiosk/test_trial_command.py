"""``wicket kiosk --test-page``, as an installer calls it."""

import pytest

from documents.trial_page import CODE
from kiosk.core.ports import PaperState
from kiosk.sale_command import run
from kiosk.trial_command import _STATES
from tests.documents.paper import codes_in
from tests.kiosk.hardware.receipt_printer import ReceiptPrinter
from tests.kiosk.hardware.wire_printer import switched_on


def test_it_says_how_the_printer_is_and_prints(capsys: pytest.CaptureFixture[str]) -> None:
    with switched_on(ReceiptPrinter()) as roll:
        roll.paper = "low"
        printer = f"escpos+tcp://127.0.0.1:{roll.port}"
        assert run(["--printer", printer, "--test-page"]) == 0
        assert [codes_in(page) for page in roll.cut] == [[CODE]]
    said = capsys.readouterr().out.splitlines()
    assert said == [f"The printer {printer} has little paper left.", "The test page came out."]


def test_a_page_that_did_not_come_out_is_no_success(capsys: pytest.CaptureFixture[str]) -> None:
    with switched_on(ReceiptPrinter()) as roll:
        roll.cover_open = True
        assert run(["--printer", f"escpos+tcp://127.0.0.1:{roll.port}", "--test-page"]) == 2
    said = capsys.readouterr()
    assert "has its cover open" in said.out
    assert said.err == "The test page was not printed.\n"


def test_a_printer_that_cannot_be_is_named_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--printer", "epson", "--test-page"]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "“epson” is no kind of printer: say file, cups, escpos, zpl or fgl" in said


def test_every_state_has_its_words() -> None:
    assert set(_STATES) == set(PaperState)
