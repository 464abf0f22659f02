"""The file printer: whole files or none, and each key once."""

from pathlib import Path

import pytest

from kiosk.core.ports import PaperState, PrintJob, PrintOutcome
from kiosk.hardware.printer_file import FilePrinter

JOB = PrintJob("order:1:print:1", "W-7K3F-92QD", b"%PDF-1.7 one")


def test_a_document_becomes_a_file_named_after_its_title(tmp_path: Path) -> None:
    printer = FilePrinter(tmp_path)
    assert printer.print_document(JOB) is PrintOutcome.PRINTED
    file = printer.file_of(JOB)
    assert file.read_bytes() == JOB.pdf
    assert file.name.startswith("W-7K3F-92QD-")
    assert list(tmp_path.iterdir()) == [file]


def test_a_key_seen_before_a_restart_is_not_written_again(tmp_path: Path) -> None:
    FilePrinter(tmp_path).print_document(JOB)
    again = PrintJob(JOB.key, JOB.title, b"something else")
    assert FilePrinter(tmp_path).print_document(again) is PrintOutcome.PRINTED
    assert FilePrinter(tmp_path).file_of(JOB).read_bytes() == JOB.pdf


@pytest.mark.parametrize("title", ["../../etc/passwd", "تذكرة", "a" * 500, "", "x\x00y"])
def test_no_title_leads_out_of_the_folder(title: str, tmp_path: Path) -> None:
    printer = FilePrinter(tmp_path / "prints")
    job = PrintJob("key", title, b"%PDF")
    assert printer.print_document(job) is PrintOutcome.PRINTED
    assert printer.file_of(job).parent == tmp_path / "prints"


def test_a_folder_that_cannot_be_made_is_no_printer(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file stands here")
    printer = FilePrinter(tmp_path / "taken")
    assert printer.paper() is PaperState.UNREACHABLE
    assert printer.print_document(JOB) is PrintOutcome.FAILED
