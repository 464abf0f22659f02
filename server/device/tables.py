"""The table of devices, with what pairing needs while it is open."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    SmallInteger,
    String,
    Table,
    Text,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.device import DeviceKind
from ticketing.health import DeedKind

_DEEDS = ", ".join(f"'{kind.value}'" for kind in DeedKind)
_KINDS = ", ".join(f"'{kind.value}'" for kind in DeviceKind)

device = Table(
    "device",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("organiser_id", Uuid, nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("name", String(200), nullable=False),
    Column("place", String(200), nullable=False),
    Column("reader_id", String(200)),
    Column("checkpoint_id", Uuid),
    # The code's first half finds the row; its second half is only here as a hash.
    Column("pairing_handle", String(4), unique=True),
    Column("pairing_hash", String(64)),
    Column("pairing_expires_at", UtcDateTime),
    Column("pairing_tries", SmallInteger, nullable=False, default=0),
    Column("public_key", String(64)),
    Column("token_hash", String(64), unique=True),
    Column("paired_at", UtcDateTime),
    Column("revoked_at", UtcDateTime),
    Column("made_at", UtcDateTime, nullable=False),
    CheckConstraint(f"kind IN ({_KINDS})", name="kind_known"),
    CheckConstraint(
        "(pairing_handle IS NULL) = (pairing_hash IS NULL)", name="pairing_code_whole_or_absent"
    ),
)

device_health = Table(
    "device_health",
    metadata,
    Column("device_id", Uuid, ForeignKey("device.id"), primary_key=True),
    Column("seen_at", UtcDateTime, nullable=False),
    # As it was told: only ever shown.
    Column("health", Text, nullable=False),
)

dead_letter = Table(
    "dead_letter",
    metadata,
    # Of the scan or order that was refused.
    Column("id", Uuid, primary_key=True),
    Column("device_id", Uuid, ForeignKey("device.id"), nullable=False),
    Column("organiser_id", Uuid, nullable=False),
    Column("kind", String(10), nullable=False),
    Column("what", String(200)),
    Column("reason", Text, nullable=False),
    Column("happened_at", UtcDateTime, nullable=False),
    Column("told_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
    # Null where it was closed at the device.
    Column("closed_by", String(200)),
    CheckConstraint(f"kind IN ({_DEEDS})", name="kind_known"),
)
Index(
    "ix_dead_letter_open",
    dead_letter.c.device_id,
    sqlite_where=dead_letter.c.closed_at.is_(None),
    postgresql_where=dead_letter.c.closed_at.is_(None),
)
Index("ix_dead_letter_told_at", dead_letter.c.organiser_id, dead_letter.c.told_at, dead_letter.c.id)
