"""Orders at the panel: found, printed once more, and given back, each by whoever is in."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.core.errors import RetryError
from kiosk.core.ports import Printer, PrintJob, PrintOutcome
from kiosk.core.sale.printing import TicketDocument
from kiosk.core.sale.ticket_pages import NothingToPrintError
from kiosk.core.staff.intent import ChooseOrder, Find, GiveBack
from kiosk.core.staff.server import AsClerk
from kiosk.core.staff.view import StaffDone, StaffPage, StaffTrouble, StaffView
from ticketing.identifiers import new_id
from ticketing.refund import NewRefund
from ticketing.ticket import TicketStatus

MOST_FOUND = 20
_ON_PAPER = frozenset({TicketStatus.VALID, TicketStatus.USED})
"""Tickets that are worth paper: those that were given back or voided open nothing."""


@dataclass(frozen=True)
class Orders:
    """Asks as whoever is in; the server notes it under their name."""

    as_clerk: Callable[[StaffView], AsClerk]
    printer: Printer
    document: TicketDocument

    def looked_for(self, view: StaffView) -> StaffView:
        """The page to look for orders, with nothing found yet."""
        return replace(view, page=StaffPage.ORDERS, found=None, order=None)

    def found(self, view: StaffView, wish: Find) -> StaffView:
        """The newest orders of that number, ticket, payment, name or address."""
        with self.as_clerk(view) as clerk:
            found = clerk.find({"text": wish.text, "limit": MOST_FOUND}).orders
        return replace(view, page=StaffPage.ORDERS, found=found, order=None)

    def chosen(self, view: StaffView, wish: ChooseOrder) -> StaffView:
        """One of them as it is now."""
        with self.as_clerk(view) as clerk:
            return replace(view, page=StaffPage.ORDER, order=clerk.order(wish.order_id))

    def reprinted(self, view: StaffView) -> StaffView:
        """Its tickets on paper once more; noted first, so that no paper is without a name."""
        if view.order is None:
            return view
        with self.as_clerk(view) as clerk:
            order = clerk.reprint(view.order.id)
        worth = tuple(one for one in order.tickets if one.status in _ON_PAPER)
        try:
            paper = self.document(order.model_copy(update={"tickets": worth}))
        except NothingToPrintError:
            return replace(view, trouble=StaffTrouble.NOTHING_TO_PRINT)
        outcome = self.printer.print_document(
            PrintJob(f"order:{order.id}:reprint:{new_id()}", order.number, paper.pdf, paper.tickets)
        )
        view = replace(view, order=order)
        if outcome is PrintOutcome.PRINTED:
            return replace(view, done=StaffDone.REPRINTED)
        failed = outcome is PrintOutcome.FAILED
        trouble = StaffTrouble.NOT_PRINTED if failed else StaffTrouble.PRINT_UNSURE
        return replace(view, trouble=trouble)

    def given_back(self, view: StaffView, wish: GiveBack) -> StaffView:
        """So much of what was paid; the order as it is then.

        All that is left is asked for as such: its tickets stop admitting then.
        """
        from documents.order_receipt import payment_received

        payment = payment_received(view.order) if view.order else None
        if view.order is None or payment is None:
            return view
        everything = wish.amount == view.order.total - view.order.refunded
        amount = None if everything else wish.amount
        wanted = NewRefund(id=wish.refund_id, amount=amount, reason=wish.reason)
        with self.as_clerk(view) as clerk:
            clerk.give_back(payment.reference, wanted)
            view = replace(view, done=StaffDone.GIVEN_BACK)
            try:
                return replace(view, order=clerk.order(payment.order_id))
            except RetryError:
                return view  # it is given back all the same
