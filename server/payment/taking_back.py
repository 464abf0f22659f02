"""Taking back: tickets whose money goes back stop admitting at once, and may return to sale."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from server.catalogue.stock import return_sold
from server.order.reading import OrderFacts, lines_of
from server.payment.tables import refund, refund_ticket
from server.ticket.changing import mark_refunded
from server.ticket.viewing import tickets_of_order
from ticketing.money import spread
from ticketing.problem import ProblemCode, RefusedError
from ticketing.refund import RefundStatus
from ticketing.ticket import TICKET_STATES, TicketAct, TicketStatus, TicketView


@dataclass(frozen=True)
class Share:
    """A ticket with its share of what its order cost, in minor units."""

    ticket_id: UUID
    serial: str
    tier_id: UUID
    status: TicketStatus
    amount: int

    @property
    def admits(self) -> bool:
        """Whether there is a right to enter, used or not, that can be taken back."""
        return TICKET_STATES.allows(self.status, TicketAct.REFUND)


def shares_of(connection: Connection, order: OrderFacts) -> tuple[Share, ...]:
    """Every ticket of an order with its share; together they are what its lines cost.

    What a tier's lines cost, discounts taken off, is spread over its tickets to the last minor
    unit, always in the same way.
    """
    tickets = tickets_of_order(connection, order.id)
    totals: Counter[UUID] = Counter()
    for line in lines_of(connection, order):
        totals[line.tier_id] += line.total.amount
    return tuple(
        share
        for tier_id in sorted(totals)
        for share in _spread(totals[tier_id], [one for one in tickets if one.tier_id == tier_id])
    )


def given_back_already(connection: Connection, ticket_ids: Collection[UUID]) -> set[UUID]:
    """Which of these tickets a refund that did not fail was made for."""
    return set(
        connection.scalars(
            select(refund_ticket.c.ticket_id)
            .join(refund, refund.c.id == refund_ticket.c.refund_id)
            .where(
                refund_ticket.c.ticket_id.in_(ticket_ids),
                refund.c.status != RefundStatus.FAILED.value,
            )
        )
    )


def take_back(connection: Connection, shares: Collection[Share], *, return_to_sale: bool) -> None:
    """Make these tickets refunded, and sellable again where asked for; void ones stay void.

    Raises:
        RefusedError: CHANGED_MEANWHILE where one changed while it was looked at.
    """
    changing = [one for one in shares if one.admits]
    if not changing:
        return
    if mark_refunded(connection, [one.ticket_id for one in changing]) != len(changing):
        raise RefusedError(ProblemCode.CHANGED_MEANWHILE, "A ticket changed meanwhile: try again.")
    if return_to_sale:
        for tier_id, count in sorted(Counter(one.tier_id for one in changing).items()):
            return_sold(connection, tier_id, count)


def _spread(total: int, tickets: list[TicketView]) -> Iterator[Share]:
    in_turn = sorted(tickets, key=lambda one: one.id)
    for one, amount in zip(in_turn, spread(total, len(in_turn)), strict=True):
        yield Share(one.id, one.serial, one.tier_id, one.status, amount)
