"""The tables of checkpoints, of scans (kept for ever, refused ones too) and of incidents."""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    String,
    Table,
    Text,
    Uuid,
    text,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.admission import Direction, EntryRule
from ticketing.scan import Sureness


def _one_of(column: str, words: type[EntryRule | Direction | Sureness]) -> str:
    return f"{column} IN ({', '.join(repr(word.value) for word in words)})"


checkpoint = Table(
    "checkpoint",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("organiser_id", Uuid, nullable=False, index=True),
    Column("event_id", Uuid, nullable=False, index=True),
    Column("session_id", Uuid),
    Column("name", String(200), nullable=False),
    Column("time_zone", String(64), nullable=False),
    Column("tier_ids", JSON, nullable=False),
    Column("tier_refs", JSON, nullable=False),
    Column("rule", String(20), nullable=False),
    Column("opens_at", UtcDateTime),
    Column("closes_at", UtcDateTime),
    Column("exit_needs_entry", Boolean, nullable=False),
    Column("event_name", JSON, nullable=False),
    Column("session_name", JSON, nullable=False),
    CheckConstraint(_one_of("rule", EntryRule), name="rule_known"),
)

scan = Table(
    "scan",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("checkpoint_id", Uuid, ForeignKey("checkpoint.id"), nullable=False, index=True),
    # None where the text named no ticket that is known here.
    Column("ticket_id", Uuid, ForeignKey("ticket.id")),
    Column("device_id", Uuid, nullable=False),
    Column("gate", String(200), nullable=False),
    Column("direction", String(10), nullable=False),
    Column("scanned_at", UtcDateTime, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    # What was read, cut to a length no ticket code needs: strangers' codes can be long.
    Column("text", Text, nullable=False),
    Column("serial", String(12)),
    Column("admitted", Boolean, nullable=False),
    Column("reason", String(20)),
    Column("sureness", String(20), nullable=False),
    # The whole answer, so that the same scan gets the same one again.
    Column("answer", JSON, nullable=False),
    CheckConstraint(_one_of("direction", Direction), name="direction_known"),
    CheckConstraint(_one_of("sureness", Sureness), name="sureness_known"),
    CheckConstraint("admitted = (reason IS NULL)", name="refused_with_one_reason"),
)

Index(
    "ix_scan_admitted",
    scan.c.ticket_id,
    postgresql_where=scan.c.admitted,
    # In the very words of the query, or SQLite reads the whole table instead.
    sqlite_where=text("admitted = 1"),
)

incident = Table(
    "incident",
    metadata,
    # The scan that should not have been admitted: one incident each, whoever reports it.
    Column("scan_id", Uuid, ForeignKey("scan.id"), primary_key=True),
    Column("entry_id", Uuid, ForeignKey("scan.id"), nullable=False),
    Column("ticket_id", Uuid, ForeignKey("ticket.id"), nullable=False, index=True),
    Column("checkpoint_id", Uuid, ForeignKey("checkpoint.id"), nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
)
