"""The table of devices, with what pairing needs while it is open."""

from sqlalchemy import CheckConstraint, Column, SmallInteger, String, Table, Uuid

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.device import DeviceKind

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
