"""Checkpoints: setting one up for an event, and reading it back with its rules."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, select

from documents.customs import clock, short_date
from server.admission.tables import checkpoint
from server.inserting import insert_new
from server.security import Device
from server.sync.feed import record
from ticketing.admission import Checkpoint, EntryRule
from ticketing.catalogue import EventView, SessionView
from ticketing.problem import ProblemCode, RefusedError
from ticketing.sync import ChangeKind, CheckpointRow
from ticketing.wire import LANGUAGES, Localized

_SPELLED = frozenset({"tier_ids", "tier_refs", "rule"})


@dataclass(frozen=True)
class Place:
    """What a checkpoint needs to know of its event; ``tier_refs`` by tier, as codes carry them."""

    event: EventView
    tier_refs: Mapping[UUID, int]


def set_up(connection: Connection, wanted: Checkpoint, place: Place) -> Checkpoint:
    """Write a checkpoint down and tell the feed; the same one again changes nothing.

    Its time zone and the numbers of its tiers are the event's, whatever ``wanted`` says.

    Raises:
        RefusedError: a session or tier is not of the event (INVALID_REQUEST), or the id belongs
            to another checkpoint (ID_USED_DIFFERENTLY).
    """
    event = place.event
    session = _session(event, wanted.session_id)
    missing = [tier_id for tier_id in wanted.tier_ids if tier_id not in place.tier_refs]
    if missing:
        raise RefusedError(
            ProblemCode.INVALID_REQUEST, "A tier of this checkpoint is not of its event."
        )
    known = wanted.model_copy(
        update={
            "time_zone": event.time_zone,
            "tier_refs": tuple(place.tier_refs[tier_id] for tier_id in wanted.tier_ids),
        }
    )
    values: dict[str, Any] = known.model_dump() | {
        "organiser_id": event.organiser_id,
        "tier_ids": [str(tier_id) for tier_id in known.tier_ids],
        "tier_refs": list(known.tier_refs),
        "rule": known.rule.value,
        "event_name": event.name.model_dump(mode="json"),
        "session_name": _session_name(event, session).model_dump(mode="json"),
    }
    made = insert_new(connection, checkpoint).values(values).returning(checkpoint.c.id)
    if connection.scalar(made) is not None:
        record(connection, ChangeKind.CHECKPOINT, known.id)
        return known
    if checkpoint_with(connection, known.id) != known:
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id already belongs to another checkpoint."
        )
    return known


def checkpoint_with(connection: Connection, checkpoint_id: UUID) -> Checkpoint | None:
    """The checkpoint of this id; None where there is none."""
    found = connection.execute(select(checkpoint).where(checkpoint.c.id == checkpoint_id))
    row = found.mappings().one_or_none()
    return _checkpoint(row) if row else None


def checkpoints(connection: Connection, organiser_id: UUID | None) -> tuple[Checkpoint, ...]:
    """All checkpoints, or those of one organiser, oldest first."""
    wanted = select(checkpoint).order_by(checkpoint.c.id)
    if organiser_id is not None:
        wanted = wanted.where(checkpoint.c.organiser_id == organiser_id)
    return tuple(_checkpoint(row) for row in connection.execute(wanted).mappings())


def checkpoint_rows(
    connection: Connection, ids: Sequence[UUID], device: Device
) -> dict[UUID, CheckpointRow]:
    """Checkpoints of the device's organiser as gates keep them, for the feed."""
    found = connection.execute(
        select(checkpoint).where(
            checkpoint.c.id.in_(ids), checkpoint.c.organiser_id == device.organiser_id
        )
    )
    return {
        row["id"]: CheckpointRow(
            id=row["id"],
            checkpoint=_checkpoint(row),
            event_name=Localized.model_validate(row["event_name"]),
            session_name=Localized.model_validate(row["session_name"]),
        )
        for row in found.mappings()
    }


def organiser_of(connection: Connection, checkpoint_id: UUID) -> UUID | None:
    """Whose checkpoint it is; None where there is none of this id."""
    wanted = select(checkpoint.c.organiser_id).where(checkpoint.c.id == checkpoint_id)
    organiser_id: UUID | None = connection.scalar(wanted)
    return organiser_id


def _checkpoint(row: RowMapping) -> Checkpoint:
    fields = {name: row[name] for name in Checkpoint.model_fields if name not in _SPELLED}
    return Checkpoint(
        tier_ids=tuple(UUID(text) for text in row["tier_ids"]),
        tier_refs=tuple(row["tier_refs"]),
        rule=EntryRule(row["rule"]),
        **fields,
    )


def _session(event: EventView, session_id: UUID | None) -> SessionView | None:
    if session_id is None:
        return None
    for session in event.sessions:
        if session.id == session_id:
            return session
    raise RefusedError(
        ProblemCode.INVALID_REQUEST, "The session of this checkpoint is not of its event."
    )


def _session_name(event: EventView, session: SessionView | None) -> Localized:
    """What a gate calls it: its name, else when it starts on the venue's clock, else nothing."""
    if session is None:
        return Localized(text="")
    if session.name is not None:
        return session.name
    start, zone = session.starts_at, event.time_zone
    said = {
        language: f"{short_date(start, zone, language)}, {clock(start, zone, language)}"
        for language in LANGUAGES
    }
    return Localized(text=said.pop(LANGUAGES[0]), translations=said)
