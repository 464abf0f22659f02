"""Reading the audit: the timeline of an order, and the searches of those who may."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, select
from sqlalchemy.sql import ColumnElement

from server.audit.tables import entry, tally
from server.granting import Columns
from server.paging import Place, newest_first
from ticketing.audit import ActorKind, AuditEntry, AuditSearch

WHOSE = Columns(organiser_id=entry.c.organiser_id)
"""The columns that say whose an entry is, for the caller's grant."""

_LONGEST_TIMELINE = 1000


def entries_of_order(connection: Connection, order_id: UUID) -> tuple[AuditEntry, ...]:
    """Everything that ever happened to an order, the oldest first."""
    return _timeline(connection, entry.c.order_id == order_id)


def search(
    connection: Connection,
    within: ColumnElement[bool],
    wanted: AuditSearch,
    before: Place | None,
) -> tuple[AuditEntry, ...]:
    """The entries that the caller may read, the newest first: a page, and one more if there is."""
    statement = select(entry).where(within, *_conditions(wanted))
    page = newest_first(statement, entry.c.at, entry.c.id, before, wanted.limit)
    return tuple(_entry(row) for row in connection.execute(page))


def times_done(connection: Connection) -> dict[str, int]:
    """How often each act was done, of the entries that are sealed; reads a row for each act."""
    return {row.act: row.times for row in connection.execute(select(tally))}


def _conditions(wanted: AuditSearch) -> list[ColumnElement[bool]]:
    equal = {
        entry.c.organiser_id: wanted.organiser,
        entry.c.actor_id: wanted.who,
        entry.c.subject_id: wanted.subject,
        entry.c.order_id: wanted.order,
        entry.c.ticket_id: wanted.ticket,
    }
    found: list[ColumnElement[bool]] = [
        column == value for column, value in equal.items() if value is not None
    ]
    if wanted.act is not None:
        found.append(
            entry.c.act.startswith(wanted.act, autoescape=True)
            if wanted.act.endswith(".")
            else entry.c.act == wanted.act
        )
    if wanted.since is not None:
        found.append(entry.c.at >= wanted.since)
    if wanted.until is not None:
        found.append(entry.c.at < wanted.until)
    return found


def _timeline(connection: Connection, of: ColumnElement[bool]) -> tuple[AuditEntry, ...]:
    wanted: Select[*tuple[Any, ...]] = (
        select(entry).where(of).order_by(entry.c.at, entry.c.id).limit(_LONGEST_TIMELINE)
    )
    return tuple(_entry(row) for row in connection.execute(wanted))


def _entry(row: Row[Any]) -> AuditEntry:
    return AuditEntry(
        id=row.id,
        at=row.at,
        actor_kind=ActorKind(row.actor_kind),
        actor_id=row.actor_id,
        actor_name=row.actor_name,
        act=row.act,
        organiser_id=row.organiser_id,
        subject_id=row.subject_id,
        order_id=row.order_id,
        ticket_id=row.ticket_id,
        details=row.details,
        place=row.place,
        hash=row.hash.hex() if row.hash else None,
    )
