"""Makes leases, the blank tickets of them, and what a person must look at about them."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _blank()
    _lease()
    _incident()


def _blank() -> None:
    op.create_table(
        "ticket_blank",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("serial", sa.String(12), nullable=False),
        sa.Column("lease_id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("tier_id", sa.Uuid(), nullable=False),
        sa.Column("tier_name", sa.JSON(), nullable=False),
        sa.Column("session_ids", sa.JSON(), nullable=False),
        sa.Column("admits", sa.SmallInteger(), nullable=False),
        sa.Column("signing_key_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(122), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.CheckConstraint(
            "state IN ('open', 'sold', 'returned', 'expired', 'void')",
            name=op.f("ck_ticket_blank_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["signing_key_id"], ["signing_key.id"], name=op.f("fk_ticket_blank_signing_key_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_blank")),
        sa.UniqueConstraint("serial", name=op.f("uq_ticket_blank_serial")),
    )
    op.create_index(op.f("ix_ticket_blank_lease_id"), "ticket_blank", ["lease_id"], unique=False)


def _lease() -> None:
    op.create_table(
        "lease",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("device_name", sa.String(200), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("tier_id", sa.Uuid(), nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("granted", sa.Integer(), nullable=False),
        sa.Column("granted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended", sa.String(10), nullable=True),
        sa.CheckConstraint(
            "ended IN ('returned', 'expired', 'revoked')", name=op.f("ck_lease_end_known")
        ),
        sa.CheckConstraint("granted > 0", name=op.f("ck_lease_granted_something")),
        sa.CheckConstraint(
            "(ended_at IS NULL) = (ended IS NULL)", name=op.f("ck_lease_ended_somehow")
        ),
        sa.ForeignKeyConstraint(
            ["organiser_id"], ["organiser.id"], name=op.f("fk_lease_organiser_id")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_lease_event_id")),
        sa.ForeignKeyConstraint(["tier_id"], ["tier.id"], name=op.f("fk_lease_tier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lease")),
    )
    still = sa.text("ended_at IS NULL")
    op.create_index(
        "ix_lease_expires_at", "lease", ["expires_at"], sqlite_where=still, postgresql_where=still
    )
    for scope in ("organiser_id", "device_id"):
        op.create_index(f"ix_lease_{scope}_granted_at", "lease", [scope, "granted_at", "id"])
    op.create_index("ix_lease_granted_at", "lease", ["granted_at", "id"])


def _incident() -> None:
    op.create_table(
        "lease_incident",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lease_id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("tickets", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resolved_by", sa.String(200), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('oversold', 'event_cancelled', 'revoked', 'no_drawer')",
            name=op.f("ck_lease_incident_kind_known"),
        ),
        sa.CheckConstraint("tickets > 0", name=op.f("ck_lease_incident_about_tickets")),
        sa.CheckConstraint(
            "(resolved_at IS NULL) = (resolved_by IS NULL)",
            name=op.f("ck_lease_incident_resolved_by_somebody"),
        ),
        sa.ForeignKeyConstraint(
            ["lease_id"], ["lease.id"], name=op.f("fk_lease_incident_lease_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lease_incident")),
        sa.UniqueConstraint("lease_id", "kind", name=op.f("uq_lease_incident_lease_id_kind")),
    )
    op.create_index(
        "ix_lease_incident_organiser_id_opened_at",
        "lease_incident",
        ["organiser_id", "opened_at"],
    )
    op.create_index("ix_lease_incident_opened_at", "lease_incident", ["opened_at", "id"])
