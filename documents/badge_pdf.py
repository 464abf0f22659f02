"""A badge for staff as a PDF: a card of a bank card's size, on end, with a code for a scanner."""

from dataclasses import dataclass

from documents.column import DOT, MM, Column
from documents.customs import is_right_to_left
from documents.document import Document
from documents.fonts import Face, printable

_WIDTH_MM, _HEIGHT_MM = 54.0, 85.6
"""ID-1 on end (ISO/IEC 7810)."""

_MARGIN_MM, _TOP_MM, _CODE_MM = 4, 5, 34
_NAME_MM = 14
_WORDS = {
    "en": ("Staff", "Hold it to the kiosk\u2019s scanner, then type your PIN"),
    "fr": ("Personnel", "Présentez-le au lecteur de la borne, puis saisissez votre code PIN"),
    "de": ("Personal", "An den Scanner des Kiosks halten, dann die PIN eingeben"),
    "es": ("Personal", "Acérquela al lector del quiosco y escriba su PIN"),
    "ar": ("طاقم العمل", "قرّبها من قارئ الكشك ثم أدخل رقمك السري"),
}


@dataclass(frozen=True, slots=True)
class Badge:
    """What stands on it; ``code`` as a symbol alone."""

    code: str
    name: str
    organiser: str
    language: str = "en"


def badge_pdf(badge: Badge) -> bytes:
    """The badge as a PDF of one page."""
    title, help_ = _WORDS[badge.language]
    rtl = is_right_to_left(badge.language)
    document = Document(title, badge.language, right_to_left=rtl)
    column = Column(document.pen(_WIDTH_MM * MM), margin=_MARGIN_MM * MM, scale=1.0)
    column.y = _TOP_MM * MM
    column.centred(printable(badge.organiser), column.style(Face.TEXT, 8.2))
    column.space(1.6)
    column.centred(
        printable(badge.name), column.style(Face.HEAVY, 13.5, -0.02, 1.06), _NAME_MM * MM
    )
    column.space(0.8)
    column.centred(title, column.style(Face.BOLD, 9.6))
    help_style = column.style(Face.TEXT, 6.6, leading=1.3)
    side = column.code_side(badge.code, _CODE_MM)
    foot = column.fit(help_, help_style, column.inner, 7 * MM)
    top = (_HEIGHT_MM - 3.5) * MM - foot.height - side - column.quiet(badge.code, side)
    column.y = round(top / DOT) * DOT
    column.code(badge.code, (column.width - side) / 2, side)
    column.y += side + column.quiet(badge.code, side)
    column.centred(help_, help_style, 7 * MM)
    document.page(column.pen, _HEIGHT_MM * MM)
    return document.finish()
