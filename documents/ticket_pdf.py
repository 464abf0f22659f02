"""Tickets as one PDF file, a page each, on the stock the printer holds."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PIL import Image

from documents.customs import amount, clock, full_date, is_right_to_left, short_date
from documents.document import Document
from documents.fonts import Face, printable, set_line
from documents.printed_ticket import PrintedTicket, Stock
from documents.ticket_a4 import draw_a4
from documents.ticket_roll import CARD_54X140MM, ROLL_80MM, draw_thermal
from ticketing.money import Money


def prepare(languages: Sequence[str] = ("en",)) -> None:
    """Read fonts and the customs of ``languages`` now, so that the first ticket does not wait."""
    Image.preinit()
    moment = datetime(2000, 1, 1, tzinfo=UTC)
    for language in languages:
        for face in Face:
            set_line(printable("Aa1 \u0633"), face, right_to_left=is_right_to_left(language))
        full_date(moment, "UTC", language)
        short_date(moment, "UTC", language)
        clock(moment, "UTC", language)
        amount(Money(amount=100, currency="EUR"), language)


def tickets_pdf(tickets: Sequence[PrintedTicket], stock: Stock) -> bytes:
    """The tickets as a PDF, in their order, all in the language of the first.

    The same tickets always give the same bytes, so that a reprint is the print.

    Raises:
        ValueError: there are no tickets, a code is too long for a symbol, or an accent is no
            colour.
    """
    if not tickets:
        raise ValueError("no tickets to print")
    first = tickets[0]
    title = printable(f"{first.session.event} · {first.order}")
    document = Document(title, first.language, right_to_left=is_right_to_left(first.language))
    for ticket in tickets:
        match stock:
            case Stock.A4:
                draw_a4(document, ticket)
            case Stock.ROLL_80MM:
                draw_thermal(document, ticket, ROLL_80MM)
            case Stock.CARD_54X140MM:
                draw_thermal(document, ticket, CARD_54X140MM)
    return document.finish()
