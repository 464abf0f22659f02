"""Performing: does the errands the desk's rules hand out, journalling before each step outside."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import singledispatchmethod
from uuid import UUID

from kiosk.core.api import ServerClient
from kiosk.core.errors import (
    FinalError,
    RetryError,
    RevokedError,
    ServerError,
    StoreError,
    ThrottledError,
)
from kiosk.core.ports import PageOut, PrintOutcome
from kiosk.core.sale.alone.trade import AloneTrade
from kiosk.core.sale.catalogue import Catalogue
from kiosk.core.sale.errand import (
    Abandon,
    CancelPaying,
    CollectTickets,
    Errand,
    Extend,
    FindOrder,
    GiveBack,
    Outcome,
    PlaceOrder,
    PresentAgain,
    PriceAlone,
    PrintCollected,
    PrintTickets,
    Recover,
    SayShown,
    SellAlone,
    SetBuyer,
    SetCode,
    SetDonation,
    Settle,
    Silence,
    StartPaying,
)
from kiosk.core.sale.journal import Journal
from kiosk.core.sale.news import PagesOut
from kiosk.core.sale.printing import TicketPrinting
from kiosk.core.sale.recovery import Pause, Recovery
from kiosk.core.steps import Steps
from ticketing.order import Delivery, OrderCode, OrderDonation, OrderView
from ticketing.payment import PaymentMethod
from ticketing.problem import ProblemCode, RefusedError


@dataclass(frozen=True)
class Performer:
    """Does one errand at a time; ``left`` is called when a sale was left behind to be followed.

    ``hear`` is told of what happens while an errand is under way.
    """

    client: ServerClient
    journal: Journal
    catalogue: Catalogue
    printing: TicketPrinting
    recovery: Recovery
    alone: AloneTrade
    steps: Steps
    left: Callable[[], None]
    pause: Pause
    hear: Callable[[PagesOut], None]

    def perform(self, errand: Errand) -> Outcome:
        """Do ``errand``; what came of it, never an exception of the network or the disk."""
        try:
            return self._do(errand)
        except RetryError:
            return Silence.UNREACHED
        except RevokedError:
            return Silence.REVOKED
        except (FinalError, RefusedError) as error:
            return error.problem
        except StoreError as error:
            # What cannot be journalled must not be begun.
            return RefusedError(ProblemCode.INTERNAL, str(error)).problem

    @singledispatchmethod
    def _do(self, errand: Errand) -> Outcome:
        raise TypeError(f"nobody does {errand}")

    @_do.register
    def _place(self, errand: PlaceOrder) -> Outcome:
        order_id = errand.order.id
        self.journal.open(order_id)
        self.steps("sale.order_journalled")
        try:
            order = self.client.place_order(errand.order)
        except ServerError:
            # It may have been placed all the same: the journal gives it back.
            self._abandon(Abandon(order_id))
            self._refresh()
            raise
        self.steps("sale.order_placed")
        self.journal.placed(order_id, order.number)
        return order

    @_do.register
    def _sell_alone(self, errand: SellAlone) -> Outcome:
        order = self.alone.selling.sell(errand.sale, errand.now)
        self.left()
        return order

    @_do.register
    def _give_back(self, errand: GiveBack) -> Outcome:
        try:
            order = self.recovery.give_back(errand.order_id)
        except ServerError:
            self._abandon(Abandon(errand.order_id))
            raise
        self._refresh()
        return order

    @_do.register
    def _set_buyer(self, errand: SetBuyer) -> Outcome:
        return self.client.set_buyer(errand.order_id, errand.buyer)

    @_do.register
    def _set_code(self, errand: SetCode) -> Outcome:
        code = OrderCode(promo_code=errand.code)
        return self._counted(lambda: self.client.set_code(errand.order_id, code))

    @_do.register
    def _set_donation(self, errand: SetDonation) -> Outcome:
        donation = OrderDonation(donation=errand.donation)
        return self.client.set_donation(errand.order_id, donation)

    @_do.register
    def _price_alone(self, errand: PriceAlone) -> Outcome:
        return self.alone.vouchers.priced(errand.order, errand.code, errand.now)

    @_do.register
    def _extend(self, errand: Extend) -> Outcome:
        return self.client.extend(errand.order_id)

    @_do.register
    def _start(self, errand: StartPaying) -> Outcome:
        self.journal.paying(errand.order_id, errand.payment.id)
        self.steps("sale.payment_journalled")
        payment = self.client.start_payment(errand.order_id, errand.payment)
        self.steps("sale.payment_started")
        self.journal.started(errand.order_id, payment.reference)
        if errand.payment.method is PaymentMethod.FREE:
            return self.client.order(errand.order_id)
        return payment

    @_do.register
    def _present(self, errand: PresentAgain) -> Outcome:
        return self.client.present_again(errand.reference)

    @_do.register
    def _cancel(self, errand: CancelPaying) -> Outcome:
        return self.client.cancel_payment(errand.reference)

    @_do.register
    def _settle(self, errand: Settle) -> Outcome:
        return self.client.settle_payment(errand.reference)

    @_do.register
    def _print(self, errand: PrintTickets) -> Outcome:
        self.steps("sale.paid_seen")
        outcome = self.printing.print_order(errand.order, self._page_out(errand.order_id))
        if outcome is PrintOutcome.PRINTED:
            # Unreached: the journal tells it later, once the customer has left.
            with suppress(ServerError):
                self.printing.deliver(errand.order.id, Delivery.PRINTED)
        else:
            # Unreached: told later as well. Until then the tickets are for staff to print.
            with suppress(ServerError):
                self.printing.tell_paper(errand.order.id, outcome)
        return outcome

    @_do.register
    def _find(self, errand: FindOrder) -> Outcome:
        return self._counted(lambda: self.printing.claims.find(errand.proof))

    @_do.register
    def _collect(self, errand: CollectTickets) -> Outcome:
        claims = self.printing.claims
        return self._counted(lambda: claims.collect(errand.proof, errand.claim_id))

    @_do.register
    def _print_collected(self, errand: PrintCollected) -> Outcome:
        return self.printing.print_collected(errand.order, self._page_out(errand.order_id))

    def _page_out(self, order_id: UUID) -> PageOut:
        return lambda pages: self.hear(PagesOut(order_id, pages))

    @_do.register
    def _shown(self, errand: SayShown) -> Outcome:
        self.printing.deliver(errand.order_id, Delivery.SHOWN)
        return None

    @_do.register
    def _abandon(self, errand: Abandon) -> Outcome:
        self.journal.leave(errand.order_id)
        self.left()
        return None

    @_do.register
    def _recover(self, _errand: Recover) -> Outcome:
        return self.recovery.at_start(self.pause)

    @staticmethod
    def _counted(ask: Callable[[], OrderView]) -> Outcome:
        """Ask what the server counts: too often is an answer here."""
        try:
            return ask()
        except ThrottledError as error:
            return RefusedError(ProblemCode.TOO_MANY_REQUESTS, str(error)).problem

    def _refresh(self) -> None:
        # Only for fresher numbers on the screen: the sale goes on without.
        with suppress(ServerError, StoreError):
            self.catalogue.refresh()
