"""A stage for one cell: an event, its tickets and whoever pays, and what became of them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Any, ClassVar

from tests.kiosk.core.sale.sight import seen_by_kiosk
from tests.server.payment.books import falsify
from tests.server.payment.counter import Counter, Desk
from tests.server.payment.mobile import given_back_for, requests_of
from tests.server.payment.sales import ok, order_of, pay, web_order
from tests.server.payment.table.ending import Ending
from tests.server.running import Client, ServerHandle
from tests.server.selling import open_venue
from tests.simulator.momo.running import MomoHandle
from tests.simulator.running import SimulatorHandle, wait_until
from ticketing.money import Money
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView

PATIENCE_S = 40
_LONG = timedelta(hours=1)
# Only what is still to be looked at has a moment for it.
_LOOK_NOW = "next_check_at = CASE WHEN next_check_at IS NULL THEN NULL ELSE ? END"


@dataclass
class Stage:
    """Four tickets of one tier, and an order for some of them that is paid by ``method``.

    Every method has a stage of its own, which knows how that is done. Whoever pays stands at a
    kiosk unless ``on_the_web``.
    """

    counter: Counter
    price: int
    quantity: int

    method: ClassVar[PaymentMethod]
    on_the_web: ClassVar[bool] = False

    def __post_init__(self) -> None:
        price = Money(amount=self.price, currency="EUR")
        self.venue = open_venue(self.counter.server, {"quantity": 4, "price": price})
        self.operator = self.venue.operator
        if self.on_the_web:
            self.client, self.order = web_order(self.venue, self.quantity)
        else:
            self.client, self.order = self.desk.client, self.desk.order(self.quantity)
        self.faults: list[dict[str, Any]] = []

    @cached_property
    def desk(self) -> Desk:
        """A kiosk of the event with a reader of its own."""
        return self.counter.desk(venue=self.venue)

    @property
    def server(self) -> ServerHandle:
        """Wicket's server."""
        return self.counter.server

    @property
    def stripe(self) -> SimulatorHandle:
        """Stripe, where nothing moves money."""
        return self.counter.stripe

    @property
    def momo(self) -> MomoHandle:
        """MTN MoMo, likewise."""
        return self.counter.momo

    @property
    def anybody(self) -> Client:
        """Somebody without any right."""
        return self.server.client(None)

    def start(self, **changes: Any) -> PaymentView:
        """Start a payment by the stage's method."""
        return pay(self.client, self.order, self.method, **changes)

    def begin(self) -> PaymentView:
        """Start it as its payer usually does."""
        return self.start()

    def present(self) -> PaymentView:
        """Ask for the money again."""
        return self._act("present")

    def cancel(self) -> PaymentView:
        """Cancel the newest payment."""
        return self._act("cancel")

    @property
    def payment(self) -> PaymentView:
        """The newest payment of the order, as whoever pays is told."""
        reference = self.read_order().payments[-1].reference
        return PaymentView.model_validate(ok(self.client.get(f"/payments/{reference}")))

    def becomes(self, *statuses: PaymentStatus) -> None:
        """Wait until the newest payment has one of these statuses."""
        wait_until(lambda: self.read_order().payments[-1].status in statuses, PATIENCE_S)

    def read_order(self) -> OrderView:
        """The order as it is."""
        return order_of(self.operator, self.order.id)

    def hurry(self) -> None:
        """Have the payment looked at now, instead of in some seconds."""
        self._write_payment(_LOOK_NOW, datetime.now(UTC))

    def grow_old(self) -> None:
        """Let an hour pass since whoever pays was asked."""
        past = datetime.now(UTC) - _LONG
        changes = f"presented_at = ?, begun_at = ?, {_LOOK_NOW}"
        self._write_payment(changes, past, past, datetime.now(UTC))

    def let_hold_pass(self) -> None:
        """Let the time pass for which the tickets are kept."""
        past = datetime.now(UTC) - _LONG
        statement = "UPDATE orders SET hold_until = ? WHERE number = ?"
        falsify(self.server, statement, past, self.order.number)

    def expire(self) -> None:
        """Let the tickets be free again."""
        self.let_hold_pass()
        wait_until(lambda: self.read_order().status is OrderStatus.EXPIRED, PATIENCE_S)

    def sell_the_rest(self) -> None:
        """Somebody else buys every ticket that is free."""
        left = self.venue.stock()["available"]
        _, order = web_order(self.venue, left)
        pay(self.operator, order, PaymentMethod.CASH)
        self.sold_to_others = left

    sold_to_others = 0

    def put_off(self) -> None:
        """Nobody looks at the payment by themselves for an hour."""
        self._write_payment("next_check_at = ?", datetime.now(UTC) + _LONG)

    def forget_payment(self) -> None:
        """Our books lose sight of the payment, as if it were over."""
        self._write_payment("status = 'cancelled', next_check_at = NULL")

    def remember_payment(self) -> None:
        """They see it again."""
        changes = "status = 'presented', next_check_at = ?"
        self._write_payment(changes, datetime.now(UTC))

    def write_amount(self, amount: int) -> None:
        """Our books say that another amount was asked for."""
        self._write_payment("amount = ?", amount)

    def seen(self) -> Ending:
        """How it stands now, by everybody's word."""
        order = self.read_order()
        last = order.payments[-1] if order.payments else None
        verdicts = [self._admits(ticket.serial) for ticket in order.tickets]
        stock = self.venue.stock()
        collected, given_back = self._moved(order)
        return Ending(
            order=order.status,
            payment=last.status if last else None,
            trouble=last.trouble if last else None,
            screen=None if self.on_the_web else seen_by_kiosk(self.order, order).screen,
            earlier=tuple(one.status for one in order.payments[:-1]),
            admitted=verdicts.count(True),
            turned_away=verdicts.count(False),
            held=stock["quantity"] - stock["available"] - stock["sold"],
            sold=stock["sold"] - self.sold_to_others,
            collected=collected,
            given_back=given_back,
            refunded=sum(one.refunded.amount for one in order.payments),
            incidents=self._incidents(order),
        )

    def ends(self, ending: Ending) -> None:
        """Wait until everybody says so."""
        if self.on_the_web:
            ending = replace(ending, screen=None)
        if not _happens(lambda: self._stands(ending) and self.seen() == ending):
            raise AssertionError(f"not\n{ending}\nbut\n{self.seen()}")
        unmet = [one["id"] for one in self.faults if one in self.all_faults()]
        assert unmet == [], "an armed fault was never met"

    def _stands(self, ending: Ending) -> bool:
        """Whether order and payment are as in it already: one question, before all the others."""
        order = self.read_order()
        last = order.payments[-1].status if order.payments else None
        return (order.status, last) == (ending.order, ending.payment)

    def arm_stripe(self, kind: str, match: str, count: int = 1, **more: Any) -> None:
        """Let the next of these requests to Stripe go wrong; one must be made."""
        self.faults.append(self.stripe.arm_fault(kind, match, count, **more))

    def arm_momo(self, kind: str, match: str, count: int = 1, **more: Any) -> None:
        """Let the next of these requests to MoMo go wrong; one must be made."""
        self.faults.append(self.momo.arm_fault(kind, match, count, **more))

    def all_faults(self) -> list[dict[str, Any]]:
        """Every fault that is still armed, at either provider."""
        return [*self.stripe.faults(), *self.momo.faults()]

    def _act(self, deed: str) -> PaymentView:
        reference = self.read_order().payments[-1].reference
        answer = self.client.post(f"/payments/{reference}/{deed}")
        return PaymentView.model_validate(ok(answer))

    def _write_payment(self, changes: str, *values: object) -> None:
        """Change the order's first payment behind the server's back, dead or alive."""
        order = "(SELECT id FROM orders WHERE number = ?)"
        statement = f"UPDATE payment SET {changes} WHERE order_id = {order} AND ordinal = 1"  # noqa: S608  the changes are ours
        falsify(self.server, statement, *values, self.order.number)

    def _admits(self, serial: str) -> bool:
        told = ok(self.operator.get("/tickets/verify", params={"serial": serial}))
        return bool(told["verdict"]["admitted"])

    def _moved(self, order: OrderView) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """What the providers collected for the order, and what they gave back of it."""
        ledger, wanted = self.stripe.ledger(), str(order.id)
        charges = [one for one in ledger["charges"] if one["metadata"].get("order") == wanted]
        known = {one["charge"] for one in charges}
        back = [one["amount"] for one in ledger["refunds"] if one["charge"] in known]
        collected = [one["amount"] for one in charges]
        for payment in order.payments:
            if payment.method is PaymentMethod.MOMO:
                asked = requests_of(self.momo, payment)
                good = [one for one in asked if one["status"] == "SUCCESSFUL"]
                collected += [_minor(one["amount"]) for one in good]
                back += [_minor(amount) for amount in given_back_for(self.momo, payment)]
        return tuple(collected), tuple(back)

    def _incidents(self, order: OrderView) -> tuple[str, ...]:
        mine = {one.reference for one in order.payments}
        listed = ok(self.operator.get("/payments/incidents", params={"limit": 20}))
        return tuple(one["kind"] for one in listed["incidents"] if one["reference"] in mine)


def _minor(amount: str) -> int:
    return int(Decimal(amount) * 100)


def _happens(condition: Callable[[], bool]) -> bool:
    try:
        return wait_until(condition, PATIENCE_S)
    except AssertionError:
        return False
