"""Keeps of an order from the web from which network it came, as a mark, to bound what one holds."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("orders", sa.Column("placed_from", sa.String(32), nullable=True))
    op.create_index(
        "ix_orders_placed_from_status",
        "orders",
        ["placed_from", "status"],
        unique=False,
        postgresql_where=sa.text("placed_from IS NOT NULL"),
        sqlite_where=sa.text("placed_from IS NOT NULL"),
    )
