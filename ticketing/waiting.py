"""The waiting list on the wire: who waits for a tier, and what they are offered."""

from enum import StrEnum
from uuid import UUID

from pydantic import Field

from ticketing.order import EMail
from ticketing.wire import Answer, Instant, Language, Localized, ShortText, Wire


class WaitingState(StrEnum):
    """The life of a place in the line. ``closed``: the sale ended before their turn came."""

    WAITING = "waiting"
    OFFERED = "offered"
    BOUGHT = "bought"
    LAPSED = "lapsed"
    LEFT = "left"
    CLOSED = "closed"


class OfferState(StrEnum):
    """The life of an offer: its stock is held only while it is open."""

    OPEN = "open"
    TAKEN = "taken"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


class Join(Wire):
    """Somebody who wants so many tickets of a tier that has too few; the id is the client's."""

    id: UUID
    email: EMail
    name: ShortText | None = None
    quantity: int = Field(ge=1, le=100)
    language: Language = "en"


class Joined(Answer):
    """Says that whoever has this address will be told when it is their turn."""

    id: UUID
    tier_id: UUID
    quantity: int
    state: WaitingState


class OfferView(Answer):
    """Tickets kept for one person until ``ends_at``; an order with this id as ``offer_id`` buys."""

    id: UUID
    quantity: int
    made_at: Instant
    ends_at: Instant
    state: OfferState


class WaitingView(Answer):
    """A place in the line as its holder sees it; ``ahead`` counts those who come first."""

    id: UUID
    event_id: UUID
    tier_id: UUID
    tier_name: Localized
    event_name: Localized
    quantity: int
    state: WaitingState
    ahead: int
    joined_at: Instant
    offer: OfferView | None = None


class WaitingEntry(Answer):
    """A place in the line as staff sees it."""

    id: UUID
    email: str
    name: str | None
    quantity: int
    language: str
    state: WaitingState
    overtaken: int
    joined_at: Instant
    offer: OfferView | None = None


class WaitingList(Answer):
    """A page of a tier's line, first come first; ``next`` begins the page after it."""

    entries: tuple[WaitingEntry, ...]
    next: UUID | None = None


class WaitingPlaces(Answer):
    """The places of one account, newest first."""

    places: tuple[WaitingView, ...]


class LineRules(Wire):
    """Whether newcomers may join a tier's line when it is sold out."""

    joinable: bool
