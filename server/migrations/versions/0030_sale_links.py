"""Keeps the chain of what each kiosk sold without the server, and tells of vouchers used twice."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sale_link",
        sa.Column("journal", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_sale_link_order_id")),
        sa.PrimaryKeyConstraint("journal", "number", name=op.f("pk_sale_link")),
    )
    with op.batch_alter_table("lease_incident") as batch:
        batch.drop_constraint(op.f("ck_lease_incident_kind_known"), type_="check")
        batch.create_check_constraint(
            op.f("ck_lease_incident_kind_known"),
            "kind IN ('oversold', 'event_cancelled', 'revoked', 'no_drawer', 'voucher_twice')",
        )
