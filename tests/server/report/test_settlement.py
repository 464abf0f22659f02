"""Every number of a settlement is what a plain second computation over the rows makes of it."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select, update

from server.granting import Columns, grant
from server.order.tables import order, order_line
from server.payment.tables import payment, refund, refund_ticket
from server.permissions import Action, Role
from server.report.settlement import settlement
from server.security import Operator, Principal
from server.ticket.tables import ticket
from tests.server.report.trading_days import Trade, somebody
from ticketing.money import Money, tax_included
from ticketing.payment import PaymentMethod
from ticketing.report import SettlementReport, SettlementRow, SettlementSearch, SettlementSums

FIRST, LAST = date(2026, 10, 22), date(2026, 10, 31)
Place = tuple[date, str, PaymentMethod, UUID | None]


def report(
    trade: Trade, by: Principal | None = None, first: date = FIRST, last: date = LAST
) -> SettlementReport:
    """The settlement as somebody sees it."""
    reading = grant(by or Operator(), Action.READ_REPORTS)
    wanted = SettlementSearch.model_validate({"from": first, "to": last})

    def within(columns: Columns) -> Any:  # noqa: ANN401  a condition
        return reading.within(columns)

    return trade.database.read(lambda c: settlement(c, wanted, within))


@dataclass
class Plain:
    """What the second computation counts at one place."""

    payments: int = 0
    gross: Counter[int] = field(default_factory=Counter)
    refunds: Counter[int] = field(default_factory=Counter)
    tax: Counter[int] = field(default_factory=Counter)
    donations: int = 0
    donations_back: int = 0


def computed(connection: Connection, zones: dict[UUID, str]) -> dict[Place, Plain]:
    """The same sums, payment by payment, from the rows as they are."""
    found: defaultdict[Place, Plain] = defaultdict(Plain)
    for paid in connection.execute(select(payment).where(payment.c.status == "succeeded")):
        zone = ZoneInfo(zones[paid.event_id])

        def place(at: Any, paid: Any = paid, zone: ZoneInfo = zone) -> Plain:  # noqa: ANN401  rows
            method = PaymentMethod(paid.method)
            return found[at.astimezone(zone).date(), paid.currency, method, paid.device_id]

        lines = connection.execute(
            select(order_line).where(order_line.c.order_id == paid.order_id)
        ).all()
        left: Counter[int] = Counter()
        for line in lines:
            left[line.tax_basis_points] += line.quantity * line.unit_price - line.discount
        assert left.total() + paid.donation == paid.received
        day = place(paid.settled_at)
        day.payments += 1
        for rate, much in left.items():
            day.gross[rate] += much
            day.tax[rate] += tax(much, rate)
        if paid.donation:
            day.gross[0] += paid.donation
            day.donations += paid.donation
        for back in connection.execute(
            select(refund)
            .where(refund.c.payment_id == paid.id, refund.c.amount > 0)
            .order_by(refund.c.given_back_at, refund.c.id)
        ):
            # The donation goes back last: with what is more than is left of the tickets.
            given = max(0, back.amount - left.total())
            assert given == back.donation
            named = tickets_by_rate(connection, back.id, lines)
            parts = parts_of(back.amount - given, left, named)
            day = place(back.given_back_at)
            for rate, part in parts.items():
                day.refunds[rate] += part
                day.tax[rate] -= tax(left[rate], rate) - tax(left[rate] - part, rate)
                left[rate] -= part
            if given:
                day.refunds[0] += given
                day.donations_back += given
    return dict(found)


def parts_of(amount: int, left: Counter[int], named: Counter[int]) -> dict[int, int]:
    """Tickets at their rates as far as anything is left there; the rest in proportion to that."""
    first = dict.fromkeys(left, 0)
    if named.total() == amount:
        first = {rate: min(left[rate], named[rate]) for rate in left}
    rest, open_ = amount - sum(first.values()), {rate: left[rate] - first[rate] for rate in left}
    parts, whole, upto = {}, sum(open_.values()), 0
    for rate in sorted(left):
        before, upto = upto, upto + open_[rate]
        share = (rest * upto // whole - rest * before // whole) if whole else 0
        parts[rate] = first[rate] + share
    assert sum(parts.values()) == amount
    return parts


def tickets_by_rate(connection: Connection, refund_id: UUID, lines: Iterable[Any]) -> Counter[int]:
    """What the tickets of a refund cost, by rate."""
    named = set(
        connection.scalars(
            select(refund_ticket.c.ticket_id).where(refund_ticket.c.refund_id == refund_id)
        )
    )
    costs: Counter[int] = Counter()
    for line in lines:
        of_tier = select(ticket.c.id).where(
            ticket.c.order_id == line.order_id, ticket.c.tier_id == line.tier_id
        )
        ids = sorted(connection.scalars(of_tier))
        much = line.quantity * line.unit_price - line.discount
        for n, ticket_id in enumerate(ids):
            share = much * (n + 1) // len(ids) - much * n // len(ids)
            costs[line.tax_basis_points] += share if ticket_id in named else 0
    return costs


def tax(amount: int, rate: int) -> int:
    """The tax inside an amount."""
    return tax_included(Money(amount=amount, currency="EUR"), rate).amount


def place_of(row: SettlementRow) -> Place:
    """What a row is of."""
    return row.day, row.net.currency, row.method, row.device_id


def zones_of(trade: Trade) -> dict[UUID, str]:
    """The zone of each event."""
    return {show.event.id: show.event.time_zone for show in trade.shows}


def test_every_number_is_that_of_a_second_computation(traded: Trade) -> None:
    wanted = traded.database.read(lambda c: computed(c, zones_of(traded)))
    rows = report(traded).rows
    assert {place_of(row) for row in rows} == set(wanted)
    assert len(rows) == len(wanted) > 20
    for row in rows:
        plain, currency = wanted[place_of(row)], row.net.currency
        assert row.payments == plain.payments
        assert row.gross == Money(amount=plain.gross.total(), currency=currency)
        assert row.refunds == Money(amount=plain.refunds.total(), currency=currency)
        assert row.net == row.gross - row.refunds
        assert row.sales + row.donations == row.gross
        assert row.donations.amount == plain.donations
        assert row.donations_back.amount == plain.donations_back
        assert row.tax == Money(amount=plain.tax.total(), currency=currency)
        for at in row.rates:
            rate = at.tax_basis_points
            told = (at.gross.amount, at.refunds.amount, at.tax.amount)
            assert told == (plain.gross[rate], plain.refunds[rate], plain.tax[rate])
            assert at.net == at.gross - at.refunds


def test_the_trade_has_everything_that_could_go_wrong(traded: Trade) -> None:
    """The control: without these the comparison above would show little."""

    def seen(connection: Connection) -> dict[str, int]:
        rates = select(order_line.c.order_id, order_line.c.tax_basis_points).distinct()
        many = Counter(row.order_id for row in connection.execute(rates))
        paid = {row.id: row for row in connection.execute(select(payment))}
        backs = connection.execute(select(refund)).all()
        parts = [one for one in backs if one.amount < paid[one.payment_id].received]
        orders = connection.execute(select(order)).all()
        return {
            "discounts": sum(one.discount > 0 for one in orders),
            "several rates": sum(count > 1 for count in many.values()),
            "donations": sum(one.donation > 0 for one in paid.values()),
            "donations back": sum(one.donation > 0 for one in backs),
            "donations kept": sum(
                paid[one.payment_id].donation > 0 and not one.donation for one in backs
            ),
            "whole": len(backs) - len(parts),
            "parts": sum(many[paid[one.payment_id].order_id] == 1 for one in parts),
            "parts of several rates": sum(many[paid[one.payment_id].order_id] > 1 for one in parts),
            "by ticket": len(set(connection.scalars(select(refund_ticket.c.refund_id)))),
            "on another day": sum(
                one.created_at - paid[one.payment_id].settled_at > timedelta(days=1)
                for one in backs
            ),
        }

    counts = traded.database.read(seen)
    assert min(counts.values()) >= 3, counts


def test_rates_add_up_to_their_row_and_rows_to_the_totals(traded: Trade) -> None:
    found = report(traded)
    for one in (*found.rows, *found.totals):
        for name in ("gross", "refunds", "net", "tax"):
            assert sum(getattr(at, name).amount for at in one.rates) == getattr(one, name).amount
    assert {one.currency for one in found.totals} == {"EUR", "USD", "JPY"}
    for total in found.totals:
        rows = [row for row in found.rows if row.net.currency == total.currency]
        assert total.payments == sum(row.payments for row in rows)
        for name in ("sales", "donations", "gross", "refunds", "donations_back", "net", "tax"):
            assert getattr(total, name).amount == sum(getattr(row, name).amount for row in rows)


def test_a_day_alone_is_told_as_among_others(traded: Trade) -> None:
    first, second = date(2026, 10, 24), date(2026, 10, 25)
    apart = [row for day in (first, second) for row in report(traded, first=day, last=day).rows]
    assert len(apart) > 8
    assert tuple(apart) == report(traded, first=first, last=second).rows


def test_managers_are_told_of_their_organiser_and_promoters_of_their_events(traded: Trade) -> None:
    berlin, new_york, tokyo = (show.event for show in traded.shows)
    manager = report(traded, somebody(Role.MANAGER, berlin.organiser_id))
    assert {one.currency for one in manager.totals} == {"EUR", "USD"}
    promoted = frozenset({new_york.id, tokyo.id})
    promoter = somebody(Role.PROMOTER, berlin.organiser_id, promoted=promoted)
    found = report(traded, promoter)
    assert {one.currency for one in found.totals} == {"USD"}
    assert found.totals[0] == next(one for one in report(traded).totals if one.currency == "USD")


def test_money_that_was_not_the_orders_is_told_as_it_came(traded: Trade) -> None:
    """A provider that collected another amount; put right again, since others read this trade."""
    paid = traded.database.read(_of_several_rates)

    def received(amount: int) -> SettlementSums:
        statement = update(payment).where(payment.c.id == paid.id).values(received=amount)
        traded.database.write(lambda c: c.execute(statement))
        return next(one for one in report(traded).totals if one.currency == paid.currency)

    more, as_ordered = received(paid.received + 101), received(paid.received)
    assert more.gross.amount == as_ordered.gross.amount + 101
    assert more.payments == as_ordered.payments
    assert more.tax.amount > as_ordered.tax.amount


def _of_several_rates(connection: Connection) -> Any:  # noqa: ANN401  a row
    """A payment of an order with two rates, of which nothing was given back."""
    rates = select(order_line.c.order_id, order_line.c.tax_basis_points).distinct()
    many = Counter(row.order_id for row in connection.execute(rates))
    kept = connection.execute(select(payment).where(payment.c.refunded == 0))
    return next(row for row in kept if many[row.order_id] > 1)
