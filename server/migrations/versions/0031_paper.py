"""Keeps what became of the paper of an order's tickets, so that a visitor prints them once."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("orders", sa.Column("paper", sa.String(10), nullable=True))
    op.execute("UPDATE orders SET paper = 'printed' WHERE delivered_how = 'printed'")
