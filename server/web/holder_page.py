"""What a page behind a holder's link is made of, and how its parts are worded and drawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from documents.customs import clock, short_date
from documents.symbol import QUIET_ZONE, rectangles, symbol
from server.web.pay_panel import PayPanel
from server.web.shop_languages import shop_words
from server.web.shop_wording import ShopWords
from server.web.words import PageWords
from ticketing.catalogue import SessionView
from ticketing.ticket import TicketStatus, TicketView

_SAID = frozenset(
    {"placed_before", "phone_wrong", "not_done", "out_of_reach", "decline_there", "saved", "handed"}
)


class Tone(StrEnum):
    """How a chip or a note looks; each has its own mark, so that colour is never alone."""

    GOOD = "good"
    BUSY = "busy"
    LOOK = "look"
    QUIET = "quiet"


@dataclass(frozen=True)
class Symbol:
    """A QR symbol as one SVG path in a square of ``size`` modules, quiet zone included."""

    size: int
    path: str
    label: str


@dataclass(frozen=True)
class TicketCard:
    """One ticket. Its symbol is left out where it opens nothing any more."""

    tier: str
    position: str
    serial: str
    status: str
    tone: Tone
    admits: str
    attendee: str
    note: str
    symbol: Symbol | None
    path: str = ""
    transferable: bool = False


@dataclass(frozen=True)
class SumLine:
    """A line of what was bought, or of what it comes to."""

    label: str
    count: str
    amount: str
    strong: bool = False


@dataclass(frozen=True)
class HolderPage:
    """Everything on the page. ``refresh_s`` renews it while something may still happen.

    ``said`` is what became of what its reader did last. ``pay`` is how it is paid, ``again`` leads
    back to the shop, ``refund`` to asking for money back. A ticket with a ``path`` has deeds there.
    """

    language: str
    direction: str
    venue: str
    event: str
    when: tuple[str, ...]
    number: str
    number_word: str
    status: str
    tone: Tone
    note: str
    refunded: str
    donated: str
    show: str
    pdf: str
    pdf_path: str
    receipt: str
    receipt_path: str
    refresh_s: int | None
    tickets: tuple[TicketCard, ...]
    said: str = ""
    sums: tuple[SumLine, ...] = ()
    buyer: str = ""
    pay: PayPanel | None = None
    again: str = ""
    calendar: str = ""
    refund: str = ""
    refund_note: str = ""

    @property
    def words(self) -> ShopWords:
        """The words of what can be done on it."""
        return shop_words(self.language)


def told(words: ShopWords, said: str) -> str:
    """What a page says of its reader's last deed; nothing for what no deed of ours says."""
    return str(getattr(words, said)) if said in _SAID else ""


def card(
    ticket: TicketView, tier: str, words: PageWords, *, position: str = "", mine: bool = True
) -> TicketCard:
    """A ticket's card; where it is not ``mine``, it tells nothing of who has it now."""
    shown = mine and ticket.status is TicketStatus.VALID and bool(ticket.code)
    return TicketCard(
        tier=tier,
        position=position,
        serial=serial_in_groups(ticket.serial),
        status=words.tickets[ticket.status] if mine else words.passed_on,
        tone=Tone.GOOD if shown else Tone.QUIET,
        admits=words.admits.format(n=ticket.admits) if ticket.admits > 1 else "",
        attendee=(ticket.attendee or "") if mine else "",
        note=_note(ticket, words, mine=mine),
        symbol=_symbol_of(ticket, words) if shown else None,
    )


def serial_in_groups(serial: str) -> str:
    """``TKT-J2N8-4XWC``: as people read it aloud."""
    return f"{serial[:8]}-{serial[8:]}"


def drawn(code: str, label: str) -> Symbol:
    """The QR symbol of a ticket code."""
    matrix = symbol(code)
    path = "".join(
        f"M{x + QUIET_ZONE} {y + QUIET_ZONE}h{across}v{down}h-{across}z"
        for x, y, across, down in rectangles(matrix)
    )
    return Symbol(len(matrix) + 2 * QUIET_ZONE, path, label)


def session_lines(
    session: SessionView, room: str, zone: str, language: str, words: PageWords
) -> Iterator[str]:
    """Lines that say when and where a session is, at the venue's own time."""
    date = short_date(session.starts_at, zone, language)
    yield " · ".join(part for part in (date, room) if part)
    starts = words.starts.format(time=clock(session.starts_at, zone, language))
    if session.doors_at == session.starts_at:
        yield starts
        return
    yield f"{words.doors.format(time=clock(session.doors_at, zone, language))} · {starts}"


def _note(ticket: TicketView, words: PageWords, *, mine: bool) -> str:
    if not mine:
        return words.passed_on_note
    # A transfer raises the generation too; its receiver never had an older code.
    renewed = ticket.generation > 1 and not ticket.passed_on
    return words.renewed if renewed and ticket.status is TicketStatus.VALID else ""


def _symbol_of(ticket: TicketView, words: PageWords) -> Symbol:
    return drawn(ticket.code, words.symbol.format(serial=serial_in_groups(ticket.serial)))
