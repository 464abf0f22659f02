"""Adds checkpoints, scans and incidents."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _checkpoint()
    _scan()
    _incident()


def _checkpoint() -> None:
    op.create_table(
        "checkpoint",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("tier_ids", sa.JSON(), nullable=False),
        sa.Column("tier_refs", sa.JSON(), nullable=False),
        sa.Column("rule", sa.String(length=20), nullable=False),
        sa.Column("opens_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("exit_needs_entry", sa.Boolean(), nullable=False),
        sa.Column("event_name", sa.JSON(), nullable=False),
        sa.Column("session_name", sa.JSON(), nullable=False),
        sa.CheckConstraint(
            "rule IN ('once', 'reentry', 'many', 'once_per_day', 'n_times')",
            name=op.f("ck_checkpoint_rule_known"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkpoint")),
    )
    op.create_index(op.f("ix_checkpoint_event_id"), "checkpoint", ["event_id"], unique=False)
    op.create_index(
        op.f("ix_checkpoint_organiser_id"), "checkpoint", ["organiser_id"], unique=False
    )


def _scan() -> None:
    op.create_table(
        "scan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("checkpoint_id", sa.Uuid(), nullable=False),
        sa.Column("ticket_id", sa.Uuid(), nullable=True),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("gate", sa.String(length=200), nullable=False),
        sa.Column("direction", sa.String(length=10), nullable=False),
        sa.Column("scanned_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("serial", sa.String(length=12), nullable=True),
        sa.Column("admitted", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=True),
        sa.Column("sureness", sa.String(length=20), nullable=False),
        sa.Column("answer", sa.JSON(), nullable=False),
        sa.CheckConstraint("direction IN ('entry', 'exit')", name=op.f("ck_scan_direction_known")),
        sa.CheckConstraint(
            "sureness IN ('confirmed', 'alone')", name=op.f("ck_scan_sureness_known")
        ),
        sa.CheckConstraint(
            "admitted = (reason IS NULL)", name=op.f("ck_scan_refused_with_one_reason")
        ),
        sa.ForeignKeyConstraint(
            ["checkpoint_id"], ["checkpoint.id"], name=op.f("fk_scan_checkpoint_id")
        ),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_scan_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scan")),
    )
    op.create_index(
        "ix_scan_admitted",
        "scan",
        ["ticket_id"],
        unique=False,
        postgresql_where=sa.text("admitted"),
        sqlite_where=sa.text("admitted"),
    )
    op.create_index(op.f("ix_scan_checkpoint_id"), "scan", ["checkpoint_id"], unique=False)


def _incident() -> None:
    op.create_table(
        "incident",
        sa.Column("scan_id", sa.Uuid(), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("ticket_id", sa.Uuid(), nullable=False),
        sa.Column("checkpoint_id", sa.Uuid(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["checkpoint_id"], ["checkpoint.id"], name=op.f("fk_incident_checkpoint_id")
        ),
        sa.ForeignKeyConstraint(["entry_id"], ["scan.id"], name=op.f("fk_incident_entry_id")),
        sa.ForeignKeyConstraint(["scan_id"], ["scan.id"], name=op.f("fk_incident_scan_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_incident_ticket_id")),
        sa.PrimaryKeyConstraint("scan_id", name=op.f("pk_incident")),
    )
    op.create_index(op.f("ix_incident_ticket_id"), "incident", ["ticket_id"], unique=False)
