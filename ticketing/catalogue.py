"""The catalogue on the wire: events, their sessions, and the tiers that are sold for them."""

from enum import StrEnum
from typing import Annotated, Any, ClassVar
from uuid import UUID
from zoneinfo import available_timezones

from pydantic import AfterValidator, Field, ValidationInfo, field_validator, model_validator

from ticketing.donation import Appeal
from ticketing.money import Currency, Money
from ticketing.order import Channel
from ticketing.states import StateMachine
from ticketing.stock import Availability, Stock
from ticketing.wire import Answer, Instant, Localized, ShortText, Wire


class EventStatus(StrEnum):
    """The life of an event."""

    DRAFT = "draft"
    PUBLISHED = "published"
    CANCELLED = "cancelled"
    ENDED = "ended"


class EventAct(StrEnum):
    """What can be done to an event."""

    PUBLISH = "publish"
    CANCEL = "cancel"
    END = "end"


EVENT_STATES = StateMachine[EventStatus, EventAct](
    {
        (EventStatus.DRAFT, EventAct.PUBLISH): EventStatus.PUBLISHED,
        (EventStatus.DRAFT, EventAct.CANCEL): EventStatus.CANCELLED,
        (EventStatus.PUBLISHED, EventAct.CANCEL): EventStatus.CANCELLED,
        (EventStatus.PUBLISHED, EventAct.END): EventStatus.ENDED,
    }
)


def _known_zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError("not an IANA time zone")
    return name


TimeZoneName = Annotated[str, AfterValidator(_known_zone)]
TaxRate = Annotated[int, Field(ge=0, le=10_000)]
"""A tax rate in basis points: 700 is 7 %."""

Age = Annotated[int, Field(ge=1, le=120)]
"""In years."""

SessionIds = Annotated[tuple[UUID, ...], Field(min_length=1, max_length=400)]
Channels = Annotated[tuple[Channel, ...], Field(min_length=1, max_length=len(Channel))]
EVERY_CHANNEL = tuple(Channel)


class Change(Wire):
    """What is to be changed of something: the fields that were given, and no others."""

    CAN_BE_NOTHING: ClassVar[frozenset[str]] = frozenset()

    @field_validator("*", mode="after")
    @classmethod
    def _nothing_only_where_allowed(cls, value: Any, info: ValidationInfo) -> Any:  # noqa: ANN401  of any field
        if value is None and info.field_name not in cls.CAN_BE_NOTHING:
            raise ValueError("cannot be nothing: leave it out to keep it")
        return value

    def given(self) -> dict[str, Any]:
        """The fields that were given, by name, as typed values."""
        return {name: getattr(self, name) for name in sorted(self.model_fields_set)}


class NewSession(Wire):
    """One dated performance of an event."""

    id: UUID
    starts_at: Instant
    doors_at: Instant
    ends_at: Instant
    name: Localized | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "NewSession":
        if not self.doors_at <= self.starts_at < self.ends_at:
            raise ValueError("a session's times go doors, start, end")
        return self


class NewEvent(Wire):
    """An event as a manager writes it, with at least one session."""

    id: UUID
    organiser_id: UUID
    name: Localized
    summary: Localized
    venue: ShortText
    room: Localized
    time_zone: TimeZoneName
    currency: Currency
    tax_basis_points: TaxRate = 0
    sessions: tuple[NewSession, ...] = Field(min_length=1, max_length=400)


class EventChange(Change):
    """What a manager changes of an event; the currency only while nothing was sold."""

    name: Localized | None = None
    summary: Localized | None = None
    venue: ShortText | None = None
    room: Localized | None = None
    time_zone: TimeZoneName | None = None
    currency: Currency | None = None
    tax_basis_points: TaxRate | None = None


class SessionChange(Change):
    """What a manager changes of a session; its times only while nothing was sold for it."""

    CAN_BE_NOTHING: ClassVar[frozenset[str]] = frozenset({"name"})

    starts_at: Instant | None = None
    doors_at: Instant | None = None
    ends_at: Instant | None = None
    name: Localized | None = None


class NewTier(Wire):
    """A kind of ticket as a manager writes it. ``price`` includes the tax.

    ``entry_opens_at`` and ``entry_closes_at``: tickets of this tier are let in between these
    moments only; without them whenever their session lets in. ``tax_basis_points`` stands in place
    of the event's. ``max_per_buyer`` counts over all orders of one buyer. ``min_age``: in years;
    whoever uses a ticket is as old as that, and can prove it at the door.
    """

    id: UUID
    name: Localized
    description: Localized = Localized(text="")
    price: Money
    quantity: int = Field(ge=0, le=10_000_000)
    min_per_order: int = Field(default=1, ge=1, le=100)
    max_per_order: int = Field(default=8, ge=1, le=100)
    admits: int = Field(default=1, ge=1, le=100)
    session_ids: SessionIds
    sale_starts_at: Instant | None = None
    sale_ends_at: Instant | None = None
    active: bool = True
    transferable: bool = True
    approval_required: bool = False
    channels: Channels = EVERY_CHANNEL
    max_per_buyer: int | None = Field(default=None, ge=1, le=10_000)
    tax_basis_points: TaxRate | None = None
    entry_opens_at: Instant | None = None
    entry_closes_at: Instant | None = None
    min_age: Age | None = None


class TierChange(Change):
    """What a manager changes of a tier.

    After the first sale neither the price nor what a ticket is good for (``admits``,
    ``session_ids``); the quantity never below what is sold, held or with kiosks.
    """

    CAN_BE_NOTHING: ClassVar[frozenset[str]] = frozenset(
        {"sale_starts_at", "sale_ends_at", "max_per_buyer", "tax_basis_points"}
        | {"entry_opens_at", "entry_closes_at", "min_age"}
    )

    name: Localized | None = None
    description: Localized | None = None
    price: Money | None = None
    quantity: int | None = Field(default=None, ge=0, le=10_000_000)
    min_per_order: int | None = Field(default=None, ge=1, le=100)
    max_per_order: int | None = Field(default=None, ge=1, le=100)
    admits: int | None = Field(default=None, ge=1, le=100)
    session_ids: SessionIds | None = None
    sale_starts_at: Instant | None = None
    sale_ends_at: Instant | None = None
    active: bool | None = None
    transferable: bool | None = None
    approval_required: bool | None = None
    channels: Channels | None = None
    max_per_buyer: int | None = Field(default=None, ge=1, le=10_000)
    tax_basis_points: TaxRate | None = None
    entry_opens_at: Instant | None = None
    entry_closes_at: Instant | None = None
    min_age: Age | None = None


class TierOrder(Wire):
    """The tiers of an event in the order they shall be shown: every one of them, once."""

    tier_ids: tuple[UUID, ...] = Field(min_length=1, max_length=256)


class SessionView(Answer):
    """A session as everybody may see it."""

    id: UUID
    starts_at: Instant
    doors_at: Instant
    ends_at: Instant
    name: Localized | None = None


class SessionList(Answer):
    """The sessions of an event, soonest first."""

    sessions: tuple[SessionView, ...]


class TierView(Answer):
    """A tier as everybody may see it; its ``stock``, as it is counted, is for staff only."""

    id: UUID
    event_id: UUID
    name: Localized
    description: Localized
    price: Money
    min_per_order: int
    max_per_order: int
    admits: int
    position: int
    session_ids: tuple[UUID, ...]
    availability: Availability
    sale_starts_at: Instant | None = None
    sale_ends_at: Instant | None = None
    active: bool = True
    transferable: bool = True
    approval_required: bool = False
    channels: tuple[Channel, ...] = EVERY_CHANNEL
    max_per_buyer: int | None = None
    tax_basis_points: int | None = None
    entry_opens_at: Instant | None = None
    entry_closes_at: Instant | None = None
    min_age: int | None = None
    version: int = 1
    stock: Stock | None = None


class TierList(Answer):
    """The tiers of an event in the order they are shown."""

    tiers: tuple[TierView, ...]


class EventView(Answer):
    """An event with everything needed to choose tickets for it.

    ``picture`` is the path of its picture on the server, with its digest in the query, or None.
    ``appeal`` is what its organiser asks buyers to give for, in the event's currency, or None.
    """

    id: UUID
    organiser_id: UUID
    name: Localized
    summary: Localized
    venue: str
    room: Localized
    time_zone: str
    currency: str
    tax_basis_points: int
    status: EventStatus
    version: int
    picture: str | None
    sessions: tuple[SessionView, ...]
    tiers: tuple[TierView, ...]
    appeal: Appeal | None = None


class EventList(Answer):
    """Events the caller may see, soonest session first; ``next`` leads to the next page."""

    events: tuple[EventView, ...]
    next: str | None = None
