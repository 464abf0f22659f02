"""Has SQLite find a ticket's admitted scans by their index, which it never did."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_scan_admitted", table_name="scan")
    op.create_index(
        "ix_scan_admitted",
        "scan",
        ["ticket_id"],
        unique=False,
        postgresql_where=sa.text("admitted"),
        sqlite_where=sa.text("admitted = 1"),
    )
