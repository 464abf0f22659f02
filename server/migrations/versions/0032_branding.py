"""Keeps what an organiser's kiosks look like: an accent, and pictures shown in turn."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("organiser", sa.Column("accent", sa.String(length=7)))
    op.create_table(
        "organiser_picture",
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("media_type", sa.String(length=20), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("place BETWEEN 1 AND 6", name=op.f("ck_organiser_picture_place_exists")),
        sa.ForeignKeyConstraint(
            ["organiser_id"],
            ["organiser.id"],
            name=op.f("fk_organiser_picture_organiser_id"),
        ),
        sa.PrimaryKeyConstraint("organiser_id", "place", name=op.f("pk_organiser_picture")),
    )
