"""Stock: how many tickets of a tier there may be, and what a visitor is told about it."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from ticketing.wire import Answer, Instant

FEW_LEFT = 15
"""From this many free tickets on, a tier says "12 left"."""


class Stock(Answer):
    """A tier's counts. Invariant: ``sold + held + leased <= quantity``."""

    quantity: int = Field(ge=0)
    sold: int = Field(ge=0, default=0)
    held: int = Field(ge=0, default=0)
    leased: int = Field(ge=0, default=0)

    @property
    def free(self) -> int:
        """How many can still be held."""
        return self.quantity - self.sold - self.held - self.leased


class AvailabilityState(StrEnum):
    """Why a tier can or cannot be bought at a moment."""

    PLENTY = "plenty"
    FEW_LEFT = "few_left"
    SOLD_OUT = "sold_out"
    ALL_HELD = "all_held"
    NOT_YET_ON_SALE = "not_yet_on_sale"
    SALE_ENDED = "sale_ended"
    OFF = "off"


_MESSAGES = {
    AvailabilityState.PLENTY: "Available",
    AvailabilityState.FEW_LEFT: "{free} left",
    AvailabilityState.SOLD_OUT: "Sold out",
    AvailabilityState.ALL_HELD: "All remaining tickets are in other people's baskets",
    AvailabilityState.NOT_YET_ON_SALE: "On sale from {at}",
    AvailabilityState.SALE_ENDED: "Sales have ended",
    AvailabilityState.OFF: "Not on sale",
}


class Availability(Answer):
    """What can be bought of a tier now, and a message that says why not."""

    state: AvailabilityState
    available: int = Field(ge=0)
    sold: int = Field(ge=0)
    quantity: int = Field(ge=0)
    percent_sold: int = Field(ge=0, le=100)
    can_be_bought: bool
    message: str


class SaleWindow(Answer):
    """When a tier is on sale; an open end is never reached."""

    starts_at: Instant | None = None
    ends_at: Instant | None = None
    active: bool = True


def availability(stock: Stock, window: SaleWindow, now: datetime) -> Availability:
    """What ``stock`` offers at ``now``; the message is English and for the interface's clients."""
    state = _state(stock, window, now)
    at = f"{window.starts_at:%Y-%m-%d %H:%M} UTC" if window.starts_at else ""
    buyable = state in {AvailabilityState.PLENTY, AvailabilityState.FEW_LEFT}
    return Availability(
        state=state,
        available=max(0, stock.free),
        sold=stock.sold,
        quantity=stock.quantity,
        percent_sold=100 * stock.sold // stock.quantity if stock.quantity else 100,
        can_be_bought=buyable,
        message=_MESSAGES[state].format(free=stock.free, at=at),
    )


def _state(stock: Stock, window: SaleWindow, now: datetime) -> AvailabilityState:
    if not window.active:
        return AvailabilityState.OFF
    if window.starts_at and now < window.starts_at:
        return AvailabilityState.NOT_YET_ON_SALE
    if window.ends_at and now >= window.ends_at:
        return AvailabilityState.SALE_ENDED
    if stock.sold >= stock.quantity:
        return AvailabilityState.SOLD_OUT
    if stock.free <= 0:
        return AvailabilityState.ALL_HELD
    return AvailabilityState.FEW_LEFT if stock.free <= FEW_LEFT else AvailabilityState.PLENTY
