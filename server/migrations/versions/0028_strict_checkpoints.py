"""Lets a checkpoint be strict: every one that there is is not."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("checkpoint") as batch:
        batch.add_column(
            sa.Column("strict", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("checkpoint") as batch:
        batch.alter_column("strict", server_default=None)
