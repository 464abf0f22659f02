"""Refreshing: what checkpoints have from their event follows it when that changes."""

from collections import defaultdict
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, update

from server.admission.checkpoints import checkpoint_with
from server.admission.setting_up import Place, columns_of, fitted
from server.admission.tables import checkpoint
from server.catalogue.viewing import event_of, tier_refs
from server.database import Database
from server.sync.feed import record
from ticketing.catalogue import EventStatus
from ticketing.problem import RefusedError
from ticketing.sync import ChangeKind

EVERY_S = 10.0
"""An entry window that was changed is known to every gate soon after."""

_LIVE = frozenset({EventStatus.DRAFT, EventStatus.PUBLISHED})
_FOLLOWED = ("time_zone", "tier_hours", "event_name", "session_name")


def refresh_checkpoints(database: Database, now: datetime) -> int:
    """Bring dated checkpoints up to date and tell the feed; how many. Safe in several processes."""
    due = database.read(lambda connection: _due(connection, now))
    return sum(database.write(partial(_refresh, checkpoint_id=one, now=now)) for one in due)


def _due(connection: Connection, now: datetime) -> list[UUID]:
    by_event: defaultdict[UUID, list[UUID]] = defaultdict(list)
    for row in connection.execute(select(checkpoint.c.event_id, checkpoint.c.id)):
        by_event[row.event_id].append(row.id)
    due: list[UUID] = []
    for event_id, own in by_event.items():
        place = _place(connection, event_id, now)
        if place is not None:
            due += [one for one in own if _renewed(connection, one, place)]
    return due


def _place(connection: Connection, event_id: UUID, now: datetime) -> Place | None:
    """The event of a checkpoint, while it can still be attended."""
    event = event_of(connection, event_id, now)
    if event is None or event.status not in _LIVE:
        return None
    if max((session.ends_at for session in event.sessions), default=now) <= now:
        return None
    return Place(event, tier_refs(connection, event_id))


def _renewed(connection: Connection, checkpoint_id: UUID, place: Place) -> dict[str, Any]:
    """The columns that are dated, as they should be."""
    known = checkpoint_with(connection, checkpoint_id)
    if known is None:
        return {}
    try:
        should = columns_of(fitted(known, place), place)
    except RefusedError:  # its session or a tier of it was taken away: it stands as it was
        return {}
    followed = [checkpoint.c[name] for name in _FOLLOWED]
    wanted = select(*followed).where(checkpoint.c.id == checkpoint_id)
    row = connection.execute(wanted).mappings().one()
    return {name: should[name] for name in _FOLLOWED if row[name] != should[name]}


def _refresh(connection: Connection, checkpoint_id: UUID, now: datetime) -> bool:
    known = checkpoint_with(connection, checkpoint_id)
    place = _place(connection, known.event_id, now) if known else None
    values = _renewed(connection, checkpoint_id, place) if place else {}
    if not values:
        return False
    connection.execute(update(checkpoint).where(checkpoint.c.id == checkpoint_id).values(values))
    record(connection, ChangeKind.CHECKPOINT, checkpoint_id)
    return True
