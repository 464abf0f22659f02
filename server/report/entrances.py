"""What went through the checkpoints: each of them in all, and hour by hour."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, and_, case, func, not_, or_, select

from server.admission.passages import CHECKPOINTS, PASSAGES
from server.catalogue.programme import EVENTS
from server.granting import Columns
from server.report.asking import Question, Row
from server.report.sums import Asked, asked_of
from ticketing.admission import Direction

_WHOSE = Columns(organiser_id=PASSAGES.c.organiser_id, event_id=PASSAGES.c.event_id)
_IN = PASSAGES.c.direction == Direction.ENTRY.value
_COUNTED = {
    "entries": and_(PASSAGES.c.admitted, _IN),
    "exits": and_(PASSAGES.c.admitted, not_(_IN)),
    "refused": not_(PASSAGES.c.admitted),
}


def by_checkpoint(question: Question) -> list[Row]:
    """How often each checkpoint let in, let out and refused on these days."""
    sums = [
        func.sum(case((condition, 1), else_=0)).label(name) for name, condition in _COUNTED.items()
    ]
    found = {
        row.checkpoint_id: {name: int(getattr(row, name)) for name in _COUNTED}
        for asked in asked_of(question.connection, question.wanted, question.within)
        for row in question.connection.execute(
            _passed(question, asked, PASSAGES.c.checkpoint_id, *sums).group_by(
                PASSAGES.c.checkpoint_id
            )
        )
    }
    names = _names(question, found)
    return [
        {"event": names[one][0], "checkpoint": names[one][1], **found[one]}
        for one in sorted(found, key=lambda one: (names[one], one))
    ]


def by_hour(question: Question) -> list[Row]:
    """How often each checkpoint let in and refused, in each hour in which it did."""
    found: defaultdict[tuple[date, int, UUID], Counter[str]] = defaultdict(Counter)
    for asked in asked_of(question.connection, question.wanted, question.within):
        zone = ZoneInfo(asked.zone)
        columns = (PASSAGES.c.checkpoint_id, PASSAGES.c.scanned_at, PASSAGES.c.admitted)
        arrived = _passed(question, asked, *columns).where(
            or_(_COUNTED["entries"], _COUNTED["refused"])
        )
        for checkpoint_id, scanned_at, admitted in question.connection.execute(arrived):
            local: datetime = scanned_at.astimezone(zone)
            place = (local.date(), local.hour, checkpoint_id)
            found[place]["entries" if admitted else "refused"] += 1
    names = _names(question, {checkpoint_id for _, _, checkpoint_id in found})
    return [
        {
            "day": day,
            "hour": f"{hour:02}:00",
            "event": names[one][0],
            "checkpoint": names[one][1],
            "entries": found[day, hour, one]["entries"],
            "refused": found[day, hour, one]["refused"],
        }
        for day, hour, one in sorted(
            found, key=lambda place: (place[0], place[1], names[place[2]], place[2])
        )
    ]


def _passed(question: Question, asked: Asked, *columns: ColumnElement[Any]) -> Select[Any]:
    """What passed on these days, of a time zone."""
    wanted = (
        select(*columns)
        .select_from(PASSAGES.join(EVENTS, EVENTS.c.id == PASSAGES.c.event_id))
        .where(
            asked.during(PASSAGES.c.scanned_at),
            EVENTS.c.time_zone == asked.zone,
            question.within(_WHOSE),
        )
    )
    session_id = question.wanted.session
    if session_id is None:
        return wanted
    all_sessions = PASSAGES.c.session_id.is_(None)
    return wanted.where(or_(all_sessions, PASSAGES.c.session_id == session_id))


def _names(question: Question, ids: Collection[UUID]) -> dict[UUID, tuple[str, str]]:
    """The event and the name of each of these checkpoints."""
    rows: Iterable[Any] = question.connection.execute(
        select(CHECKPOINTS.c.id, CHECKPOINTS.c.name, EVENTS.c.name.label("event"))
        .join(EVENTS, EVENTS.c.id == CHECKPOINTS.c.event_id)
        .where(CHECKPOINTS.c.id.in_(ids))
    )
    return {row.id: (question.named(row.event), row.name) for row in rows}
