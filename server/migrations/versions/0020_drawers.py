"""Makes PINs those of all staff."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _pins()


def _pins() -> None:
    op.create_table(
        "staff_pin",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "organiser_id", name=op.f("pk_staff_pin")),
    )
    op.execute(
        "INSERT INTO staff_pin (user_id, organiser_id, hash, set_at) "
        "SELECT user_id, organiser_id, hash, set_at FROM supervisor_pin"
    )
    op.drop_table("supervisor_pin")
    op.create_index(op.f("ix_staff_pin_organiser_id"), "staff_pin", ["organiser_id"], unique=False)
