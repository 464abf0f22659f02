"""Adds annulment and override to scans, kinds and resolution to incidents, and PINs."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_OPEN = sa.text("resolved_at IS NULL")


def upgrade() -> None:
    _checkpoint()
    _scan()
    _incident()
    _pin()


def _checkpoint() -> None:
    with op.batch_alter_table("checkpoint") as batch:
        batch.add_column(sa.Column("tier_hours", sa.JSON(), nullable=False, server_default="[]"))
    with op.batch_alter_table("checkpoint") as batch:
        batch.alter_column("tier_hours", server_default=None)


def _scan() -> None:
    op.drop_index("ix_scan_checkpoint_id", table_name="scan")
    with op.batch_alter_table("scan") as batch:
        batch.add_column(sa.Column("organiser_id", sa.Uuid(), nullable=True))
        batch.add_column(sa.Column("tier_id", sa.Uuid(), nullable=True))
        batch.add_column(sa.Column("user_id", sa.Uuid(), nullable=True))
        batch.add_column(sa.Column("overrides_id", sa.Uuid(), nullable=True))
        batch.add_column(sa.Column("overrode", sa.String(length=20), nullable=True))
        batch.add_column(sa.Column("annulled_at", sa.DateTime(timezone=True), nullable=True))
        batch.add_column(sa.Column("annulled_by", sa.String(length=200), nullable=True))
    op.execute(
        "UPDATE scan SET organiser_id = (SELECT checkpoint.organiser_id FROM checkpoint"
        " WHERE checkpoint.id = scan.checkpoint_id), tier_id = (SELECT ticket.tier_id FROM ticket"
        " WHERE ticket.id = scan.ticket_id)"
    )
    with op.batch_alter_table("scan") as batch:
        batch.alter_column("organiser_id", existing_type=sa.Uuid(), nullable=False)
        batch.alter_column("device_id", existing_type=sa.Uuid(), nullable=True)
        batch.create_check_constraint(
            op.f("ck_scan_annulled_by_somebody"), "(annulled_at IS NULL) = (annulled_by IS NULL)"
        )
        batch.create_check_constraint(
            op.f("ck_scan_only_admissions_annulled"), "annulled_at IS NULL OR admitted"
        )
        batch.create_check_constraint(
            op.f("ck_scan_overridden_is_admitted"), "overrode IS NULL OR admitted"
        )
    op.create_index(op.f("ix_scan_serial"), "scan", ["serial"], unique=False)
    for column in ("organiser_id", "checkpoint_id", "ticket_id", "device_id"):
        name = f"ix_scan_{column}_received_at"
        op.create_index(name, "scan", [column, "received_at", "id"], unique=False)
    op.create_index("ix_scan_received_at_id", "scan", ["received_at", "id"], unique=False)
    for name, columns, where in (
        ("ix_scan_refused", ["received_at", "id"], "reason IS NOT NULL"),
        ("ix_scan_reason", ["reason", "received_at", "id"], "reason IS NOT NULL"),
        ("ix_scan_annulled", ["received_at", "id"], "annulled_at IS NOT NULL"),
    ):
        op.create_index(
            name,
            "scan",
            columns,
            unique=False,
            postgresql_where=sa.text(where),
            sqlite_where=sa.text(where),
        )
    op.create_index(
        "ix_scan_standing",
        "scan",
        ["checkpoint_id", "tier_id", "direction"],
        unique=False,
        postgresql_where=sa.text("admitted AND annulled_at IS NULL"),
        sqlite_where=sa.text("admitted = 1 AND annulled_at IS NULL"),
    )


def _incident() -> None:
    with op.batch_alter_table("incident") as batch:
        batch.add_column(
            sa.Column("kind", sa.String(length=20), nullable=False, server_default="double_entry")
        )
        batch.add_column(sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=True))
        batch.add_column(sa.Column("resolved_by", sa.String(length=200), nullable=True))
        batch.add_column(sa.Column("note", sa.Text(), nullable=True))
        batch.alter_column("entry_id", existing_type=sa.Uuid(), nullable=True)
    with op.batch_alter_table("incident") as batch:
        batch.alter_column("kind", server_default=None)
        batch.create_check_constraint(
            op.f("ck_incident_kind_known"),
            "kind IN ('double_entry', 'void', 'refunded', 'replaced')",
        )
        batch.create_check_constraint(
            op.f("ck_incident_entry_where_double"),
            "(kind = 'double_entry') = (entry_id IS NOT NULL)",
        )
        batch.create_check_constraint(
            op.f("ck_incident_resolved_by_somebody"),
            "(resolved_at IS NULL) = (resolved_by IS NULL)",
        )
    op.create_index(op.f("ix_incident_checkpoint_id"), "incident", ["checkpoint_id"], unique=False)
    op.create_index(
        "ix_incident_open",
        "incident",
        ["checkpoint_id", "scan_id"],
        unique=False,
        postgresql_where=_OPEN,
        sqlite_where=_OPEN,
    )


def _pin() -> None:
    op.create_table(
        "supervisor_pin",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "organiser_id", name=op.f("pk_supervisor_pin")),
    )
    op.create_index(
        op.f("ix_supervisor_pin_organiser_id"), "supervisor_pin", ["organiser_id"], unique=False
    )
