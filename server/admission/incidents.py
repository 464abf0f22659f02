"""Incidents: the scans that clash, kept in the database exactly as the scans say."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, delete, insert, select, update

from server.admission.tables import incident


@dataclass(frozen=True)
class Incident:
    """A scan that should not have been admitted beside an earlier one, the entry."""

    scan_id: UUID
    entry_id: UUID
    ticket_id: UUID
    checkpoint_id: UUID
    opened_at: datetime


_COLUMNS = tuple(incident.c[name] for name in Incident.__dataclass_fields__)


def settle_incidents(
    connection: Connection,
    ticket_id: UUID,
    checkpoint_id: UUID,
    clashes: Mapping[UUID, UUID],
    now: datetime,
) -> None:
    """Make the incidents of a ticket at a checkpoint be ``clashes``: scan id to entry id.

    A scan that arrives late can turn the entry into the one that clashed, or explain a clash away.
    """
    here = (incident.c.ticket_id == ticket_id, incident.c.checkpoint_id == checkpoint_id)
    known = {
        row.scan_id: row.entry_id
        for row in connection.execute(select(incident.c.scan_id, incident.c.entry_id).where(*here))
    }
    gone = known.keys() - clashes.keys()
    if gone:
        connection.execute(delete(incident).where(incident.c.scan_id.in_(gone)))
    for scan_id, entry_id in clashes.items():
        if scan_id not in known:
            connection.execute(
                insert(incident).values(
                    scan_id=scan_id,
                    entry_id=entry_id,
                    ticket_id=ticket_id,
                    checkpoint_id=checkpoint_id,
                    opened_at=now,
                )
            )
        elif known[scan_id] != entry_id:
            connection.execute(
                update(incident).where(incident.c.scan_id == scan_id).values(entry_id=entry_id)
            )


def incidents_of(connection: Connection, ticket_id: UUID) -> tuple[Incident, ...]:
    """The incidents of a ticket."""
    return _found(connection, select(*_COLUMNS).where(incident.c.ticket_id == ticket_id))


def incidents(connection: Connection, after: UUID | None, limit: int) -> tuple[Incident, ...]:
    """At most ``limit`` incidents by scan id, those past ``after``."""
    wanted = select(*_COLUMNS).limit(limit)
    return _found(connection, wanted if after is None else wanted.where(incident.c.scan_id > after))


def _found(connection: Connection, wanted: Select[*tuple[Any, ...]]) -> tuple[Incident, ...]:
    rows = connection.execute(wanted.order_by(incident.c.scan_id))
    return tuple(Incident(**row) for row in rows.mappings())
