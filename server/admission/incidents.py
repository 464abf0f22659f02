"""Incidents: admissions that a person must look at, kept exactly as the scans say, and resolved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, delete, insert, select, update

from server.admission.tables import checkpoint, incident, scan
from server.granting import Columns, Grant, Thing
from server.inserting import insert_new
from ticketing.checkpoint import IncidentKind, IncidentView


@dataclass(frozen=True)
class Incident:
    """A scan that should not have been admitted; beside an earlier one, the entry, if double."""

    scan_id: UUID
    entry_id: UUID | None
    ticket_id: UUID
    checkpoint_id: UUID
    opened_at: datetime
    kind: str


@dataclass(frozen=True)
class BadTicket:
    """A scan admitted by a gate that was alone, of a ticket that was no good."""

    scan_id: UUID
    ticket_id: UUID
    checkpoint_id: UUID
    kind: IncidentKind


_DOUBLE = IncidentKind.DOUBLE_ENTRY.value
_COLUMNS = tuple(incident.c[name] for name in Incident.__dataclass_fields__)
_VIEWS = (
    select(
        incident,
        scan.c.serial,
        scan.c.gate,
        scan.c.scanned_at,
        checkpoint.c.organiser_id,
        checkpoint.c.event_id,
    )
    .join(scan, scan.c.id == incident.c.scan_id)
    .join(checkpoint, checkpoint.c.id == incident.c.checkpoint_id)
)


def settle_incidents(
    connection: Connection,
    ticket_id: UUID,
    checkpoint_id: UUID,
    clashes: Mapping[UUID, UUID],
    now: datetime,
) -> None:
    """Make the double entries of a ticket at a checkpoint be ``clashes``: scan id to entry id.

    A scan that arrives late can turn the entry into the one that clashed, or explain a clash away;
    what a person has resolved already stays.
    """
    here = (incident.c.ticket_id == ticket_id, incident.c.checkpoint_id == checkpoint_id)
    known = {row.scan_id: row for row in connection.execute(select(incident).where(*here))}
    gone = [
        scan_id
        for scan_id, row in known.items()
        if scan_id not in clashes and row.kind == _DOUBLE and row.resolved_at is None
    ]
    if gone:
        connection.execute(delete(incident).where(incident.c.scan_id.in_(gone)))
    for scan_id, entry_id in clashes.items():
        if scan_id not in known:
            connection.execute(
                insert(incident).values(
                    scan_id=scan_id,
                    kind=_DOUBLE,
                    entry_id=entry_id,
                    ticket_id=ticket_id,
                    checkpoint_id=checkpoint_id,
                    opened_at=now,
                )
            )
        elif known[scan_id].kind == _DOUBLE and known[scan_id].entry_id != entry_id:
            connection.execute(
                update(incident).where(incident.c.scan_id == scan_id).values(entry_id=entry_id)
            )


def open_incidents(connection: Connection, found: Sequence[BadTicket], now: datetime) -> None:
    """Open an incident for each scan of a ticket that was no good, once."""
    rows = [
        {
            "scan_id": one.scan_id,
            "kind": one.kind.value,
            "ticket_id": one.ticket_id,
            "checkpoint_id": one.checkpoint_id,
            "opened_at": now,
        }
        for one in found
    ]
    if rows:
        connection.execute(insert_new(connection, incident), rows)


def drop_incident(connection: Connection, scan_id: UUID) -> None:
    """Forget the open incident of a scan that counts no more."""
    connection.execute(
        delete(incident).where(incident.c.scan_id == scan_id, incident.c.resolved_at.is_(None))
    )


def resolve(
    connection: Connection, scan_id: UUID, resolved_by: str, note: str, now: datetime
) -> bool:
    """Write down what was found out; False, and nothing changed, where it was resolved before."""
    changed = connection.execute(
        update(incident)
        .where(incident.c.scan_id == scan_id, incident.c.resolved_at.is_(None))
        .values(resolved_at=now, resolved_by=resolved_by, note=note)
    )
    return changed.rowcount == 1


def incidents_of(connection: Connection, ticket_id: UUID) -> tuple[Incident, ...]:
    """The incidents of a ticket."""
    wanted = select(*_COLUMNS).where(incident.c.ticket_id == ticket_id).order_by(incident.c.scan_id)
    return tuple(Incident(**row) for row in connection.execute(wanted).mappings())


def incident_of(connection: Connection, scan_id: UUID) -> tuple[IncidentView, Thing] | None:
    """The incident of a scan and whose it is; None where there is none."""
    found = _found(connection, _VIEWS.where(incident.c.scan_id == scan_id))
    return found[0] if found else None


def incidents(
    connection: Connection, by: Grant, *, resolved: bool | None, after: UUID | None, limit: int
) -> tuple[IncidentView, ...]:
    """At most ``limit`` of the caller's incidents by scan id, those past ``after``."""
    mine = by.within(Columns(checkpoint.c.organiser_id, checkpoint.c.event_id))
    wanted = _VIEWS.where(mine).order_by(incident.c.scan_id).limit(limit)
    if resolved is not None:
        open_ones = incident.c.resolved_at.is_(None)
        wanted = wanted.where(~open_ones if resolved else open_ones)
    if after is not None:
        wanted = wanted.where(incident.c.scan_id > after)
    return tuple(view for view, _ in _found(connection, wanted))


def _found(connection: Connection, wanted: Select[Any]) -> list[tuple[IncidentView, Thing]]:
    names = IncidentView.model_fields.keys()
    return [
        (
            IncidentView.model_validate({name: row[name] for name in names}),
            Thing(row["organiser_id"], row["event_id"]),
        )
        for row in connection.execute(wanted).mappings()
    ]
