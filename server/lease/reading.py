"""Leases as this domain works with them, and the statements that read and lock them."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, select

from server.granting import Columns, Thing
from server.lease.tables import lease
from server.paging import Place, newest_first
from server.ticket.blanks import counts_of, open_blanks
from ticketing.lease import Blank, BlankState, LeaseEnd, LeaseView

WHOSE = Columns(organiser_id=lease.c.organiser_id, device_id=lease.c.device_id)
"""The columns that say whose a lease is, for the caller's grant."""


def lease_row(connection: Connection, lease_id: UUID, *, lock: bool = False) -> Row[Any] | None:
    """The lease's row, locked until the transaction ends where asked for."""
    wanted = select(lease).where(lease.c.id == lease_id)
    # Its key is left alone, or an incident of it would wait for who waits for a blank of it.
    locked = wanted.with_for_update(key_share=True) if lock else wanted
    return connection.execute(locked).one_or_none()


def leased_events(connection: Connection, device_id: UUID) -> list[UUID]:
    """The events that a kiosk has tickets of."""
    own = lease.c.device_id == device_id, lease.c.ended_at.is_(None)
    return list(connection.scalars(select(lease.c.event_id).where(*own).distinct()))


def thing_of(row: Row[Any]) -> Thing:
    """Whose a lease is."""
    return Thing(row.organiser_id, device_id=row.device_id)


def lease_view(connection: Connection, row: Row[Any]) -> LeaseView:
    """A lease as its kiosk sees it, with the blanks that it has left."""
    sold = counts_of(connection, (row.id,), BlankState.SOLD)
    blanks = [one.view for one in open_blanks(connection, row.id)]
    return _view(row, sold.get(row.id, 0), blanks)


def leases(
    connection: Connection,
    conditions: Iterable[ColumnElement[bool]],
    before: Place | None,
    limit: int,
) -> list[LeaseView]:
    """A page of leases, the newest first, and one more where there is another page."""
    query = select(lease).where(*conditions)
    rows = connection.execute(
        newest_first(query, lease.c.granted_at, lease.c.id, before, limit)
    ).all()
    sold = counts_of(connection, [row.id for row in rows], BlankState.SOLD)
    return [_view(row, sold.get(row.id, 0), ()) for row in rows]


def _view(row: Row[Any], sold: int, blanks: Sequence[Blank]) -> LeaseView:
    return LeaseView(
        id=row.id,
        device_id=row.device_id,
        device_name=row.device_name,
        event_id=row.event_id,
        tier_id=row.tier_id,
        granted=row.granted,
        sold=sold,
        granted_at=row.granted_at,
        expires_at=row.expires_at,
        ended_at=row.ended_at,
        ended=LeaseEnd(row.ended) if row.ended else None,
        blanks=tuple(blanks),
    )
