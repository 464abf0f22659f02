"""What devices tell of themselves: their health, and their dead letters until a person closes them.

The device has the letters; what is kept here is what it told last.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from server.audit.writing import Actor, Concerning, note
from server.device.tables import dead_letter, device, device_health
from server.granting import Columns, Thing
from server.inserting import insert_new
from server.paging import Place, newest_first
from server.security import Device
from ticketing.health import MOST_LETTERS, DeadLetter, DeadLetterView, DeedKind, HealthReport

WHOSE = Columns(organiser_id=dead_letter.c.organiser_id)
STILL_OPEN = dead_letter.c.closed_at.is_(None)


@dataclass(frozen=True)
class Letter:
    """A dead letter with whose it is."""

    view: DeadLetterView
    thing: Thing


def keep_report(
    connection: Connection, by: Device, report: HealthReport, now: datetime
) -> tuple[UUID, ...]:
    """Keep what a device told; the letters among it that a person has closed."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    health = {"seen_at": now, "health": report.health.model_dump_json()}
    connection.execute(
        insert(device_health)
        .values(device_id=by.id, **health)
        .on_conflict_do_update(index_elements=[device_health.c.device_id], set_=health)
    )
    return _keep_letters(connection, by, report.letters, now)


def letters(
    connection: Connection,
    conditions: Iterable[ColumnElement[bool]],
    before: Place | None,
    limit: int,
) -> list[DeadLetterView]:
    """A page of dead letters, the latest told first, and one more where there is another page."""
    page = newest_first(
        _wanted().where(*conditions), dead_letter.c.told_at, dead_letter.c.id, before, limit
    )
    return [_found(row).view for row in connection.execute(page)]


def letter_of(connection: Connection, deed_id: UUID) -> Letter | None:
    """The dead letter of a scan or an order, locked until the transaction ends."""
    wanted = _wanted().where(dead_letter.c.id == deed_id).with_for_update(of=dead_letter)
    row = connection.execute(wanted).one_or_none()
    return None if row is None else _found(row)


def close(connection: Connection, letter: Letter, actor: Actor, now: datetime) -> DeadLetterView:
    """A person has looked at a locked letter; one that is closed stays as it is."""
    view = letter.view
    if view.closed_at is not None:
        return view
    done = {"closed_at": now, "closed_by": actor.name[:200]}
    connection.execute(update(dead_letter).where(dead_letter.c.id == view.id).values(done))
    about = Concerning(view.id, letter.thing.organiser_id)
    note(connection, actor, "dead_letter.closed", about, now, kind=view.kind.value)
    return view.model_copy(update=done)


def _keep_letters(
    connection: Connection, by: Device, told: tuple[DeadLetter, ...], now: datetime
) -> tuple[UUID, ...]:
    ids = [one.id for one in told]
    rows = connection.execute(
        select(dead_letter.c.id, dead_letter.c.closed_at, dead_letter.c.closed_by).where(
            dead_letter.c.device_id == by.id, or_(STILL_OPEN, dead_letter.c.id.in_(ids))
        )
    ).all()
    known = {row.id for row in rows}
    new = [_row(one, by, now) for one in told if one.id not in known]
    if new:
        connection.execute(insert_new(connection, dead_letter), new)
    # Refused once more, after it was sent again or closed at the device.
    again = [row.id for row in rows if row.closed_at and row.closed_by is None and row.id in ids]
    _set_closed(connection, again, None)
    if len(ids) < MOST_LETTERS:
        gone = [row.id for row in rows if row.closed_at is None and row.id not in ids]
        _set_closed(connection, gone, now)
    return tuple(row.id for row in rows if row.closed_by is not None and row.id in ids)


def _set_closed(connection: Connection, ids: list[UUID], at: datetime | None) -> None:
    if ids:
        connection.execute(
            update(dead_letter).where(dead_letter.c.id.in_(ids)).values(closed_at=at)
        )


def _row(one: DeadLetter, by: Device, now: datetime) -> dict[str, Any]:
    return {
        "id": one.id,
        "device_id": by.id,
        "organiser_id": by.organiser_id,
        "kind": one.kind.value,
        "what": one.what,
        "reason": one.reason,
        "happened_at": one.happened_at,
        "told_at": now,
    }


def _wanted() -> Select[Any]:
    # Outer though every letter has its device, or SQLite may begin with all devices.
    return select(dead_letter, device.c.name.label("device_name")).outerjoin(
        device, device.c.id == dead_letter.c.device_id
    )


def _found(row: Row[Any]) -> Letter:
    view = DeadLetterView(
        id=row.id,
        device_id=row.device_id,
        device_name=row.device_name,
        kind=DeedKind(row.kind),
        what=row.what,
        reason=row.reason,
        happened_at=row.happened_at,
        told_at=row.told_at,
        closed_at=row.closed_at,
        closed_by=row.closed_by,
    )
    return Letter(view, Thing(row.organiser_id, device_id=row.device_id))
