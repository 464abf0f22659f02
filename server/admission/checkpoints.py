"""Checkpoints as they are written down: read for the rule, for the feed and for lists."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, RowMapping, select

from server.admission.scanners import Post
from server.admission.tables import checkpoint
from server.granting import Columns, Grant
from server.security import Device
from ticketing.admission import Checkpoint, EntryRule, TierHours
from ticketing.sync import CheckpointRow
from ticketing.wire import Localized

_SPELLED = frozenset({"tier_ids", "tier_refs", "rule", "tier_hours"})


def checkpoint_with(connection: Connection, checkpoint_id: UUID) -> Checkpoint | None:
    """The checkpoint of this id; None where there is none."""
    found = post_with(connection, checkpoint_id)
    return found.checkpoint if found else None


def post_with(connection: Connection, checkpoint_id: UUID, *, lock: bool = False) -> Post | None:
    """The checkpoint of this id with whose it is; locked, where it is about to change."""
    wanted = select(checkpoint).where(checkpoint.c.id == checkpoint_id)
    found = connection.execute(wanted.with_for_update() if lock else wanted)
    row = found.mappings().one_or_none()
    return Post(_checkpoint(row), row["organiser_id"]) if row else None


def checkpoints(
    connection: Connection, by: Grant, event_id: UUID | None, after: UUID | None, limit: int
) -> tuple[Checkpoint, ...]:
    """At most ``limit`` of the caller's checkpoints past ``after``, oldest first."""
    wanted = select(checkpoint).where(_within(by)).order_by(checkpoint.c.id).limit(limit)
    if event_id is not None:
        wanted = wanted.where(checkpoint.c.event_id == event_id)
    if after is not None:
        wanted = wanted.where(checkpoint.c.id > after)
    return tuple(_checkpoint(row) for row in connection.execute(wanted).mappings())


def checkpoint_rows(
    connection: Connection, ids: Sequence[UUID] | None, device: Device
) -> dict[UUID, CheckpointRow]:
    """Checkpoints of the device's organiser as gates keep them; all where ``ids`` is None."""
    wanted = select(checkpoint).where(checkpoint.c.organiser_id == device.organiser_id)
    if ids is not None:
        wanted = wanted.where(checkpoint.c.id.in_(ids))
    found = connection.execute(wanted)
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


def _within(by: Grant) -> ColumnElement[bool]:
    return by.within(
        Columns(checkpoint.c.organiser_id, checkpoint.c.event_id, checkpoint_id=checkpoint.c.id)
    )


def _checkpoint(row: RowMapping) -> Checkpoint:
    fields = {name: row[name] for name in Checkpoint.model_fields if name not in _SPELLED}
    return Checkpoint(
        tier_ids=tuple(UUID(text) for text in row["tier_ids"]),
        tier_refs=tuple(row["tier_refs"]),
        rule=EntryRule(row["rule"]),
        tier_hours=tuple(TierHours.model_validate(hours) for hours in row["tier_hours"]),
        **fields,
    )
