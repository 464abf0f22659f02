"""Keeps what devices tell of themselves, and of what the server refused them."""

import sqlalchemy as sa
from alembic import op

from server.columns import UtcDateTime

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "device_health",
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("seen_at", UtcDateTime(), nullable=False),
        sa.Column("health", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["device_id"], ["device.id"], name=op.f("fk_device_health_device_id")
        ),
        sa.PrimaryKeyConstraint("device_id", name=op.f("pk_device_health")),
    )
    op.create_table(
        "dead_letter",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("what", sa.String(length=200), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("happened_at", UtcDateTime(), nullable=False),
        sa.Column("told_at", UtcDateTime(), nullable=False),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("closed_by", sa.String(length=200), nullable=True),
        sa.CheckConstraint("kind IN ('scan', 'sale')", name=op.f("ck_dead_letter_kind_known")),
        sa.ForeignKeyConstraint(
            ["device_id"], ["device.id"], name=op.f("fk_dead_letter_device_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dead_letter")),
    )
    still_open = sa.text("closed_at IS NULL")
    op.create_index(
        "ix_dead_letter_open",
        "dead_letter",
        ["device_id"],
        sqlite_where=still_open,
        postgresql_where=still_open,
    )
    op.create_index("ix_dead_letter_told_at", "dead_letter", ["organiser_id", "told_at", "id"])
