"""Events as everybody may see them, with their sessions, tiers and what is left of each."""

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, select

from server.catalogue.tables import event, organiser, session, stock, tier
from server.granting import Thing
from ticketing.catalogue import EventStatus, EventView, SessionView, TierView
from ticketing.donation import Appeal
from ticketing.money import Money
from ticketing.order import Channel
from ticketing.stock import Availability, Obstacle, SaleWindow, Stock, availability
from ticketing.wire import Localized


def _nothing(_thing: Thing) -> bool:
    return False


@dataclass(frozen=True)
class Showing:
    """When somebody looks, in which language they read, and of what they see every count.

    ``channel`` is where they would buy, unless they see the counts; None: anywhere.
    """

    now: datetime
    language: str = "en"
    counts_of: Callable[[Thing], bool] = _nothing
    channel: Channel | None = None


class Standing(NamedTuple):
    """Whose an event is, whether it was ever published, and its status."""

    thing: Thing
    seen_by_all: bool
    status: EventStatus


_OBSTACLES = {
    EventStatus.DRAFT: Obstacle.NOT_PUBLISHED,
    EventStatus.CANCELLED: Obstacle.CANCELLED,
    EventStatus.ENDED: Obstacle.ENDED,
}
# Made once. In one statement, so that its counts and its event are of one moment.
_ONE_TIER = (
    select(
        tier,
        stock.c.quantity,
        stock.c.sold,
        stock.c.held,
        stock.c.leased,
        event.c.organiser_id,
        event.c.status,
        event.c.published_at,
        event.c.time_zone,
        event.c.ends_at,
    )
    .join(stock, stock.c.tier_id == tier.c.id)
    .join(event, event.c.id == tier.c.event_id)
    .where(tier.c.id == bindparam("tier_id"), tier.c.deleted_at.is_(None))
)


ZONES = select(event.c.id, event.c.organiser_id, event.c.time_zone).subquery("zones")
"""Each event's organiser, and the time zone of its days: for reports."""


def event_of(connection: Connection, event_id: UUID, now: datetime | Showing) -> EventView | None:
    """The event with its sessions and tiers; None where there is none of this id."""
    showing = Showing(now) if isinstance(now, datetime) else now
    views = views_of(connection, select(event).where(event.c.id == event_id), showing)
    return views[0] if views else None


def standing_of(connection: Connection, event_id: UUID) -> Standing | None:
    """Whose the event is; None where there is none of this id."""
    row = connection.execute(
        select(event.c.organiser_id, event.c.published_at, event.c.status).where(
            event.c.id == event_id
        )
    ).one_or_none()
    return None if row is None else _standing(row, event_id)


def tier_of(
    connection: Connection, tier_id: UUID, showing: Showing
) -> tuple[Standing, TierView] | None:
    """A tier, and whose its event is; None where there is no such tier."""
    row = connection.execute(_ONE_TIER, {"tier_id": tier_id}).one_or_none()
    return None if row is None else (_standing(row, row.event_id), _tier(row, row, showing))


def availability_of(
    connection: Connection, tier_id: UUID, now: datetime
) -> tuple[EventStatus, Availability] | None:
    """What is left of a tier, and its event's status; None where there is no such tier."""
    found = tier_of(connection, tier_id, Showing(now))
    return None if found is None else (found[0].status, found[1].availability)


def tier_refs(connection: Connection, event_id: UUID) -> dict[UUID, int]:
    """The number of each of an event's tiers in its ticket codes."""
    rows = connection.execute(select(tier.c.id, tier.c.tier_ref).where(tier.c.event_id == event_id))
    return {row.id: row.tier_ref for row in rows}


def views_of(connection: Connection, wanted: Select[Any], showing: Showing) -> list[EventView]:
    """The events of a statement over ``event``, in its order."""
    events = {row.id: row for row in connection.execute(wanted)}
    sessions: defaultdict[UUID, list[SessionView]] = defaultdict(list)
    for row in connection.execute(
        select(session)
        .where(session.c.event_id.in_(events), session.c.deleted_at.is_(None))
        .order_by(session.c.starts_at, session.c.id)
    ):
        sessions[row.event_id].append(session_view(row))
    tiers: defaultdict[UUID, list[TierView]] = defaultdict(list)
    for row in connection.execute(
        select(tier, stock.c.quantity, stock.c.sold, stock.c.held, stock.c.leased)
        .join(stock, stock.c.tier_id == tier.c.id)
        .where(tier.c.event_id.in_(events), tier.c.deleted_at.is_(None))
        .order_by(tier.c.position, tier.c.id)
    ):
        tiers[row.event_id].append(_tier(row, events[row.event_id], showing))
    appeals = _appeals(connection, {row.organiser_id for row in events.values()})
    return [
        _event(row, tuple(sessions[row.id]), tuple(tiers[row.id]), appeals.get(row.organiser_id))
        for row in events.values()
    ]


def appeal_of(connection: Connection, organiser_id: UUID, currency: str) -> Appeal | None:
    """What an organiser asks whoever buys in ``currency`` to give for; None: for nothing."""
    return _in_currency(_appeals(connection, {organiser_id}).get(organiser_id), currency)


def _appeals(connection: Connection, organiser_ids: Collection[UUID]) -> dict[UUID, Appeal]:
    rows = connection.execute(
        select(organiser.c.id, organiser.c.appeal).where(
            organiser.c.id.in_(organiser_ids), organiser.c.appeal.is_not(None)
        )
    )
    return {row.id: Appeal.model_validate(row.appeal) for row in rows}


def _in_currency(appeal: Appeal | None, currency: str) -> Appeal | None:
    return appeal if appeal is not None and appeal.currency == currency else None


def _standing(row: Row[*tuple[Any, ...]], event_id: UUID) -> Standing:
    thing = Thing(organiser_id=row.organiser_id, event_id=event_id)
    return Standing(thing, row.published_at is not None, EventStatus(row.status))


def _event(
    row: Row[Any],
    sessions: tuple[SessionView, ...],
    tiers: tuple[TierView, ...],
    appeal: Appeal | None,
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
        picture=picture_path(row.id, row.picture) if row.picture else None,
        sessions=sessions,
        tiers=tiers,
        appeal=_in_currency(appeal, row.currency),
    )


def picture_path(event_id: UUID, digest: str) -> str:
    """The path of an event's picture on the server; its digest makes it good for ever."""
    return f"/api/v1/events/{event_id}/picture?v={digest}"


def session_view(row: Row[Any]) -> SessionView:
    """A session from its row."""
    return SessionView(
        id=row.id,
        starts_at=row.starts_at,
        doors_at=row.doors_at,
        ends_at=row.ends_at,
        name=None if row.name is None else Localized.model_validate(row.name),
    )


def _tier(row: Row[Any], owner: Row[Any], showing: Showing) -> TierView:
    counts = Stock(quantity=row.quantity, sold=row.sold, held=row.held, leased=row.leased)
    thing = Thing(organiser_id=owner.organiser_id, event_id=row.event_id)
    counted = showing.counts_of(thing)
    obstacle = _OBSTACLES.get(EventStatus(owner.status))
    if obstacle is None and not counted and showing.channel and showing.channel not in row.channels:
        obstacle = Obstacle.ELSEWHERE
    window = SaleWindow(
        starts_at=row.sale_starts_at,
        ends_at=min(row.sale_ends_at or owner.ends_at, owner.ends_at),
        active=row.active,
        obstacle=obstacle,
        time_zone=owner.time_zone,
    )
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
        availability=availability(counts, window, showing.now, showing.language),
        sale_starts_at=row.sale_starts_at,
        sale_ends_at=row.sale_ends_at,
        active=row.active,
        transferable=row.transferable,
        approval_required=row.approval_required,
        channels=tuple(Channel(one) for one in row.channels),
        max_per_buyer=row.max_per_buyer,
        tax_basis_points=row.tax_basis_points,
        entry_opens_at=row.entry_opens_at,
        entry_closes_at=row.entry_closes_at,
        min_age=row.min_age,
        version=row.version,
        stock=counts if counted else None,
    )
