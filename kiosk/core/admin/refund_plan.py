"""A refund before it is asked for: which tickets, how much that is, and what confirms it."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from uuid import UUID

from ticketing.identifiers import new_id
from ticketing.money import Money, spread
from ticketing.order import OrderView
from ticketing.payment import PaymentStatus, PaymentView
from ticketing.refund import NewRefund
from ticketing.ticket import TICKET_STATES, TicketAct, TicketStatus, TicketView


@dataclass(frozen=True)
class Part:
    """A ticket and its share of what the order cost; ``open`` while it can be given back."""

    ticket: TicketView
    tier: str
    amount: Money

    @property
    def open(self) -> bool:
        """Whether its money has not gone back."""
        void = self.ticket.status is TicketStatus.VOID
        return void or TICKET_STATES.allows(self.ticket.status, TicketAct.REFUND)


class RefundPlan:
    """What is to go back of one payment. Its id stays, so that asking twice gives back once."""

    def __init__(
        self, order: OrderView, payment: PaymentView, possible: Money, language: str = "en"
    ) -> None:
        self.order = order
        self.payment = payment
        self.possible = possible
        self.id: UUID = new_id()
        self.parts = parts_of(order, language)

    def amount(self, chosen: Collection[UUID]) -> Money:
        """What these tickets cost, to the last minor unit."""
        total = sum(part.amount.amount for part in self.parts if part.ticket.id in chosen)
        return Money(amount=total, currency=self.possible.currency)

    def fits(self, chosen: Collection[UUID]) -> bool:
        """Whether something is chosen, and no more than can still go back of this payment."""
        return bool(chosen) and self.amount(chosen) <= self.possible

    def confirmed(self, chosen: Collection[UUID], typed: str) -> bool:
        """Whether somebody typed exactly this amount, with a point or a comma."""
        try:
            said = Decimal(typed.strip().replace(",", "."))
        except InvalidOperation:
            return False
        return said.is_finite() and said == self.amount(chosen).major

    def wish(self, chosen: Collection[UUID], reason: str, *, return_to_sale: bool) -> NewRefund:
        """The refund as the server is asked for it."""
        named = tuple(part.ticket.id for part in self.parts if part.ticket.id in chosen)
        return NewRefund(id=self.id, ticket_ids=named, return_to_sale=return_to_sale, reason=reason)


def parts_of(order: OrderView, language: str = "en") -> tuple[Part, ...]:
    """Every ticket with its share, as the server reckons it: a tier's lines over its tickets."""
    totals: Counter[UUID] = Counter()
    names: dict[UUID, str] = {}
    for line in order.lines:
        totals[line.tier_id] += line.total.amount
        names[line.tier_id] = line.tier_name.in_language(language)
    parts: list[Part] = []
    for tier_id, total in totals.items():
        tickets = sorted((one for one in order.tickets if one.tier_id == tier_id), key=_id_of)
        for ticket, share in zip(tickets, spread(total, len(tickets)), strict=True):
            amount = Money(amount=share, currency=order.total.currency)
            parts.append(Part(ticket, names[tier_id], amount))
    return tuple(parts)


def refundable(order: OrderView) -> PaymentView | None:
    """The payment whose money can go back: the one that succeeded and has most of it left."""
    received = [one for one in order.payments if one.status is PaymentStatus.SUCCEEDED]
    return max(received, key=lambda one: (one.amount - one.refunded).amount, default=None)


def _id_of(ticket: TicketView) -> UUID:
    return ticket.id
