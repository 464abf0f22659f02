"""Adds payments, refunds and what the provider hinted."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _payment()
    _refund()
    _webhook_inbox()
    _payment_incident()


def _payment() -> None:
    op.create_table(
        "payment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("reference", sa.String(length=12), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("method", sa.String(length=20), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("received", sa.BigInteger(), nullable=False),
        sa.Column("refunded", sa.BigInteger(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("reader_id", sa.String(length=200), nullable=True),
        sa.Column("intent_id", sa.String(length=255), nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("asking", sa.Boolean(), nullable=False),
        sa.Column("trouble", sa.String(length=30), nullable=True),
        sa.Column("provider_code", sa.String(length=100), nullable=True),
        sa.Column("declined_charge", sa.String(length=255), nullable=True),
        sa.Column("card", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("ending", sa.String(length=30), nullable=True),
        sa.Column("cancel_wanted", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("presented_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_check_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("idle_checks", sa.Integer(), nullable=False),
        sa.Column("misses", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(status IN ('succeeded', 'cancelled')) = (next_check_at IS NULL)",
            name=op.f("ck_payment_open_ones_are_looked_at"),
        ),
        sa.CheckConstraint(
            "method IN ('card_reader', 'free')", name=op.f("ck_payment_method_known")
        ),
        sa.CheckConstraint(
            "status IN ('created', 'presented', 'processing', 'succeeded', "
            "'failed', 'cancelled', 'unknown')",
            name=op.f("ck_payment_status_known"),
        ),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_payment_amount_not_negative")),
        sa.CheckConstraint(
            "refunded >= 0 AND refunded <= received",
            name=op.f("ck_payment_refunded_within_received"),
        ),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_payment_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment")),
        sa.UniqueConstraint("intent_id", name=op.f("uq_payment_intent_id")),
        sa.UniqueConstraint("order_id", "ordinal", name=op.f("uq_payment_order_id_ordinal")),
        sa.UniqueConstraint("reference", name=op.f("uq_payment_reference")),
    )
    op.create_index(
        "ix_payment_next_check",
        "payment",
        ["next_check_at"],
        unique=False,
        sqlite_where=sa.text("next_check_at IS NOT NULL"),
        postgresql_where=sa.text("next_check_at IS NOT NULL"),
    )
    op.create_index(
        "uq_payment_open",
        "payment",
        ["order_id"],
        unique=True,
        sqlite_where=sa.text("(status NOT IN ('succeeded', 'cancelled'))"),
        postgresql_where=sa.text("(status NOT IN ('succeeded', 'cancelled'))"),
    )


def _refund() -> None:
    op.create_table(
        "refund",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("payment_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(length=30), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("provider_id", sa.String(length=255), nullable=True),
        sa.Column("provider_code", sa.String(length=100), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_check_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("checks", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(status IN ('succeeded', 'failed')) = (next_check_at IS NULL)",
            name=op.f("ck_refund_open_ones_are_looked_at"),
        ),
        sa.CheckConstraint(
            "status IN ('created', 'pending', 'succeeded', 'failed')",
            name=op.f("ck_refund_status_known"),
        ),
        sa.CheckConstraint("amount > 0", name=op.f("ck_refund_amount_positive")),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name=op.f("fk_refund_payment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refund")),
        sa.UniqueConstraint("payment_id", "reason", name=op.f("uq_refund_payment_id_reason")),
        sa.UniqueConstraint("provider_id", name=op.f("uq_refund_provider_id")),
    )


def _webhook_inbox() -> None:
    op.create_table(
        "webhook_inbox",
        sa.Column("id", sa.String(length=255), nullable=False),
        sa.Column("kind", sa.String(length=100), nullable=False),
        sa.Column("object_id", sa.String(length=255), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook_inbox")),
    )


def _payment_incident() -> None:
    op.create_table(
        "payment_incident",
        sa.Column("payment_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("detail", sa.String(length=400), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["payment_id"], ["payment.id"], name=op.f("fk_payment_incident_payment_id")
        ),
        sa.PrimaryKeyConstraint("payment_id", "kind", name=op.f("pk_payment_incident")),
    )
