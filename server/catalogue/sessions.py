"""Sessions: when the performances of an event are, and changing that while nothing was sold."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Row, func, insert, select, update

from server.audit.writing import Concerning, note
from server.catalogue import stock
from server.catalogue.changing import locked_event
from server.catalogue.doing import Doing
from server.catalogue.events import note_changed
from server.catalogue.tables import event, session, tier
from server.catalogue.tiers import check_open
from server.catalogue.viewing import session_view
from ticketing.catalogue import NewSession, SessionChange, SessionView
from ticketing.problem import ProblemCode, RefusedError

MOST_SESSIONS = 400


class SessionTimes(NamedTuple):
    """When a session of an event runs."""

    event_id: UUID
    starts_at: datetime
    ends_at: datetime


def sessions_of(connection: Connection, session_ids: Collection[UUID]) -> dict[UUID, SessionTimes]:
    """The times of those sessions that there are."""
    rows = connection.execute(
        select(session.c.id, session.c.event_id, session.c.starts_at, session.c.ends_at).where(
            session.c.id.in_(session_ids)
        )
    )
    return {row.id: SessionTimes(row.event_id, row.starts_at, row.ends_at) for row in rows}


def sessions_in(connection: Connection, event_id: UUID) -> tuple[SessionView, ...]:
    """The sessions of an event, soonest first."""
    rows = connection.execute(
        select(session)
        .where(session.c.event_id == event_id, session.c.deleted_at.is_(None))
        .order_by(session.c.starts_at, session.c.id)
    )
    return tuple(session_view(row) for row in rows)


def session_of(connection: Connection, session_id: UUID) -> tuple[UUID, SessionView] | None:
    """A session and its event's id; None where there is no such session."""
    row = connection.execute(
        select(session).where(session.c.id == session_id, session.c.deleted_at.is_(None))
    ).one_or_none()
    return None if row is None else (row.event_id, session_view(row))


def add_session(connection: Connection, event_id: UUID, new: NewSession, by: Doing) -> bool:
    """Add a session to an event; whether it is new. The same again changes nothing.

    Raises:
        RefusedError: ``NOT_FOUND``, ``ID_USED_DIFFERENTLY``, ``EVENT_STATE``, or
            ``INVALID_REQUEST`` where there are too many.
    """
    owner = locked_event(connection, event_id)
    known = connection.execute(select(session).where(session.c.id == new.id)).one_or_none()
    if known is not None:
        as_known = SessionView.model_validate(new.model_dump())
        if known.event_id != event_id or known.deleted_at or session_view(known) != as_known:
            raise RefusedError(
                ProblemCode.ID_USED_DIFFERENTLY, "This id already belongs to another session."
            )
        return False
    check_open(owner.status)
    if len(sessions_in(connection, event_id)) >= MOST_SESSIONS:
        raise RefusedError(
            ProblemCode.INVALID_REQUEST, f"An event has at most {MOST_SESSIONS} sessions."
        )
    connection.execute(insert(session).values(_columns(new) | {"event_id": event_id}))
    _changed(connection, event_id)
    details = new.model_dump(mode="json", exclude={"id"})
    about = Concerning(new.id, owner.organiser_id)
    note(connection, by.actor, "session.added", about, by.now, event_id=str(event_id), **details)
    return True


def change_session(
    connection: Connection, session_id: UUID, wanted: SessionChange, by: Doing
) -> None:
    """Change what was given of a session; its times only while nothing was sold for it.

    Raises:
        RefusedError: ``NOT_FOUND``, ``VERSION_NEEDED``, ``CHANGED_MEANWHILE``, ``EVENT_STATE``,
            ``INVALID_REQUEST``, or ``TIER_HAS_SALES``.
    """
    owner, before = _locked(connection, session_id)
    by.check_seen(owner.version)
    check_open(owner.status)
    after = before.model_copy(update=wanted.given())
    changed = {
        name for name in SessionView.model_fields if getattr(before, name) != getattr(after, name)
    }
    if not changed:
        return
    if not after.doors_at <= after.starts_at < after.ends_at:
        words = "A session's times go doors, start, end."
        fields = [{"field": name, "message": words} for name in sorted(wanted.model_fields_set)]
        raise RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields)
    if changed - {"name"}:
        _refuse_sold(connection, _tiers_for(connection, owner.id, session_id))
    values = _columns(NewSession.model_validate(after.model_dump()))
    connection.execute(update(session).where(session.c.id == session_id).values(values))
    _changed(connection, owner.id)
    note(
        connection,
        by.actor,
        "session.changed",
        Concerning(session_id, owner.organiser_id),
        by.now,
        event_id=str(owner.id),
        was=before.model_dump(mode="json", include=changed),
        became=after.model_dump(mode="json", include=changed),
    )


def delete_session(connection: Connection, session_id: UUID, by: Doing) -> None:
    """Take a session out of its event and its tiers, while nothing was sold for it.

    Raises:
        RefusedError: ``NOT_FOUND``, ``CHANGED_MEANWHILE``, ``TIER_HAS_SALES``, or ``EVENT_STATE``
            where it is the event's only one, or a tier's.
    """
    owner, before = _locked(connection, session_id)
    by.check_seen(owner.version)
    check_open(owner.status)
    if len(sessions_in(connection, owner.id)) == 1:
        raise RefusedError(ProblemCode.EVENT_STATE, "An event has at least one session.")
    tiers = _tiers_for(connection, owner.id, session_id)
    _refuse_sold(connection, tiers)
    for one in tiers:
        left = [text for text in one.session_ids if UUID(text) != session_id]
        if not left and one.deleted_at is None:
            raise RefusedError(
                ProblemCode.EVENT_STATE,
                f"{one.name['text']} is for this session only: change or delete it first.",
                tier_id=str(one.id),
            )
        values = {"session_ids": left, "version": one.version + 1}
        connection.execute(update(tier).where(tier.c.id == one.id).values(values))
    connection.execute(update(session).where(session.c.id == session_id).values(deleted_at=by.now))
    _changed(connection, owner.id)
    about = Concerning(session_id, owner.organiser_id)
    was = before.model_dump(mode="json")
    note(connection, by.actor, "session.deleted", about, by.now, event_id=str(owner.id), was=was)


def _locked(connection: Connection, session_id: UUID) -> tuple[Row[Any], SessionView]:
    found = session_of(connection, session_id)
    if found is not None:
        owner = locked_event(connection, found[0])
        # Read again now that nobody else changes it.
        found = session_of(connection, session_id)
        if found is not None:
            return owner, found[1]
    raise RefusedError(ProblemCode.NOT_FOUND, "There is no such session.")


def _tiers_for(connection: Connection, event_id: UUID, session_id: UUID) -> list[Row[Any]]:
    rows = connection.execute(select(tier).where(tier.c.event_id == event_id).order_by(tier.c.id))
    return [row for row in rows if str(session_id) in row.session_ids]


def _refuse_sold(connection: Connection, tiers: Collection[Row[Any]]) -> None:
    if stock.renew_unsold(connection, [one.id for one in tiers]):
        return
    sold = next(one for one in tiers if stock.was_sold(connection, (one.id,)))
    counts = stock.stock_of(connection, sold.id)
    raise RefusedError(
        ProblemCode.TIER_HAS_SALES,
        f"{sold.name['text']} was sold for this session, so its times stay as they are.",
        tier_id=str(sold.id),
        **counts.model_dump(),
    )


def _columns(new: NewSession) -> dict[str, Any]:
    return new.model_dump() | {"name": new.name.model_dump(mode="json") if new.name else None}


def _changed(connection: Connection, event_id: UUID) -> None:
    """Keep the event's first start and last end, and tell of the change."""
    of_event = (session.c.event_id == event_id) & session.c.deleted_at.is_(None)
    span = connection.execute(
        select(func.min(session.c.starts_at), func.max(session.c.ends_at)).where(of_event)
    ).one()
    times = {"starts_at": span[0], "ends_at": span[1]}
    connection.execute(update(event).where(event.c.id == event_id).values(times))
    note_changed(connection, event_id)
