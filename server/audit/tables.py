"""The table of audit entries."""

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    LargeBinary,
    String,
    Table,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata

entry = Table(
    "audit_entry",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("actor_kind", String(20), nullable=False),
    Column("actor_id", Uuid),
    Column("actor_name", String(200), nullable=False),
    Column("act", String(60), nullable=False),
    Column("organiser_id", Uuid, index=True),
    # What it was done to; its order and its ticket too, for the timelines of both.
    Column("subject_id", Uuid, nullable=False, index=True),
    Column("order_id", Uuid, index=True),
    Column("ticket_id", Uuid, index=True),
    Column("details", JSON, nullable=False),
    # Given after the commit, when the entry takes its place in the chain (see sealing.py).
    Column("place", BigInteger, unique=True),
    Column("hash", LargeBinary(32)),
    CheckConstraint("(place IS NULL) = (hash IS NULL)", name="sealed_whole_or_not"),
)
Index(
    "ix_audit_entry_unsealed",
    entry.c.id,
    sqlite_where=entry.c.place.is_(None),
    postgresql_where=entry.c.place.is_(None),
)
