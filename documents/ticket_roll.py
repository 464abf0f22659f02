"""The ticket on thermal stock: one ink, no grey, every module a whole number of dots.

Serves the 80 mm roll, whose page is as long as its text, and the 54 x 140 mm card, where the same
layout is set smaller, and facts keep to one line where two would push the code off the card.
"""

from dataclasses import dataclass, replace

from documents.column import DOT, MM, Column
from documents.customs import amount, clock, is_right_to_left, plain_date, short_date
from documents.document import Document
from documents.fonts import Face
from documents.pen import Align, Pen
from documents.printed_ticket import PrintedSession, PrintedTicket
from documents.ticket_words import ticket_words
from documents.typesetting import BLACK, WHITE, Style
from documents.venue_mark import draw_mark


@dataclass(frozen=True, slots=True)
class Measures:
    """One thermal stock: millimetres, and type sizes as a share of those on the 80 mm roll."""

    name: str
    width: float
    height: float | None  # None: as long as the text
    margin: float
    scale: float
    code: float  # the most a symbol may measure, without its quiet zone
    title: float  # the most the event's name may be tall
    fact: float  # the most one fact may be tall


ROLL_80MM = Measures("roll", 80, None, 8, 1.0, 43, 30, 7)
CARD_54X140MM = Measures("card", 54, 140, 4, 0.78, 37, 19, 6)

BAND = 9.4
ONE_LINE = 3  # millimetres
LOWER_EDGE = 3  # millimetres of a card that stay empty
FOOT = 15  # millimetres of the 80 mm roll that the lines below the code take


def draw_thermal(document: Document, ticket: PrintedTicket, measures: Measures) -> None:
    """Add one page of thermal stock."""
    column = _drawn(document, ticket, measures)
    if measures.height is None:
        _foot(column, ticket)
        document.page(column.pen, column.y + 5 * MM)
        return
    height = (measures.height - LOWER_EDGE) * MM
    if column.y > height:
        column = _drawn(document, ticket, replace(measures, fact=ONE_LINE))
    foot = FOOT * MM * column.scale
    if column.y + foot <= height:  # a card that is full keeps its code and loses its foot
        column.y = height - foot
        _foot(column, ticket)
    document.page(column.pen, measures.height * MM)


def _drawn(document: Document, ticket: PrintedTicket, measures: Measures) -> Column:
    """Everything down to the code; the column then stands below it."""
    session, language = ticket.session, ticket.language
    width = measures.width * MM

    def head(pen: Pen) -> float:
        return _session(document, _column(pen, measures), session, (language, measures))

    block, below = document.shared((measures.name, session, language), width, head)
    column = _column(document.pen(width), measures)
    column.pen.block(block)
    _position(column, ticket)
    column.y = below
    _rows(column, ticket, measures)
    _code(column, ticket, measures)
    return column


def _column(pen: Pen, measures: Measures) -> Column:
    return Column(pen, margin=measures.margin * MM, scale=measures.scale)


def _session(
    document: Document, column: Column, session: PrintedSession, stock: tuple[str, Measures]
) -> float:
    """What every ticket of the session shares; the ``y`` below it."""
    language, measures = stock
    _band(document, column, session)
    column.y = BAND * MM * column.scale
    column.space(3.2)
    title = column.style(Face.HEAVY, 27, tracking=-0.024, leading=1.06)
    column.text(session.event, title, measures.title * MM)
    column.space(1.4)
    day = short_date(session.starts, session.time_zone, language)
    comma = "، " if is_right_to_left(language) else ", "
    text = comma.join([day, session.session]) if session.session else day
    column.text(text, column.style(Face.TITLE, 12.8, tracking=-0.016), 12 * MM * column.scale)
    column.space(1.8)
    column.rule(3)
    _times(column, session, language)
    column.rule(3)
    column.space(1.2)
    return column.y


def _band(document: Document, column: Column, session: PrintedSession) -> None:
    """The black head with the venue's mark and name."""
    pen, scale = column.pen, column.scale
    band, mark = BAND * MM * scale, 5 * MM * scale
    pen.rectangle(0, 0, column.width, band, BLACK)
    place = (column.margin, (band - mark) / 2, mark)
    draw_mark(document, pen, session.mark, place, (WHITE, BLACK, WHITE), name=session.venue)
    style = Style(Face.TITLE, 9.8 * scale, WHITE, tracking=-0.012)
    venue = column.fit(session.venue, style, column.inner * 0.64 - mark * 1.32, band * 0.8)
    pen.paragraph(venue, column.margin + mark * 1.32, (band - venue.height) / 2)


def _times(column: Column, session: PrintedSession, language: str) -> None:
    """Start, doors and entrance side by side, as large as the widest allows."""
    zone, words = session.time_zone, ticket_words(language)
    facts = [(words.starts, clock(session.starts, zone, language))]
    if session.doors:
        facts.append((words.doors, clock(session.doors, zone, language)))
    if session.entrance:
        facts.append((words.entrance, session.entrance))
    column.space(1.6)
    top = column.y
    step = column.inner / len(facts)
    width = step - 2 * MM
    value = column.style(Face.HEAVY, 17.8, tracking=-0.02, leading=1.12)
    line = value.size * value.leading
    for index, (name, text) in enumerate(facts):
        x = column.margin + index * step
        small = column.fit(name, column.style(Face.TEXT, 7), width)
        large = column.fit(text, value, width, 9 * MM * column.scale)
        y = column.pen.paragraph(small, x, top)
        column.pen.paragraph(large, x, y + max(0.0, line - large.height) / 2)
        column.y = max(column.y, y + max(line, large.height))
    column.space(1.2)


def _position(column: Column, ticket: PrintedTicket) -> None:
    words = ticket_words(ticket.language)
    text = words.position_short.format(n=ticket.position, total=ticket.total)
    if ticket.is_copy:
        text = f"{words.copy} · {text}"
    band = BAND * MM * column.scale
    style = Style(Face.TITLE, 9.8 * column.scale, WHITE)
    position = column.fit(text, style, column.inner * 0.33, band * 0.8)
    y = (band - position.height) / 2
    column.pen.paragraph(position, column.width - column.margin, y, Align.END)


def _rows(column: Column, ticket: PrintedTicket, measures: Measures) -> None:
    words, price = ticket_words(ticket.language), ticket.price
    paid = "" if price is None else amount(price, ticket.language) if price.amount else words.free
    taxed = ticket.tax_included and price is not None and price.amount
    rows = [
        (words.room, ticket.session.room),
        (words.tier, ticket.tier),
        (words.dates, ticket.dates),
        (words.place, ticket.place),
        (words.name, ticket.attendee),
        (words.price_with_tax if taxed else words.price, paid),
        (words.order, ticket.order),
    ]
    styles = (column.style(Face.TEXT, 7.6), column.style(Face.BOLD, 8.4, leading=1.14))
    for label, value in rows:
        if value:
            column.row(label, value, styles, measures.fact)
    column.space(1.4)


def _code(column: Column, ticket: PrintedTicket, measures: Measures) -> None:
    side = column.code_side(ticket.code, measures.code)
    above = column.quiet(ticket.code, side) * 0.72  # the rest of the zone is white between lines
    column.y = round((column.y + above) / DOT) * DOT
    column.code(ticket.code, (column.width - side) / 2, side)
    column.y += side + above
    style = column.style(Face.HEAVY, 19, tracking=0.055, leading=1.1)
    column.centred(ticket.spoken_serial, style)
    text = ticket_words(ticket.language).entry(ticket.admits, ticket.min_age)
    column.centred(text, column.style(Face.TEXT, 7.6))
    column.space(2.2)


def _foot(column: Column, ticket: PrintedTicket) -> None:
    column.rule(2)
    column.space(1.6)
    if ticket.order_link:
        small = column.style(Face.TEXT, 7)
        column.centred(ticket_words(ticket.language).hand_over_short, small)
        column.centred(ticket.order_link, small)
        column.space(0.9)
    parts = []
    if ticket.issued is not None:
        zone = ticket.session.time_zone
        day = plain_date(ticket.issued, zone, ticket.language)
        parts.append(f"{day} {clock(ticket.issued, zone, ticket.language)}")
    if ticket.issued_by:
        parts.append(ticket.issued_by)
    column.centred(" · ".join([*parts, "Wicket"]), column.style(Face.TEXT, 6.4))
