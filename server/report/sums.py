"""The sums of a settlement, added up by the database: by day, method, device, currency and rate.

Tickets have a rate; what was given on top of them has none, and is told once for each payment.
Where an order has several tax rates and only a part of its money came or went back, that part is
split over the rates elsewhere: its rows name the payment as ``odd``, and their sums mean nothing.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    Connection,
    FromClause,
    Select,
    String,
    Subquery,
    and_,
    case,
    cast,
    column,
    func,
    or_,
    select,
    tuple_,
    values,
)

from server.catalogue.programme import EVENTS
from server.catalogue.viewing import ZONES
from server.columns import UtcDateTime
from server.drawer.ledger import CLOSED
from server.granting import Columns
from server.order.taxing import TAXED
from server.payment.takings import GIVEN_BACK, TAKEN
from server.report.days import Day, days_of
from ticketing.report import SettlementSearch

Within = Callable[[Columns], ColumnElement[bool]]
"""Which rows a report is about, given the columns that say whose each is."""

WHOSE_PAYMENT = Columns(
    organiser_id=TAKEN.c.organiser_id, event_id=TAKEN.c.event_id, order_id=TAKEN.c.order_id
)
_WHOSE_DRAWER = Columns(organiser_id=CLOSED.c.organiser_id)
_WHOSE_ZONE = Columns(organiser_id=ZONES.c.organiser_id, event_id=ZONES.c.id)
WHOSE_EVENT = Columns(organiser_id=EVENTS.c.organiser_id, event_id=EVENTS.c.id)


@dataclass(frozen=True)
class Asked:
    """Days of one time zone, and whose money of them."""

    zone: str
    days: Sequence[Day]
    within: Within

    def during(self, moment: ColumnElement[Any]) -> ColumnElement[bool]:
        """Whether a moment is of any of the days."""
        return and_(moment >= self.days[0].since, moment < self.days[-1].until)

    def calendar(self) -> CTE:
        """The days as rows: ``day`` (ISO 8601), ``since`` and ``until``."""
        named = (column("day", String), column("since", UtcDateTime), column("until", UtcDateTime))
        rows = [(one.date.isoformat(), one.since, one.until) for one in self.days]
        return values(*named, name="calendar").data(rows).cte("calendar")

    def on(self, calendar: CTE, moment: ColumnElement[Any]) -> ColumnElement[bool]:
        """Whether a moment is of a day of the calendar; the outer bounds lead to the index."""
        return and_(
            self.during(moment),
            moment >= calendar.c.since,
            moment < calendar.c.until,
        )


def asked_of(connection: Connection, wanted: SettlementSearch, within: Within) -> Iterator[Asked]:
    """The days that are reported, in each of the time zones that they are looked at in."""
    for zone in sorted(connection.scalars(_zones(within))):
        yield Asked(zone, days_of(zone, wanted.first, wanted.last), within)


def _zones(within: Within) -> Select[Any]:
    of_events = select(ZONES.c.time_zone).where(within(_WHOSE_ZONE))
    of_drawers = select(CLOSED.c.time_zone).where(within(_WHOSE_DRAWER))
    return select(of_events.union(of_drawers).subquery().c.time_zone)


def taken(asked: Asked) -> Select[Any]:
    """``payments``, ``amount`` and ``tax`` of what was taken for tickets, and ``donation``.

    A payment and its donation are counted at its first rate, so that those of all rates add up.
    """
    days = asked.calendar()
    of = days.join(TAKEN, asked.on(days, TAKEN.c.settled_at))
    moved = (TAKEN.c.id, TAKEN.c.tickets, TAKEN.c.donation, TAKEN.c.settled_at)
    found = _by_rate(asked, of, days, moved)
    one_rate = found.c.rates == 1
    amount = case((one_rate, found.c.amount), else_=found.c.gross)
    counted = func.sum(case((found.c.place == 1, 1), else_=0)).label("payments")
    plain = or_(one_rate, found.c.received == found.c.total)
    return _sums(found, plain, amount, tax_inside(amount, found.c.rate), counted)


def given_back(asked: Asked) -> Select[Any]:
    """``amount`` and ``tax`` of what was given back for tickets, and ``donation``.

    The tax of a part is what the tax inside all that is left of the payment becomes less by it.
    """
    days = asked.calendar()
    of = days.join(GIVEN_BACK, asked.on(days, GIVEN_BACK.c.given_back_at))
    of = of.join(TAKEN, TAKEN.c.id == GIVEN_BACK.c.payment_id)
    moved = (
        GIVEN_BACK.c.id,
        GIVEN_BACK.c.tickets,
        GIVEN_BACK.c.donation,
        GIVEN_BACK.c.given_back_at,
    )
    found = _by_rate(asked, of, days, moved)
    earlier = GIVEN_BACK.alias("earlier")
    before = (
        select(cast(func.coalesce(func.sum(earlier.c.tickets), 0), BigInteger))
        .where(
            earlier.c.payment_id == found.c.payment_id,
            tuple_(earlier.c.given_back_at, earlier.c.id) < tuple_(found.c.moment, found.c.id),
        )
        .scalar_subquery()
    )
    left, rate, one_rate = found.c.received - before, found.c.rate, found.c.rates == 1
    amount = case((one_rate, found.c.amount), else_=found.c.gross)
    tax = case(
        (one_rate, tax_inside(left, rate) - tax_inside(left - found.c.amount, rate)),
        else_=tax_inside(found.c.gross, rate),
    )
    whole = and_(found.c.amount == found.c.received, found.c.received == found.c.total)
    return _sums(found, or_(one_rate, whole), amount, tax)


def differences(asked: Asked) -> Select[Any]:
    """``difference`` by day, device and currency, of the drawers that were closed."""
    days = asked.calendar()
    by = (days.c.day, CLOSED.c.device_id, CLOSED.c.currency)
    return (
        select(*by, func.sum(CLOSED.c.difference).label("difference"))
        .select_from(days.join(CLOSED, asked.on(days, CLOSED.c.closed_at)))
        .where(CLOSED.c.time_zone == asked.zone, asked.within(_WHOSE_DRAWER))
        .group_by(*by)
    )


def tax_inside(gross: ColumnElement[int], rate: ColumnElement[int]) -> ColumnElement[int]:
    """As ``ticketing.money.tax_included``, of what is not less than nothing."""
    divisor = rate + 10_000
    return (gross * rate * 2 + divisor) // (divisor * 2)


def _by_rate(
    asked: Asked, of: FromClause, days: CTE, moved: tuple[ColumnElement[Any], ...]
) -> Subquery:
    """What moved (its id, the tickets' money, the donation, the moment) once for each tax rate.

    ``gross`` is what the order cost at the rate; ``rates`` says how many it has, ``place`` which
    of them this is, from 1.
    """
    key, amount, donation, moment = moved
    by = (
        key.label("id"),
        amount.label("amount"),
        donation.label("donation"),
        moment.label("moment"),
        TAKEN.c.id.label("payment_id"),
        TAKEN.c.tickets.label("received"),
        TAXED.c.total,
        TAXED.c.rate,
        days.c.day,
        TAKEN.c.method,
        TAKEN.c.device_id,
        TAKEN.c.currency,
    )
    return (
        select(
            *by,
            cast(func.sum(TAXED.c.gross), BigInteger).label("gross"),
            func.row_number().over(partition_by=key, order_by=TAXED.c.rate).label("place"),
            func.count().over(partition_by=key).label("rates"),
        )
        .select_from(
            of.join(ZONES, ZONES.c.id == TAKEN.c.event_id).join(
                TAXED, TAXED.c.order_id == TAKEN.c.order_id
            )
        )
        .where(ZONES.c.time_zone == asked.zone, asked.within(WHOSE_PAYMENT))
        .group_by(*by)
        .subquery("found")
    )


def _sums(
    found: Subquery,
    plain: ColumnElement[bool],
    amount: ColumnElement[int],
    tax: ColumnElement[int],
    *more: ColumnElement[Any],
) -> Select[Any]:
    odd = case((plain, None), else_=found.c.payment_id).label("odd")
    by = (found.c.day, found.c.method, found.c.device_id, found.c.currency, found.c.rate, odd)
    given = func.sum(case((found.c.place == 1, found.c.donation), else_=0)).label("donation")
    sums = (func.sum(amount).label("amount"), func.sum(tax).label("tax"), given, *more)
    return select(*by, *sums).group_by(*by)
