"""Ending a lease: what is unsold comes back, from a kiosk that says so or one that is gone."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from server.audit.writing import SYSTEM, Actor, Concerning, note
from server.catalogue import stock
from server.database import Database
from server.lease.incidents import open_incident
from server.lease.reading import lease_row
from server.lease.tables import lease
from server.ticket.blanks import FoundBlank, lock_blanks, mark_blanks, open_blanks, unsold_blanks
from ticketing.lease import BlankState, LeaseEnd, LeaseIncidentKind
from ticketing.problem import ProblemCode, RefusedError

_AT_ONCE = 100


def return_blanks(
    connection: Connection, row: Row[Any], blank_ids: Collection[UUID], actor: Actor, now: datetime
) -> None:
    """Take back unsold blanks of a locked lease; those that came back or were sold stay so.

    The lease is over with its last open blank.

    Raises:
        RefusedError: ``NOT_FOUND`` for blanks of another lease.
    """
    named = lock_blanks(connection, blank_ids)
    if len(named) < len(set(blank_ids)) or any(one.lease_id != row.id for one in named.values()):
        raise RefusedError(ProblemCode.NOT_FOUND, "This lease has no such blank ticket.")
    back = [one for one in named.values() if one.state is BlankState.OPEN]
    if not back:
        return
    mark_blanks(connection, back, BlankState.RETURNED)
    stock.end_lease(connection, row.tier_id, len(back))
    if row.ended_at is None and not open_blanks(connection, row.id):
        _end(connection, row.id, LeaseEnd.RETURNED, now)
    _note(connection, row, actor, "lease.returned", now, len(back))


def expire_leases(database: Database, now: datetime, grace: timedelta) -> int:
    """Take back the blanks of kiosks that were silent for ``grace`` after their lease; how many."""
    due = database.read(lambda connection: _due(connection, now - grace))
    return sum(database.write(partial(_expire, lease_id=one, now=now)) for one in due)


def revoke_leases(connection: Connection, device_id: UUID, actor: Actor, now: datetime) -> None:
    """Make every blank of a revoked kiosk worthless that it has not reported as sold.

    Somebody may have bought one of them all the same, so that a person is told of each lease.
    """
    own = lease.c.device_id == device_id
    locked = select(lease).where(own).order_by(lease.c.id).with_for_update(key_share=True)
    rows = connection.execute(locked).all()
    by_lease: defaultdict[UUID, list[FoundBlank]] = defaultdict(list)
    for one in unsold_blanks(connection, select(lease.c.id).where(own)):
        by_lease[one.lease_id].append(one)
    # In the order of their tiers, as everybody moves stock.
    for row in sorted(rows, key=lambda row: (row.tier_id, row.id)):
        blanks = by_lease.get(row.id)
        if not blanks:
            continue
        mark_blanks(connection, blanks, BlankState.VOID)
        _give_back(connection, row, blanks)
        if row.ended_at is None:
            _end(connection, row.id, LeaseEnd.REVOKED, now)
        open_incident(connection, row, LeaseIncidentKind.REVOKED, len(blanks), now)
        _note(connection, row, actor, "lease.revoked", now, len(blanks))


def _due(connection: Connection, before: datetime) -> Sequence[UUID]:
    lapsed = select(lease.c.id).where(lease.c.ended_at.is_(None), lease.c.expires_at <= before)
    return connection.scalars(lapsed.order_by(lease.c.expires_at).limit(_AT_ONCE)).all()


def _expire(connection: Connection, lease_id: UUID, now: datetime) -> int:
    row = lease_row(connection, lease_id, lock=True)
    # Looked at again under its lock: it may have been returned or revoked meanwhile.
    if row is None or row.ended_at is not None:
        return 0
    blanks = open_blanks(connection, lease_id, lock=True)
    mark_blanks(connection, blanks, BlankState.EXPIRED)
    _give_back(connection, row, blanks)
    _end(connection, lease_id, LeaseEnd.EXPIRED, now)
    _note(connection, row, SYSTEM, "lease.expired", now, len(blanks))
    return len(blanks)


def _give_back(connection: Connection, row: Row[Any], blanks: Sequence[FoundBlank]) -> None:
    held = sum(one.state is BlankState.OPEN for one in blanks)
    if held:
        stock.end_lease(connection, row.tier_id, held)


def _end(connection: Connection, lease_id: UUID, how: LeaseEnd, now: datetime) -> None:
    ended = update(lease).where(lease.c.id == lease_id).values(ended_at=now, ended=how.value)
    connection.execute(ended)


def _note(
    connection: Connection, row: Row[Any], actor: Actor, act: str, now: datetime, count: int
) -> None:
    about = Concerning(row.id, row.organiser_id)
    note(connection, actor, act, about, now, tier_id=str(row.tier_id), tickets=count)
