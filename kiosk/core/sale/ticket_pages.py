"""An order's tickets as a PDF: says to ``documents`` what the order and the catalogue know."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from documents.printed_ticket import Stock
from kiosk.core.errors import WicketError
from kiosk.core.ports import Document
from kiosk.core.sale.catalogue import Catalogue
from ticketing.catalogue import EventView
from ticketing.order import OrderView


class NothingToPrintError(WicketError):
    """The order has no tickets, or nothing is known of their event."""


@dataclass(frozen=True)
class TicketPages:
    """Makes the pages of an order. ``device`` is named on them; ``mark`` gives the venue's."""

    catalogue: Catalogue
    stock: Stock
    device: str
    mark: Callable[[], bytes | None]

    def __call__(self, order: OrderView) -> Document:
        """The document, one page a ticket, in the order's language.

        Raises:
            NothingToPrintError: there is nothing that could stand on it.
        """
        # Imported here: fonts and PDF take a tenth of a second that the first screen need not wait.
        from documents.order_pdf import UnknownSessionError, order_tickets
        from documents.ticket_pdf import tickets_pdf

        event = self._event(order)
        if not order.tickets:
            raise NothingToPrintError(f"Order {order.number} has no tickets.")
        picture = self.catalogue.picture(event.picture) if event.picture else None
        poster = Path(picture).read_bytes() if picture else None
        try:
            tickets = order_tickets(
                order, event, poster=poster, mark=self.mark(), issued_by=self.device
            )
            return Document(tickets_pdf(tickets, self.stock), tuple(tickets))
        except UnknownSessionError as error:
            raise NothingToPrintError(
                f"Nothing is known here of the session of {order.number}."
            ) from error

    def _event(self, order: OrderView) -> EventView:
        for event in self.catalogue.events or ():
            if event.id == order.event_id:
                return event
        raise NothingToPrintError(f"Nothing is known here of the event of order {order.number}.")
