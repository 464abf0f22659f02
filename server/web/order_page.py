"""What a holder's page shows of an order: decided here from plain values, drawn by the template."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from documents.customs import amount, clock, is_right_to_left, short_date
from documents.symbol import QUIET_ZONE, rectangles, symbol
from server.web.words import PageWords, words_for
from ticketing.catalogue import EventView, SessionView
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentStatus
from ticketing.ticket import TicketStatus, TicketView

_SOON_S = 4
_LATER_S = 15
_MOVING = frozenset({PaymentStatus.PROCESSING, PaymentStatus.UNKNOWN})
_HAS_TICKETS = frozenset({OrderStatus.CONFIRMED, OrderStatus.COMPLETED})


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
    symbol: Symbol | None


@dataclass(frozen=True)
class OrderPage:
    """Everything on the page. ``refresh_s`` renews it while something may still happen."""

    language: str
    direction: str
    venue: str
    event: str
    when: tuple[str, ...]
    number: str
    order_word: str
    status: str
    tone: Tone
    note: str
    refunded: str
    show: str
    pdf: str
    pdf_path: str
    refresh_s: int | None
    tickets: tuple[TicketCard, ...]


def order_page(order: OrderView, event: EventView, path: str) -> OrderPage:
    """The page of an order at ``path``, in the order's language."""
    words = words_for(order.language)
    status, tone, note = _standing(order, event, words)
    tickets = tuple(_cards(order, words))
    pdf = words.pdf_one if len(tickets) == 1 else words.pdf_many.format(n=len(tickets))
    return OrderPage(
        language=order.language,
        direction="rtl" if is_right_to_left(order.language) else "ltr",
        venue=event.venue,
        event=event.name.in_language(order.language),
        when=tuple(_when(order, event, words)),
        number=order.number,
        order_word=words.order,
        status=status,
        tone=tone,
        note=note,
        refunded=_refunded(order, words),
        show=words.show if any(card.symbol for card in tickets) else "",
        pdf=pdf if tickets else "",
        pdf_path=f"{path}/tickets.pdf",
        refresh_s=_refresh_s(order),
        tickets=tickets,
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


def _standing(order: OrderView, event: EventView, words: PageWords) -> tuple[str, Tone, str]:
    """The order's state in a few words, how it looks, and what it means for its buyer."""
    if order.status in _HAS_TICKETS:
        paid = words.paid.format(amount=amount(order.total, order.language))
        return (paid if order.total.amount else words.free), Tone.GOOD, ""
    if order.status is OrderStatus.PENDING:
        if any(payment.status in _MOVING for payment in order.payments):
            return words.checking, Tone.BUSY, words.checking_note
        until = clock(order.hold_until, event.time_zone, order.language)
        return words.waiting, Tone.LOOK, words.waiting_note.format(time=until)
    status, note = words.orders[order.status]
    tone = Tone.LOOK if order.status is OrderStatus.UNFULFILLED else Tone.QUIET
    return status, tone, note


def _cards(order: OrderView, words: PageWords) -> Iterator[TicketCard]:
    tiers = {line.tier_id: line.tier_name for line in order.lines}
    for position, ticket in enumerate(order.tickets, start=1):
        valid = ticket.status is TicketStatus.VALID
        yield TicketCard(
            tier=tiers[ticket.tier_id].in_language(order.language),
            position=words.position.format(n=position, total=len(order.tickets)),
            serial=serial_in_groups(ticket.serial),
            status=words.tickets[ticket.status],
            tone=Tone.GOOD if valid else Tone.QUIET,
            admits=words.admits.format(n=ticket.admits) if ticket.admits > 1 else "",
            attendee=ticket.attendee or "",
            symbol=_symbol_of(ticket, words) if valid else None,
        )


def _symbol_of(ticket: TicketView, words: PageWords) -> Symbol:
    return drawn(ticket.code, words.symbol.format(serial=serial_in_groups(ticket.serial)))


def _when(order: OrderView, event: EventView, words: PageWords) -> Iterator[str]:
    """Lines that say when and where, at the venue's own time."""
    room = event.room.in_language(order.language)
    session = next((one for one in event.sessions if one.id == order.session_id), None)
    if session is None:
        yield room
        return
    date = short_date(session.starts_at, event.time_zone, order.language)
    yield " · ".join(part for part in (date, room) if part)
    yield _hours(session, event.time_zone, order.language, words)


def _hours(session: SessionView, zone: str, language: str, words: PageWords) -> str:
    starts = words.starts.format(time=clock(session.starts_at, zone, language))
    if session.doors_at == session.starts_at:
        return starts
    return f"{words.doors.format(time=clock(session.doors_at, zone, language))} · {starts}"


def _refunded(order: OrderView, words: PageWords) -> str:
    if not order.refunded.amount:
        return ""
    return words.refunded.format(amount=amount(order.refunded, order.language))


def _refresh_s(order: OrderView) -> int | None:
    if order.status is OrderStatus.PENDING:
        moving = any(payment.status in _MOVING for payment in order.payments)
        return _SOON_S if moving else _LATER_S
    waits_for_refund = order.status is OrderStatus.UNFULFILLED and not order.refunded.amount
    return _LATER_S if waits_for_refund else None
