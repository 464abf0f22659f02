"""The sweep that moves lines on: offers of what has become free, and the end of what is over."""

from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

from sqlalchemy import Connection, select, update

from server.audit.writing import SYSTEM, Concerning, note_all
from server.catalogue import stock
from server.catalogue.tiers import tiers_of
from server.database import Database
from server.waiting.advancing import advance_line
from server.waiting.offering import move_on, organiser_of_line
from server.waiting.tables import offer, place
from ticketing.catalogue import EventStatus
from ticketing.waiting import OfferState, WaitingState

_LIVE = frozenset({EventStatus.DRAFT, EventStatus.PUBLISHED})


def sweep_lines(database: Database, now: datetime, offer_for: timedelta) -> int:
    """Move on every line that can move; how many offers were made. Safe in several processes."""
    due = database.read(lambda connection: _due(connection, now))
    over = database.read(lambda connection: _over(connection, now))
    if over:
        database.write(lambda connection: _close(connection, over))
    for tier_id in database.read(_called_off):
        database.write(partial(_end_offers, tier_id=tier_id, now=now))
    return sum(
        database.write(partial(advance_line, tier_id=tier_id, now=now, offer_for=offer_for))
        for tier_id in due
    )


def _due(connection: Connection, now: datetime) -> list[UUID]:
    lapsed = connection.scalars(
        select(offer.c.tier_id)
        .where(offer.c.state == OfferState.OPEN.value, offer.c.ends_at <= now)
        .distinct()
    )
    due = set(lapsed)
    waited = _waited_for(connection)
    for facts in tiers_of(connection, waited).values() if waited else ():
        if facts.on_sale(now) and stock.stock_of(connection, facts.id).free > 0:
            due.add(facts.id)
    return sorted(due)


def _over(connection: Connection, now: datetime) -> list[UUID]:
    """The tiers that people wait for and that will not be sold any more."""
    waited = _waited_for(connection)
    facts = tiers_of(connection, waited) if waited else {}
    return [
        tier_id
        for tier_id in waited
        if tier_id not in facts
        or facts[tier_id].event_status not in _LIVE
        or ((end := facts[tier_id].sale_ends_at) is not None and now >= end)
    ]


def _called_off(connection: Connection) -> list[UUID]:
    """The tiers with open offers whose event will not be attended any more."""
    offered = list(
        connection.scalars(
            select(offer.c.tier_id).where(offer.c.state == OfferState.OPEN.value).distinct()
        )
    )
    facts = tiers_of(connection, offered) if offered else {}
    return sorted(one.id for one in facts.values() if one.event_status not in _LIVE)


def _end_offers(connection: Connection, tier_id: UUID, now: datetime) -> None:
    ended = connection.execute(
        update(offer)
        .where(offer.c.tier_id == tier_id, offer.c.state == OfferState.OPEN.value)
        .values(state=OfferState.WITHDRAWN.value)
        .returning(offer.c.place_id, offer.c.quantity)
    ).all()
    if not ended:
        return
    move_on(connection, [row.place_id for row in ended], WaitingState.CLOSED)
    stock.release(connection, tier_id, sum(row.quantity for row in ended))
    organiser_id = organiser_of_line(connection, tier_id)
    about = tuple(Concerning(row.place_id, organiser_id) for row in ended)
    note_all(connection, SYSTEM, "waiting.withdrawn", about, now)


def _waited_for(connection: Connection) -> list[UUID]:
    wanted = select(place.c.tier_id).where(place.c.state == WaitingState.WAITING.value).distinct()
    return list(connection.scalars(wanted))


def _close(connection: Connection, tier_ids: list[UUID]) -> None:
    connection.execute(
        update(place)
        .where(place.c.tier_id.in_(tier_ids), place.c.state == WaitingState.WAITING.value)
        .values(state=WaitingState.CLOSED.value)
    )
