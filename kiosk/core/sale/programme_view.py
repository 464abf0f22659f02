"""What is seen of the programme: events, their performances, and their tiers with a stepper."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ticketing.money import Money
from ticketing.stock import AvailabilityState
from ticketing.wire import Localized


@dataclass(frozen=True)
class SessionCard:
    """One performance to choose."""

    session_id: UUID
    name: Localized | None
    starts_at: datetime
    doors_at: datetime
    sold_out: bool
    few_left: bool


@dataclass(frozen=True)
class EventCard:
    """An event in the list. ``picture`` is the path of a local file, or None."""

    event_id: UUID
    name: Localized
    summary: Localized
    room: Localized
    time_zone: str
    picture: str | None
    from_price: Money | None
    sold_out: bool
    few_left: int | None
    sessions: tuple[SessionCard, ...]
    duration_min: int


@dataclass(frozen=True)
class TierTerms:
    """What a ticket of a tier is good for, and what its sale is bound to.

    Attributes:
        admits: how many people one ticket lets in.
        least: how many an order has at least.
        limit: the most that one order may have, once the line has as many; None before.
        per_buyer: that it is one person who may not have more.
        starts_at: the performances still to come that it is good for, where they are several.
        every_one: those are all that are still to come.
        needs_approval: somebody must approve an order of it first, which a kiosk cannot wait for.
        min_age: in years; whoever uses it proves that age at the door.
    """

    admits: int = 1
    least: int = 1
    limit: int | None = None
    per_buyer: bool = False
    starts_at: tuple[datetime, ...] = ()
    every_one: bool = False
    needs_approval: bool = False
    min_age: int | None = None

    @property
    def special(self) -> bool:
        """Whether a ticket is unlike one that lets anybody, alone, in at one performance."""
        return self.admits > 1 or bool(self.starts_at) or self.min_age is not None


@dataclass(frozen=True)
class TierLine:
    """A tier with its stepper. ``message`` is the server's English words on its availability."""

    tier_id: UUID
    name: Localized
    description: Localized
    price: Money
    quantity: int
    can_add: bool
    can_remove: bool
    state: AvailabilityState
    free: int
    message: str
    total: Money
    terms: TierTerms = TierTerms()
