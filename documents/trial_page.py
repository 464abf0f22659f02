"""A printer's test page: whether edges, scripts and a symbol as dense as a ticket's come out."""

from dataclasses import dataclass
from datetime import datetime

from documents.column import DOT, MM, Column
from documents.customs import clock, is_right_to_left, plain_date
from documents.document import Document
from documents.fonts import Face
from documents.printed_ticket import Stock
from documents.typesetting import BLACK

CODE = ("WICKET TEST PAGE " * 8)[:122]
"""As long as a ticket's code, and no ticket's: every gate refuses it."""

_SAMPLES = ("Aa 0123456789 €", "Âàçéèêœù Äöüß Ñáíóú¿¡", "Łódź İstanbul Αθήνα Київ", "تذكرة واحدة")
_SHAPES = {
    # Width, height (None: as long as the page), margin, all in millimetres; scale of the type.
    Stock.A4: (210, 297, 52, 1.36),
    Stock.ROLL_80MM: (80, None, 8, 1.0),
    Stock.CARD_54X140MM: (54, 140, 4, 0.78),
}
_TOP_MM, _CODE_MM = 5, 43


@dataclass(frozen=True, slots=True)
class TrialPage:
    """What stands on it. ``at`` is aware; ``zone`` is an IANA name."""

    device: str
    printer: str
    at: datetime
    zone: str = "UTC"
    language: str = "en"


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    no_ticket: str
    device: str
    printer: str
    printed: str
    edges: str


_WORDS = {
    "en": _Words(
        "Test page",
        "This is not a ticket",
        "Kiosk",
        "Printer",
        "Printed",
        "Both ends of this line must be seen",
    ),
    "fr": _Words(
        "Page de test",
        "Ceci n\u2019est pas un billet",
        "Borne",
        "Imprimante",
        "Imprimée",
        "Les deux bouts de cette ligne doivent être visibles",
    ),
    "de": _Words(
        "Testseite",
        "Dies ist keine Eintrittskarte",
        "Kiosk",
        "Drucker",
        "Gedruckt",
        "Beide Enden dieser Linie müssen zu sehen sein",
    ),
    "es": _Words(
        "Página de prueba",
        "Esto no es una entrada",
        "Quiosco",
        "Impresora",
        "Impresa",
        "Deben verse los dos extremos de esta línea",
    ),
    "ar": _Words(
        "صفحة اختبار",
        "هذه ليست تذكرة",
        "الكشك",
        "الطابعة",
        "وقت الطباعة",
        "يجب أن يظهر طرفا هذا الخط",
    ),
}


def trial_page_pdf(page: TrialPage, stock: Stock) -> bytes:
    """The test page as a PDF of one page for ``stock``."""
    words = _WORDS[page.language]
    rtl = is_right_to_left(page.language)
    document = Document(words.title, page.language, right_to_left=rtl)
    width, height, margin, scale = _SHAPES[stock]
    column = Column(document.pen(width * MM), margin=margin * MM, scale=scale)
    column.y = _TOP_MM * MM
    _draw(column, page, words)
    document.page(column.pen, height * MM if height else column.y + _TOP_MM * MM)
    return document.finish()


def _draw(column: Column, page: TrialPage, words: _Words) -> None:
    column.text(words.title, column.style(Face.HEAVY, 27, tracking=-0.024))
    column.text(words.no_ticket, column.style(Face.TITLE, 12.8))
    column.space(1.8)
    column.rule(3)
    column.space(1.4)
    styles = (column.style(Face.TEXT, 7.6), column.style(Face.BOLD, 8.4, leading=1.14))
    day = plain_date(page.at, page.zone, page.language)
    at = f"{day} {clock(page.at, page.zone, page.language)}"
    for label, value in (
        (words.device, page.device),
        (words.printer, page.printer),
        (words.printed, at),
    ):
        column.row(label, value, styles)
    column.space(1.4)
    for sample in _SAMPLES:
        column.centred(sample, column.style(Face.BOLD, 10))
        column.space(0.6)
    column.space(5)
    side = column.code_side(CODE, _CODE_MM * min(1.0, column.inner / (64 * MM)))
    column.code(CODE, (column.width - side) / 2, side)
    column.y += side
    column.space(5)
    end = 2 * DOT
    for x in (column.margin, column.width - column.margin - end):
        column.pen.rectangle(x, column.y, end, 3 * MM, BLACK)
    column.space(1.5)
    column.rule(2)
    column.space(2)
    column.centred(words.edges, column.style(Face.TEXT, 7.6))
