"""The judge: the providers' ledger against our books, to the cent, with each difference in words.

For a world at rest: nothing may be open any more. Every charge is one payment that succeeded, every
such payment one charge; what went back is the same on both sides; and an order has exactly its
tickets where one payment's money is kept for it, and none that opens anything where none is.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from ticketing.order import OrderStatus
from ticketing.payment import BY_PROVIDER, PaymentStatus
from ticketing.refund import RefundStatus
from ticketing.ticket import OPENING
from torture.books import Books, GivenBack, Ledger, OrderRow, PaymentRow, RefundRow, TicketRow

_PAID = (OrderStatus.CONFIRMED, OrderStatus.COMPLETED)
_OVER = (PaymentStatus.SUCCEEDED, PaymentStatus.CANCELLED)
_BACK = (RefundStatus.PENDING, RefundStatus.SUCCEEDED)


@dataclass(frozen=True)
class Told:
    """What somebody was answered: this order is paid, and these are its tickets."""

    order_id: UUID
    serials: frozenset[str]


def judge(ledger: Ledger, books: Books) -> list[str]:
    """Every difference; none where the two sides agree and nobody lost anything."""
    return [
        *_charges(ledger, books.payments),
        *_refunds(ledger.given_back, books),
        *_orders(books),
    ]


def broken_promises(told: Iterable[Told], books: Books) -> list[str]:
    """What was answered to somebody and is not so any more."""
    orders = {order.id: order for order in books.orders}
    tickets = _tickets_of(books)
    words = []
    for heard in told:
        order = orders.get(heard.order_id)
        serials = {ticket.serial for ticket in tickets[heard.order_id]}
        if order is None or order.status not in _PAID or serials != heard.serials:
            now = "is gone" if order is None else f"is {order.status} with {sorted(serials)}"
            words.append(f"order {heard.order_id} was paid with {sorted(heard.serials)}, and {now}")
    return words


def _charges(ledger: Ledger, payments: Iterable[PaymentRow]) -> Iterator[str]:
    by_object = {name: payment for payment in payments for name in payment.objects}
    taken: Counter[UUID] = Counter()
    for charge in ledger.charges:
        payment = by_object.get(charge.object_id)
        what = f"charge of {charge.amount.major} {charge.amount.currency} for {charge.object_id}"
        if payment is None:
            yield f"{what} has no payment"
            continue
        taken[payment.id] += 1
        if payment.status is not PaymentStatus.SUCCEEDED:
            yield f"{what}: payment {payment.reference} is {payment.status}"
        elif payment.received != charge.amount:
            yield f"{what}: payment {payment.reference} says {payment.received.major}"
    for payment in payments:
        succeeded = payment.status is PaymentStatus.SUCCEEDED
        if succeeded and payment.method in BY_PROVIDER and taken[payment.id] != 1:
            yield f"payment {payment.reference} succeeded by {taken[payment.id]} charges"
        if payment.status not in _OVER:
            yield f"payment {payment.reference} is still {payment.status}"


def _refunds(given_back: Iterable[GivenBack], books: Books) -> Iterator[str]:
    payments = {payment.id: payment for payment in books.payments}
    ours: dict[str | None, RefundRow] = {refund.provider_id: refund for refund in books.refunds}
    theirs = {back.id: back for back in given_back}
    for back in theirs.values():
        refund = ours.get(back.id)
        if refund is None or refund.status not in _BACK:
            yield f"{back.id} gave {back.amount.major} back, and no refund of ours says so"
            continue
        payment = payments[refund.payment_id]
        if refund.amount != back.amount.amount or back.object_id not in payment.objects:
            yield f"{back.id} gave {back.amount.major} back of {back.object_id}, unlike our refund"
    given: Counter[UUID] = Counter()
    for refund in books.refunds:
        payment = payments[refund.payment_id]
        if refund.status in _BACK:
            given[payment.id] += refund.amount
            if payment.method in BY_PROVIDER and refund.provider_id not in theirs:
                yield f"refund of {payment.reference} is {refund.status}, and nobody gave it back"
        elif refund.status is RefundStatus.CREATED:
            yield f"refund of {payment.reference} is owed and not made"
    for payment in books.payments:
        if payment.refunded.amount != given[payment.id]:
            yield f"payment {payment.reference} says {payment.refunded.major} went back"


def _orders(books: Books) -> Iterator[str]:
    payments: dict[UUID, list[PaymentRow]] = defaultdict(list)
    for payment in books.payments:
        payments[payment.order_id].append(payment)
    tickets = _tickets_of(books)
    orders = {order.id for order in books.orders}
    for order in books.orders:
        yield from _order(order, payments[order.id], tickets[order.id])
    for order_id in tickets.keys() - orders:
        yield f"{len(tickets[order_id])} tickets belong to no order"
    for serial, times in Counter(ticket.serial for ticket in books.tickets).items():
        if times > 1:
            yield f"ticket {serial} was issued {times} times"


def _order(
    order: OrderRow, payments: Iterable[PaymentRow], tickets: list[TicketRow]
) -> Iterator[str]:
    what = f"order {order.number} ({order.status})"
    kept = sum(payment.kept for payment in payments)
    opening = sum(ticket.status in OPENING for ticket in tickets)
    if kept > 1:
        yield f"{what} keeps the money of {kept} payments"
    if kept and order.called_off:
        yield f"{what} keeps its money although its event is cancelled"
    if order.status in _PAID:
        if len(tickets) != order.wanted:
            yield f"{what} has {len(tickets)} tickets instead of {order.wanted}"
        if order.total.amount and opening and not kept:
            yield f"{what} has {opening} good tickets and nobody's money"
    else:
        if tickets:
            yield f"{what} has {len(tickets)} tickets without being paid"
        if kept:
            yield f"{what} was paid and has neither tickets nor a refund"


def _tickets_of(books: Books) -> Mapping[UUID, list[TicketRow]]:
    found: dict[UUID, list[TicketRow]] = defaultdict(list)
    for ticket in books.tickets:
        found[ticket.order_id].append(ticket)
    return found
