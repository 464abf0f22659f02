"""Leases: stock handed to one kiosk ahead of time, with signed blank tickets, and what it sold."""

from enum import StrEnum
from typing import Self
from uuid import UUID

from pydantic import Field, model_validator

from ticketing.chain import ChainLink
from ticketing.identifiers import OrderNumber, Serial
from ticketing.money import Money
from ticketing.order import Buyer, Delivery, OrderStatus
from ticketing.voucher import TakenVoucher
from ticketing.wire import Answer, Instant, Language, ShortText, Wire, absent

MOST_BLANKS = 500
"""Blank tickets that one lease, or one return, may be about."""


class BlankState(StrEnum):
    """What became of a blank ticket.

    ``open``: its kiosk has it, or nobody has heard that it was sold. ``returned``: the kiosk said
    that it is unsold. ``expired``: it came back since its kiosk was silent, which may have sold it.
    ``void``: its kiosk was revoked.
    """

    OPEN = "open"
    SOLD = "sold"
    RETURNED = "returned"
    EXPIRED = "expired"
    VOID = "void"


class LeaseEnd(StrEnum):
    """Why nothing of a lease is with its kiosk any more."""

    RETURNED = "returned"
    EXPIRED = "expired"
    REVOKED = "revoked"


class OfflineMethod(StrEnum):
    """How a kiosk that is alone sells. Never by card: a reader cannot work without its provider."""

    CASH = "cash"
    FREE = "free"
    RESERVATION = "reservation"


class LeaseIncidentKind(StrEnum):
    """What a person must look at about what a kiosk sold by itself.

    ``oversold``: it came back late with sales, and there are more tickets now than were planned.
    ``event_cancelled``: it sold for an event that was cancelled. ``revoked``: it was revoked while
    it had blanks; whoever bought one of them is refused at the gate. ``no_drawer``: it took cash,
    and no drawer was open to book it to. ``voucher_twice``: it took a code that was used up, or is
    none any more.
    """

    OVERSOLD = "oversold"
    EVENT_CANCELLED = "event_cancelled"
    REVOKED = "revoked"
    NO_DRAWER = "no_drawer"
    VOUCHER_TWICE = "voucher_twice"


class NewLease(Wire):
    """What a kiosk wants to have of a tier: ``count`` blanks, of which ``left`` are there."""

    id: UUID
    tier_id: UUID
    count: int = Field(ge=1, le=MOST_BLANKS)
    left: int = Field(default=0, ge=0, le=MOST_BLANKS)


class Blank(Answer):
    """A ticket that is signed and not sold yet; ``code`` is what its QR carries."""

    id: UUID
    serial: Serial
    code: str


class LeaseView(Answer):
    """A lease with the blanks that are still the kiosk's to sell until ``expires_at``.

    ``granted`` counts those it began with: as many as were free, which may be none.
    """

    id: UUID
    device_id: UUID
    device_name: str
    event_id: UUID
    tier_id: UUID
    granted: int
    sold: int
    granted_at: Instant
    expires_at: Instant
    ended_at: Instant | None
    ended: LeaseEnd | None
    blanks: tuple[Blank, ...] = ()


class LeasePage(Answer):
    """Leases, the newest first, without their blanks; ``next`` leads to the next page."""

    leases: tuple[LeaseView, ...]
    next: str | None = None


class ReturnBlanks(Wire):
    """The blanks that a kiosk gives back; it sells none of them any more."""

    blank_ids: tuple[UUID, ...] = Field(min_length=1, max_length=MOST_BLANKS)


class OfflineLine(Wire):
    """The tickets of one tier that were sold, at the price the kiosk showed.

    ``discount`` is what a code took off the whole line.
    """

    tier_id: UUID
    unit_price: Money
    blank_ids: tuple[UUID, ...] = Field(min_length=1, max_length=100)
    discount: Money | None = Field(default=None, exclude_if=absent)

    @model_validator(mode="after")
    def _within_price(self) -> Self:
        off = self.discount
        if off is None:
            return self
        if off.currency != self.unit_price.currency:
            raise ValueError("a discount is of its price's currency")
        if not 0 <= off.amount <= self.unit_price.amount * len(self.blank_ids):
            raise ValueError("a discount is not less than nothing, and not more than the price")
        return self


class OfflineOrder(Wire):
    """An order that a kiosk sold by itself. The same id with the same content is the same order.

    ``counter`` numbers what the device did by itself, from 1. ``sold_at`` is the device's time as
    far as it knows the server's. ``payment_id`` is there but for a reservation, which is not paid.
    ``clerk`` is the name of whoever took the cash. ``voucher`` is the code that took the lines'
    discounts off. ``link`` says what it sold alone before (``ticketing.sale_chain``).
    """

    id: UUID
    number: OrderNumber
    session_id: UUID
    lines: tuple[OfflineLine, ...] = Field(min_length=1, max_length=20)
    method: OfflineMethod
    payment_id: UUID | None = None
    clerk: ShortText | None = None
    buyer: Buyer = Buyer()
    language: Language = "en"
    sold_at: Instant
    counter: int = Field(ge=1, le=2**62)
    delivered: Delivery | None = None
    # Left out where there is none, or a sale of an older kiosk, sent again, would be another.
    link: ChainLink | None = Field(default=None, exclude_if=absent)
    voucher: TakenVoucher | None = Field(default=None, exclude_if=absent)

    @property
    def blank_ids(self) -> tuple[UUID, ...]:
        """The blanks of all lines."""
        return tuple(one for line in self.lines for one in line.blank_ids)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if len(set(self.blank_ids)) < len(self.blank_ids):
            raise ValueError("a blank is sold twice")
        if len({line.tier_id for line in self.lines}) < len(self.lines):
            raise ValueError("a tier may stand in one line only")
        reserved = self.method is OfflineMethod.RESERVATION
        if reserved is not (self.payment_id is None):
            raise ValueError("a sale has its payment's id, and a reservation has none")
        if reserved and self.delivered is not None:
            raise ValueError("a reservation has no tickets that could be delivered")
        if len({line.unit_price.currency for line in self.lines}) > 1:
            raise ValueError("an order is of one currency")
        if self.voucher is None and any(line.discount for line in self.lines):
            raise ValueError("only a code takes something off")
        if any(line.unit_price.amount < 0 for line in self.lines):
            raise ValueError("a price is not less than nothing")
        return self


class OfflineReceipt(Answer):
    """Says that a sale is on disk at the server. ``number`` is the order's, once and for all."""

    order_id: UUID
    number: OrderNumber
    status: OrderStatus


class LeaseIncident(Answer):
    """Something about a lease that a person must look at; ``tickets`` says how many it is about."""

    id: UUID
    kind: LeaseIncidentKind
    lease_id: UUID
    device_id: UUID
    device_name: str
    event_id: UUID
    tier_id: UUID
    tickets: int
    opened_at: Instant
    resolved_at: Instant | None
    resolved_by: str | None
    note: str | None


class LeaseIncidentPage(Answer):
    """Incidents of leases, the newest first; ``next`` leads to the next page."""

    incidents: tuple[LeaseIncident, ...]
    next: str | None = None
