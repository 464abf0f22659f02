"""Events as cards: what the catalogue says, cut down to what a visitor needs to choose. Pure."""

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from kiosk.core.sale.cart import buyable, tiers_of
from kiosk.core.sale.programme_view import EventCard, SessionCard
from ticketing.catalogue import EventView, SessionView, TierView
from ticketing.stock import FEW_LEFT, AvailabilityState

PictureFile = Callable[[str], str | None]
"""The local file of a picture's path on the server, or None while there is none."""


def cards(
    events: Sequence[EventView], now: datetime, picture: PictureFile
) -> tuple[EventCard, ...]:
    """The events that still have a session to come, soonest first."""
    shown = [card_of(event, now, picture) for event in events if upcoming(event, now)]
    return tuple(sorted(shown, key=lambda card: card.sessions[0].starts_at))


def card_of(event: EventView, now: datetime, picture: PictureFile) -> EventCard:
    """One event; sessions that are over are left out."""
    sessions = upcoming(event, now) or event.sessions
    first = sessions[0]
    offered = [tier for tier in event.tiers if buyable(tier)]
    prices = [tier.price for tier in offered or event.tiers]
    return EventCard(
        event_id=event.id,
        name=event.name,
        summary=event.summary,
        room=event.room,
        time_zone=event.time_zone,
        picture=picture(event.picture) if event.picture else None,
        from_price=min(prices, key=lambda price: price.amount) if prices else None,
        sold_out=bool(event.tiers) and all(_gone(tier) for tier in event.tiers),
        few_left=_few_left(event.tiers),
        sessions=tuple(_session_card(event, session) for session in sessions),
        duration_min=int((first.ends_at - first.starts_at).total_seconds() // 60),
    )


def upcoming(event: EventView, now: datetime) -> tuple[SessionView, ...]:
    """The sessions that have not ended, soonest first."""
    open_ones = (session for session in event.sessions if session.ends_at > now)
    return tuple(sorted(open_ones, key=lambda session: session.starts_at))


def first_choice(event: EventView, now: datetime) -> UUID | None:
    """The session an opened event begins with: the soonest that can still be bought."""
    sessions = upcoming(event, now)
    for session in sessions:
        if any(buyable(tier) for tier in tiers_of(event, session.id)):
            return session.id
    return sessions[0].id if sessions else None


def _session_card(event: EventView, session: SessionView) -> SessionCard:
    tiers = tiers_of(event, session.id)
    return SessionCard(
        session_id=session.id,
        name=session.name,
        starts_at=session.starts_at,
        doors_at=session.doors_at,
        sold_out=bool(tiers) and all(_gone(tier) for tier in tiers),
        few_left=_few_left(tiers) is not None,
    )


def _gone(tier: TierView) -> bool:
    return tier.availability.state in {AvailabilityState.SOLD_OUT, AvailabilityState.ALL_HELD}


def _few_left(tiers: Sequence[TierView]) -> int | None:
    free = sum(tier.availability.available for tier in tiers if buyable(tier))
    return free if 0 < free <= FEW_LEFT else None
