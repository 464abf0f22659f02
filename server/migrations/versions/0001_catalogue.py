"""Adds the catalogue: organisers, events, sessions, tiers and their stock."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _organiser()
    _event()
    _session()
    _tier()
    _stock()
    _picture()


def _organiser() -> None:
    op.create_table(
        "organiser",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organiser")),
    )


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("room", sa.JSON(), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("tax_basis_points", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("picture", sa.String(length=64), nullable=True),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "status IN ('draft', 'published', 'cancelled', 'ended')",
            name=op.f("ck_event_status_known"),
        ),
        sa.CheckConstraint(
            "tax_basis_points BETWEEN 0 AND 10000", name=op.f("ck_event_tax_is_a_share")
        ),
        sa.ForeignKeyConstraint(
            ["organiser_id"], ["organiser.id"], name=op.f("fk_event_organiser_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    op.create_index(op.f("ix_event_organiser_id"), "event", ["organiser_id"], unique=False)


def _session() -> None:
    op.create_table(
        "session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("doors_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.JSON(none_as_null=True), nullable=True),
        sa.CheckConstraint(
            "doors_at <= starts_at AND starts_at < ends_at", name=op.f("ck_session_times_in_order")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_session_event_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
    )
    op.create_index(op.f("ix_session_event_id"), "session", ["event_id"], unique=False)


def _tier() -> None:
    op.create_table(
        "tier",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("tier_ref", sa.SmallInteger(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("description", sa.JSON(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("min_per_order", sa.Integer(), nullable=False),
        sa.Column("max_per_order", sa.Integer(), nullable=False),
        sa.Column("admits", sa.SmallInteger(), nullable=False),
        sa.Column("session_ids", sa.JSON(), nullable=False),
        sa.Column("sale_starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sale_ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.CheckConstraint(
            "1 <= min_per_order AND min_per_order <= max_per_order", name=op.f("ck_tier_per_order")
        ),
        sa.CheckConstraint("admits >= 1", name=op.f("ck_tier_admits_somebody")),
        sa.CheckConstraint("price >= 0", name=op.f("ck_tier_price_not_negative")),
        sa.CheckConstraint("tier_ref BETWEEN 0 AND 255", name=op.f("ck_tier_ref_fits_the_code")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_tier_event_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tier")),
        sa.UniqueConstraint("event_id", "tier_ref", name=op.f("uq_tier_event_id_tier_ref")),
    )


def _stock() -> None:
    op.create_table(
        "stock",
        sa.Column("tier_id", sa.Uuid(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("sold", sa.Integer(), nullable=False),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.Column("leased", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "sold + held + leased <= quantity", name=op.f("ck_stock_never_oversold")
        ),
        sa.CheckConstraint(
            "sold >= 0 AND held >= 0 AND leased >= 0", name=op.f("ck_stock_counts_not_negative")
        ),
        sa.ForeignKeyConstraint(["tier_id"], ["tier.id"], name=op.f("fk_stock_tier_id")),
        sa.PrimaryKeyConstraint("tier_id", name=op.f("pk_stock")),
    )


def _picture() -> None:
    op.create_table(
        "picture",
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("media_type", sa.String(length=20), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_picture_event_id")),
        sa.PrimaryKeyConstraint("event_id", "digest", name=op.f("pk_picture")),
    )
