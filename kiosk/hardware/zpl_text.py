"""A ticket in ZPL's own type and symbol: some 1,500 bytes where its picture has 18,000.

Source: Zebra's *ZPL II Programming Guide*: fonts D (cells of 12 x 18 dots) and F (16 x 26), ^FH,
^GB, ^BQ. For cards of 54 x 140 mm at 8 dots a millimetre; what needs more is drawn instead.
"""

import re
import textwrap
from dataclasses import dataclass

from documents.customs import clock, plain_date, short_date
from documents.printed_ticket import PrintedTicket
from documents.symbol import symbol
from documents.ticket_words import ticket_words

_WIDTH, _LENGTH, _MARGIN, _LOWER_EDGE = 432, 1120, 32, 24
_INNER = _WIDTH - 2 * _MARGIN
_BAND = 60
_LARGE_LINES = 2
_SYMBOL = 296
"""The most a symbol may measure, in dots; what a printer adds above it is ten."""

_ALPHANUMERIC = re.compile(r"[0-9A-Z $%*+./:-]+")
_PLAIN = re.compile(r"[A-Za-z0-9 .,:/-]")


class NotInTypeError(Exception):
    """The printer's fonts do not have it, or the card has no room for it in them."""


@dataclass(frozen=True, slots=True)
class _Font:
    command: str
    pitch: int
    line: int

    @property
    def most(self) -> int:
        """How many characters a line has."""
        return _INNER // self.pitch


_SMALL = _Font("^ADN,18,10", 12, 24)
_NORMAL = _Font("^AFN,26,13", 16, 32)
_LARGE = _Font("^AFN,52,26", 32, 58)


def text_label(ticket: PrintedTicket) -> bytes:
    """The label of ``ticket``.

    Raises:
        NotInTypeError: it has to be drawn.
    """
    label = _Label()
    words, session, zone = ticket_words(ticket.language), ticket.session, ticket.session.time_zone
    position = words.position_short.format(n=ticket.position, total=ticket.total)
    label.band(session.venue, f"{words.copy} {position}" if ticket.is_copy else position)
    label.title(session.event)
    day = short_date(session.starts, zone, ticket.language)
    label.lines(f"{day}, {session.session}" if session.session else day, _NORMAL, 2)
    label.rule()
    doors = clock(session.doors, zone, ticket.language) if session.doors else ""
    label.times((words.starts, clock(session.starts, zone, ticket.language)), (words.doors, doors))
    label.row(words.entrance, session.entrance)
    label.rule()
    price = ticket.price
    paid = (
        "" if price is None else f"{price.major} {price.currency}" if price.amount else words.free
    )
    taxed = ticket.tax_included and price is not None and price.amount
    label.row(words.room, session.room)
    label.row(words.tier, ticket.tier)
    label.row(words.dates, ticket.dates)
    label.row(words.place, ticket.place)
    label.row(words.name, ticket.attendee)
    label.row(words.price_with_tax if taxed else words.price, paid)
    label.row(words.order, ticket.order)
    label.symbol(ticket.code)
    label.centred(ticket.spoken_serial, _LARGE)
    label.centred(words.entry(ticket.admits, ticket.min_age), _SMALL)
    issued = ""
    if ticket.issued is not None:
        at = clock(ticket.issued, zone, ticket.language)
        issued = f"{plain_date(ticket.issued, zone, ticket.language)} {at}"
    label.foot([words.hand_over_short, ticket.order_link], [issued, ticket.issued_by])
    return label.finished()


class _Label:
    """A label being set, from top to bottom."""

    def __init__(self) -> None:
        self._fields = [f"^XA^PW{_WIDTH}^LL{_LENGTH}^LH0,0"]
        self._y = 0

    def band(self, venue: str, position: str) -> None:
        """The black head: the venue's name, and which of the order's tickets it is."""
        if len(venue) + len(position) + 1 > _SMALL.most:
            raise NotInTypeError(venue)
        self._fields.append(f"^FO0,0^GB{_WIDTH},{_BAND},{_BAND}^FS")
        self._y = (_BAND - 18) // 2
        right = _WIDTH - _MARGIN - len(position) * _SMALL.pitch
        self._set(_MARGIN, venue, _SMALL, reverse=True)
        self._set(right, position, _SMALL, reverse=True)
        self._y = _BAND + 20

    def title(self, text: str) -> None:
        """The event's name, as large as it fits."""
        words_fit = all(len(word) <= _LARGE.most for word in text.split())
        large = words_fit and len(textwrap.wrap(text, _LARGE.most)) <= _LARGE_LINES
        self.lines(text, _LARGE if large else _NORMAL, _LARGE_LINES + 1)

    def lines(self, text: str, font: _Font, most: int) -> None:
        """Text over as many lines as it needs, ``most`` at the most."""
        lines = textwrap.wrap(text, font.most)
        if len(lines) > most:
            raise NotInTypeError(text)
        for line in lines:
            self._set(_MARGIN, line, font)
            self._y += font.line

    def rule(self) -> None:
        """A line across."""
        self._fields.append(f"^FO{_MARGIN},{self._y + 6}^GB{_INNER},3,3^FS")
        self._y += 20

    def times(self, *facts: tuple[str, str]) -> None:
        """Labels and what the clock says, side by side; nothing of one without a value."""
        there = [fact for fact in facts if fact[1]]
        room = _INNER // len(there)
        for number, (label, value) in enumerate(there):
            x = _MARGIN + number * room
            after = (len(label) + 1) * _SMALL.pitch
            if after + len(value) * _NORMAL.pitch > room:
                raise NotInTypeError(label)
            self._set(x, label, _SMALL, lower=8)
            self._set(x + after, value, _NORMAL)
        self._y += _NORMAL.line

    def row(self, label: str, value: str) -> None:
        """A label and its value on one line, or the value below; nothing where it has none."""
        if not value:
            return
        self._set(_MARGIN, label, _SMALL, lower=8)
        room = _INNER - (len(label) + 1) * _SMALL.pitch
        for font, lower in ((_NORMAL, 0), (_SMALL, 8)):
            if len(value) * font.pitch <= room:
                right = _WIDTH - _MARGIN - len(value) * font.pitch
                self._set(right, value, font, lower=lower)
                self._y += _NORMAL.line
                return
        self._y += _NORMAL.line
        self.lines(value, _NORMAL, 2)

    def symbol(self, code: str) -> None:
        """The QR symbol, said by the code's own characters: they are all alphanumeric."""
        if not _ALPHANUMERIC.fullmatch(code):
            raise NotInTypeError(code)
        modules = len(symbol(code))
        magnified = _SYMBOL // modules
        left = (_WIDTH - modules * magnified) // 2
        self._y += 16
        self._fields.append(f"^FO{left},{self._y}^BQN,2,{magnified}^FDMM,A{code}^FS")
        self._y += 10 + modules * magnified + 20

    def centred(self, text: str, font: _Font) -> None:
        """One line in the middle; nothing where there is no text."""
        if len(text) > font.most:
            raise NotInTypeError(text)
        if text:
            self._set((_WIDTH - len(text) * font.pitch) // 2, text, font)
            self._y += font.line

    def foot(self, link: list[str], made: list[str]) -> None:
        """What stands at the lower edge: the way to pass the ticket on, and who made it when."""
        if self._y > _LENGTH - _LOWER_EDGE:
            raise NotInTypeError("the card is full")
        texts = [*(link if link[1] else []), " ".join(part for part in made if part)]
        lines = [line for text in texts for line in textwrap.wrap(text, _SMALL.most)]
        top = _LENGTH - _LOWER_EDGE - len(lines) * _SMALL.line
        if top < self._y + 20:
            return  # a card that is full keeps its code and loses its foot
        self._y = top - 20
        self.rule()
        for line in lines:
            self.centred(line, _SMALL)

    def finished(self) -> bytes:
        """The whole label."""
        return "".join([*self._fields, "^PQ1^XZ"]).encode("ascii")

    def _set(
        self, x: int, text: str, font: _Font, *, lower: int = 0, reverse: bool = False
    ) -> None:
        if not (text.isascii() and text.isprintable()):
            raise NotInTypeError(text)
        # Whatever could begin a command, or be taken for one, is said by its number.
        said = "".join(c if _PLAIN.match(c) else f"_{ord(c):02X}" for c in text)
        white = "^FR" if reverse else ""
        self._fields.append(f"^FO{x},{self._y + lower}{font.command}{white}^FH_^FD{said}^FS")
