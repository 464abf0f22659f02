"""Keeps disputes, and from when on a payment is disputed."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_STATUSES = "'needs_response', 'under_review', 'won', 'lost', 'withdrawn'"


def upgrade() -> None:
    op.add_column("payment", sa.Column("disputed_at", sa.DateTime(timezone=True), nullable=True))
    is_disputed = sa.text("disputed_at IS NOT NULL")
    op.create_index(
        "ix_payment_disputed",
        "payment",
        ["created_at", "id"],
        sqlite_where=is_disputed,
        postgresql_where=is_disputed,
    )
    op.create_table(
        "dispute",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("provider_id", sa.String(255), nullable=False),
        sa.Column("payment_id", sa.Uuid(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("reason", sa.String(100), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("refundable", sa.Boolean(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(f"status IN ({_STATUSES})", name=op.f("ck_dispute_status_known")),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name=op.f("fk_dispute_payment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispute")),
        sa.UniqueConstraint("provider_id", name=op.f("uq_dispute_provider_id")),
    )
    op.create_index(op.f("ix_dispute_payment_id"), "dispute", ["payment_id"])
    still_open = sa.text("closed_at IS NULL")
    op.create_index(
        "ix_dispute_open",
        "dispute",
        ["opened_at"],
        sqlite_where=still_open,
        postgresql_where=still_open,
    )
