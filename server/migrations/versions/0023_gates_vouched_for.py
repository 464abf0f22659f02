"""Tells the feed of the gates that were paired before gates were told of each other."""

from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "INSERT INTO change (kind, thing_id) SELECT 'gate', id FROM device "
        "WHERE kind = 'gate' AND public_key IS NOT NULL AND revoked_at IS NULL"
    )
