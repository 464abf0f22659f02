"""The sweep that moves lines on: offers of what has become free, and the end of lapsed ones."""

from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

from sqlalchemy import Connection, select, update

from server.catalogue import stock
from server.catalogue.tiers import tiers_of
from server.database import Database
from server.waiting.advancing import advance_line
from server.waiting.tables import offer, place
from ticketing.catalogue import EventStatus
from ticketing.waiting import OfferState, WaitingState


def sweep_lines(database: Database, now: datetime, offer_for: timedelta) -> int:
    """Move on every line that can move; how many offers were made. Safe in several processes."""
    due = database.read(lambda connection: _due(connection, now))
    over = database.read(lambda connection: _over(connection, now))
    if over:
        database.write(lambda connection: _close(connection, over))
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
    live = {EventStatus.DRAFT, EventStatus.PUBLISHED}
    return [
        tier_id
        for tier_id in waited
        if tier_id not in facts
        or facts[tier_id].event_status not in live
        or ((end := facts[tier_id].sale_ends_at) is not None and now >= end)
    ]


def _waited_for(connection: Connection) -> list[UUID]:
    wanted = select(place.c.tier_id).where(place.c.state == WaitingState.WAITING.value).distinct()
    return list(connection.scalars(wanted))


def _close(connection: Connection, tier_ids: list[UUID]) -> None:
    connection.execute(
        update(place)
        .where(place.c.tier_id.in_(tier_ids), place.c.state == WaitingState.WAITING.value)
        .values(state=WaitingState.CLOSED.value)
    )
