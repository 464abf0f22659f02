"""Tokens: finding the device that a bearer token belongs to."""

from sqlalchemy import Connection, bindparam, select

from server.device.tables import device
from server.security import Device, hash_token
from ticketing.device import DeviceKind
from ticketing.problem import ProblemCode, RefusedError

CHANGED = "devices"
"""The topic that is woken by every change of a device."""

# Made once: every request of every device begins with it.
_OF_TOKEN = select(
    device.c.id,
    device.c.kind,
    device.c.organiser_id,
    device.c.name,
    device.c.place,
    device.c.reader_id,
    device.c.checkpoint_id,
    device.c.revoked_at,
).where(device.c.token_hash == bindparam("token_hash"))


def authenticate(connection: Connection, token: str) -> Device | None:
    """The paired device of this token; None where there is none.

    Raises:
        RefusedError: it was revoked (DEVICE_REVOKED). The device wipes itself by this word, so it
            is never said of a token that is merely unknown.
    """
    found = connection.execute(_OF_TOKEN, {"token_hash": hash_token(token)})
    row = found.one_or_none()
    if row is None:
        return None
    if row.revoked_at is not None:
        raise RefusedError(ProblemCode.DEVICE_REVOKED, "This device was revoked.")
    return Device(
        id=row.id,
        kind=DeviceKind(row.kind),
        organiser_id=row.organiser_id,
        name=row.name,
        place=row.place,
        reader_id=row.reader_id,
        checkpoint_id=row.checkpoint_id,
    )
