"""What a kiosk can offer that is alone: its own blanks, not what the server last told. Pure.

Only the paper can carry what is sold then: the page for phones is the server's.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from uuid import UUID

from ticketing.catalogue import EventView, TierView
from ticketing.stock import AvailabilityState, SaleWindow, Stock, availability


@dataclass(frozen=True)
class AtHand:
    """Tickets that can be sold alone, by their tier, and who takes cash, by its currency."""

    tickets: Mapping[UUID, int] = field(default_factory=lambda: MappingProxyType({}))
    clerks: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


NOTHING = AtHand()
"""No tickets, and nobody who takes cash."""


def offered_alone(
    events: tuple[EventView, ...], at_hand: AtHand, now: datetime
) -> tuple[EventView, ...]:
    """The events with what of each tier can be sold alone."""
    return tuple(
        event.model_copy(
            update={"tiers": tuple(_tier(one, event, at_hand, now) for one in event.tiers)}
        )
        for event in events
    )


def _tier(tier: TierView, event: EventView, at_hand: AtHand, now: datetime) -> TierView:
    window = SaleWindow(
        starts_at=tier.sale_starts_at,
        ends_at=tier.sale_ends_at,
        active=tier.active,
        time_zone=event.time_zone,
    )
    count = at_hand.tickets.get(tier.id, 0)
    offer = availability(Stock(quantity=count), window, now)
    if not count:
        told = tier.availability
        bought = AvailabilityState.OFF if told.can_be_bought else told.state
        offer = told.model_copy(
            update={"state": bought, "available": 0, "can_be_bought": False, "on_sale": False}
        )
    return tier.model_copy(update={"availability": offer})
