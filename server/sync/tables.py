"""The feed's tables: changes, the one row that says where the numbering stands, and its marks."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata

change = Table(
    "change",
    metadata,
    # The order of writing; says nothing of the order of committing, so it is never a cursor.
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("seq", BigInteger, unique=True),
    Column("kind", String(20), nullable=False),
    Column("thing_id", Uuid, nullable=False),
    sqlite_autoincrement=True,
)

Index(
    "ix_change_unnumbered",
    change.c.id,
    postgresql_where=change.c.seq.is_(None),
    sqlite_where=change.c.seq.is_(None),
)

feed = Table(
    "feed",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("epoch", String(36), nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    # Changes up to here are forgotten: who stands before it cannot follow any more.
    Column("swept_seq", BigInteger, nullable=False, server_default="0"),
    CheckConstraint("id = 1", name="one_row"),
)

# How far the numbering had come when: so that a change need not carry its time.
feed_mark = Table(
    "feed_mark",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("marked_at", UtcDateTime, nullable=False),
)
