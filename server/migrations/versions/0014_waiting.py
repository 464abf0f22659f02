"""Adds the waiting list: lines, places in them, and offers."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _line()
    _place()
    _offer()


def _line() -> None:
    op.create_table(
        "waiting_line",
        sa.Column("tier_id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("joinable", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("tier_id", name=op.f("pk_waiting_line")),
    )


def _place() -> None:
    op.create_table(
        "waiting_place",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("tier_id", sa.Uuid(), nullable=False),
        sa.Column("turn", sa.Uuid(), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=True),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("quantity", sa.SmallInteger(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("overtaken", sa.SmallInteger(), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'offered', 'bought', 'lapsed', 'left', 'closed')",
            name=op.f("ck_waiting_place_state_known"),
        ),
        sa.CheckConstraint("quantity >= 1", name=op.f("ck_waiting_place_quantity_positive")),
        sa.ForeignKeyConstraint(
            ["tier_id"], ["waiting_line.tier_id"], name=op.f("fk_waiting_place_tier_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_place")),
    )
    op.create_index(op.f("ix_waiting_place_user_id"), "waiting_place", ["user_id"], unique=False)
    op.create_index("ix_waiting_place_line", "waiting_place", ["tier_id", "turn"], unique=True)
    waits = sa.text("state = 'waiting'")
    op.create_index(
        "ix_waiting_place_waiting",
        "waiting_place",
        ["tier_id", "turn"],
        unique=False,
        sqlite_where=waits,
        postgresql_where=waits,
    )
    either = sa.text("state IN ('waiting', 'offered')")
    op.create_index(
        "uq_waiting_place_once",
        "waiting_place",
        ["tier_id", "email"],
        unique=True,
        sqlite_where=either,
        postgresql_where=either,
    )


def _offer() -> None:
    op.create_table(
        "waiting_offer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("tier_id", sa.Uuid(), nullable=False),
        sa.Column("quantity", sa.SmallInteger(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state IN ('open', 'taken', 'lapsed', 'withdrawn')",
            name=op.f("ck_waiting_offer_state_known"),
        ),
        sa.CheckConstraint("quantity >= 1", name=op.f("ck_waiting_offer_quantity_positive")),
        sa.ForeignKeyConstraint(
            ["place_id"], ["waiting_place.id"], name=op.f("fk_waiting_offer_place_id")
        ),
        sa.ForeignKeyConstraint(
            ["tier_id"], ["waiting_line.tier_id"], name=op.f("fk_waiting_offer_tier_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_offer")),
        sa.UniqueConstraint("place_id", name=op.f("uq_waiting_offer_place_id")),
    )
    holds = sa.text("state = 'open'")
    op.create_index(
        "ix_waiting_offer_open",
        "waiting_offer",
        ["tier_id", "ends_at"],
        unique=False,
        sqlite_where=holds,
        postgresql_where=holds,
    )
