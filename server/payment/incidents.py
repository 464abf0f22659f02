"""Incidents of payments: what a person must look at, until somebody says what was done."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, select, update
from sqlalchemy.dialects import postgresql, sqlite

from server.audit.writing import Actor, Concerning, note
from server.granting import Columns, Thing
from server.paging import Place, newest_first
from server.payment.records import PaymentRecord
from server.payment.tables import payment, payment_incident
from ticketing.identifiers import new_id
from ticketing.payment import PaymentIncident
from ticketing.problem import ProblemCode, RefusedError

REFUND_FAILED = "refund_failed"


WHOSE = Columns(organiser_id=payment_incident.c.organiser_id, event_id=payment_incident.c.event_id)
"""The columns that say whose an incident is, for the caller's grant."""

STILL_OPEN = payment_incident.c.resolved_at.is_(None)


@dataclass(frozen=True)
class Found:
    """An incident, and whose it is."""

    view: PaymentIncident
    thing: Thing


def open_incident(
    connection: Connection, record: PaymentRecord, kind: str, detail: str, now: datetime
) -> None:
    """Leave word for a person; once for each kind, and again where it had been resolved."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    statement = insert(payment_incident).values(
        id=new_id(),
        payment_id=record.id,
        organiser_id=record.organiser_id,
        event_id=record.event_id,
        kind=kind,
        detail=detail,
        opened_at=now,
    )
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[payment_incident.c.payment_id, payment_incident.c.kind],
            set_={
                "detail": statement.excluded.detail,
                "opened_at": statement.excluded.opened_at,
                "resolved_at": None,
                "resolved_by": None,
                "note": None,
            },
            where=payment_incident.c.resolved_at.is_not(None),
        )
    )


def retell_incident(connection: Connection, record: PaymentRecord, kind: str, detail: str) -> None:
    """Say how it is now, where nobody has resolved it yet."""
    of_kind = (payment_incident.c.payment_id == record.id) & (payment_incident.c.kind == kind)
    connection.execute(update(payment_incident).where(of_kind, STILL_OPEN).values(detail=detail))


def incidents(
    connection: Connection,
    conditions: Iterable[ColumnElement[bool]],
    before: Place | None,
    limit: int,
) -> list[PaymentIncident]:
    """A page of incidents, newest first, and one more where there is another page."""
    opened_at, key = payment_incident.c.opened_at, payment_incident.c.id
    page = newest_first(_wanted().where(*conditions), opened_at, key, before, limit)
    return [_found(row).view for row in connection.execute(page)]


def incident_of(connection: Connection, incident_id: UUID, *, lock: bool = False) -> Found | None:
    """The incident, locked until the transaction ends where asked for."""
    wanted = _wanted().where(payment_incident.c.id == incident_id)
    if lock:
        wanted = wanted.with_for_update(of=payment_incident)
    row = connection.execute(wanted).one_or_none()
    return None if row is None else _found(row)


def resolve(
    connection: Connection, found: Found, actor: Actor, words: str, now: datetime
) -> PaymentIncident:
    """Say what was done about a locked incident; by whom and when is kept.

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
    connection.execute(
        update(payment_incident)
        .where(payment_incident.c.id == view.id)
        .values(resolved_at=now, resolved_by=actor.name[:200], note=words)
    )
    about = Concerning(view.id, found.thing.organiser_id, view.order_id)
    note(connection, actor, "incident.resolved", about, now, kind=view.kind, note=words)
    return view.model_copy(
        update={"resolved_at": now, "resolved_by": actor.name[:200], "note": words}
    )


def _wanted() -> Select[Any]:
    # Outer though every incident has its payment, or SQLite may begin with all payments.
    return select(payment_incident, payment.c.reference, payment.c.order_id).outerjoin(
        payment, payment.c.id == payment_incident.c.payment_id
    )


def _found(row: Row[Any]) -> Found:
    view = PaymentIncident(
        id=row.id,
        kind=row.kind,
        detail=row.detail,
        reference=row.reference,
        order_id=row.order_id,
        opened_at=row.opened_at,
        resolved_at=row.resolved_at,
        resolved_by=row.resolved_by,
        note=row.note,
    )
    return Found(view, Thing(row.organiser_id, event_id=row.event_id))
