"""Shifts: somebody at a kiosk by their PIN, for half an hour. Nothing of one is kept here.

Its token is sealed and says who, where and until when. Each use asks anew whether they still have
a role there and the kiosk was not revoked.
"""

import base64
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, select

from server.audit.writing import Actor, Concerning, note
from server.database import Database
from server.device.tables import device
from server.people.viewing import staff_view
from server.permissions import PERMISSIONS, Action, Role
from server.security import Device, Person, Secrets, UnsealError
from ticketing.people import StaffRole, StaffView
from ticketing.shift import ShiftView

TOKEN_PREFIX = "shift"  # noqa: S105  how such tokens begin, no secret
LASTS = timedelta(minutes=30)
MAY_BEGIN = frozenset({StaffRole.CLERK, StaffRole.MANAGER})
"""Whose PIN opens a kiosk's staff panel."""

# Among what this server seals, only a shift begins so.
_MARK = b"shift"
_STAMP_BYTES = 8


@dataclass(frozen=True)
class Shift:
    """What a shift's token says."""

    user_id: UUID
    device_id: UUID
    ends_at: datetime


def begin(
    connection: Connection, secrets: Secrets, kiosk: Device, clerk: Actor, now: datetime
) -> ShiftView:
    """Begin the shift of somebody whose PIN was right."""
    if clerk.id is None:
        raise AssertionError("the owner of a PIN is a person")
    ends_at = now.replace(microsecond=0) + LASTS
    found = staff_view(connection, kiosk.organiser_id, clerk.id)
    note(
        connection,
        clerk,
        "shift.begun",
        Concerning(kiosk.id, kiosk.organiser_id),
        now,
        device=kiosk.name,
    )
    return ShiftView(
        token=token_of(secrets, Shift(clerk.id, kiosk.id, ends_at)),
        clerk_id=clerk.id,
        clerk=found.name,
        roles=found.roles,
        may_refund=any(Role(one) in PERMISSIONS[Action.REFUND] for one in _at_kiosks(found)),
        ends_at=ends_at,
    )


def recognise(database: Database, secrets: Secrets, token: str, now: datetime) -> Person | None:
    """Whoever's shift it is; None once it is over, or they or the kiosk may no more."""
    shift = _opened(secrets, token)
    if shift is None or shift.ends_at <= now:
        return None
    return database.read(lambda c: _person(c, shift))


def _person(connection: Connection, shift: Shift) -> Person | None:
    organiser_id = connection.scalar(
        select(device.c.organiser_id).where(
            device.c.id == shift.device_id,
            device.c.token_hash.is_not(None),
            device.c.revoked_at.is_(None),
        )
    )
    if organiser_id is None:
        return None
    found = staff_view(connection, organiser_id, shift.user_id)
    roles = frozenset(Role(one) for one in _at_kiosks(found))
    if found.suspended or not roles:
        return None
    return Person(
        id=found.id,
        name=found.name,
        email=found.email,
        roles={organiser_id: roles},
        device_id=shift.device_id,
    )


def _at_kiosks(found: StaffView) -> frozenset[StaffRole]:
    """The roles that somebody has at a kiosk."""
    return MAY_BEGIN & frozenset(found.roles)


def token_of(secrets: Secrets, shift: Shift) -> str:
    """What a shift is known by, to whoever has it."""
    stamp = int(shift.ends_at.timestamp()).to_bytes(_STAMP_BYTES)
    sealed = secrets.seal(_MARK + shift.user_id.bytes + shift.device_id.bytes + stamp)
    return f"{TOKEN_PREFIX}_{base64.urlsafe_b64encode(sealed).decode().rstrip('=')}"


def _opened(secrets: Secrets, token: str) -> Shift | None:
    text = token.removeprefix(f"{TOKEN_PREFIX}_")
    try:
        sealed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        plain = secrets.unseal(sealed)
    except (ValueError, UnsealError):
        return None  # no base 64, or not sealed here
    said = plain.removeprefix(_MARK)
    if len(plain) != len(_MARK) + len(said) or len(said) != 2 * 16 + _STAMP_BYTES:
        return None
    ends_at = datetime.fromtimestamp(int.from_bytes(said[32:]), UTC)
    return Shift(UUID(bytes=said[:16]), UUID(bytes=said[16:32]), ends_at)
