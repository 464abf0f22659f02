"""The catalogue on the wire: events, their sessions, and the tiers that are sold for them."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID
from zoneinfo import available_timezones

from pydantic import AfterValidator, Field, model_validator

from ticketing.money import Currency, Money
from ticketing.states import StateMachine
from ticketing.stock import Availability
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
    tax_basis_points: int = Field(default=0, ge=0, le=10_000)
    sessions: tuple[NewSession, ...] = Field(min_length=1, max_length=400)


class NewTier(Wire):
    """A kind of ticket as a manager writes it. ``price`` includes the tax."""

    id: UUID
    name: Localized
    description: Localized = Localized(text="")
    price: Money
    quantity: int = Field(ge=0, le=10_000_000)
    min_per_order: int = Field(default=1, ge=1, le=100)
    max_per_order: int = Field(default=8, ge=1, le=100)
    admits: int = Field(default=1, ge=1, le=100)
    session_ids: tuple[UUID, ...] = Field(min_length=1, max_length=400)
    sale_starts_at: Instant | None = None
    sale_ends_at: Instant | None = None
    active: bool = True


class SessionView(Answer):
    """A session as everybody may see it."""

    id: UUID
    starts_at: Instant
    doors_at: Instant
    ends_at: Instant
    name: Localized | None = None


class TierView(Answer):
    """A tier as everybody may see it."""

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


class EventView(Answer):
    """An event with everything needed to choose tickets for it.

    ``picture`` is the path of its picture on the server, with its digest in the query, or None.
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


class EventList(Answer):
    """All events the caller may see, soonest session first."""

    events: tuple[EventView, ...]
