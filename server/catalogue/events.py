"""Events: writing one down with its sessions, and the acts that move its status."""

import hashlib
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import Connection, Row, insert, select, update

from server.audit.writing import SYSTEM, Concerning, note
from server.catalogue.doing import Doing
from server.catalogue.organisers import organiser_name
from server.catalogue.stock import renew_terms
from server.catalogue.tables import event, session, tier
from server.database import Database
from server.inserting import insert_once
from server.jobs import enqueue
from server.sync.feed import record
from ticketing.catalogue import EVENT_STATES, EventAct, EventStatus, NewEvent
from ticketing.problem import ProblemCode, RefusedError
from ticketing.states import IllegalTransitionError
from ticketing.sync import ChangeKind
from ticketing.wire import Localized

CANCELLED_JOB = "event.cancelled"
"""The job, with an ``event_id``, that gives the money back. It is asked for twice: the second time
finds orders whose payment was just being written down when the event was cancelled."""

_LOOK_AGAIN_AFTER = timedelta(minutes=2)
_AT_ONCE = 100


def add_event(connection: Connection, new: NewEvent, by: Doing) -> bool:
    """Write an event down as a draft; whether it is new. The same again changes nothing.

    Raises:
        RefusedError: ``ID_USED_DIFFERENTLY``, or ``INVALID_REQUEST`` for an organiser nobody knows.
    """
    if organiser_name(connection, new.organiser_id) is None:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "There is no organiser of this id.")
    values = new.model_dump(mode="json", exclude={"id", "organiser_id", "sessions"})
    made = insert_once(
        connection,
        event,
        values
        | {
            "id": new.id,
            "organiser_id": new.organiser_id,
            "status": EventStatus.DRAFT.value,
            "version": 1,
            "fingerprint": fingerprint(new),
            "made_at": by.now,
            "starts_at": min(one.starts_at for one in new.sessions),
            "ends_at": max(one.ends_at for one in new.sessions),
            "tiers_made": 0,
            "search_text": search_text(new.name, new.venue),
        },
    )
    if not made:
        known = connection.scalar(select(event.c.fingerprint).where(event.c.id == new.id))
        check_same(known, new, "event")
        return False
    _insert_sessions(connection, new)
    record(connection, ChangeKind.EVENT, new.id)
    note(
        connection,
        by.actor,
        "event.added",
        Concerning(new.id, new.organiser_id),
        by.now,
        name=new.name.text,
        currency=new.currency,
        sessions=len(new.sessions),
    )
    return True


def act_on_event(connection: Connection, event_id: UUID, act: EventAct, by: Doing) -> None:
    """Publish, cancel or end an event; what already is so stays so.

    Whoever has read an offer before it was cancelled or ended cannot take it up any more.

    Raises:
        RefusedError: ``NOT_FOUND``; or ``EVENT_STATE`` where its status or its tiers forbid it.
    """
    found = connection.execute(
        select(event).where(event.c.id == event_id).with_for_update(key_share=True)
    ).one_or_none()
    if found is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such event.")
    following = _following(found, act)
    if following is None:
        return
    values: dict[str, object] = {"status": following.value}
    if act is EventAct.PUBLISH:
        if not _has_tiers(connection, event_id):
            raise RefusedError(ProblemCode.EVENT_STATE, "The event has nothing to sell yet.")
        values["published_at"] = by.now
    else:
        renew_terms(connection, event_id)
    connection.execute(update(event).where(event.c.id == event_id).values(values))
    note_changed(connection, event_id)
    note(
        connection,
        by.actor,
        f"event.{following.value}",
        Concerning(event_id, found.organiser_id),
        by.now,
        was=found.status,
    )
    if act is EventAct.CANCEL:
        _ask_for_refunds(connection, event_id, by.now)


def end_past(database: Database, now: datetime, after: timedelta) -> int:
    """End every published event whose last session ended ``after`` ago or longer; how many."""
    due = (
        select(event.c.id)
        .where(
            event.c.status == EventStatus.PUBLISHED.value,
            # Says nothing more, but leads to the few by their index.
            event.c.starts_at <= now - after,
            event.c.ends_at <= now - after,
        )
        .order_by(event.c.starts_at)
        .limit(_AT_ONCE)
    )
    past = database.read(lambda c: c.scalars(due).all())
    return sum(database.write(partial(_end, event_id=one, now=now, after=after)) for one in past)


def _end(connection: Connection, event_id: UUID, now: datetime, after: timedelta) -> bool:
    found = connection.execute(
        select(event.c.status, event.c.ends_at)
        .where(event.c.id == event_id)
        .with_for_update(key_share=True)
    ).one()
    # Looked at again under its lock: it may have been cancelled or put off meanwhile.
    if found.status != EventStatus.PUBLISHED or found.ends_at > now - after:
        return False
    act_on_event(connection, event_id, EventAct.END, Doing(SYSTEM, now))
    return True


def note_changed(connection: Connection, event_id: UUID) -> None:
    """Count an event's version up and tell the feed."""
    connection.execute(
        update(event).where(event.c.id == event_id).values(version=event.c.version + 1)
    )
    record(connection, ChangeKind.EVENT, event_id)


def search_text(name: Localized, venue: str) -> str:
    """What an event is found by: its name in every language, and its venue."""
    return "\n".join([name.text, *name.translations.values(), venue]).casefold()


def fingerprint(body: BaseModel) -> str:
    """What tells one request body from another: SHA-256 of its canonical JSON, as hex."""
    return hashlib.sha256(body.model_dump_json().encode()).hexdigest()


def check_same(known: str | None, body: BaseModel, what: str) -> None:
    """Refuse a body that is not the one its id was first used with.

    Raises:
        RefusedError: ``ID_USED_DIFFERENTLY``.
    """
    if known != fingerprint(body):
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, f"This id already belongs to another {what}."
        )


_OUTCOME = {
    EventAct.PUBLISH: EventStatus.PUBLISHED,
    EventAct.CANCEL: EventStatus.CANCELLED,
    EventAct.END: EventStatus.ENDED,
}


def _following(found: Row[tuple[object, ...]], act: EventAct) -> EventStatus | None:
    status = EventStatus(found.status)
    if status is _OUTCOME[act]:
        return None
    try:
        return EVENT_STATES.advance(status, act)
    except IllegalTransitionError as error:
        raise RefusedError(
            ProblemCode.EVENT_STATE, f"The event is {status.value}.", status_now=status.value
        ) from error


def _insert_sessions(connection: Connection, new: NewEvent) -> None:
    rows = [
        {
            "id": one.id,
            "event_id": new.id,
            "starts_at": one.starts_at,
            "doors_at": one.doors_at,
            "ends_at": one.ends_at,
            "name": one.name.model_dump(mode="json") if one.name else None,
        }
        for one in new.sessions
    ]
    taken = select(session.c.id).where(session.c.id.in_([one.id for one in new.sessions]))
    if len({one.id for one in new.sessions}) < len(rows) or connection.scalar(taken):
        raise RefusedError(ProblemCode.ID_USED_DIFFERENTLY, "The id of a session was already used.")
    connection.execute(insert(session), rows)


def _ask_for_refunds(connection: Connection, event_id: UUID, now: datetime) -> None:
    for turn, run_at in ((1, now), (2, now + _LOOK_AGAIN_AFTER)):
        enqueue(
            connection,
            CANCELLED_JOB,
            {"event_id": str(event_id)},
            run_at=run_at,
            unique_key=f"{CANCELLED_JOB}:{event_id}:{turn}",
        )


def _has_tiers(connection: Connection, event_id: UUID) -> bool:
    some = select(tier.c.id).where(tier.c.event_id == event_id, tier.c.deleted_at.is_(None))
    return connection.scalar(some.limit(1)) is not None
