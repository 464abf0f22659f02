"""One setting names a printer; what is wrong with it is said in one line."""

from pathlib import Path

import pytest

from kiosk.core.printer_address import (
    CupsAddress,
    DeviceWire,
    FileAddress,
    Flow,
    PrinterAddress,
    PrinterLanguage,
    SerialWire,
    TcpWire,
    UsbWire,
    WiredAddress,
    printer_address,
)
from kiosk.core.settings import Paper, SaleSettings

ESCPOS, ZPL, FGL = PrinterLanguage


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("file", FileAddress()),
        ("file:/var/prints", FileAddress(Path("/var/prints"))),
        ("file:C:prints 1", FileAddress(Path("C:prints 1"))),
        ("cups", CupsAddress()),
        ("cups:Tickets_2", CupsAddress("Tickets_2")),
        ("escpos+tcp://printer", WiredAddress(ESCPOS, TcpWire("printer"))),
        ("zpl+tcp://[fe80::1]:9200", WiredAddress(ZPL, TcpWire("fe80::1", 9200))),
        ("fgl+tcp://10.0.0.9?dpi=300", WiredAddress(FGL, TcpWire("10.0.0.9"), 300)),
        ("escpos+usb://04B8:0202", WiredAddress(ESCPOS, UsbWire("04b8", "0202"))),
        ("zpl+device:/dev/usb/lp0", WiredAddress(ZPL, DeviceWire(Path("/dev/usb/lp0")))),
        (
            "escpos+serial:/dev/ttyUSB0?baud=38400&flow=none",
            WiredAddress(ESCPOS, SerialWire(Path("/dev/ttyUSB0"), 38400, Flow.NONE)),
        ),
    ],
)
def test_an_address_names_a_printer(text: str, address: PrinterAddress) -> None:
    assert printer_address(text) == address


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", "no kind of printer"),
        ("lpt1", "no kind of printer"),
        ("escpos", "by which wire"),
        ("escpos+ftp://host", "by which wire"),
        ("escpos+tcp:host", "a host and a port"),
        ("escpos+tcp://", "a host and a port"),
        ("escpos+tcp://host:0x1", "Port"),
        ("escpos+tcp://host:99999", "Port"),
        ("escpos+usb://04b8", "vendor and product"),
        ("escpos+serial://dev/ttyUSB0", "begins with one"),
        ("escpos+serial:/dev/ttyUSB0?baud=fast", "baud is one of 1200, 2400"),
        ("escpos+serial:/dev/ttyUSB0?flow=dtr", "flow is"),
        ("zpl+tcp://host?dpi=9", "dpi is one of 180, 203, 300, 600"),
        ("zpl+tcp://host?dip=203", "“dip”"),
        ("zpl+tcp://host?dpi", "bad query field"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(text: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong) as refused:
        printer_address(text)
    assert "\n" not in str(refused.value)
    assert f"“{text}”" in str(refused.value)


@pytest.mark.parametrize(
    ("printer", "paper", "stock"),
    [
        ("file", None, Paper.A4),
        ("cups", Paper.ROLL_80, Paper.ROLL_80),
        ("escpos+tcp://host", None, Paper.ROLL_80),
        ("zpl+tcp://host", None, Paper.CARD_54X140),
        ("fgl+tcp://host", Paper.ROLL_80, Paper.ROLL_80),
    ],
)
def test_what_a_printer_holds_follows_from_its_kind_unless_somebody_says_otherwise(
    printer: str, paper: Paper | None, stock: Paper
) -> None:
    assert SaleSettings(printer=printer, paper=paper).stock is stock
