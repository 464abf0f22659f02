"""Tokens: finding the device that a bearer token belongs to."""

from sqlalchemy import Connection, bindparam, select

from server.device.tables import device
from server.security import Device, hash_token
from ticketing.device import DeviceKind

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
).where(device.c.token_hash == bindparam("token_hash"), device.c.revoked_at.is_(None))


def authenticate(connection: Connection, token: str) -> Device | None:
    """The paired device of this token; None where there is none or it was revoked."""
    found = connection.execute(_OF_TOKEN, {"token_hash": hash_token(token)})
    row = found.one_or_none()
    if row is None:
        return None
    return Device(
        id=row.id,
        kind=DeviceKind(row.kind),
        organiser_id=row.organiser_id,
        name=row.name,
        place=row.place,
        reader_id=row.reader_id,
        checkpoint_id=row.checkpoint_id,
    )
