"""Keeps disputes, and the days that were reconciled with what was found."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

_STATUSES = "'needs_response', 'under_review', 'won', 'lost', 'withdrawn'"

_ENDS = "'running', 'done', 'failed'"
_KINDS = (
    "'money_without_payment', 'payment_without_money', 'amount_differs', 'currency_differs', "
    "'refund_missing_here', 'refund_missing_there', 'refund_amount_differs', "
    "'order_without_payment', 'payment_without_tickets', 'dispute_unknown'"
)


def upgrade() -> None:
    _dispute()
    op.create_index("ix_refund_created_at", "refund", ["created_at"])
    _reconciliation()
    _difference()


def _dispute() -> None:
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


def _reconciliation() -> None:
    op.create_table(
        "reconciliation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("trouble", sa.String(200), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("compared", sa.Integer(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.CheckConstraint(f"status IN ({_ENDS})", name=op.f("ck_reconciliation_status_known")),
        sa.CheckConstraint(
            "(status = 'running') = (ended_at IS NULL)",
            name=op.f("ck_reconciliation_ended_unless_running"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reconciliation")),
    )
    op.create_index("ix_reconciliation_asked_at_id", "reconciliation", ["asked_at", "id"])


def _difference() -> None:
    op.create_table(
        "reconciliation_difference",
        sa.Column("reconciliation_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(30), nullable=False),
        sa.Column("detail", sa.String(400), nullable=False),
        sa.Column("mended", sa.Boolean(), nullable=False),
        sa.Column("ours", sa.BigInteger(), nullable=True),
        sa.Column("ours_currency", sa.String(3), nullable=True),
        sa.Column("theirs", sa.BigInteger(), nullable=True),
        sa.Column("theirs_currency", sa.String(3), nullable=True),
        sa.Column("provider_id", sa.String(255), nullable=True),
        sa.Column("organiser_id", sa.Uuid(), nullable=True),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("reference", sa.String(12), nullable=True),
        sa.CheckConstraint(
            f"kind IN ({_KINDS})", name=op.f("ck_reconciliation_difference_kind_known")
        ),
        sa.ForeignKeyConstraint(
            ["reconciliation_id"],
            ["reconciliation.id"],
            name=op.f("fk_reconciliation_difference_reconciliation_id"),
        ),
        sa.PrimaryKeyConstraint(
            "reconciliation_id", "position", name=op.f("pk_reconciliation_difference")
        ),
    )
