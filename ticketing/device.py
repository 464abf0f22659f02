"""Devices: paired kiosks, gates and desks, and what pairing says to each side."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import BeforeValidator, Field, StringConstraints

from ticketing.branding import Branding
from ticketing.health import Health
from ticketing.wire import Answer, Instant, ShortText, Wire


def _as_printed(typed: object) -> object:
    return typed.strip().upper() if isinstance(typed, str) else typed


PairingCode = Annotated[
    str,
    BeforeValidator(_as_printed),
    StringConstraints(pattern=r"^[0-9A-HJKMNP-TV-Z]{4}-?[0-9A-HJKMNP-TV-Z]{4}$"),
]


class DeviceKind(StrEnum):
    """What a device is for; its token opens only the endpoints of its kind."""

    KIOSK = "kiosk"
    GATE = "gate"
    DESK = "desk"


class NewDevice(Wire):
    """A device a manager expects. A kiosk has a card reader, a gate a checkpoint."""

    id: UUID
    organiser_id: UUID
    kind: DeviceKind
    name: ShortText
    place: ShortText
    reader_id: ShortText | None = None
    checkpoint_id: UUID | None = None


class PairingView(Answer):
    """The code that pairs a device, once, within minutes."""

    device_id: UUID
    code: PairingCode
    expires_at: Instant


class Pair(Wire):
    """A device's half of pairing. ``public_key`` is its Ed25519 key, 32 bytes as hex."""

    code: PairingCode
    public_key: str = Field(pattern=r"^[0-9a-f]{64}$")


class DeviceView(Answer):
    """A device as it may see itself.

    ``mails`` is told to the device itself only: whether a buyer who gives an address gets the
    tickets by mail too. So is ``branding``, and to a kiosk only: it looks like that. ``health`` is
    what it told last, at ``seen_at``, for those who look after it.
    """

    id: UUID
    organiser_id: UUID
    organiser_name: str
    kind: DeviceKind
    name: str
    place: str
    reader_id: str | None
    checkpoint_id: UUID | None
    paired_at: Instant | None = None
    revoked_at: Instant | None = None
    mails: bool | None = None
    branding: Branding | None = None
    health: Health | None = None
    seen_at: Instant | None = None


class ChangeDevice(Wire):
    """What is changed of a device; what is left out stays. A reader may be taken away by null."""

    name: ShortText | None = None
    place: ShortText | None = None
    reader_id: ShortText | None = None
    checkpoint_id: UUID | None = None


class DeviceList(Answer):
    """A page of devices, newest first. ``next`` asks for the page after it."""

    devices: tuple[DeviceView, ...]
    next: UUID | None


class Paired(Answer):
    """The server's half of pairing. The token is shown this once; the server keeps its hash."""

    device: DeviceView
    token: str
    server_time: Instant
