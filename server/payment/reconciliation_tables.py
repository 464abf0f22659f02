"""The tables of reconciling: the days that were, and the differences that were found."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.reconciliation import DifferenceKind, ReconciliationStatus

LONGEST_DETAIL = 400

_STATUSES_SQL = ", ".join(f"'{status.value}'" for status in ReconciliationStatus)
_KINDS_SQL = ", ".join(f"'{kind.value}'" for kind in DifferenceKind)

reconciliation = Table(
    "reconciliation",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("day", Date, nullable=False),
    Column("status", String(20), nullable=False),
    Column("trouble", String(200)),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    Column("compared", Integer, nullable=False),
    Column("found", Integer, nullable=False),
    CheckConstraint(f"status IN ({_STATUSES_SQL})", name="status_known"),
    CheckConstraint("(status = 'running') = (ended_at IS NULL)", name="ended_unless_running"),
)
Index("ix_reconciliation_asked_at_id", reconciliation.c.asked_at, reconciliation.c.id)

difference = Table(
    "reconciliation_difference",
    metadata,
    Column("reconciliation_id", Uuid, ForeignKey("reconciliation.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", String(30), nullable=False),
    Column("detail", String(LONGEST_DETAIL), nullable=False),
    Column("mended", Boolean, nullable=False),
    Column("ours", BigInteger),
    Column("ours_currency", String(3)),
    Column("theirs", BigInteger),
    Column("theirs_currency", String(3)),
    Column("provider_id", String(255)),
    Column("organiser_id", Uuid),
    Column("order_id", Uuid),
    Column("reference", String(12)),
    CheckConstraint(f"kind IN ({_KINDS_SQL})", name="kind_known"),
)
