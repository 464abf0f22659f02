"""The wire to a printer: whatever it is made of, it waits no longer than it was told."""

import os
import time
import tty
from pathlib import Path

import pytest

from kiosk.core.printer_address import DeviceWire, Flow, SerialWire, TcpWire, UsbWire, Wire
from kiosk.hardware.printer_wire import open_line, usb_device


@pytest.fixture
def terminal() -> "tuple[int, Path]":
    """A pseudo-terminal: our hand on the printer's end, and the path of the kiosk's."""
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    return ours, Path(os.ttyname(theirs))


@pytest.mark.parametrize("kind", ["serial", "device"])
def test_what_is_sent_arrives_and_what_is_answered_is_read(
    terminal: tuple[int, Path], kind: str
) -> None:
    printer, path = terminal
    wire: Wire = SerialWire(path, flow=Flow.NONE) if kind == "serial" else DeviceWire(path)
    line = open_line(wire)
    line.write(b"\x10\x04\x01", time.monotonic() + 5)
    assert os.read(printer, 16) == b"\x10\x04\x01"
    assert line.read(0) == b""
    os.write(printer, b"\x12")
    assert line.read(5) == b"\x12"
    line.close()


def test_a_printer_that_takes_nothing_more_is_given_up(terminal: tuple[int, Path]) -> None:
    line = open_line(DeviceWire(terminal[1]))
    with pytest.raises(TimeoutError, match="takes nothing more"):
        line.write(bytes(10_000_000), time.monotonic() + 0.2)
    line.close()


@pytest.mark.parametrize(
    "wire",
    [
        TcpWire("127.0.0.1", 9),
        TcpWire("a" * 70),
        SerialWire(Path("/nowhere/ttyUSB0")),
        DeviceWire(Path("/nowhere/lp0")),
        UsbWire("04b8", "0000"),
    ],
)
def test_a_printer_that_is_not_there_is_an_os_error(wire: Wire) -> None:
    with pytest.raises(OSError, match=r".+"):
        open_line(wire)


def test_a_usb_printer_is_found_by_vendor_and_product(tmp_path: Path) -> None:
    for number, product in enumerate(("0202", "0e15")):
        device = tmp_path / "devices" / f"1-{number}"
        (device / "interface").mkdir(parents=True)
        (device / "idVendor").write_text("04b8\n")
        (device / "idProduct").write_text(f"{product}\n")
        (tmp_path / "usbmisc" / f"lp{number}").mkdir(parents=True)
        (tmp_path / "usbmisc" / f"lp{number}" / "device").symlink_to(device / "interface")
    found = usb_device(UsbWire("04b8", "0e15"), tmp_path / "usbmisc", Path("/dev/usb"))
    assert found == Path("/dev/usb/lp1")
    with pytest.raises(FileNotFoundError, match="04b8:ffff"):
        usb_device(UsbWire("04b8", "ffff"), tmp_path / "usbmisc")
