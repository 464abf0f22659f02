"""The parts of a letter that say what was bought: event, figures, codes, files."""

from collections.abc import Iterator
from uuid import UUID

from documents.customs import amount, clock, short_date
from server.letters.filling import covered, filled
from server.letters.languages import letter_words
from server.letters.page import CodeCard, Event, Row
from server.mail.composing import Attached
from server.mail.writing import one_line
from server.ticket.pictures import png
from server.web.holder_page import serial_in_groups
from ticketing.catalogue import EventView, SessionView
from ticketing.holder import TicketEvent
from ticketing.order import OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView
from ticketing.ticket import TicketView

MOST_CODES = 8

_SYMBOL_PX = 450  # twice what is shown; 10 for each of a code's 45 modules, quiet zone included


def event_shown(event: EventView | TicketEvent, sessions: frozenset[UUID], language: str) -> Event:
    """The event with when and where, at the venue's own time."""
    shown = covered(event.sessions, sessions)
    joint = "\n" if len(shown) == 1 else " \u00b7 "
    lines = [
        line
        for session in shown
        for line in joint.join(_when(session, event.time_zone, language)).split("\n")
    ]
    lines.append(place_of(event, language))
    return Event(one_line(event.name.in_language(language)), tuple(lines))


def place_of(event: EventView | TicketEvent, language: str) -> str:
    """``Main hall, The Foundry``."""
    parts = (one_line(event.room.in_language(language)), one_line(event.venue))
    joint = "\u060c " if language == "ar" else ", "
    return joint.join(part for part in parts if part)


def sessions_of(order: OrderView) -> frozenset[UUID]:
    """The sessions that an order's tickets are good for; its own while there are none."""
    found = frozenset(one for ticket in order.tickets for one in ticket.session_ids)
    return found or frozenset({order.session_id})


def figures(order: OrderView) -> tuple[Row, ...]:
    """What was bought and paid, line by line: the receipt."""
    return tuple(_figures(order))


def codes(order: OrderView) -> tuple[CodeCard, ...]:
    """The tickets of an order that may open something, as far as a letter is not too long."""
    words, language = letter_words(order.language), order.language
    tiers = {line.tier_id: line.tier_name.in_language(language) for line in order.lines}
    total = str(len(order.tickets))
    return tuple(
        code_card(ticket, tiers[ticket.tier_id], language, words.position, str(n), total)
        for n, ticket in enumerate(order.tickets, start=1)
        if ticket.code
    )[:MOST_CODES]


def code_card(
    ticket: TicketView, tier: str, language: str, position: str = "", n: str = "", total: str = ""
) -> CodeCard:
    """A ticket with its symbol; ``position`` are the words for which of how many it is."""
    words = letter_words(language)
    parts = [
        filled(position, language, n=n, total=total) if position else "",
        filled(words.admits, language, n=str(ticket.admits)) if ticket.admits > 1 else "",
        one_line(ticket.attendee or ""),
    ]
    serial = serial_in_groups(ticket.serial)
    return CodeCard(
        tier=one_line(tier),
        detail=" \u00b7 ".join(part for part in parts if part),
        serial=serial,
        content_id=f"{ticket.id}@wicket",
        label=filled(words.symbol, language, serial=serial),
    )


def symbol_of(ticket: TicketView) -> Attached:
    """The picture of a ticket's code, which its card shows."""
    return Attached(
        f"{ticket.serial}.png", "image/png", png(ticket.code, _SYMBOL_PX), f"{ticket.id}@wicket"
    )


def _when(session: SessionView, zone: str, language: str) -> Iterator[str]:
    """The day of a session, and its hours."""
    words = letter_words(language)
    day = short_date(session.starts_at, zone, language)
    name = one_line(session.name.in_language(language)) if session.name else ""
    yield f"{name} \u00b7 {day}" if name else day
    starts = clock(session.starts_at, zone, language)
    hours = filled(words.starts, language, time=starts)
    if session.doors_at != session.starts_at:
        doors = clock(session.doors_at, zone, language)
        hours = f"{filled(words.doors, language, time=doors)} \u00b7 {hours}"
    yield hours[:1].upper() + hours[1:]


def _figures(order: OrderView) -> Iterator[Row]:
    words, language = letter_words(order.language), order.language
    for line in order.lines:
        name = line.tier_name.in_language(language)
        label = filled(words.count_of, language, n=str(line.quantity), name=name)
        yield Row(label, amount(line.unit_price * line.quantity, language), money=True)
    if order.discount is not None and order.discount.amount:
        yield Row(words.discount, f"\u2212{amount(order.discount, language)}", money=True)
    if order.donation is not None and order.donation.amount:
        yield Row(words.donation, amount(order.donation, language), money=True)
    if not order.total.amount:
        yield Row(words.total, words.free, strong=True)
        return
    yield Row(words.total, amount(order.total, language), strong=True, money=True)
    if order.tax.amount:
        yield Row(words.tax, amount(order.tax, language), money=True)
    paid = next((one for one in order.payments if one.status is PaymentStatus.SUCCEEDED), None)
    if paid is not None:
        yield Row(words.paid_by, _way_of(paid, language))
        yield Row(words.reference, paid.reference, latin=True)


def _way_of(paid: PaymentView, language: str) -> str:
    words = letter_words(language)
    if paid.card is not None:
        brand = paid.card.brand.replace("_", " ").title()
        return filled(words.card, language, brand=brand, last4=paid.card.last4)
    ways = {PaymentMethod.CASH: words.cash, PaymentMethod.FREE: words.free}
    return ways.get(paid.method, words.online)
