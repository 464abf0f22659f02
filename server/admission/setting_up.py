"""Setting a checkpoint up for an event and changing its rules; every gate is told by the feed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, update

from documents.customs import clock, short_date
from server.admission.checkpoints import checkpoint_with
from server.admission.tables import checkpoint
from server.inserting import insert_new
from server.sync.feed import record
from ticketing.admission import Checkpoint, TierHours
from ticketing.catalogue import EventView, SessionView
from ticketing.problem import ProblemCode, RefusedError
from ticketing.sync import ChangeKind
from ticketing.wire import LANGUAGES, Localized


@dataclass(frozen=True)
class Place:
    """What a checkpoint needs to know of its event; ``tier_refs`` by tier, as codes carry them."""

    event: EventView
    tier_refs: Mapping[UUID, int]


def set_up(connection: Connection, wanted: Checkpoint, place: Place) -> tuple[Checkpoint, bool]:
    """Write a checkpoint down and tell the feed; it, and whether it is new.

    Its time zone and the numbers and hours of its tiers are the event's, whatever ``wanted`` says.

    Raises:
        RefusedError: a session or tier is not of the event (INVALID_REQUEST), or the id belongs
            to another checkpoint (ID_USED_DIFFERENTLY).
    """
    known = fitted(wanted, place)
    values = columns_of(known, place)
    made = insert_new(connection, checkpoint).values(values).returning(checkpoint.c.id)
    if connection.scalar(made) is not None:
        record(connection, ChangeKind.CHECKPOINT, known.id)
        return known, True
    there = checkpoint_with(connection, known.id)
    if there is None or there.model_copy(update={"tier_hours": known.tier_hours}) != known:
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id already belongs to another checkpoint."
        )
    return there, False


def change(
    connection: Connection, known: Checkpoint, changes: Mapping[str, Any], place: Place
) -> Checkpoint:
    """Change a checkpoint's rules and tell the feed; what stays the same is not told.

    Raises:
        RefusedError: ``INVALID_REQUEST`` where it does not fit its event any more.
    """
    wanted = known.model_copy(update=dict(changes))
    if wanted.opens_at and wanted.closes_at and wanted.opens_at >= wanted.closes_at:
        raise RefusedError(
            ProblemCode.INVALID_REQUEST, "opens_at: a checkpoint opens before it closes."
        )
    changed = fitted(wanted, place)
    if changed != known:
        connection.execute(
            update(checkpoint).where(checkpoint.c.id == known.id).values(columns_of(changed, place))
        )
        record(connection, ChangeKind.CHECKPOINT, known.id)
    return changed


def hours_of(tiers: Mapping[UUID, int], event: EventView) -> tuple[TierHours, ...]:
    """The entry windows of an event's tiers, those that have one."""
    return tuple(
        TierHours(
            tier_id=tier.id,
            tier_ref=tiers[tier.id],
            opens_at=tier.entry_opens_at,
            closes_at=tier.entry_closes_at,
        )
        for tier in event.tiers
        if tier.id in tiers and (tier.entry_opens_at or tier.entry_closes_at)
    )


def fitted(wanted: Checkpoint, place: Place) -> Checkpoint:
    """The checkpoint with what its event knows better.

    Raises:
        RefusedError: ``INVALID_REQUEST``.
    """
    missing = [tier_id for tier_id in wanted.tier_ids if tier_id not in place.tier_refs]
    if missing:
        raise RefusedError(
            ProblemCode.INVALID_REQUEST, "tier_ids: a tier of this checkpoint is not of its event."
        )
    _session(place.event, wanted.session_id)
    return wanted.model_copy(
        update={
            "time_zone": place.event.time_zone,
            "tier_refs": tuple(place.tier_refs[tier_id] for tier_id in wanted.tier_ids),
            "tier_hours": hours_of(place.tier_refs, place.event),
        }
    )


def columns_of(known: Checkpoint, place: Place) -> dict[str, Any]:
    """The columns of a checkpoint that fits its event."""
    session = _session(place.event, known.session_id)
    return known.model_dump() | {
        "organiser_id": place.event.organiser_id,
        "tier_ids": [str(tier_id) for tier_id in known.tier_ids],
        "tier_refs": list(known.tier_refs),
        "tier_hours": [hours.model_dump(mode="json") for hours in known.tier_hours],
        "rule": known.rule.value,
        "event_name": place.event.name.model_dump(mode="json"),
        "session_name": _session_name(place.event, session).model_dump(mode="json"),
    }


def _session(event: EventView, session_id: UUID | None) -> SessionView | None:
    if session_id is None:
        return None
    for session in event.sessions:
        if session.id == session_id:
            return session
    raise RefusedError(
        ProblemCode.INVALID_REQUEST,
        "session_id: the session of this checkpoint is not of its event.",
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
