"""Keeps the mark of each organiser, which stands on its tickets and receipts."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "organiser_mark",
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("media_type", sa.String(20), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organiser_id"],
            ["organiser.id"],
            name=op.f("fk_organiser_mark_organiser_id"),
        ),
        sa.PrimaryKeyConstraint("organiser_id", name=op.f("pk_organiser_mark")),
    )
