"""The tables of audit entries, of where their chain stands, and of how often each act was done."""

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata

HASH_BYTES = 32

entry = Table(
    "audit_entry",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("actor_kind", String(20), nullable=False),
    Column("actor_id", Uuid),
    Column("actor_name", String(200), nullable=False),
    Column("act", String(60), nullable=False),
    Column("organiser_id", Uuid),
    # What it was done to; its order and its ticket too, for the timelines of both.
    Column("subject_id", Uuid, nullable=False, index=True),
    Column("order_id", Uuid, index=True),
    Column("ticket_id", Uuid),
    Column("details", JSON, nullable=False),
    # Given after the commit, when the entry takes its place in the chain (see sealing.py).
    Column("place", BigInteger, unique=True),
    Column("hash", LargeBinary(HASH_BYTES)),
    CheckConstraint("(place IS NULL) = (hash IS NULL)", name="sealed_whole_or_not"),
    # The searches of the audit, each the newest first.
    Index("ix_audit_entry_at_id", "at", "id"),
    Index("ix_audit_entry_organiser_id_at_id", "organiser_id", "at", "id"),
    Index("ix_audit_entry_act_at_id", "act", "at", "id"),
)
# Most entries are of no single ticket, and many of no person or device: those cost nothing here.
Index(
    "ix_audit_entry_ticket_id",
    entry.c.ticket_id,
    sqlite_where=entry.c.ticket_id.is_not(None),
    postgresql_where=entry.c.ticket_id.is_not(None),
)
Index(
    "ix_audit_entry_actor_id_at_id",
    entry.c.actor_id,
    entry.c.at,
    entry.c.id,
    sqlite_where=entry.c.actor_id.is_not(None),
    postgresql_where=entry.c.actor_id.is_not(None),
)
Index(
    "ix_audit_entry_unsealed",
    entry.c.id,
    sqlite_where=entry.c.place.is_(None),
    postgresql_where=entry.c.place.is_(None),
)

head = Table(
    "audit_head",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("place", BigInteger, nullable=False),
    Column("hash", LargeBinary(HASH_BYTES), nullable=False),
    CheckConstraint("id = 1", name="one_row"),
)

# Counted as entries are sealed, so that a figure never needs the entries themselves.
tally = Table(
    "audit_tally",
    metadata,
    Column("act", String(60), primary_key=True),
    Column("times", BigInteger, nullable=False),
)
