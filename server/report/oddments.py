"""Oddments: payments at several tax rates of which only a part came or went back, one by one.

They are few: refunds by ticket or amount of orders that mix rates.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from server.order.reading import Line, OrderFacts, lines_of, order_of
from server.payment import records
from server.payment.records import PaymentRecord
from server.payment.refunds import refunds_of
from server.payment.taking_back import shares_of
from server.report.splitting import ByRate, Returned, portions, spread
from ticketing.money import Money, tax_included


@dataclass(frozen=True)
class Moved:
    """What came or went back at a moment for tickets, and the tax inside it: minor units by rate.

    ``donation`` is what came or went back with it.
    """

    at: datetime
    amounts: ByRate
    taxes: ByRate
    donation: int


@dataclass(frozen=True)
class Oddment:
    """One payment by rate, and its refunds, the earliest first."""

    record: PaymentRecord
    taken: Moved
    given_back: tuple[Moved, ...]


def oddment(connection: Connection, payment_id: UUID) -> Oddment:
    """What a succeeded payment and its refunds are at each rate of its order.

    Raises:
        LookupError: there is no such payment, or it took no money.
    """
    record = records.by_id(connection, payment_id)
    order = None if record is None else order_of(connection, record.order_id)
    if record is None or record.settled_at is None or order is None:
        raise LookupError(f"no payment {payment_id} that took money")
    lines = lines_of(connection, order)
    taken = spread(record.received.amount - record.donation, _costs(lines))
    return Oddment(
        record,
        Moved(record.settled_at, taken, _taxes(taken, order.total.currency), record.donation),
        tuple(_given_back(connection, record, order, lines, taken)),
    )


def _given_back(
    connection: Connection,
    record: PaymentRecord,
    order: OrderFacts,
    lines: tuple[Line, ...],
    taken: ByRate,
) -> Iterator[Moved]:
    rate_of = {line.tier_id: line.tax_basis_points for line in lines}
    share_of = {one.ticket_id: one for one in shares_of(connection, order)}
    refunds = sorted(
        (one.given_back_at, one.id, one)
        for one in refunds_of(connection, record.id)
        if one.given_back_at is not None and one.amount.amount
    )
    returned = []
    for _, _, one in refunds:
        tickets = dict.fromkeys(taken, 0)
        for ticket_id in one.ticket_ids:
            share = share_of[ticket_id]
            tickets[rate_of[share.tier_id]] += share.amount
        returned.append(Returned(one.amount.amount - one.donation, tickets))
    left = dict(taken)
    for (at, _, one), portion in zip(refunds, portions(taken, returned), strict=True):
        after = {rate: left[rate] - portion[rate] for rate in left}
        before_tax, after_tax = (_taxes(each, order.total.currency) for each in (left, after))
        taxes = {rate: before_tax[rate] - after_tax[rate] for rate in left}
        yield Moved(at, portion, taxes, one.donation)
        left = after


def _costs(lines: tuple[Line, ...]) -> dict[int, int]:
    costs: dict[int, int] = {}
    for line in lines:
        rate = line.tax_basis_points
        costs[rate] = costs.get(rate, 0) + line.total.amount
    return costs


def _taxes(amounts: ByRate, currency: str) -> dict[int, int]:
    return {
        rate: tax_included(Money(amount=amount, currency=currency), rate).amount
        for rate, amount in amounts.items()
    }
