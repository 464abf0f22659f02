"""An order's tickets as a PDF: what the order and its event say, in the buyer's language.

Only tickets that may open something are printed: none that is void, refunded or passed on.
"""

from dataclasses import replace

from documents.customs import plain_date
from documents.printed_ticket import PrintedSession, PrintedTicket, Stock
from documents.ticket_pdf import tickets_pdf
from ticketing.catalogue import EventView
from ticketing.order import OrderView
from ticketing.ticket import TicketView

MOST_DATES = 3
"""How many dates of one ticket are printed; of more only the first and the last."""


class UnknownSessionError(ValueError):
    """The event, as it is known here, does not have the order's session."""


def order_pdf(
    order: OrderView,
    event: EventView,
    stock: Stock = Stock.A4,
    *,
    poster: bytes | None = None,
    mark: bytes | None = None,
    issued_by: str = "",
) -> bytes:
    """The tickets of a confirmed order, a page each; see ``order_tickets``.

    Raises:
        UnknownSessionError: the order is of a session that ``event`` does not have.
        ValueError: the order has no tickets that may open something.
    """
    tickets = order_tickets(order, event, poster=poster, mark=mark, issued_by=issued_by)
    return tickets_pdf(tickets, stock)


def order_tickets(
    order: OrderView,
    event: EventView,
    *,
    poster: bytes | None = None,
    mark: bytes | None = None,
    issued_by: str = "",
) -> list[PrintedTicket]:
    """What the tickets of a confirmed order say, those that may open something.

    ``poster`` is the event's PNG or JPEG, ``mark`` the venue's drawing (SVG), ``issued_by`` the
    device that hands them out.

    Raises:
        UnknownSessionError: the order is of a session that ``event`` does not have.
    """
    language = order.language
    session = _session(order, event, poster, mark)
    lines = {line.tier_id: line for line in order.lines}
    return [
        _good_for(
            PrintedTicket(
                session=session,
                tier=lines[ticket.tier_id].tier_name.in_language(language),
                order=order.number,
                serial=ticket.serial,
                code=ticket.code,
                price=lines[ticket.tier_id].unit_price,
                attendee=ticket.attendee or "",
                position=position,
                total=len(order.tickets),
                admits=ticket.admits,
                language=language,
                issued=ticket.issued_at,
                issued_by=issued_by,
            ),
            ticket,
            event,
        )
        for position, ticket in enumerate(order.tickets, start=1)
        if ticket.code
    ]


def single_ticket_pdf(
    order: OrderView,
    event: EventView,
    ticket: TicketView,
    stock: Stock = Stock.A4,
    *,
    poster: bytes | None = None,
    mark: bytes | None = None,
) -> bytes:
    """One ticket of an order, as its holder knows it.

    One that was passed on says nothing of what was paid for it, nor of the order's other tickets.

    Raises:
        UnknownSessionError: the order is of a session that ``event`` does not have.
        ValueError: the ticket has no code to show.
    """
    ids = [one.id for one in order.tickets]
    line = next(line for line in order.lines if line.tier_id == ticket.tier_id)
    page = PrintedTicket(
        session=_session(order, event, poster, mark),
        tier=line.tier_name.in_language(order.language),
        order=order.number,
        serial=ticket.serial,
        code=ticket.code,
        price=None if ticket.passed_on else line.unit_price,
        attendee=ticket.attendee or "",
        position=1 if ticket.passed_on else ids.index(ticket.id) + 1,
        total=1 if ticket.passed_on else len(ids),
        admits=ticket.admits,
        language=order.language,
        issued=ticket.issued_at,
    )
    page = _good_for(page, ticket, event)
    return tickets_pdf([page] if ticket.code else [], stock)


def _good_for(page: PrintedTicket, ticket: TicketView, event: EventView) -> PrintedTicket:
    """The page with the age that the ticket asks for, and its dates where those are several."""
    ages = (tier.min_age for tier in event.tiers if tier.id == ticket.tier_id)
    good_for = [one for one in event.sessions if one.id in ticket.session_ids]
    starts = sorted(one.starts_at for one in good_for)
    days = [plain_date(moment, event.time_zone, page.language) for moment in starts]
    # One after another, each once: two performances of a day are one date.
    dates = list(dict.fromkeys(days))
    if len(dates) > MOST_DATES:
        dates = [f"{dates[0]} \N{EN DASH} {dates[-1]}"]
    named = ("، " if page.language == "ar" else ", ").join(dates) if len(good_for) > 1 else ""
    return replace(page, min_age=next(ages, None), dates=named)


def _session(
    order: OrderView, event: EventView, poster: bytes | None, mark: bytes | None
) -> PrintedSession:
    session = next((one for one in event.sessions if one.id == order.session_id), None)
    if session is None:
        raise UnknownSessionError(f"the event of order {order.number} has no such session")
    return PrintedSession(
        venue=event.venue,
        event=event.name.in_language(order.language),
        starts=session.starts_at,
        time_zone=event.time_zone,
        session=session.name.in_language(order.language) if session.name else "",
        doors=session.doors_at,
        room=event.room.in_language(order.language),
        mark=mark,
        poster=poster,
    )
