"""Places in a line: as staff sees them, and as whoever holds one does."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, func, select

from server.catalogue.tiers import tiers_of
from server.waiting.tables import line, offer, place
from ticketing.waiting import (
    OfferState,
    OfferView,
    WaitingEntry,
    WaitingList,
    WaitingState,
    WaitingView,
)

_PLACES = select(
    place,
    offer.c.id.label("offer_id"),
    offer.c.quantity.label("offered"),
    offer.c.made_at,
    offer.c.ends_at,
    offer.c.state.label("offer_state"),
).outerjoin(offer, offer.c.place_id == place.c.id)


def waiting_list(
    connection: Connection,
    tier_id: UUID,
    state: WaitingState | None,
    after: UUID | None,
    limit: int,
) -> WaitingList:
    """A page of a tier's line, first come first; ``after`` is the last place of the page before."""
    wanted = _PLACES.where(place.c.tier_id == tier_id)
    if state is not None:
        wanted = wanted.where(place.c.state == state.value)
    if after is not None:
        turn = select(place.c.turn).where(place.c.id == after).scalar_subquery()
        wanted = wanted.where(place.c.turn > turn)
    rows = connection.execute(wanted.order_by(place.c.turn).limit(limit + 1)).all()
    entries = tuple(_entry(row) for row in rows[:limit])
    return WaitingList(entries=entries, next=entries[-1].id if len(rows) > limit else None)


def place_of(connection: Connection, place_id: UUID) -> WaitingView | None:
    """A place as its holder sees it; None where there is none, or its tier is gone."""
    return _view(connection, _PLACES.where(place.c.id == place_id))


def places_of_user(connection: Connection, user_id: UUID) -> tuple[WaitingView, ...]:
    """The places an account holds or held, newest first."""
    ids = connection.scalars(
        select(place.c.id)
        .where(place.c.user_id == user_id)
        .order_by(place.c.turn.desc())
        .limit(100)
    ).all()
    found = (place_of(connection, place_id) for place_id in ids)
    return tuple(view for view in found if view is not None)


def place_of_offer(connection: Connection, offer_id: UUID) -> UUID | None:
    """The place that an offer was made to."""
    place_id: UUID | None = connection.scalar(
        select(offer.c.place_id).where(offer.c.id == offer_id)
    )
    return place_id


def open_place_of_user(connection: Connection, tier_id: UUID, user_id: UUID) -> UUID | None:
    """The place that an account holds now in a tier's line."""
    open_states = [WaitingState.WAITING.value, WaitingState.OFFERED.value]
    place_id: UUID | None = connection.scalar(
        select(place.c.id).where(
            place.c.user_id == user_id,
            place.c.tier_id == tier_id,
            place.c.state.in_(open_states),
        )
    )
    return place_id


def is_of_line(connection: Connection, place_id: UUID, tier_id: UUID) -> bool:
    """Whether a place is in this tier's line."""
    found = select(place.c.id).where(place.c.id == place_id, place.c.tier_id == tier_id)
    return connection.scalar(found) is not None


def is_joinable(connection: Connection, tier_id: UUID) -> bool:
    """Whether newcomers may join, where nothing else speaks against it."""
    return connection.scalar(select(line.c.joinable).where(line.c.tier_id == tier_id)) is not False


def _view(connection: Connection, wanted: Select[Any]) -> WaitingView | None:
    row = connection.execute(wanted).one_or_none()
    if row is None:
        return None
    facts = tiers_of(connection, (row.tier_id,)).get(row.tier_id)
    if facts is None:
        return None
    waits = row.state == WaitingState.WAITING.value
    return WaitingView(
        id=row.id,
        event_id=facts.event_id,
        tier_id=row.tier_id,
        tier_name=facts.name,
        event_name=facts.event_name,
        quantity=row.quantity,
        state=WaitingState(row.state),
        ahead=_ahead(connection, row) if waits else 0,
        joined_at=row.joined_at,
        offer=_offer(row),
    )


def _ahead(connection: Connection, row: Row[Any]) -> int:
    count = select(func.count()).select_from(place)
    before = count.where(
        place.c.tier_id == row.tier_id,
        place.c.state == WaitingState.WAITING.value,
        place.c.turn < row.turn,
    )
    return int(connection.execute(before).scalar_one())


def _entry(row: Row[Any]) -> WaitingEntry:
    return WaitingEntry(
        id=row.id,
        email=row.email,
        name=row.name,
        quantity=row.quantity,
        language=row.language,
        state=WaitingState(row.state),
        overtaken=row.overtaken,
        joined_at=row.joined_at,
        offer=_offer(row),
    )


def _offer(row: Row[Any]) -> OfferView | None:
    if row.offer_id is None:
        return None
    return OfferView(
        id=row.offer_id,
        quantity=row.offered,
        made_at=row.made_at,
        ends_at=row.ends_at,
        state=OfferState(row.offer_state),
    )
