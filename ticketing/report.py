"""Reports as they cross the wire: what was taken and given back, by day, method, device and tax."""

from datetime import date, timedelta
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator

from ticketing.money import Currency, Money
from ticketing.payment import PaymentMethod
from ticketing.wire import Answer, Wire

LONGEST = timedelta(days=366)
"""How long a time a report is about at most."""

Reported = Annotated[date, Field(ge=date(2000, 1, 1), lt=date(2200, 1, 1))]


class SettlementSearch(Wire):
    """Which days are reported, both included, and whose."""

    first: Reported = Field(alias="from", description="The first day.")
    last: Reported = Field(alias="to", description="The last day.")
    organiser: UUID | None = Field(default=None, description="Only one organiser's.")
    event: UUID | None = Field(default=None, description="Only one event's.")
    session: UUID | None = Field(default=None, description="Only one session's.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not timedelta() <= self.last - self.first < LONGEST:
            raise ValueError(f"from is not after to, and they span {LONGEST.days} days at most")
        return self


class RateSums(Answer):
    """What was taken and given back at one tax rate; ``tax`` is the one inside ``net``."""

    tax_basis_points: int
    gross: Money
    refunds: Money
    net: Money
    tax: Money


class SettlementSums(Answer):
    """What was taken in ``payments`` and given back; ``net`` is the difference.

    ``gross`` is ``sales`` of tickets and ``donations`` together, ``donations_back`` what of the
    ``refunds`` had been given; donations are at a rate of 0.
    ``cash_difference`` is what was counted in the drawers that were closed less what was expected;
    None where none was closed.
    """

    payments: int
    sales: Money
    donations: Money
    gross: Money
    refunds: Money
    donations_back: Money
    net: Money
    tax: Money
    cash_difference: Money | None
    rates: tuple[RateSums, ...]


class SettlementRow(SettlementSums):
    """A day's payments of one method and currency at one device; without one, at no device."""

    day: date
    method: PaymentMethod
    device_id: UUID | None
    device: str | None


class SettlementTotal(SettlementSums):
    """The sum of all rows of a currency."""

    currency: Currency


class SettlementReport(Answer):
    """Every day, method, device and currency with anything to tell, and the totals by currency."""

    rows: tuple[SettlementRow, ...]
    totals: tuple[SettlementTotal, ...]


class MethodSum(Answer):
    """What was taken by one method, in so many payments."""

    method: PaymentMethod
    payments: int
    amount: Money


class HourSum(Answer):
    """What was taken in the hour that began at ``hour`` o'clock."""

    hour: int
    amount: Money


class CurrencyDay(Answer):
    """A kiosk's day in one currency; ``net`` is what was taken less what was given back.

    ``refunds`` are those of payments that this kiosk took. ``hours`` has no hour without a sale.
    ``donations`` are within ``gross``; None of a server that tells of none.
    """

    orders: int
    tickets: int
    gross: Money
    refunds: Money
    net: Money
    methods: tuple[MethodSum, ...]
    hours: tuple[HourSum, ...]
    donations: Money | None = None


class KioskDay(Answer):
    """What a kiosk took and gave back since midnight, by currency; none where nothing was."""

    day: date
    time_zone: str
    currencies: tuple[CurrencyDay, ...]
