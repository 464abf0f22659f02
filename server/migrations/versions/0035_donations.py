"""Adds donations: what organisers ask for, what orders give, and how much money was of that."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

_GIVEN = (
    ("orders", "donation_within_total", "donation >= 0 AND donation <= total"),
    ("payment", "donation_within_amount", "donation >= 0 AND donation <= amount"),
    ("refund", "donation_within_amount", "donation >= 0 AND donation <= amount"),
)


def upgrade() -> None:
    op.add_column("organiser", sa.Column("appeal", sa.JSON(), nullable=True))
    for table, rule, holds in _GIVEN:
        with op.batch_alter_table(table) as batch:
            batch.add_column(
                sa.Column("donation", sa.BigInteger(), server_default="0", nullable=False)
            )
            batch.create_check_constraint(op.f(f"ck_{table}_{rule}"), holds)
        with op.batch_alter_table(table) as batch:
            batch.alter_column("donation", existing_type=sa.BigInteger(), server_default=None)
