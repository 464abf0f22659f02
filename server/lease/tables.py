"""The tables of leases, of the chains of what was sold of them, and of what a person must see."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)

from server.chaining import link_table
from server.columns import UtcDateTime
from server.database import metadata
from ticketing.lease import LeaseEnd, LeaseIncidentKind

_ENDS = ", ".join(f"'{end.value}'" for end in LeaseEnd)
_KINDS = ", ".join(f"'{kind.value}'" for kind in LeaseIncidentKind)

lease = Table(
    "lease",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("device_id", Uuid, nullable=False),
    # By the name that it had then.
    Column("device_name", String(200), nullable=False),
    Column("organiser_id", Uuid, ForeignKey("organiser.id"), nullable=False),
    Column("event_id", Uuid, ForeignKey("event.id"), nullable=False),
    Column("tier_id", Uuid, ForeignKey("tier.id"), nullable=False),
    Column("fingerprint", String(64), nullable=False),
    Column("granted", Integer, nullable=False),
    Column("granted_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    Column("ended", String(10)),
    CheckConstraint(f"ended IN ({_ENDS})", name="end_known"),
    CheckConstraint("granted > 0", name="granted_something"),
    CheckConstraint("(ended_at IS NULL) = (ended IS NULL)", name="ended_somehow"),
)
Index(
    "ix_lease_expires_at",
    lease.c.expires_at,
    sqlite_where=lease.c.ended_at.is_(None),
    postgresql_where=lease.c.ended_at.is_(None),
)
for _scope in ("organiser_id", "device_id"):
    Index(f"ix_lease_{_scope}_granted_at", lease.c[_scope], lease.c.granted_at, lease.c.id)
Index("ix_lease_granted_at", lease.c.granted_at, lease.c.id)

# What a kiosk says it sold alone before the order. ``journal`` is its public key.
sale_link = link_table("sale_link", "order_id", "orders.id")

incident = Table(
    "lease_incident",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("lease_id", Uuid, ForeignKey("lease.id"), nullable=False),
    Column("organiser_id", Uuid, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("tickets", Integer, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("resolved_at", UtcDateTime),
    Column("resolved_by", String(200)),
    Column("note", Text),
    # One of each kind for a lease, however many of its sales are found one after another.
    UniqueConstraint("lease_id", "kind"),
    CheckConstraint(f"kind IN ({_KINDS})", name="kind_known"),
    CheckConstraint("tickets > 0", name="about_tickets"),
    CheckConstraint("(resolved_at IS NULL) = (resolved_by IS NULL)", name="resolved_by_somebody"),
)
Index("ix_lease_incident_organiser_id_opened_at", incident.c.organiser_id, incident.c.opened_at)
Index("ix_lease_incident_opened_at", incident.c.opened_at, incident.c.id)
