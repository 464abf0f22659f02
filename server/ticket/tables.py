"""The tables of tickets and of the keys that sign their codes."""

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    ForeignKey,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.code import MAX_GENERATION, MAX_KEY_ID
from ticketing.ticket import TicketStatus

_STATUSES = ", ".join(f"'{status.value}'" for status in TicketStatus)

signing_key = Table(
    "signing_key",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("event_id", Uuid, nullable=False),
    # 0 for an event's first key; a key that is rolled gets a successor with the next number.
    Column("sequence", SmallInteger, nullable=False),
    Column("organiser_id", Uuid, nullable=False),
    Column("event_name", JSON, nullable=False),
    # Twelve bits, so two events may share one: a code is tried with every key of its id.
    Column("key_id", SmallInteger, nullable=False, index=True),
    Column("public_key", LargeBinary, nullable=False),
    Column("sealed_private_key", LargeBinary, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    UniqueConstraint("event_id", "sequence"),
    CheckConstraint(f"key_id BETWEEN 0 AND {MAX_KEY_ID}", name="key_id_fits"),
)

ticket = Table(
    "ticket",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("serial", String(12), nullable=False, unique=True),
    Column("organiser_id", Uuid, nullable=False),
    Column("event_id", Uuid, nullable=False, index=True),
    Column("order_id", Uuid, nullable=False, index=True),
    # Who sold it, so that a kiosk can read the tickets of its own orders and no others.
    Column("device_id", Uuid),
    Column("tier_id", Uuid, nullable=False),
    Column("tier_name", JSON, nullable=False),
    Column("session_ids", JSON, nullable=False),
    Column("admits", SmallInteger, nullable=False),
    Column("status", String(20), nullable=False),
    Column("generation", SmallInteger, nullable=False),
    Column("signing_key_id", Uuid, ForeignKey("signing_key.id"), nullable=False),
    Column("code", String(122), nullable=False),
    Column("attendee", String(200)),
    Column("issued_at", UtcDateTime, nullable=False),
    CheckConstraint(f"status IN ({_STATUSES})", name="status_known"),
    CheckConstraint(f"generation BETWEEN 0 AND {MAX_GENERATION}", name="generation_fits"),
    CheckConstraint("admits >= 1", name="admits_somebody"),
)
