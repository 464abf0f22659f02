"""A kiosk's day: what it took since midnight, by method and hour, and what of it was given back."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, func, select

from server.catalogue.organisers import time_zone_of
from server.order.taxing import TAXED
from server.payment.takings import GIVEN_BACK, TAKEN
from server.report.days import Day, days_of
from server.security import Device
from ticketing.money import Money
from ticketing.payment import PaymentMethod
from ticketing.report import CurrencyDay, HourSum, KioskDay, MethodSum

_Rows = Sequence[Row[*tuple[Any, ...]]]


def kiosk_day(connection: Connection, kiosk: Device, now: datetime) -> KioskDay:
    """Its day so far, by the clocks of its organiser's newest event."""
    zone = time_zone_of(connection, kiosk.organiser_id)
    today = now.astimezone(ZoneInfo(zone)).date()
    (day,) = days_of(zone, today, today)
    taken, back = _taken(connection, kiosk, day), _given_back(connection, kiosk, day)
    currencies = sorted({row.currency for row in (*taken, *back)})
    return KioskDay(
        day=today,
        time_zone=zone,
        currencies=tuple(_of_currency(one, zone, taken, back) for one in currencies),
    )


def _taken(connection: Connection, kiosk: Device, day: Day) -> _Rows:
    by = (
        TAKEN.c.id,
        TAKEN.c.method,
        TAKEN.c.currency,
        TAKEN.c.received,
        TAKEN.c.donation,
        TAKEN.c.settled_at,
    )
    wanted = (
        select(*by, func.sum(TAXED.c.quantity).label("tickets"))
        .join(TAXED, TAXED.c.order_id == TAKEN.c.order_id)
        .where(
            TAKEN.c.settled_at >= day.since,
            TAKEN.c.settled_at < day.until,
            TAKEN.c.device_id == kiosk.id,
        )
        .group_by(*by)
    )
    return connection.execute(wanted).all()


def _given_back(connection: Connection, kiosk: Device, day: Day) -> _Rows:
    wanted = (
        select(TAKEN.c.currency, GIVEN_BACK.c.amount)
        .join(TAKEN, TAKEN.c.id == GIVEN_BACK.c.payment_id)
        .where(
            GIVEN_BACK.c.given_back_at >= day.since,
            GIVEN_BACK.c.given_back_at < day.until,
            TAKEN.c.device_id == kiosk.id,
        )
    )
    return connection.execute(wanted).all()


def _of_currency(currency: str, zone: str, taken: _Rows, back: _Rows) -> CurrencyDay:
    def money(amount: int) -> Money:
        return Money(amount=amount, currency=currency)

    of_it = [row for row in taken if row.currency == currency]
    methods: Counter[str] = Counter()
    payments: Counter[str] = Counter()
    hours: Counter[int] = Counter()
    for row in of_it:
        methods[row.method] += row.received
        payments[row.method] += 1
        hours[row.settled_at.astimezone(ZoneInfo(zone)).hour] += row.received
    gross = sum(methods.values())
    refunds = sum(row.amount for row in back if row.currency == currency)
    return CurrencyDay(
        orders=len(of_it),
        tickets=sum(row.tickets for row in of_it),
        gross=money(gross),
        refunds=money(refunds),
        net=money(gross - refunds),
        methods=tuple(
            MethodSum(method=PaymentMethod(one), payments=payments[one], amount=money(methods[one]))
            for one in sorted(methods)
        ),
        hours=tuple(HourSum(hour=one, amount=money(hours[one])) for one in sorted(hours)),
        donations=money(sum(row.donation for row in of_it)),
    )
