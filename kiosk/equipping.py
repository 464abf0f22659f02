"""Equipping: which printer stands behind the port, by what the settings say."""

from functools import partial

from documents.printed_ticket import Stock
from kiosk.core.ports import Printer
from kiosk.core.printer_address import CupsAddress, FileAddress, PrinterLanguage, WiredAddress
from kiosk.core.settings import Paper, SaleSettings
from kiosk.hardware.escpos import EscPos
from kiosk.hardware.fgl import Fgl
from kiosk.hardware.printer_cups import CupsPrinter, CupsQueue
from kiosk.hardware.printer_file import FilePrinter
from kiosk.hardware.printer_wire import open_line
from kiosk.hardware.printer_wired import Language, WiredPrinter
from kiosk.hardware.zpl import Zpl

STOCKS = {
    Paper.A4: Stock.A4,
    Paper.ROLL_80: Stock.ROLL_80MM,
    Paper.CARD_54X140: Stock.CARD_54X140MM,
}
"""What documents call the paper of the settings."""


def printer_of(settings: SaleSettings) -> Printer:
    """The kiosk's printer; whether it is there shows when it is asked.

    Raises:
        WicketError: a program that it needs is not installed.
    """
    address = settings.address
    match address:
        case FileAddress():
            return FilePrinter(address.folder or settings.prints)
        case CupsAddress():
            return CupsPrinter(CupsQueue(address.queue))
    return WiredPrinter(partial(open_line, address.wire), _language(address, settings.stock))


def _language(address: WiredAddress, stock: Paper) -> Language:
    match address.language:
        case PrinterLanguage.ESCPOS:
            return EscPos(address.dpi)
        case PrinterLanguage.ZPL:
            return Zpl(address.dpi, sets_type=stock is Paper.CARD_54X140)
        case PrinterLanguage.FGL:
            return Fgl(address.dpi)
