"""Somebody buys at a kiosk over HTTP and goes on as the kiosk's rules do, whatever fails meanwhile.

The calls, their time-outs and their errors are the kiosk's own (``kiosk.core.api``). What is not
answered is asked again under the same id; a failed payment is presented again, a cancelled one
started anew; and a sale that nobody finishes is given back. How the customer pays is a ``Way``.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from random import Random
from typing import Protocol, TypeVar
from uuid import UUID

from kiosk.core.api import ServerClient
from kiosk.core.errors import FinalError, RetryError
from tests.server.selling import Venue
from ticketing.order import Buyer, Delivered, Delivery, OrderStatus, OrderView
from ticketing.payment import OUTCOME_OPEN, PaymentStatus, PaymentView, StartPayment
from torture.judging import Told

A = TypeVar("A")

_PAID = (OrderStatus.CONFIRMED, OrderStatus.COMPLETED)
_PAUSE_S = 0.2
_POLL_S = 1
_MOST_ATTEMPTS = 5
_WALKS_AWAY = 0.1


class Way(Protocol):
    """One way of paying, with the hands of a customer."""

    def wish(self) -> StartPayment:
        """A payment to start."""

    def act(self, payment: PaymentView, client: ServerClient, dice: Random) -> None:
        """Do what whoever pays does now, if anything is asked of them; may raise RetryError."""


class Outcome(StrEnum):
    """How a sale ended for the one who buys."""

    SOLD = "sold"
    GIVEN_BACK = "given_back"
    NOT_TAKEN = "not_taken"


class StuckError(Exception):
    """A sale came to no end in time."""


@dataclass
class Kiosk:
    """One kiosk: its client, what it sells, how its customers pay, and what it was answered.

    ``walks_away`` is the share of customers who leave as soon as they are asked for money.
    """

    client: ServerClient
    venue: Venue
    way: Way
    patience_s: float
    buyer: Buyer = field(default_factory=Buyer)
    walks_away: float = _WALKS_AWAY
    told: list[Told] = field(default_factory=list)

    def sell(self, dice: Random) -> Outcome:
        """One customer, from the order to the tickets or to having nothing.

        Raises:
            StuckError: neither, for as long as ``patience_s``.
        """
        wanted = self.venue.order(dice.randint(1, 2), buyer=self.buyer)
        try:
            order = self._insisting(partial(self.client.place_order, wanted), self._end())
        except FinalError:
            return Outcome.NOT_TAKEN
        return self._go_on(order, dice)

    def _go_on(self, order: OrderView, dice: Random) -> Outcome:
        """From the order on."""
        leaves_after = 0 if dice.random() < self.walks_away else _MOST_ATTEMPTS
        order = self._paying(order, leaves_after, dice, self._end())
        if order.status not in _PAID:
            order = self._giving_back(order.id, self._end())
        if order.status not in _PAID:
            return Outcome.GIVEN_BACK
        self.told.append(Told(order.id, frozenset(one.serial for one in order.tickets)))
        self._hand_over(order.id)
        return Outcome.SOLD

    def _paying(self, order: OrderView, attempts: int, dice: Random, end: float) -> OrderView:
        """Pay until it is paid, over, or tried as often as that; the order as it then is."""
        wish = self.way.wish()
        while order.status is OrderStatus.PENDING and time.monotonic() < end:
            payment = _found(order, wish.id)
            if payment is not None and payment.status is PaymentStatus.CANCELLED:
                wish, payment = self.way.wish(), None
            if payment is None:
                payment = self._asking(partial(self.client.start_payment, order.id, wish))
            elif payment.status is PaymentStatus.FAILED and attempts > 0:
                attempts -= 1
                payment = self._asking(partial(self.client.present_again, payment.reference))
            if attempts <= 0:
                return order
            if payment is not None and payment.status in OUTCOME_OPEN:
                self._asking(partial(self.way.act, payment, self.client, dice))
            order = self._looked_at(order)
        return order

    def _looked_at(self, order: OrderView) -> OrderView:
        """The order as soon as it changed, or as it was where nobody answers."""
        look = partial(self.client.order, order.id, seen=order.version, wait_s=_POLL_S)
        return self._asking(look) or order

    def _giving_back(self, order_id: UUID, end: float) -> OrderView:
        while time.monotonic() < end:
            order = self._insisting(partial(self.client.order, order_id), end)
            if order.status is not OrderStatus.PENDING:
                return order
            if all(self._at_rest(payment) for payment in order.payments):
                self._asking(partial(self.client.cancel_order, order_id))
            else:
                time.sleep(_PAUSE_S)
        raise StuckError(f"order {order_id} was not given back")

    def _at_rest(self, payment: PaymentView) -> bool:
        if payment.status not in OUTCOME_OPEN | {PaymentStatus.FAILED}:
            return True
        after = self._asking(partial(self.client.cancel_payment, payment.reference))
        # Refused: it is being authorised, or over already, and only the provider knows which.
        after = after or self._asking(partial(self.client.settle_payment, payment.reference))
        return after is not None and after.status not in OUTCOME_OPEN

    def _hand_over(self, order_id: UUID) -> None:
        printed = Delivered(how=Delivery.PRINTED)
        self._insisting(partial(self.client.delivered, order_id, printed), self._end())

    def _end(self) -> float:
        return time.monotonic() + self.patience_s

    def _asking(self, deed: Callable[[], A]) -> A | None:
        """The answer; None where there is none or it is a refusal: the order says how it stands."""
        try:
            return deed()
        except (FinalError, RetryError):
            time.sleep(_PAUSE_S)
            return None

    def _insisting(self, deed: Callable[[], A], end: float) -> A:
        """The answer, asked for until there is one.

        Raises:
            FinalError: refused.
            StuckError: none in time.
        """
        while True:
            try:
                return deed()
            except RetryError as error:
                if time.monotonic() > end:
                    raise StuckError(str(error)) from error
                time.sleep(_PAUSE_S)


@dataclass
class Browser(Kiosk):
    """Somebody who buys on the web: nobody's client, and from the order on the holder of its link.

    The tickets are theirs as soon as they are shown, so that nothing is handed over.
    """

    address: str = ""

    def _go_on(self, order: OrderView, dice: Random) -> Outcome:
        with ServerClient(self.address, order.follow_url.rsplit("/", 1)[1]) as holder:
            # What is told is told to the same list.
            return super(Browser, replace(self, client=holder))._go_on(order, dice)

    def _hand_over(self, order_id: UUID) -> None:
        """Nothing."""


def _found(order: OrderView, payment_id: UUID) -> PaymentView | None:
    return next((one for one in order.payments if one.id == payment_id), None)
