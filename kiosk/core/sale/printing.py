"""Printing and delivering: paper at most once without asking, and the server told what happened."""

import logging
from collections.abc import Callable
from uuid import UUID

from kiosk.core.api import ServerClient
from kiosk.core.errors import RetryError, StoreError, WicketError
from kiosk.core.ports import Document, Printer, PrintJob, PrintOutcome
from kiosk.core.sale.journal import Ending, Journal
from kiosk.core.steps import Steps
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
        self._client = client
        self._journal = journal
        self._printer = printer
        self._document = document
        self._steps = steps
        self._alone = alone

    def paper_ready(self) -> bool:
        """Whether a document would come out now."""
        return self._printer.paper().prints

    def print_order(self, order: OrderView) -> PrintOutcome:
        """Print every ticket of ``order`` under a key of its own.

        The key is on disk before the printer hears of the document: after a cut in between, the
        outcome counts as unsure and nothing is printed by itself again.

        Raises:
            StoreError: nothing can be journalled, so nothing was printed.
        """
        try:
            document = self._document(order)
        except (WicketError, ValueError, OSError) as error:
            logger.warning("the tickets of %s cannot be made: %s", order.number, error)
            return PrintOutcome.FAILED
        key = self._next_key(order.id)
        self._journal.printing(order.id, key)
        self._steps("sale.print_journalled")
        outcome = self._printer.print_document(
            PrintJob(key, order.number, document.pdf, document.tickets)
        )
        self._steps("sale.printed")
        try:
            self._journal.printed(order.id, outcome)
        except StoreError as error:
            # What the printer said is true all the same; the journal alone will call it unsure.
            logger.warning("what became of the print of %s is not kept: %s", order.number, error)
        return outcome

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

    def _next_key(self, order_id: UUID) -> str:
        entry = self._journal.entry(order_id)
        last = entry.print_key if entry else None
        count = int(last.rpartition(":")[2]) + 1 if last else 1
        return f"order:{order_id}:print:{count}"
