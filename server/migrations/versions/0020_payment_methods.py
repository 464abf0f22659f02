"""Pays in more ways: on the provider's page, in a web client, and by mobile money."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_NEW_COLUMNS = (
    sa.Column("received_currency", sa.String(3), nullable=True),
    sa.Column("session_id", sa.String(255), nullable=True),
    sa.Column("request_id", sa.String(36), nullable=True),
    sa.Column("page_url", sa.String(2000), nullable=True),
    sa.Column("phone", sa.String(15), nullable=True),
    sa.Column("account_name", sa.String(200), nullable=True),
    sa.Column("description", sa.String(200), nullable=True),
)
_METHODS = "'card_reader', 'phone', 'online', 'momo', 'cash', 'free', 'simulated'"


def upgrade() -> None:
    with op.batch_alter_table("payment") as batch:
        for column in _NEW_COLUMNS:
            batch.add_column(column)
        for name in ("session_id", "request_id"):
            batch.create_unique_constraint(op.f(f"uq_payment_{name}"), [name])
        batch.drop_constraint(op.f("ck_payment_method_known"), type_="check")
        batch.create_check_constraint(op.f("ck_payment_method_known"), f"method IN ({_METHODS})")
