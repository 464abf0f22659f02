"""Listing scans for staff: admitted and refused ones, newest first, a page at a time."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints
from sqlalchemy import Connection, RowMapping, Select, and_, or_, select

from server.admission.tables import checkpoint, scan
from server.granting import Columns, Grant
from server.paging import MOST
from ticketing.admission import Reason
from ticketing.identifiers import typed_serial
from ticketing.scan import ScanPage, ScanRecord
from ticketing.wire import Instant, Wire


class ScanFilter(Wire):
    """Which scans are wanted; what is not given does not matter."""

    checkpoint: UUID | None = None
    event: UUID | None = None
    ticket: UUID | None = None
    device: UUID | None = None
    serial: Annotated[str, StringConstraints(max_length=40)] | None = None
    admitted: bool | None = None
    reason: Reason | None = None
    annulled: bool | None = None
    since: Instant | None = Field(default=None, alias="from", description="Not received before.")
    until: Instant | None = Field(default=None, alias="to", description="Received before this.")
    after: UUID | None = Field(default=None, description="`next` of the page before.")
    limit: int = Field(default=50, ge=1, le=MOST, description="Scans on a page.")


_RECORDS = select(scan, checkpoint.c.name.label("checkpoint_name"), checkpoint.c.event_id).join(
    checkpoint, checkpoint.c.id == scan.c.checkpoint_id
)


def scans(connection: Connection, by: Grant, wanted: ScanFilter) -> ScanPage:
    """A page of the caller's scans."""
    query = _RECORDS.where(by.within(Columns(scan.c.organiser_id, checkpoint.c.event_id)))
    query = _filtered(query, wanted)
    if wanted.after is not None:
        query = _past(connection, query, wanted.after)
    query = query.order_by(scan.c.received_at.desc(), scan.c.id.desc()).limit(wanted.limit + 1)
    rows = connection.execute(query).mappings().all()
    page = tuple(_record(row) for row in rows[: wanted.limit])
    return ScanPage(scans=page, next=page[-1].id if len(rows) > wanted.limit else None)


def _filtered(query: Select[Any], wanted: ScanFilter) -> Select[Any]:
    equal: dict[str, Any] = {
        "checkpoint_id": wanted.checkpoint,
        "ticket_id": wanted.ticket,
        "device_id": wanted.device,
        "reason": wanted.reason.value if wanted.reason else None,
    }
    for name, value in equal.items():
        if value is not None:
            query = query.where(scan.c[name] == value)
    if wanted.admitted is not None:
        # In the words of the index: refused is what has a reason.
        refused = scan.c.reason.is_not(None)
        query = query.where(~refused if wanted.admitted else refused)
    if wanted.serial is not None:
        query = query.where(scan.c.serial == (typed_serial(wanted.serial) or ""))
    if wanted.event is not None:
        here = select(checkpoint.c.id).where(checkpoint.c.event_id == wanted.event)
        query = query.where(scan.c.checkpoint_id.in_(here))
    if wanted.annulled is not None:
        stands = scan.c.annulled_at.is_(None)
        query = query.where(~stands if wanted.annulled else stands)
    if wanted.since is not None:
        query = query.where(scan.c.received_at >= wanted.since)
    if wanted.until is not None:
        query = query.where(scan.c.received_at < wanted.until)
    return query


def _past(connection: Connection, query: Select[Any], after: UUID) -> Select[Any]:
    last: datetime | None = connection.scalar(select(scan.c.received_at).where(scan.c.id == after))
    if last is None:
        return query.where(scan.c.id < after, scan.c.id > after)
    older = or_(scan.c.received_at < last, and_(scan.c.received_at == last, scan.c.id < after))
    return query.where(scan.c.received_at <= last, older)


def _record(row: RowMapping) -> ScanRecord:
    fields = {name: row[name] for name in ScanRecord.model_fields if name != "text"}
    # What was let in needs no code to be understood, and a code opens the gate.
    return ScanRecord(text=None if row["admitted"] else _safe(row["text"]), **fields)


def _safe(text: str) -> str:
    """Text that cannot change how what stands around it is shown: no control, no direction mark."""
    return "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in text)
