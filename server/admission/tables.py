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

from server.chaining import link_table
from server.columns import UtcDateTime
from server.database import metadata
from ticketing.admission import Direction, EntryRule
from ticketing.checkpoint import IncidentKind
from ticketing.scan import Sureness


def _one_of(column: str, words: type[EntryRule | Direction | Sureness | IncidentKind]) -> str:
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
    # The entry windows of the event's tiers as gates were last told of them.
    Column("tier_hours", JSON, nullable=False),
    Column("strict", Boolean, nullable=False, default=False),
    Column("name_search", Boolean, nullable=False, default=False),
    CheckConstraint(_one_of("rule", EntryRule), name="rule_known"),
)

scan = Table(
    "scan",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("checkpoint_id", Uuid, ForeignKey("checkpoint.id"), nullable=False),
    # None where the text named no ticket that is known here.
    Column("ticket_id", Uuid, ForeignKey("ticket.id")),
    # None where a person scanned without a gate.
    Column("device_id", Uuid),
    Column("gate", String(200), nullable=False),
    Column("direction", String(10), nullable=False),
    Column("scanned_at", UtcDateTime, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    # What was read, cut to a length no ticket code needs: strangers' codes can be long.
    Column("text", Text, nullable=False),
    Column("serial", String(12), index=True),
    Column("admitted", Boolean, nullable=False),
    Column("reason", String(20)),
    Column("sureness", String(20), nullable=False),
    # The whole answer, so that the same scan gets the same one again.
    Column("answer", JSON, nullable=False),
    Column("organiser_id", Uuid, nullable=False),
    Column("tier_id", Uuid),
    # The person who scanned without a gate; None also where the operator did.
    Column("user_id", Uuid),
    # The refused scan that a supervisor overrode with this one, and why that was refused.
    Column("overrides_id", Uuid),
    Column("overrode", String(20)),
    Column("annulled_at", UtcDateTime),
    Column("annulled_by", String(200)),
    CheckConstraint(_one_of("direction", Direction), name="direction_known"),
    CheckConstraint(_one_of("sureness", Sureness), name="sureness_known"),
    CheckConstraint("admitted = (reason IS NULL)", name="refused_with_one_reason"),
    CheckConstraint("(annulled_at IS NULL) = (annulled_by IS NULL)", name="annulled_by_somebody"),
    CheckConstraint("annulled_at IS NULL OR admitted", name="only_admissions_annulled"),
    CheckConstraint("overrode IS NULL OR admitted", name="overridden_is_admitted"),
)
# Each search of staff is a walk along one of these, newest first, and ends at the page's last row.
for _searched in ("organiser_id", "checkpoint_id", "ticket_id", "device_id"):
    Index(f"ix_scan_{_searched}_received_at", scan.c[_searched], scan.c.received_at, scan.c.id)
Index("ix_scan_received_at_id", scan.c.received_at, scan.c.id)
_REFUSED, _ANNULLED = scan.c.reason.is_not(None), scan.c.annulled_at.is_not(None)
for _name, _columns, _where in (
    ("refused", (scan.c.received_at, scan.c.id), _REFUSED),
    ("reason", (scan.c.reason, scan.c.received_at, scan.c.id), _REFUSED),
    ("annulled", (scan.c.received_at, scan.c.id), _ANNULLED),
):
    Index(f"ix_scan_{_name}", *_columns, postgresql_where=_where, sqlite_where=_where)
Index(
    "ix_scan_admitted",
    scan.c.ticket_id,
    postgresql_where=scan.c.admitted,
    # In the very words of the query, or SQLite reads the whole table instead.
    sqlite_where=text("admitted = 1"),
)
# Who is inside is counted from this alone, without a look at the scans.
Index(
    "ix_scan_standing",
    scan.c.checkpoint_id,
    scan.c.tier_id,
    scan.c.direction,
    postgresql_where=text("admitted AND annulled_at IS NULL"),
    sqlite_where=text("admitted = 1 AND annulled_at IS NULL"),
)

# The chain of what each gate reported; ``journal`` is the key that the gate was paired with.
scan_link = link_table("scan_link", "scan_id", "scan.id")

incident = Table(
    "incident",
    metadata,
    # The scan that should not have been admitted: one incident each, whoever reports it.
    Column("scan_id", Uuid, ForeignKey("scan.id"), primary_key=True),
    # The earlier entry that it met; None where the ticket itself was no good.
    Column("entry_id", Uuid, ForeignKey("scan.id")),
    Column("ticket_id", Uuid, ForeignKey("ticket.id"), nullable=False, index=True),
    Column("checkpoint_id", Uuid, ForeignKey("checkpoint.id"), nullable=False, index=True),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("resolved_at", UtcDateTime),
    Column("resolved_by", String(200)),
    Column("note", Text),
    CheckConstraint(_one_of("kind", IncidentKind), name="kind_known"),
    CheckConstraint("(kind = 'double_entry') = (entry_id IS NOT NULL)", name="entry_where_double"),
    CheckConstraint("(resolved_at IS NULL) = (resolved_by IS NULL)", name="resolved_by_somebody"),
)
Index(
    "ix_incident_open",
    incident.c.checkpoint_id,
    incident.c.scan_id,
    postgresql_where=incident.c.resolved_at.is_(None),
    sqlite_where=incident.c.resolved_at.is_(None),
)
