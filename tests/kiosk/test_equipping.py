"""The settings' printer stands behind the port."""

from pathlib import Path

import pytest

from kiosk.core.ports import PrintJob
from kiosk.core.settings import SaleSettings
from kiosk.equipping import printer_of
from kiosk.hardware.page_pictures import NoPdftoppmError
from tests.kiosk.hardware.receipt_printer import ReceiptPrinter
from tests.kiosk.hardware.wire_printer import switched_on


@pytest.mark.parametrize("said", ["file", "file:{elsewhere}"])
def test_a_folder_is_the_devices_own_or_the_one_that_was_named(said: str, tmp_path: Path) -> None:
    printer = said.format(elsewhere=tmp_path / "elsewhere")
    settings = SaleSettings(device_folder=tmp_path, printer=printer)
    printer_of(settings).print_document(PrintJob("key", "title", b"%PDF"))
    folder = tmp_path / ("prints" if said == "file" else "elsewhere")
    assert [file.read_bytes() for file in folder.iterdir()] == [b"%PDF"]


def test_a_network_printer_is_asked_in_its_language() -> None:
    with switched_on(ReceiptPrinter()) as roll:
        printer = printer_of(SaleSettings(printer=f"escpos+tcp://127.0.0.1:{roll.port}"))
        roll.cover_open = True
        assert printer.paper().value == "cover_open"


def test_a_machine_that_cannot_draw_pages_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoPdftoppmError, match="apt-get install poppler-utils"):
        printer_of(SaleSettings(printer="escpos+tcp://host"))
