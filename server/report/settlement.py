"""The settlement: what was taken, given back and found in drawers, by day, method and device.

A day is one of the event's time zone, for drawers of the zone that the drawer was opened in.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Row

from server.device.viewing import device_names
from server.payment.records import PaymentRecord
from server.report.oddments import Moved, oddment
from server.report.sums import Asked, Within, asked_of, differences, given_back, taken
from ticketing.money import LARGEST, Money
from ticketing.payment import PaymentMethod
from ticketing.problem import ProblemCode, RefusedError
from ticketing.report import (
    RateSums,
    SettlementReport,
    SettlementRow,
    SettlementSearch,
    SettlementTotal,
)


class Key(NamedTuple):
    """What a row is of."""

    day: date
    currency: str
    method: PaymentMethod
    device_id: UUID | None


@dataclass
class Sums:
    """Minor units, by tax rate where that matters; ``tax_back`` is the tax inside the refunds.

    ``gross`` and ``refunds`` have the donations in them, untaxed.
    """

    payments: int = 0
    gross: Counter[int] = field(default_factory=Counter)
    refunds: Counter[int] = field(default_factory=Counter)
    tax: Counter[int] = field(default_factory=Counter)
    tax_back: Counter[int] = field(default_factory=Counter)
    donations: int = 0
    donations_back: int = 0
    difference: int | None = None

    def add(self, other: "Sums") -> None:
        """Count another one's in."""
        self.payments += other.payments
        self.gross.update(other.gross)
        self.refunds.update(other.refunds)
        self.tax.update(other.tax)
        self.tax_back.update(other.tax_back)
        self.donations += other.donations
        self.donations_back += other.donations_back
        if other.difference is not None:
            self.difference = (self.difference or 0) + other.difference

    def told(self, currency: str) -> dict[str, Any]:
        """The fields that tell of it."""
        gross, refunds = self.gross.total(), self.refunds.total()
        return {
            "payments": self.payments,
            "sales": money(gross - self.donations, currency),
            "donations": money(self.donations, currency),
            "gross": money(gross, currency),
            "refunds": money(refunds, currency),
            "donations_back": money(self.donations_back, currency),
            "net": money(gross - refunds, currency),
            "tax": money(self.tax.total() - self.tax_back.total(), currency),
            "cash_difference": None
            if self.difference is None
            else money(self.difference, currency),
            "rates": tuple(
                RateSums(
                    tax_basis_points=rate,
                    gross=money(self.gross[rate], currency),
                    refunds=money(self.refunds[rate], currency),
                    net=money(self.gross[rate] - self.refunds[rate], currency),
                    tax=money(self.tax[rate] - self.tax_back[rate], currency),
                )
                for rate in sorted(self.gross.keys() | self.refunds.keys())
            ),
        }


def settlement(
    connection: Connection, wanted: SettlementSearch, within: Within
) -> SettlementReport:
    """The report of these days.

    Raises:
        RefusedError: INVALID_REQUEST where a sum is larger than money can say.
    """
    sums = settled(connection, wanted, within)
    totals: defaultdict[str, Sums] = defaultdict(Sums)
    for key, one in sums.items():
        totals[key.currency].add(one)
    names = device_names(connection, {key.device_id for key in sums if key.device_id})
    return SettlementReport(
        rows=tuple(_rows(sums, names)),
        totals=tuple(
            SettlementTotal(currency=currency, **totals[currency].told(currency))
            for currency in sorted(totals)
        ),
    )


def settled(connection: Connection, wanted: SettlementSearch, within: Within) -> Mapping[Key, Sums]:
    """What was taken, given back and found in drawers on these days, in no order."""
    sums: defaultdict[Key, Sums] = defaultdict(Sums)
    for asked in asked_of(connection, wanted, within):
        _add_payments(connection, asked, sums)
        for row in connection.execute(differences(asked)):
            key = Key(date.fromisoformat(row.day), row.currency, PaymentMethod.CASH, row.device_id)
            sums[key].add(Sums(difference=int(row.difference)))
    return sums


def _rows(sums: Mapping[Key, Sums], names: Mapping[UUID, str]) -> Iterator[SettlementRow]:
    def place(key: Key) -> tuple[date, str, str, str, str]:
        name = names.get(key.device_id, "") if key.device_id else ""
        return key.day, key.currency, key.method.value, name, str(key.device_id)

    for key in sorted(sums, key=place):
        yield SettlementRow(
            day=key.day,
            method=key.method,
            device_id=key.device_id,
            device=names.get(key.device_id) if key.device_id else None,
            **sums[key].told(key.currency),
        )


def _add_payments(connection: Connection, asked: Asked, sums: defaultdict[Key, Sums]) -> None:
    came_oddly, went_oddly = set[UUID](), set[UUID]()
    for row in connection.execute(taken(asked)):
        if row.odd is not None:
            came_oddly.add(row.odd)
            continue
        amount, tax = Counter({row.rate: int(row.amount)}), Counter({row.rate: int(row.tax)})
        more = Sums(int(row.payments), gross=amount, tax=tax)
        sums[_key(row)].add(with_donations(more, int(row.donation)))
    for row in connection.execute(given_back(asked)):
        if row.odd is not None:
            went_oddly.add(row.odd)
            continue
        amount, tax = Counter({row.rate: int(row.amount)}), Counter({row.rate: int(row.tax)})
        more = Sums(refunds=amount, tax_back=tax)
        sums[_key(row)].add(with_donations(more, back=int(row.donation)))
    for payment_id in came_oddly | went_oddly:
        one = oddment(connection, payment_id)
        for moved in (one.taken,) if payment_id in came_oddly else ():
            more = Sums(1, gross=Counter(moved.amounts), tax=Counter(moved.taxes))
            more = with_donations(more, moved.donation)
            _add_moved(asked, one.record, moved, more, sums)
        for moved in one.given_back if payment_id in went_oddly else ():
            more = Sums(refunds=Counter(moved.amounts), tax_back=Counter(moved.taxes))
            more = with_donations(more, back=moved.donation)
            _add_moved(asked, one.record, moved, more, sums)


def with_donations(sums: Sums, given: int = 0, back: int = 0) -> Sums:
    """The sums of tickets with what was given on top of them, which has no tax in it."""
    sums.donations, sums.donations_back = given, back
    if given:
        sums.gross[0] += given
    if back:
        sums.refunds[0] += back
    return sums


def _add_moved(
    asked: Asked, record: PaymentRecord, moved: Moved, more: Sums, sums: defaultdict[Key, Sums]
) -> None:
    for day in asked.days:
        if day.since <= moved.at < day.until:
            key = Key(day.date, record.amount.currency, record.method, record.device_id)
            sums[key].add(more)


def _key(row: Row[Any]) -> Key:
    day, method = date.fromisoformat(row.day), PaymentMethod(row.method)
    return Key(day, row.currency, method, row.device_id)


def money(amount: int, currency: str) -> Money:
    """So many minor units.

    Raises:
        RefusedError: INVALID_REQUEST where they are more than money can say.
    """
    if abs(amount) > LARGEST:
        raise RefusedError(
            ProblemCode.INVALID_REQUEST,
            "from, to: together this is more than can be told. Ask for fewer days.",
        )
    return Money(amount=amount, currency=currency)
