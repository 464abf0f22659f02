"""The ticket on A4: poster, facts and code above the fold, help below it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from documents.customs import amount, clock, full_date, is_right_to_left, plain_date
from documents.document import Document
from documents.fonts import Face
from documents.pen import Align, Pen, contrast_with_white, rgb
from documents.printed_ticket import PrintedSession, PrintedTicket
from documents.symbol import symbol
from documents.ticket_words import TicketWords, ticket_words
from documents.typesetting import WHITE, Box, Colour, Style, fit
from documents.venue_mark import draw_mark, shipped_drawing

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
MARGIN = 15.2 * MM
INNER = WIDTH - 2 * MARGIN

INK: Colour = rgb("#17140F")
MUTED: Colour = rgb("#5E584D")
EDGE: Colour = rgb("#D9D2C6")
FOLD: Colour = rgb("#B9B2A6")

POSTER_TOP, POSTER_HEIGHT = 28.7 * MM, 54.6 * MM
TITLE_TOP, TITLE_HEIGHT = 86.6 * MM, 22 * MM
RULE_Y = 121 * MM
FACTS_TOP, FACT_STEP = 126.5 * MM, 17.4 * MM
FACT_COLUMNS = ((0.0, 46 * MM), (50.8 * MM, 58 * MM))  # begin and width, from the margin
CODE_SIDE, CODE_PANEL = 52 * MM, 66 * MM
FOLD_Y = 213.2 * MM
HELP_TOP = 219 * MM
HELP_WIDTH, HELP_STEP = 55 * MM, 62.3 * MM
TERMS_RULE, FOOT_Y = 263.8 * MM, 281 * MM

LABEL = Style(Face.TEXT, 9.4, MUTED)
VALUE = Style(Face.STRONG, 16.4, INK, leading=1.12)
BODY = Style(Face.TEXT, 9.2, MUTED, leading=1.42, even=False)
SMALL = Style(Face.TEXT, 8.4, MUTED, leading=1.4, even=False)
WEAKEST_ACCENT = 4.5
"""Contrast on white below which an accent is not used for words (WCAG 2.2, 1.4.3)."""


@dataclass(frozen=True, slots=True)
class _Look:
    words: TicketWords
    language: str
    accent: Colour
    rtl: bool


def draw_a4(document: Document, ticket: PrintedTicket) -> None:
    """Add one A4 page."""
    session = ticket.session
    look = _look(session, ticket.language)
    key = ("a4", session, ticket.language)
    block, _ = document.shared(key, WIDTH, lambda pen: _session(document, pen, session, look))
    pen = document.pen(WIDTH)
    pen.block(block)
    _head(pen, ticket, look)
    _facts(document, pen, ticket, look)
    _code(pen, ticket, look)
    _foot(pen, ticket, look)
    document.page(pen, HEIGHT)


def _look(session: PrintedSession, language: str) -> _Look:
    accent = rgb(session.accent)
    if contrast_with_white(accent) < WEAKEST_ACCENT:
        accent = INK
    return _Look(ticket_words(language), language, accent, is_right_to_left(language))


def _session(document: Document, pen: Pen, session: PrintedSession, look: _Look) -> float:
    """All that every ticket of the session shares."""
    place = (MARGIN, 13.6 * MM, 9 * MM)
    draw_mark(document, pen, session.mark, place, (INK, WHITE, None), name=session.venue)
    style = Style(Face.HEADING, 15.8, INK, tracking=-0.012)
    venue = fit(session.venue, style, Box(105 * MM, 9 * MM, 8), right_to_left=look.rtl)
    pen.paragraph(venue, MARGIN + 11.4 * MM, 18.1 * MM - venue.height / 2)
    _poster(document, pen, session)
    _title(pen, session, look)
    pen.rectangle(MARGIN, RULE_Y, INNER, 0.38 * MM, INK)
    pen.dashes(FOLD_Y, 0.5 * MM, 1.27 * MM, FOLD)
    words = look.words
    at_the_door = (words.at_the_door, words.at_the_door_text)
    _help(pen, 0, "scan-line", at_the_door, look, columns=1 if session.directions else 2)
    if session.directions:
        _help(pen, 1, "map-pin", (words.getting_here, session.directions), look)
    pen.rectangle(MARGIN, TERMS_RULE, INNER, 0.25 * MM, EDGE)
    terms = fit(session.terms, SMALL, Box(INNER, 10.4 * MM, 5), right_to_left=look.rtl)
    pen.paragraph(terms, MARGIN, TERMS_RULE + 2.4 * MM)
    pen.drawing(
        shipped_drawing("marks/wicket.svg"), MARGIN, FOOT_Y - 2.1 * MM, 3.8 * MM, (MUTED, None)
    )
    wicket = fit(
        "Wicket", Style(Face.STRONG, 9.4, MUTED), Box(40 * MM, 20, 6), right_to_left=look.rtl
    )
    pen.paragraph(wicket, MARGIN + 5.3 * MM, FOOT_Y - wicket.height / 2 - 0.2 * MM)
    return HEIGHT


def _poster(document: Document, pen: Pen, session: PrintedSession) -> None:
    """The event's picture, or the venue's colour with arches if it has none."""
    area = (MARGIN, POSTER_TOP, INNER, POSTER_HEIGHT)
    radius = 4.6 * MM
    picture = (
        document.add_picture(session.poster, INNER / POSTER_HEIGHT) if session.poster else None
    )
    if picture is not None:
        pen.picture(picture, area, radius)
        return
    colour = rgb(session.accent)
    lighter: Colour = (
        colour[0] + (1 - colour[0]) * 0.16,
        colour[1] + (1 - colour[1]) * 0.16,
        colour[2] + (1 - colour[2]) * 0.16,
    )

    def arches() -> None:
        pen.panel(area, 0, colour)
        for index, radius_mm in enumerate((17, 26, 21, 32, 19)):
            x = MARGIN + (20 + index * 36) * MM
            top = POSTER_TOP + (50 - radius_mm * 1.3) * MM
            size = (x - radius_mm * 0.62 * MM, top, radius_mm * 1.24 * MM, 90 * MM)
            pen.panel(size, radius_mm * 0.62 * MM, lighter)

    pen.clipped(area, radius, arches)


def _title(pen: Pen, session: PrintedSession, look: _Look) -> None:
    style = Style(Face.TITLE, 42, INK, tracking=-0.024, leading=1.1)
    name = fit(session.event, style, Box(INNER, TITLE_HEIGHT, 11), right_to_left=look.rtl)
    slack = TITLE_HEIGHT - name.height
    y = pen.paragraph(name, MARGIN - 0.4 * MM, TITLE_TOP + slack * 0.5)
    day = full_date(session.starts, session.time_zone, look.language)
    time = clock(session.starts, session.time_zone, look.language)
    comma = "، " if look.language == "ar" else ", "
    parts = [day, time, session.session] if session.session else [day, time]
    when = fit(
        comma.join(parts),
        Style(Face.HEADING, 18, look.accent, tracking=-0.012),
        Box(INNER, 9 * MM, 9),
        right_to_left=look.rtl,
    )
    pen.paragraph(when, MARGIN, min(y + 1 * MM, RULE_Y - when.height - 3 * MM))


def _help(
    pen: Pen, column: int, icon: str, texts: tuple[str, str], look: _Look, *, columns: int = 1
) -> None:
    x = MARGIN + column * HELP_STEP
    width = HELP_WIDTH + (columns - 1) * HELP_STEP
    pen.drawing(shipped_drawing(f"icons/{icon}.svg"), x, HELP_TOP, 5.8 * MM, (look.accent, None))
    heading = Style(Face.STRONG, 11.6, INK)
    title = fit(texts[0], heading, Box(width, 7 * MM, 7), right_to_left=look.rtl)
    pen.paragraph(title, x, HELP_TOP + 7.4 * MM)
    body = fit(texts[1], BODY, Box(width, 25 * MM, 6), right_to_left=look.rtl)
    pen.paragraph(body, x, HELP_TOP + 14 * MM)


def _head(pen: Pen, ticket: PrintedTicket, look: _Look) -> None:
    text = look.words.position.format(n=ticket.position, total=ticket.total)
    if ticket.is_copy:
        text = f"{look.words.copy} · {text}"
    style = Style(Face.STRONG, 12.2, MUTED)
    position = fit(text, style, Box(58 * MM, 7 * MM, 6), right_to_left=look.rtl)
    pen.paragraph(position, WIDTH - MARGIN, 18.1 * MM - position.height / 2, Align.END)


def _facts(document: Document, pen: Pen, ticket: PrintedTicket, look: _Look) -> None:
    words, session = look.words, ticket.session
    price = ""
    if ticket.price is not None:
        price = amount(ticket.price, look.language) if ticket.price.amount else words.free
    taxed = ticket.tax_included and ticket.price is not None and ticket.price.amount
    doors = clock(session.doors, session.time_zone, look.language) if session.doors else ""
    facts = [
        (words.doors, doors),
        (words.room, session.room),
        (words.tier, ticket.tier),
        (words.dates, ticket.dates),
        (words.place, ticket.place),
        (words.name, ticket.attendee),
        (words.price_with_tax if taxed else words.price, price),
        (words.order, ticket.order),
        (words.entrance, session.entrance),
    ]
    shown = [fact for fact in facts if fact[1]]
    labels = tuple(label for label, _ in shown)
    key = ("a4 labels", labels, look.language)
    block, _ = document.shared(key, WIDTH, lambda own: _labels(own, labels, look))
    pen.block(block)
    for (x, y, width), (_, value) in zip(_places(), shown, strict=False):
        large = fit(value, VALUE, Box(width, 10.4 * MM, 6), right_to_left=look.rtl)
        pen.paragraph(large, x, y + 4.6 * MM)


def _labels(pen: Pen, labels: tuple[str, ...], look: _Look) -> float:
    """The names of the facts, the same on every ticket that has the same ones."""
    for (x, y, width), label in zip(_places(), labels, strict=False):
        small = fit(label, LABEL, Box(width, 5 * MM, 5), right_to_left=look.rtl)
        pen.paragraph(small, x, y)
    return HEIGHT


def _places() -> Iterator[tuple[float, float, float]]:
    """Where facts stand, one after another: x, y and the room they have."""
    for index in count():
        begin, width = FACT_COLUMNS[index % 2]
        yield MARGIN + begin, FACTS_TOP + index // 2 * FACT_STEP, width


def _code(pen: Pen, ticket: PrintedTicket, look: _Look) -> None:
    left = WIDTH - MARGIN - CODE_PANEL
    pen.outline((left, FACTS_TOP, CODE_PANEL, CODE_PANEL), 4 * MM, 0.38 * MM, EDGE)
    inset = (CODE_PANEL - CODE_SIDE) / 2
    pen.symbol(symbol(ticket.code), left + inset, FACTS_TOP + inset, CODE_SIDE)
    middle = left + CODE_PANEL / 2
    style = Style(Face.TITLE, 20.4, INK, tracking=0.055)
    serial = fit(ticket.spoken_serial, style, Box(CODE_PANEL, 9 * MM, 8), right_to_left=False)
    y = pen.paragraph(serial, middle, FACTS_TOP + CODE_PANEL + 1.6 * MM, Align.MIDDLE)
    text = look.words.entry(ticket.admits, ticket.min_age)
    entry = fit(
        text, Style(Face.TEXT, 9.8, MUTED), Box(CODE_PANEL, 5 * MM, 6), right_to_left=look.rtl
    )
    pen.paragraph(entry, middle, y - 0.6 * MM, Align.MIDDLE)


def _foot(pen: Pen, ticket: PrintedTicket, look: _Look) -> None:
    if ticket.order_link:
        text = look.words.hand_over.format(link=ticket.order_link)
        _help(pen, 2, "users", (look.words.plans_changed, text), look)
    parts = []
    if ticket.issued is not None:
        zone = ticket.session.time_zone
        comma = "، " if look.language == "ar" else ", "
        day = plain_date(ticket.issued, zone, look.language)
        when = comma.join([day, clock(ticket.issued, zone, look.language)])
        parts.append(look.words.issued.format(when=when))
    if ticket.issued_by:
        parts.append(ticket.issued_by)
    if parts:
        style = Style(Face.TEXT, 9.2, MUTED)
        issued = fit(" · ".join(parts), style, Box(110 * MM, 5 * MM, 6), right_to_left=look.rtl)
        pen.paragraph(issued, WIDTH - MARGIN, FOOT_Y - issued.height / 2, Align.END)
