"""Who came to a session: how many of the tickets that are good for it were let in."""

from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row as Found
from sqlalchemy import Select, and_, func, or_, select

from server.admission.passages import PASSAGES
from server.catalogue.programme import EVENTS, SESSIONS
from server.report.asking import Question, Row
from server.report.sales import event_title
from server.report.sums import WHOSE_EVENT, asked_of
from server.ticket.issued import ISSUED
from ticketing.admission import Direction

_WHOLE = 10_000  # basis points


def attendance(question: Question) -> list[Row]:
    """Each session that begins on these days, the earliest first.

    A ticket that entered several times counts once. At a checkpoint of all sessions it came to the
    next session that had not ended.
    """
    rows: list[Row] = []
    for session in _sessions(question):
        good_for_it = ISSUED.c.session_ids.contains(str(session.id))
        of_event = and_(ISSUED.c.event_id == session.event_id, good_for_it)
        counted = select(func.count(), func.coalesce(func.sum(ISSUED.c.admits), 0)).where(of_event)
        came = counted.where(ISSUED.c.id.in_(_entered(question, session)))
        (tickets, expected), (admitted, people) = (
            question.connection.execute(one).one() for one in (counted.where(ISSUED.c.good), came)
        )
        rows.append(
            {
                "event": event_title(question, session),
                "session": session.starts_at.astimezone(ZoneInfo(session.time_zone)),
                "tickets": tickets,
                "admitted": admitted,
                "share": share_of(admitted, tickets),
                "people_expected": int(expected),
                "people_in": int(people),
            }
        )
    return rows


def share_of(part: int, whole: int) -> int | None:
    """A part in basis points, rounded half up; None of nothing."""
    return (part * _WHOLE * 2 + whole) // (whole * 2) if whole else None


def _sessions(question: Question) -> Iterator[Found[Any]]:
    found: list[Found[Any]] = []
    for asked in asked_of(question.connection, question.wanted, question.within):
        wanted = (
            select(SESSIONS, EVENTS.c.name.label("event"), EVENTS.c.time_zone)
            .join(EVENTS, EVENTS.c.id == SESSIONS.c.event_id)
            .where(
                SESSIONS.c.deleted_at.is_(None),
                asked.during(SESSIONS.c.starts_at),
                EVENTS.c.time_zone == asked.zone,
                question.within(WHOSE_EVENT),
            )
        )
        if question.wanted.session is not None:
            wanted = wanted.where(SESSIONS.c.id == question.wanted.session)
        found += question.connection.execute(wanted)
    yield from sorted(found, key=lambda one: (one.starts_at, str(one.event_id), str(one.id)))


def _entered(question: Question, session: Found[Any]) -> Select[Any]:
    """The tickets that came to a session."""
    of_event = (SESSIONS.c.event_id == session.event_id, SESSIONS.c.deleted_at.is_(None))
    others = select(SESSIONS).where(*of_event).subquery("others")
    ended_before = question.connection.scalar(
        select(func.max(others.c.ends_at)).where(others.c.ends_at <= session.starts_at)
    )
    is_last = not question.connection.scalar(
        select(func.count()).select_from(others).where(others.c.starts_at >= session.ends_at)
    )
    to_all = [PASSAGES.c.session_id.is_(None), PASSAGES.c.event_id == session.event_id]
    if ended_before is not None:
        to_all.append(PASSAGES.c.scanned_at >= ended_before)
    if not is_last:
        to_all.append(PASSAGES.c.scanned_at < session.ends_at)
    return select(PASSAGES.c.ticket_id).where(
        PASSAGES.c.admitted,
        PASSAGES.c.direction == Direction.ENTRY.value,
        or_(PASSAGES.c.session_id == session.id, and_(*to_all)),
    )
