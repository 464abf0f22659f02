"""Says whose a ticket is and who comes with it, and keeps what was done to it."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("ticket", sa.Column("holder_id", sa.Uuid(), nullable=True))
    op.add_column("ticket", sa.Column("holder_email", sa.String(length=254), nullable=True))
    op.add_column("ticket", sa.Column("language", sa.String(length=2), nullable=True))
    op.add_column("ticket", sa.Column("attendee_email", sa.String(length=254), nullable=True))
    op.add_column("ticket", sa.Column("attendee_phone", sa.String(length=32), nullable=True))
    op.add_column("ticket", sa.Column("transfer_id", sa.Uuid(), nullable=True))
    op.create_index("ix_ticket_holder_id_id", "ticket", ["holder_id", "id"], unique=False)
    op.create_index(op.f("ix_ticket_holder_email"), "ticket", ["holder_email"], unique=False)
    op.create_table(
        "ticket_deed",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ticket_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("generation", sa.SmallInteger(), nullable=False),
        sa.Column("from_id", sa.Uuid(), nullable=True),
        sa.Column("from_email", sa.String(length=254), nullable=True),
        sa.Column("to_email", sa.String(length=254), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('transfer', 'void', 'reissue')", name=op.f("ck_ticket_deed_kind_known")
        ),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["ticket.id"], name=op.f("fk_ticket_deed_ticket_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_deed")),
    )
    op.create_index(op.f("ix_ticket_deed_ticket_id"), "ticket_deed", ["ticket_id"], unique=False)
