"""Adds staff's badges: each person's one at an organiser, by its mark."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "staff_badge",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("mark", sa.String(length=32), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "organiser_id", name=op.f("pk_staff_badge")),
    )
    op.create_index(
        op.f("ix_staff_badge_organiser_id"), "staff_badge", ["organiser_id"], unique=False
    )
