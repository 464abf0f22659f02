"""Incidents of leases: what a person must look at, until somebody says what was done."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, case, select, update
from sqlalchemy.dialects import postgresql, sqlite

from server.audit.writing import Actor, Concerning, note
from server.granting import Columns, Thing
from server.lease.tables import incident, lease
from server.paging import Place, newest_first
from ticketing.identifiers import new_id
from ticketing.lease import LeaseIncident, LeaseIncidentKind
from ticketing.problem import ProblemCode, RefusedError

WHOSE = Columns(organiser_id=incident.c.organiser_id)
"""The columns that say whose an incident is, for the caller's grant."""

STILL_OPEN = incident.c.resolved_at.is_(None)


@dataclass(frozen=True)
class Found:
    """An incident, and whose it is."""

    view: LeaseIncident
    thing: Thing


def open_incident(
    connection: Connection, row: Row[Any], kind: LeaseIncidentKind, tickets: int, now: datetime
) -> None:
    """Leave word of so many tickets of a lease; one incident of a kind, counted on while open."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    statement = insert(incident).values(
        id=new_id(),
        lease_id=row.id,
        organiser_id=row.organiser_id,
        kind=kind.value,
        tickets=tickets,
        opened_at=now,
    )
    new = statement.excluded
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[incident.c.lease_id, incident.c.kind],
            set_={
                "tickets": case((STILL_OPEN, incident.c.tickets + new.tickets), else_=new.tickets),
                "opened_at": case((STILL_OPEN, incident.c.opened_at), else_=new.opened_at),
                "resolved_at": None,
                "resolved_by": None,
                "note": None,
            },
        )
    )


def incidents(
    connection: Connection,
    conditions: Iterable[ColumnElement[bool]],
    before: Place | None,
    limit: int,
) -> list[LeaseIncident]:
    """A page of incidents, newest first, and one more where there is another page."""
    page = newest_first(
        _wanted().where(*conditions), incident.c.opened_at, incident.c.id, before, limit
    )
    return [_found(row).view for row in connection.execute(page)]


def incident_of(connection: Connection, incident_id: UUID) -> Found | None:
    """The incident, locked until the transaction ends."""
    wanted = _wanted().where(incident.c.id == incident_id).with_for_update(of=incident)
    row = connection.execute(wanted).one_or_none()
    return None if row is None else _found(row)


def resolve(
    connection: Connection, found: Found, actor: Actor, words: str, now: datetime
) -> LeaseIncident:
    """Say what was done about a locked incident; the same words again change nothing.

    Raises:
        RefusedError: CHANGED_MEANWHILE where somebody else resolved it with other words.
    """
    view = found.view
    if view.resolved_at is not None:
        if view.note == words:
            return view
        raise RefusedError(
            ProblemCode.CHANGED_MEANWHILE, f"{view.resolved_by} has resolved this already."
        )
    done = {"resolved_at": now, "resolved_by": actor.name[:200], "note": words}
    connection.execute(update(incident).where(incident.c.id == view.id).values(done))
    about = Concerning(view.id, found.thing.organiser_id)
    note(connection, actor, "incident.resolved", about, now, kind=view.kind.value, note=words)
    return view.model_copy(update=done)


def _wanted() -> Select[Any]:
    # Outer though every incident has its lease, or SQLite may begin with all leases.
    names = ("device_id", "device_name", "event_id", "tier_id")
    return select(incident, *(lease.c[name] for name in names)).outerjoin(
        lease, lease.c.id == incident.c.lease_id
    )


def _found(row: Row[Any]) -> Found:
    names = LeaseIncident.model_fields.keys()
    view = LeaseIncident.model_validate({name: getattr(row, name) for name in names})
    return Found(view, Thing(row.organiser_id))
