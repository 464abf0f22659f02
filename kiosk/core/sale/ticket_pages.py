"""An order's tickets as a PDF: says to ``documents`` what the order and the catalogue know."""

from dataclasses import dataclass
from pathlib import Path

from documents.printed_ticket import PrintedSession, PrintedTicket, Stock
from documents.ticket_pdf import tickets_pdf
from kiosk.core.errors import WicketError
from kiosk.core.sale.catalogue import Catalogue
from ticketing.catalogue import EventView
from ticketing.order import OrderView


class NothingToPrintError(WicketError):
    """The order has no tickets, or nothing is known of their event."""


@dataclass(frozen=True)
class TicketPages:
    """Makes the pages of an order. ``device`` is named on them; ``mark`` is the venue's (SVG)."""

    catalogue: Catalogue
    stock: Stock
    device: str
    mark: bytes | None = None

    def __call__(self, order: OrderView) -> bytes:
        """The PDF, one page a ticket, in the order's language.

        Raises:
            NothingToPrintError: there is nothing that could stand on it.
        """
        event = self._event(order)
        if not order.tickets:
            raise NothingToPrintError(f"Order {order.number} has no tickets.")
        session = self._session(order, event)
        names = {line.tier_id: line for line in order.lines}
        pages = tuple(
            PrintedTicket(
                session=session,
                tier=names[ticket.tier_id].tier_name.in_language(order.language),
                order=order.number,
                serial=ticket.serial,
                code=ticket.code,
                price=names[ticket.tier_id].unit_price,
                attendee=ticket.attendee or "",
                position=place,
                total=len(order.tickets),
                admits=ticket.admits,
                language=order.language,
                issued=ticket.issued_at,
                issued_by=self.device,
            )
            for place, ticket in enumerate(order.tickets, start=1)
        )
        return tickets_pdf(pages, self.stock)

    def _event(self, order: OrderView) -> EventView:
        for event in self.catalogue.events or ():
            if event.id == order.event_id:
                return event
        raise NothingToPrintError(f"Nothing is known here of the event of order {order.number}.")

    def _session(self, order: OrderView, event: EventView) -> PrintedSession:
        session = next((one for one in event.sessions if one.id == order.session_id), None)
        if session is None:
            raise NothingToPrintError(f"Nothing is known here of the session of {order.number}.")
        picture = self.catalogue.picture(event.picture) if event.picture else None
        return PrintedSession(
            venue=event.venue,
            event=event.name.in_language(order.language),
            starts=session.starts_at,
            time_zone=event.time_zone,
            session=session.name.in_language(order.language) if session.name else "",
            doors=session.doors_at,
            room=event.room.in_language(order.language),
            mark=self.mark,
            poster=Path(picture).read_bytes() if picture else None,
        )
