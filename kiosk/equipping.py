"""Equipping: which printer stands behind the port, by what the settings say."""

from functools import partial
from typing import TYPE_CHECKING

from documents.printed_ticket import Stock
from kiosk.core.ports import Printer
from kiosk.core.printer_address import CupsAddress, FileAddress, PrinterLanguage, WiredAddress
from kiosk.core.settings import Paper, SaleSettings
from kiosk.hardware.printer_cups import CupsPrinter, CupsQueue
from kiosk.hardware.printer_file import FilePrinter

if TYPE_CHECKING:
    from kiosk.hardware.printer_wired import Language

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
    # A kiosk has one printer: what the others need is not loaded.
    from kiosk.hardware.printer_wire import open_line
    from kiosk.hardware.printer_wired import WiredPrinter

    return WiredPrinter(partial(open_line, address.wire), _language(address, settings.stock))


def _language(address: WiredAddress, stock: Paper) -> "Language":
    match address.language:
        case PrinterLanguage.ESCPOS:
            from kiosk.hardware.escpos import EscPos

            return EscPos(address.dpi)
        case PrinterLanguage.ZPL:
            from kiosk.hardware.zpl import Zpl

            return Zpl(address.dpi, sets_type=stock is Paper.CARD_54X140)
        case PrinterLanguage.FGL:
            from kiosk.hardware.fgl import Fgl

            return Fgl(address.dpi)
