"""Reconciliations as they are kept: asked for, ended with what was found, and read again."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from server.inserting import insert_once
from server.jobs import enqueue
from server.paging import Place, newest_first
from server.payment.comparing import Difference
from server.payment.reconciliation_tables import LONGEST_DETAIL, difference, reconciliation
from ticketing.money import Money
from ticketing.problem import ProblemCode, RefusedError
from ticketing.reconciliation import (
    DifferenceKind,
    DifferenceView,
    NewReconciliation,
    ReconciliationReport,
    ReconciliationStatus,
    ReconciliationView,
)

RECONCILE_JOB = "payments.reconcile"


def ask_for(connection: Connection, wish: NewReconciliation, now: datetime) -> bool:
    """Have the worker reconcile a day; whether it was not asked for before.

    Raises:
        RefusedError: ID_USED_DIFFERENTLY; INVALID_REQUEST for a day that is still to come.
    """
    known = day_of(connection, wish.id)
    if known is not None and known != wish.day:
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id belongs to another reconciliation already."
        )
    if wish.day > now.date():
        fields = [{"field": "day", "message": "must have begun"}]
        raise RefusedError(ProblemCode.INVALID_REQUEST, "day: must have begun", fields=fields)
    values = {
        "id": wish.id,
        "day": wish.day,
        "status": ReconciliationStatus.RUNNING.value,
        "asked_at": now,
        "compared": 0,
        "found": 0,
    }
    is_new = insert_once(connection, reconciliation, values)
    if is_new:
        enqueue(connection, RECONCILE_JOB, {"reconciliation_id": str(wish.id)}, run_at=now)
    return is_new


def day_of(
    connection: Connection, reconciliation_id: UUID, *, running: bool = False
) -> date | None:
    """The day of a reconciliation; None where there is none, or none that is ``running``."""
    wanted = select(reconciliation.c.day).where(reconciliation.c.id == reconciliation_id)
    if running:
        wanted = wanted.where(reconciliation.c.status == ReconciliationStatus.RUNNING.value)
    return connection.scalar(wanted)


def end_done(
    connection: Connection,
    reconciliation_id: UUID,
    compared: int,
    found: Sequence[Difference],
    now: datetime,
) -> None:
    """Keep what was found, where nobody else has ended it meanwhile."""
    values = {"compared": compared, "found": len(found)}
    if not _end(connection, reconciliation_id, ReconciliationStatus.DONE, now, **values):
        return
    rows = [
        {"reconciliation_id": reconciliation_id, "position": position} | _columns(one)
        for position, one in enumerate(found)
    ]
    if rows:
        connection.execute(insert(difference), rows)


def end_failed(
    connection: Connection, reconciliation_id: UUID, trouble: str, now: datetime
) -> None:
    """Say why it could not be done."""
    _end(connection, reconciliation_id, ReconciliationStatus.FAILED, now, trouble=trouble[:200])


def reconciliations(
    connection: Connection, before: Place | None, limit: int
) -> list[ReconciliationView]:
    """A page, newest first, and one more where there is another page."""
    asked_at, key = reconciliation.c.asked_at, reconciliation.c.id
    page = newest_first(select(reconciliation), asked_at, key, before, limit)
    return [ReconciliationView(**_fields(row)) for row in connection.execute(page)]


def report_of(
    connection: Connection, reconciliation_id: UUID, organiser_id: UUID | None = None
) -> ReconciliationReport | None:
    """A reconciliation with its differences; of one organiser's payments alone where asked for."""
    row = connection.execute(
        select(reconciliation).where(reconciliation.c.id == reconciliation_id)
    ).one_or_none()
    if row is None:
        return None
    wanted = select(difference).where(difference.c.reconciliation_id == reconciliation_id)
    if organiser_id is not None:
        wanted = wanted.where(difference.c.organiser_id == organiser_id)
    found = tuple(
        _difference(one) for one in connection.execute(wanted.order_by(difference.c.position))
    )
    return ReconciliationReport(differences=found, **_fields(row))


def _end(
    connection: Connection,
    reconciliation_id: UUID,
    status: ReconciliationStatus,
    now: datetime,
    **values: Any,
) -> bool:
    """Whether it was still running: a job that outlived its lease is done by two."""
    statement = (
        update(reconciliation)
        .where(
            reconciliation.c.id == reconciliation_id,
            reconciliation.c.status == ReconciliationStatus.RUNNING.value,
        )
        .values(status=status.value, ended_at=now, **values)
        .returning(reconciliation.c.id)
    )
    return connection.execute(statement).first() is not None


def _columns(one: Difference) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "detail": one.detail[:LONGEST_DETAIL],
        "mended": one.mended,
        "ours": one.ours and one.ours.amount,
        "ours_currency": one.ours and one.ours.currency,
        "theirs": one.theirs and one.theirs.amount,
        "theirs_currency": one.theirs and one.theirs.currency,
        "provider_id": one.provider_id,
        "organiser_id": one.whose and one.whose.organiser_id,
        "order_id": one.whose and one.whose.order_id,
        "reference": one.whose and one.whose.reference,
    }


def _fields(row: Row[Any]) -> dict[str, Any]:
    return {
        "id": row.id,
        "day": row.day,
        "status": ReconciliationStatus(row.status),
        "trouble": row.trouble,
        "asked_at": row.asked_at,
        "ended_at": row.ended_at,
        "compared": row.compared,
        "found": row.found,
    }


def _difference(row: Row[Any]) -> DifferenceView:
    return DifferenceView(
        kind=DifferenceKind(row.kind),
        detail=row.detail,
        mended=row.mended,
        ours=_money(row.ours, row.ours_currency),
        theirs=_money(row.theirs, row.theirs_currency),
        provider_id=row.provider_id,
        organiser_id=row.organiser_id,
        order_id=row.order_id,
        reference=row.reference,
    )


def _money(amount: int | None, currency: str | None) -> Money | None:
    return None if amount is None or currency is None else Money(amount=amount, currency=currency)
