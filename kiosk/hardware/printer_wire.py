"""The wire to a printer that is not behind CUPS: TCP, a serial line, or USB by the kernel's usblp.

Nothing here waits without an end: a kiosk that hangs after a payment is worse than no paper.
"""

import os
import select
import socket
import time
from collections.abc import Callable
from pathlib import Path

import serial

from kiosk.core.printer_address import DeviceWire, Flow, SerialWire, TcpWire, UsbWire, Wire

CONNECT_S = 3.0
USB_PRINTERS = Path("/sys/class/usbmisc")
DEVICES = Path("/dev/usb")


class MuteError(OSError):
    """The printer does not answer, or not in its language."""


class PrinterLine:
    """An open wire. Every failure is an ``OSError``, time that is up a ``TimeoutError``."""

    def __init__(self, handle: int, close: Callable[[], None], *, ends_empty: bool = True) -> None:
        """``ends_empty``: reading nothing means that the other end is gone."""
        self._handle = handle
        self.close = close
        self._ends_empty = ends_empty

    def write(self, content: bytes, until_s: float) -> None:
        """Send all of ``content`` before the steady clock says ``until_s``."""
        rest = memoryview(content)
        while rest:
            wait_s = max(0.0, until_s - time.monotonic())
            if not select.select([], [self._handle], [], wait_s)[1]:
                raise TimeoutError("the printer takes nothing more")
            rest = rest[os.write(self._handle, rest[:4096]) :]

    def read(self, wait_s: float) -> bytes:
        """What the printer said, after ``wait_s`` at the latest; nothing where it said nothing."""
        if not select.select([self._handle], [], [], wait_s)[0]:
            return b""
        answer = os.read(self._handle, 4096)
        if not answer and self._ends_empty:
            raise ConnectionResetError("the printer hung up")
        return answer


OpenLine = Callable[[], PrinterLine]
"""Opens the wire; raises OSError."""


def open_line(wire: Wire) -> PrinterLine:
    """Open ``wire``.

    Raises:
        OSError: the printer is not there, switched off, or somebody else has it.
    """
    match wire:
        case TcpWire():
            return _connected(wire)
        case SerialWire():
            line = serial.Serial(
                str(wire.path),
                wire.baud,
                rtscts=wire.flow is Flow.RTSCTS,
                xonxoff=wire.flow is Flow.XONXOFF,
                exclusive=True,
            )
            return PrinterLine(line.fileno(), line.close)
        case UsbWire():
            return _device(usb_device(wire))
        case DeviceWire():
            return _device(wire.path)


def _connected(wire: TcpWire) -> PrinterLine:
    try:
        connection = socket.create_connection((wire.host, wire.port), CONNECT_S)
    except UnicodeError as error:
        raise OSError(f"no host can be called {wire.host}") from error
    connection.settimeout(0)
    return PrinterLine(connection.fileno(), connection.close)


def usb_device(wire: UsbWire, printers: Path = USB_PRINTERS, devices: Path = DEVICES) -> Path:
    """The device file that the kernel gave to the printer of this vendor and product.

    Raises:
        FileNotFoundError: there is none.
    """
    for found in sorted(printers.glob("lp*")):
        device = (found / "device").resolve().parent  # the interface's device is above it
        names = [(device / name).read_text().strip() for name in ("idVendor", "idProduct")]
        if names == [wire.vendor, wire.product]:
            return devices / found.name
    raise FileNotFoundError(f"no USB printer {wire.vendor}:{wire.product} is plugged in")


def _device(path: Path) -> PrinterLine:
    handle = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
    # usblp reads nothing whenever the printer sent an empty packet.
    return PrinterLine(handle, lambda: os.close(handle), ends_empty=False)
