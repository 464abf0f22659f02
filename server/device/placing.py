"""Placing a device elsewhere: its name, where it stands, its card reader, its checkpoint."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, RowMapping, select, update

from server.admission.checkpoints import organiser_of
from server.audit.writing import Actor, Concerning, note
from server.catalogue.organisers import organiser_name
from server.device.assigning import refuse_taken
from server.device.tables import device
from server.device.tokens import CHANGED
from server.device.vouching import tell_gates
from server.waking import wake
from ticketing.device import ChangeDevice, DeviceKind, NewDevice
from ticketing.problem import ProblemCode, RefusedError

_NEVER_EMPTY = ("name", "place")


def refuse_misfit(connection: Connection, wanted: NewDevice) -> None:
    """Refuse a device that fits nowhere.

    Raises:
        RefusedError: ``INVALID_REQUEST``: an organiser nobody knows, a gate without a checkpoint,
            or a checkpoint of somebody else. ``READER_STATE``: another device has its reader.
    """
    if organiser_name(connection, wanted.organiser_id) is None:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "There is no organiser of this id.")
    _refuse_checkpoint(connection, wanted.kind, wanted.organiser_id, wanted.checkpoint_id)
    refuse_taken(connection, wanted.id, wanted.organiser_id, wanted.reader_id)


def place(
    connection: Connection, device_id: UUID, change: ChangeDevice, by: Actor, now: datetime
) -> None:
    """Change what is given of a device; it learns of it when it asks for itself.

    Raises:
        RefusedError: ``NOT_FOUND``; ``NOT_ALLOWED`` where it was revoked; ``INVALID_REQUEST``;
            ``READER_STATE`` where another device has the reader.
    """
    row = _locked(connection, device_id)
    if row["revoked_at"] is not None:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "This device was revoked.")
    values = change.model_dump(exclude_unset=True)
    for field in _NEVER_EMPTY:
        if field in values and values[field] is None:
            words = "a device has one"
            fields = [{"field": field, "message": words}]
            raise RefusedError(ProblemCode.INVALID_REQUEST, f"{field}: {words}", fields=fields)
    checkpoint_id = values.get("checkpoint_id", row["checkpoint_id"])
    _refuse_checkpoint(connection, DeviceKind(row["kind"]), row["organiser_id"], checkpoint_id)
    refuse_taken(connection, device_id, row["organiser_id"], values.get("reader_id"))
    changed = {name: value for name, value in values.items() if row[name] != value}
    if changed:
        connection.execute(update(device).where(device.c.id == device_id).values(**changed))
        wake(connection, CHANGED)
        tell_gates(connection, row)
        was = {name: _plain(row[name]) for name in changed}
        now_is = {name: _plain(value) for name, value in changed.items()}
        about = Concerning(device_id, row["organiser_id"])
        note(connection, by, "device.changed", about, now, before=was, after=now_is)


def _locked(connection: Connection, device_id: UUID) -> RowMapping:
    found = connection.execute(select(device).where(device.c.id == device_id).with_for_update())
    row = found.mappings().one_or_none()
    if row is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such device.")
    return row


def _refuse_checkpoint(
    connection: Connection, kind: DeviceKind, organiser_id: UUID, checkpoint_id: UUID | None
) -> None:
    if kind is DeviceKind.GATE and checkpoint_id is None:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "A gate needs a checkpoint.")
    if checkpoint_id is not None and organiser_of(connection, checkpoint_id) != organiser_id:
        raise RefusedError(
            ProblemCode.INVALID_REQUEST, "This organiser has no checkpoint of this id."
        )


def _plain(value: object) -> str | None:
    return None if value is None else str(value)
