"""Events: writing one down with its sessions, and the acts that move its status."""

import hashlib
from datetime import datetime
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import Connection, insert, select, update

from server.catalogue.organisers import organiser_name
from server.catalogue.tables import event, session, tier
from server.inserting import insert_once
from server.sync.feed import record
from ticketing.catalogue import EVENT_STATES, EventAct, EventStatus, NewEvent
from ticketing.problem import ProblemCode, RefusedError
from ticketing.states import IllegalTransitionError
from ticketing.sync import ChangeKind


def add_event(connection: Connection, new: NewEvent, now: datetime) -> bool:
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
            "made_at": now,
        },
    )
    if not made:
        known = connection.scalar(select(event.c.fingerprint).where(event.c.id == new.id))
        check_same(known, new, "event")
        return False
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
    record(connection, ChangeKind.EVENT, new.id)
    return True


def act_on_event(connection: Connection, event_id: UUID, act: EventAct) -> None:
    """Publish, cancel or end an event; what already is so stays so.

    Raises:
        RefusedError: ``NOT_FOUND``; or ``EVENT_STATE`` where its status or its tiers forbid it.
    """
    found = connection.scalar(
        select(event.c.status).where(event.c.id == event_id).with_for_update()
    )
    if found is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such event.")
    status = EventStatus(found)
    if status is _OUTCOME[act]:
        return
    try:
        following = EVENT_STATES.advance(status, act)
    except IllegalTransitionError as error:
        raise RefusedError(
            ProblemCode.EVENT_STATE, f"The event is {status.value}.", status_now=status.value
        ) from error
    if act is EventAct.PUBLISH and not _has_tiers(connection, event_id):
        raise RefusedError(ProblemCode.EVENT_STATE, "The event has nothing to sell yet.")
    connection.execute(update(event).where(event.c.id == event_id).values(status=following.value))
    note_changed(connection, event_id)


def note_changed(connection: Connection, event_id: UUID) -> None:
    """Count an event's version up and tell the feed."""
    connection.execute(
        update(event).where(event.c.id == event_id).values(version=event.c.version + 1)
    )
    record(connection, ChangeKind.EVENT, event_id)


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


def _has_tiers(connection: Connection, event_id: UUID) -> bool:
    return (
        connection.scalar(select(tier.c.id).where(tier.c.event_id == event_id).limit(1)) is not None
    )
