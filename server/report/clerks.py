"""What clerks took at the box office, and their drawers from opening to close."""

from collections import Counter, defaultdict
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from server.catalogue.viewing import ZONES
from server.device.viewing import device_names
from server.drawer.ledger import SHIFTS
from server.granting import Columns
from server.order.placed import AT_A_DESK
from server.payment.takings import GIVEN_BACK, TAKEN
from server.people.finding import names_of
from server.report.asking import Question, Row
from server.report.days import days_of
from server.report.settlement import Sums, money, with_donations
from server.report.sums import WHOSE_PAYMENT, Asked, asked_of
from server.report.takings import method_word

_Place = tuple[UUID, UUID, str, str]
_WHOSE_SHIFT = Columns(organiser_id=SHIFTS.c.organiser_id)
_TOLD = ("payments", "sales", "donations", "gross", "refunds", "donations_back", "net")
_AMOUNTS = {
    "opening_float": SHIFTS.c.opening_float,
    "cash_sales": SHIFTS.c.sales,
    "refunds": SHIFTS.c.refunds,
    "paid_in": SHIFTS.c.paid_in,
    "paid_out": SHIFTS.c.paid_out,
    "expected": SHIFTS.c.expected,
    "counted": SHIFTS.c.counted,
    "cash_difference": SHIFTS.c.difference,
}


def by_clerk(question: Question) -> list[Row]:
    """By clerk and method; what was given back is of the payments that they took."""
    found: defaultdict[_Place, Sums] = defaultdict(Sums)
    for asked in asked_of(question.connection, question.wanted, question.within):
        _add(question, asked, found)
    names = names_of(question.connection, {clerk_id for _, clerk_id, _, _ in found})

    def order(place: _Place) -> tuple[Any, ...]:
        organiser_id, clerk_id, method, currency = place
        return currency, names.get(clerk_id, ""), clerk_id, method, organiser_id

    rows: list[Row] = []
    for place in sorted(found, key=order):
        organiser_id, clerk_id, method, currency = place
        told = found[place].told(currency)
        rows.append(
            {
                "organiser_id": organiser_id,
                "clerk": names.get(clerk_id),
                "method": method_word(method, question.language),
                "currency": currency,
                **{name: told[name] for name in _TOLD},
            }
        )
    return rows


def _add(question: Question, asked: Asked, found: defaultdict[_Place, Sums]) -> None:
    by = (TAKEN.c.organiser_id, AT_A_DESK.c.placed_by, TAKEN.c.method, TAKEN.c.currency)
    sold = TAKEN.join(AT_A_DESK, AT_A_DESK.c.id == TAKEN.c.order_id).join(
        ZONES, ZONES.c.id == TAKEN.c.event_id
    )
    of_it = (ZONES.c.time_zone == asked.zone, asked.within(WHOSE_PAYMENT))
    taken = (
        select(*by, func.count(), func.sum(TAKEN.c.tickets), func.sum(TAKEN.c.donation))
        .select_from(sold)
        .where(asked.during(TAKEN.c.settled_at), *of_it)
        .group_by(*by)
    )
    for *place, payments, amount, donated in question.connection.execute(taken):
        more = Sums(payments, gross=Counter({0: int(amount)}))
        found[_place(place)].add(with_donations(more, int(donated)))
    given_back = (
        select(*by, func.sum(GIVEN_BACK.c.tickets), func.sum(GIVEN_BACK.c.donation))
        .select_from(sold.join(GIVEN_BACK, GIVEN_BACK.c.payment_id == TAKEN.c.id))
        .where(asked.during(GIVEN_BACK.c.given_back_at), *of_it)
        .group_by(*by)
    )
    for *place, amount, donated in question.connection.execute(given_back):
        more = Sums(refunds=Counter({0: int(amount)}))
        found[_place(place)].add(with_donations(more, back=int(donated)))


def drawers(question: Question) -> list[Row]:
    """Each drawer that was opened on these days, in the time zone it was opened in."""
    shifts = SHIFTS.c
    zones = select(shifts.time_zone).where(question.within(_WHOSE_SHIFT)).distinct()
    rows: list[Row] = []
    for zone in sorted(question.connection.scalars(zones)):
        days = days_of(zone, question.wanted.first, question.wanted.last)
        asked = Asked(zone, days, question.within)
        wanted = (
            select(SHIFTS)
            .where(
                asked.during(shifts.opened_at),
                shifts.time_zone == zone,
                question.within(_WHOSE_SHIFT),
            )
            .order_by(shifts.currency, shifts.opened_at, shifts.clerk)
        )
        found = question.connection.execute(wanted).all()
        names = device_names(question.connection, {one.device_id for one in found if one.device_id})
        local = ZoneInfo(zone)
        rows += [
            {
                "organiser_id": one.organiser_id,
                "clerk": one.clerk,
                "device": names.get(one.device_id) if one.device_id else None,
                "opened": one.opened_at.astimezone(local),
                "closed": one.closed_at.astimezone(local) if one.closed_at else None,
                "currency": one.currency,
                **{
                    key: None
                    if getattr(one, column.name) is None
                    else money(getattr(one, column.name), one.currency)
                    for key, column in _AMOUNTS.items()
                },
            }
            for one in found
        ]
    return rows


def _place(values: list[Any]) -> _Place:
    organiser_id, clerk_id, method, currency = values
    return organiser_id, clerk_id, method, currency
