"""Recovery: a sale without its customer is finished or given back, whatever cut it short.

The same deed serves the start after a power cut and every sale that somebody walked away from.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from kiosk.core.api import ServerClient
from kiosk.core.clock import Clock
from kiosk.core.errors import FinalError, RetryError, RevokedError
from kiosk.core.ports import PrintOutcome
from kiosk.core.sale.errand import Recovered
from kiosk.core.sale.journal import Ending, Entry, Journal
from kiosk.core.sale.printing import SoldAlone, TicketPrinting
from ticketing.order import Delivery, OrderStatus, OrderView
from ticketing.payment import OUTCOME_OPEN, PaymentStatus, PaymentView
from ticketing.problem import ProblemCode

STILL_HERE = timedelta(minutes=15)
"""A sale younger than this may still have its customer in front of the kiosk."""

PATIENCE_S = 10.0
"""How long a start waits for the server before it serves others and goes on behind the scenes."""

_PAID = frozenset({OrderStatus.CONFIRMED, OrderStatus.COMPLETED})
_CANCELLABLE = OUTCOME_OPEN | {PaymentStatus.FAILED}


_log = logging.getLogger(__name__)

Pause = Callable[[float], bool]
"""Waits so many seconds between two questions; False once nobody wants the answer any more."""


class Progress(StrEnum):
    """How far a sale was brought."""

    CLOSED = "closed"
    PAID = "paid"
    NOT_YET = "not_yet"


@dataclass(frozen=True)
class Recovery:
    """Follows what the journal says is open until the server says how it ended."""

    client: ServerClient
    journal: Journal
    printing: TicketPrinting
    clock: Clock
    alone: SoldAlone

    def at_start(self, pause: Pause) -> Recovered:
        """Finish or give back every open sale; the newest paid one is printed and shown.

        What cannot be decided within ``PATIENCE_S`` is left to ``follow``.
        """
        shown = Recovered()
        until_s = self.clock.elapsed_s() + PATIENCE_S
        for entry in self.journal.unfinished():
            order = self._resolved(entry, until_s, pause)
            if order is not None and self._young(order) and not entry.absent:
                if shown.order is not None:
                    self.journal.leave(shown.order.id)
                shown = Recovered(order, self._on_paper(entry, order))
            else:
                self.journal.leave(entry.order_id)
        return shown

    def left_behind(self) -> list[Entry]:
        """The open sales that nobody waits for any more."""
        return self.journal.unfinished(absent_only=True)

    def follow(self, entry: Entry) -> Progress:
        """Bring a sale without a customer as far as it can be brought now; nothing is printed.

        Raises:
            ServerError: nothing could be learned.
        """
        if self.alone(entry.order_id) is not None:
            return Progress.NOT_YET
        progress, order = self._advance(entry)
        if progress is not Progress.PAID or order is None:
            return progress
        if entry.print_outcome is PrintOutcome.PRINTED:
            self._tell_printed(order.id)
            return Progress.CLOSED
        if entry.print_outcome is not None:
            with suppress(FinalError):
                self.printing.tell_paper(order.id, entry.print_outcome)
        self.journal.close(order.id, Ending.KEPT_FOR_STAFF)
        return Progress.CLOSED

    def give_back(self, order_id: UUID) -> OrderView:
        """Cancel whatever still asks for money, then the order; the order as it then is.

        Raises:
            ServerError: it could not be done now; the journal keeps it open.
        """
        order = self.client.order(order_id)
        if not self._money_at_rest(order):
            return order
        order = self._cancelled(order)
        if order.status not in _PAID | {OrderStatus.PENDING}:
            self.journal.close(order_id, Ending.GIVEN_BACK)
        return order

    def _young(self, order: OrderView) -> bool:
        # By the server's clock alone: this machine's may have come back wrong from the power cut.
        now = self.clock.now() + self.client.clock_offset
        return now - order.created_at <= STILL_HERE

    def _resolved(self, entry: Entry, until_s: float, pause: Pause) -> OrderView | None:
        while True:
            try:
                progress, order = self._advance(entry)
            except RetryError:
                progress, order = Progress.NOT_YET, None
            except (FinalError, RevokedError) as error:
                # One sale the server will not speak of must not hold up the others'.
                _log.warning("the sale of order %s cannot be finished now: %s", entry.number, error)
                return None
            if progress is not Progress.NOT_YET:
                return order
            if self.clock.elapsed_s() >= until_s or not pause(1.0):
                return None

    def _advance(self, entry: Entry) -> tuple[Progress, OrderView | None]:
        sold = self.alone(entry.order_id)
        if sold is not None:
            return Progress.PAID, sold
        try:
            order = self.client.order(entry.order_id)
        except FinalError as error:
            if error.problem.code is not ProblemCode.NOT_FOUND:
                raise
            # Never taken by the server, so there is nothing to give back; or taken from another
            # device, which this kiosk was before it was paired anew: a person must look.
            ending = Ending.KEPT_FOR_STAFF if entry.number else Ending.GIVEN_BACK
            self.journal.close(entry.order_id, ending)
            return Progress.CLOSED, None
        if order.status is OrderStatus.PENDING:
            if not self._money_at_rest(order):
                return Progress.NOT_YET, None
            order = self._cancelled(order)
        if order.status is OrderStatus.COMPLETED:
            self.journal.close(order.id, Ending.DELIVERED)
            return Progress.CLOSED, None
        if order.status is OrderStatus.CONFIRMED:
            return Progress.PAID, order
        if order.status is OrderStatus.PENDING:
            return Progress.NOT_YET, None
        self.journal.close(order.id, Ending.GIVEN_BACK)
        return Progress.CLOSED, None

    def _money_at_rest(self, order: OrderView) -> bool:
        """Stop every payment that may still collect; whether none may move any more."""
        return all(
            self._stopped(payment).status not in OUTCOME_OPEN
            for payment in order.payments
            if payment.status in _CANCELLABLE
        )

    def _stopped(self, payment: PaymentView) -> PaymentView:
        try:
            return self.client.cancel_payment(payment.reference)
        except FinalError:
            # Being authorised, or over already: only the provider knows which.
            return self.client.settle_payment(payment.reference)

    def _cancelled(self, order: OrderView) -> OrderView:
        try:
            return self.client.cancel_order(order.id)
        except FinalError:
            # Paid, lapsed or cancelled meanwhile: read which.
            return self.client.order(order.id)

    def _on_paper(self, entry: Entry, order: OrderView) -> PrintOutcome:
        outcome = entry.print_outcome
        if entry.print_key is None:
            outcome = self.printing.print_order(order)
        elif outcome is None:
            outcome = PrintOutcome.UNSURE
            self.journal.printed(order.id, outcome)
        if outcome is PrintOutcome.PRINTED:
            # Out of reach: the sale stays open, and is told once its customer has left.
            with suppress(RetryError):
                self._tell_printed(order.id)
        return outcome

    def _tell_printed(self, order_id: UUID) -> None:
        try:
            self.printing.deliver(order_id, Delivery.PRINTED)
        except FinalError:
            # It cannot be delivered (refunded meanwhile, say): a person must look.
            self.journal.close(order_id, Ending.KEPT_FOR_STAFF)
