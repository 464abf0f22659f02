"""Which printer a kiosk has, as one setting says it: ``cups:Tickets``, ``escpos+tcp://host``."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias
from urllib.parse import SplitResult, parse_qsl, urlsplit

RAW_PORT = 9100
"""Where network printers take raw data."""

_USB_ID = re.compile(r"([0-9a-f]{4}):([0-9a-f]{4})", re.IGNORECASE)
_DPI = (180, 203, 300, 600)
_BAUD = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400)
_KINDS = "file, cups, escpos, zpl or fgl"
_WIRES = "tcp, usb, serial or device"


class PrinterLanguage(StrEnum):
    """What a printer that is not behind CUPS understands."""

    ESCPOS = "escpos"
    ZPL = "zpl"
    FGL = "fgl"


class Flow(StrEnum):
    """How a serial printer says that it can take no more: by wire, by sign, or not at all."""

    RTSCTS = "rtscts"
    XONXOFF = "xonxoff"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class FileAddress:
    """A folder for PDFs; None is the device's own."""

    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class CupsAddress:
    """A queue of CUPS; None is its default one."""

    queue: str | None = None


@dataclass(frozen=True, slots=True)
class TcpWire:
    """A network printer."""

    host: str
    port: int = RAW_PORT


@dataclass(frozen=True, slots=True)
class SerialWire:
    """A serial device, its speed, and how the printer says that it is full."""

    path: Path
    baud: int = 9600
    flow: Flow = Flow.RTSCTS


@dataclass(frozen=True, slots=True)
class UsbWire:
    """A USB printer, by the four hexadecimal digits each of its vendor and product."""

    vendor: str
    product: str


@dataclass(frozen=True, slots=True)
class DeviceWire:
    """A file of the kernel's for a printer, such as ``/dev/usb/lp0``."""

    path: Path


Wire: TypeAlias = TcpWire | SerialWire | UsbWire | DeviceWire


@dataclass(frozen=True, slots=True)
class WiredAddress:
    """A printer spoken to in its own language; ``dpi`` is its head's, 203 meaning 8 dots a mm."""

    language: PrinterLanguage
    wire: Wire
    dpi: int = 203


PrinterAddress: TypeAlias = FileAddress | CupsAddress | WiredAddress


def printer_address(text: str) -> PrinterAddress:
    """The printer that ``text`` names.

    Raises:
        ValueError: it names none; the words say in one line what is wrong.
    """
    kind, _, rest = text.partition(":")
    match kind:
        case "file":
            return FileAddress(Path(rest) if rest else None)
        case "cups":
            return CupsAddress(rest or None)
    try:
        return _wired(*kind.partition("+")[::2], urlsplit(text))
    except ValueError as error:
        raise ValueError(f"no printer is called “{text}”: {error}") from error


def _wired(language: str, kind: str, parts: SplitResult) -> WiredAddress:
    if language not in set(PrinterLanguage):
        raise ValueError(f"“{language}” is no kind of printer: say {_KINDS}")
    asked = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    dpi = _number(asked, "dpi", _DPI, 203)
    wire = _wire(kind, parts, asked)
    if asked:
        raise ValueError(f"“{next(iter(asked))}” is nothing that can be said of it")
    return WiredAddress(PrinterLanguage(language), wire, dpi)


def _wire(kind: str, parts: SplitResult, asked: dict[str, str]) -> Wire:
    match kind:
        case "tcp":
            if not parts.hostname or parts.path:
                raise ValueError("a host and a port stand after “tcp://”")
            return TcpWire(parts.hostname, parts.port or RAW_PORT)
        case "usb":
            found = _USB_ID.fullmatch(parts.netloc)
            if found is None or parts.path:
                raise ValueError("vendor and product stand after “usb://”, as `lsusb` says them")
            return UsbWire(found[1].lower(), found[2].lower())
        case "serial":
            baud, flow = _number(asked, "baud", _BAUD, 9600), asked.pop("flow", Flow.RTSCTS)
            if flow not in set(Flow):
                raise ValueError(f"flow is {', '.join(Flow)}")
            return SerialWire(_path(parts), baud, Flow(flow))
        case "device":
            return DeviceWire(_path(parts))
    raise ValueError(f"say by which wire: {_WIRES}")


def _path(parts: SplitResult) -> Path:
    if parts.netloc or not parts.path.startswith("/"):
        raise ValueError("the path of a device begins with one “/”")
    return Path(parts.path)


def _number(asked: dict[str, str], name: str, possible: tuple[int, ...], usual: int) -> int:
    said = asked.pop(name, str(usual))
    for number in possible:
        if said == str(number):
            return number
    raise ValueError(f"{name} is one of {', '.join(map(str, possible))}")
