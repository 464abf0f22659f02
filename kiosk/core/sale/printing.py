"""Printing and delivering: paper at most once without asking, and the server told what happened."""

import logging
from collections.abc import Callable
from contextlib import suppress
from uuid import UUID

from kiosk.core.api import ServerClient
from kiosk.core.errors import RetryError, ServerError, StoreError, WicketError
from kiosk.core.ports import Document, PageOut, Printer, PrintJob, PrintOutcome, to_nobody
from kiosk.core.sale.claims import Claims
from kiosk.core.sale.journal import Ending, Journal
from kiosk.core.steps import Steps
from ticketing.identifiers import new_id
from ticketing.order import Delivered, Delivery, OrderView

logger = logging.getLogger(__name__)

TicketDocument = Callable[[OrderView], Document]
"""Makes the pages of all tickets of an order."""

SoldAlone = Callable[[UUID], OrderView | None]
"""An order that was sold without the server, while that has not heard of it."""


class TicketPrinting:
    """Puts an order's tickets on paper, one document an order."""

    def __init__(
        self,
        client: ServerClient,
        journal: Journal,
        printer: Printer,
        document: TicketDocument,
        steps: Steps,
        alone: SoldAlone,
    ) -> None:
        self.claims = Claims(client.exchange)
        self._client = client
        self._journal = journal
        self._printer = printer
        self._document = document
        self._steps = steps
        self._alone = alone

    def paper_ready(self) -> bool:
        """Whether a document would come out now."""
        return self._printer.paper().prints

    def print_order(self, order: OrderView, page_out: PageOut = to_nobody) -> PrintOutcome:
        """Print every ticket of ``order`` under a key of its own; ``page_out`` may hear of each.

        The key is on disk before the printer hears of the document: after a cut in between, the
        outcome counts as unsure and nothing is printed by itself again.

        Raises:
            StoreError: nothing can be journalled, so nothing was printed.
        """
        document = self._pages_of(order)
        if document is None:
            return PrintOutcome.FAILED
        key = self._next_key(order.id)
        self._journal.printing(order.id, key)
        self._steps("sale.print_journalled")
        outcome = self._printer.print_document(
            PrintJob(key, order.number, document.pdf, document.tickets, page_out)
        )
        self._steps("sale.printed")
        try:
            self._journal.printed(order.id, outcome)
        except StoreError as error:
            # What the printer said is true all the same; the journal alone will call it unsure.
            logger.warning("what became of the print of %s is not kept: %s", order.number, error)
        return outcome

    def print_collected(self, order: OrderView, page_out: PageOut = to_nobody) -> PrintOutcome:
        """Print tickets whose paper the server has given to this kiosk, and tell what became of it.

        No journal is needed: the server knows since the claim that they may have been printed. It
        is not told where it is out of reach, and then leaves them to staff.
        """
        document = self._pages_of(order)
        outcome = PrintOutcome.FAILED
        if document is not None:
            # Each claim is a print of its own.
            key = f"order:{order.id}:collect:{new_id()}"
            job = PrintJob(key, order.number, document.pdf, document.tickets, page_out)
            outcome = self._printer.print_document(job)
        with suppress(ServerError):
            self.claims.tell_paper(order.id, outcome)
        return outcome

    def tell_paper(self, order_id: UUID, outcome: PrintOutcome) -> None:
        """Tell the server of paper that did not come, or may not have, so that it is collected.

        Raises:
            ServerError: it was not told.
        """
        if self._alone(order_id) is None:
            self.claims.tell_paper(order_id, outcome)

    def deliver(self, order_id: UUID, how: Delivery) -> None:
        """Tell the server that the tickets reached somebody, and close the sale.

        Raises:
            ServerError: the sale stays open in the journal, and is told later.
        """
        if self._alone(order_id) is not None:
            raise RetryError("this sale is to be handed in first")
        self._client.delivered(order_id, Delivered(how=how))
        self._steps("sale.delivered")
        self._journal.close(order_id, Ending.DELIVERED)

    def _pages_of(self, order: OrderView) -> Document | None:
        try:
            return self._document(order)
        except (WicketError, ValueError, OSError) as error:
            logger.warning("the tickets of %s cannot be made: %s", order.number, error)
            return None

    def _next_key(self, order_id: UUID) -> str:
        entry = self._journal.entry(order_id)
        last = entry.print_key if entry else None
        count = int(last.rpartition(":")[2]) + 1 if last else 1
        return f"order:{order_id}:print:{count}"
