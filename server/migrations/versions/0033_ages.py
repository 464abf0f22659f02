"""Lets a tier say from which age it lets in: every one that there is says nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("tier") as batch:
        batch.add_column(sa.Column("min_age", sa.SmallInteger(), nullable=True))
        batch.create_check_constraint(op.f("ck_tier_age_in_years"), "min_age BETWEEN 1 AND 120")
