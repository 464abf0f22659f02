"""Events as everybody may see them, with their sessions, tiers and what is left of each."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, select

from server.catalogue.tables import event, session, stock, tier
from ticketing.catalogue import EventStatus, EventView, SessionView, TierView
from ticketing.money import Money
from ticketing.stock import Availability, SaleWindow, Stock, availability
from ticketing.wire import Localized


def event_of(connection: Connection, event_id: UUID, now: datetime) -> EventView | None:
    """The event with its sessions and tiers at ``now``; None where there is none of this id."""
    views = _views(connection, select(event).where(event.c.id == event_id), now)
    return views[0] if views else None


def events_in(
    connection: Connection, statuses: Collection[EventStatus], now: datetime
) -> tuple[EventView, ...]:
    """All events in one of ``statuses``, soonest session first."""
    names = [status.value for status in statuses]
    views = _views(connection, select(event).where(event.c.status.in_(names)), now)
    return tuple(sorted(views, key=lambda view: (view.sessions[0].starts_at, view.id)))


def availability_of(
    connection: Connection, tier_id: UUID, now: datetime
) -> tuple[EventStatus, Availability] | None:
    """What is left of a tier, and its event's status; None where there is no such tier."""
    row = connection.execute(
        select(tier, stock, event.c.status)
        .join(stock, stock.c.tier_id == tier.c.id)
        .join(event, event.c.id == tier.c.event_id)
        .where(tier.c.id == tier_id)
    ).one_or_none()
    return None if row is None else (EventStatus(row.status), _availability(row, now))


def tier_refs(connection: Connection, event_id: UUID) -> dict[UUID, int]:
    """The number of each of an event's tiers in its ticket codes."""
    rows = connection.execute(select(tier.c.id, tier.c.tier_ref).where(tier.c.event_id == event_id))
    return {row.id: row.tier_ref for row in rows}


def _views(connection: Connection, wanted: Select[Any], now: datetime) -> list[EventView]:
    events = connection.execute(wanted).all()
    ids = [row.id for row in events]
    sessions: defaultdict[UUID, list[SessionView]] = defaultdict(list)
    for row in connection.execute(
        select(session).where(session.c.event_id.in_(ids)).order_by(session.c.starts_at)
    ):
        sessions[row.event_id].append(_session(row))
    tiers: defaultdict[UUID, list[TierView]] = defaultdict(list)
    for row in connection.execute(
        select(tier, stock)
        .join(stock, stock.c.tier_id == tier.c.id)
        .where(tier.c.event_id.in_(ids))
        .order_by(tier.c.position)
    ):
        tiers[row.event_id].append(_tier(row, now))
    return [_event(row, tuple(sessions[row.id]), tuple(tiers[row.id])) for row in events]


def _event(
    row: Row[Any], sessions: tuple[SessionView, ...], tiers: tuple[TierView, ...]
) -> EventView:
    return EventView(
        id=row.id,
        organiser_id=row.organiser_id,
        name=Localized.model_validate(row.name),
        summary=Localized.model_validate(row.summary),
        venue=row.venue,
        room=Localized.model_validate(row.room),
        time_zone=row.time_zone,
        currency=row.currency,
        tax_basis_points=row.tax_basis_points,
        status=EventStatus(row.status),
        version=row.version,
        picture=picture_path(row.id, row.picture),
        sessions=sessions,
        tiers=tiers,
    )


def picture_path(event_id: UUID, digest: str | None) -> str | None:
    """The path of an event's picture on the server; its digest makes it good for ever."""
    return f"/api/v1/events/{event_id}/picture?v={digest}" if digest else None


def _session(row: Row[Any]) -> SessionView:
    return SessionView(
        id=row.id,
        starts_at=row.starts_at,
        doors_at=row.doors_at,
        ends_at=row.ends_at,
        name=None if row.name is None else Localized.model_validate(row.name),
    )


def _tier(row: Row[Any], now: datetime) -> TierView:
    return TierView(
        id=row.id,
        event_id=row.event_id,
        name=Localized.model_validate(row.name),
        description=Localized.model_validate(row.description),
        price=Money(amount=row.price, currency=row.currency),
        min_per_order=row.min_per_order,
        max_per_order=row.max_per_order,
        admits=row.admits,
        position=row.position,
        session_ids=tuple(UUID(text) for text in row.session_ids),
        availability=_availability(row, now),
    )


def _availability(row: Row[Any], now: datetime) -> Availability:
    counts = Stock(quantity=row.quantity, sold=row.sold, held=row.held, leased=row.leased)
    window = SaleWindow(starts_at=row.sale_starts_at, ends_at=row.sale_ends_at, active=row.active)
    return availability(counts, window, now)
