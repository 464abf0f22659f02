"""Lets a snapshot walk along an organiser's tickets, and the feed forget what is old."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_ticket_organiser_id_id", "ticket", ["organiser_id", "id"])
    op.create_index("ix_ticket_blank_organiser_id_id", "ticket_blank", ["organiser_id", "id"])
    op.add_column(
        "feed", sa.Column("swept_seq", sa.BigInteger(), server_default="0", nullable=False)
    )
    op.create_table(
        "feed_mark",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("marked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_feed_mark")),
    )
