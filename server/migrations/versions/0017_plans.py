"""Has every search find its index, and entries of no ticket and of nobody cost none."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_letter_kind_id", "letter", ["kind", "id"], unique=False)
    for name, columns in (
        ("ticket_id", ["ticket_id"]),
        ("actor_id_at_id", ["actor_id", "at", "id"]),
    ):
        known = sa.text(f"{columns[0]} IS NOT NULL")
        op.drop_index(f"ix_audit_entry_{name}", table_name="audit_entry")
        op.create_index(
            f"ix_audit_entry_{name}",
            "audit_entry",
            columns,
            unique=False,
            postgresql_where=known,
            sqlite_where=known,
        )
    op.drop_index("ix_scan_admitted", table_name="scan")
    op.create_index(
        "ix_scan_admitted",
        "scan",
        ["ticket_id"],
        unique=False,
        postgresql_where=sa.text("admitted"),
        sqlite_where=sa.text("admitted = 1"),
    )
