"""An order's tickets as a PDF: what the order and its event say, in the buyer's language."""

from documents.printed_ticket import PrintedSession, PrintedTicket, Stock
from documents.ticket_pdf import tickets_pdf
from ticketing.catalogue import EventView
from ticketing.order import OrderView


def order_pdf(
    order: OrderView, event: EventView, poster: bytes | None = None, stock: Stock = Stock.A4
) -> bytes:
    """The tickets of a confirmed order, a page each; ``poster`` is the event's PNG or JPEG.

    Raises:
        ValueError: the order has no tickets, or is not of this event.
    """
    language = order.language
    session = next((one for one in event.sessions if one.id == order.session_id), None)
    if session is None:
        raise ValueError("the order is not of this event")
    printed = PrintedSession(
        venue=event.venue,
        event=event.name.in_language(language),
        starts=session.starts_at,
        time_zone=event.time_zone,
        session=session.name.in_language(language) if session.name else "",
        doors=session.doors_at,
        room=event.room.in_language(language),
        poster=poster,
    )
    lines = {line.tier_id: line for line in order.lines}
    return tickets_pdf(
        [
            PrintedTicket(
                session=printed,
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
            )
            for position, ticket in enumerate(order.tickets, start=1)
        ],
        stock,
    )
