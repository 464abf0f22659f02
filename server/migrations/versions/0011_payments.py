"""Changes the tables of payments: whose each is, cash, refunds by wish, incidents resolved."""

import sqlalchemy as sa
from alembic import op

from ticketing.identifiers import new_id

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_NEW_COLUMNS = (
    sa.Column("organiser_id", sa.Uuid(), nullable=True),
    sa.Column("event_id", sa.Uuid(), nullable=True),
    sa.Column("tendered", sa.BigInteger(), nullable=True),
)
_STATUSES = "'created', 'presented', 'processing', 'succeeded', 'failed', 'cancelled', 'unknown'"
_METHODS = "'card_reader', 'cash', 'free', 'simulated'"
_REASONS = "'asked', 'event_cancelled', 'unfulfilled', 'paid_twice', 'amount_differs'"


def upgrade() -> None:
    _payment()
    _refund()
    _refund_request()
    _payment_incident()


def _payment() -> None:
    with op.batch_alter_table("payment") as batch:
        for column in _NEW_COLUMNS:
            batch.add_column(column)
    for name in ("organiser_id", "event_id"):
        op.execute(
            f"UPDATE payment SET {name} = "  # noqa: S608  the names are the two above
            f"(SELECT {name} FROM orders WHERE orders.id = payment.order_id)"
        )
    with op.batch_alter_table("payment") as batch:
        batch.alter_column("organiser_id", existing_type=sa.Uuid(), nullable=False)
        batch.alter_column("event_id", existing_type=sa.Uuid(), nullable=False)
        batch.alter_column("device_id", existing_type=sa.Uuid(), nullable=True)
        batch.drop_constraint(op.f("ck_payment_method_known"), type_="check")
        batch.create_check_constraint(op.f("ck_payment_method_known"), f"method IN ({_METHODS})")
        batch.create_check_constraint(op.f("ck_payment_tendered_enough"), "tendered >= amount")
    for first in ("organiser_id", "event_id", "status", "method"):
        columns = [first, "created_at", "id"]
        op.create_index(f"ix_payment_{first}_created_at", "payment", columns)
    op.create_index("ix_payment_created_at", "payment", ["created_at", "id"])
    op.create_index(
        "ix_payment_refunded",
        "payment",
        ["created_at", "id"],
        sqlite_where=sa.text("refunded > 0"),
        postgresql_where=sa.text("refunded > 0"),
    )


def _refund() -> None:
    with op.batch_alter_table("refund") as batch:
        batch.add_column(sa.Column("words", sa.String(length=200), nullable=True))
        batch.add_column(
            sa.Column("return_to_sale", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        batch.add_column(sa.Column("fingerprint", sa.String(length=64), nullable=True))
        batch.drop_constraint(op.f("uq_refund_payment_id_reason"), type_="unique")
        batch.drop_constraint(op.f("ck_refund_amount_positive"), type_="check")
        batch.create_check_constraint(op.f("ck_refund_amount_not_negative"), "amount >= 0")
        batch.create_check_constraint(op.f("ck_refund_reason_known"), f"reason IN ({_REASONS})")
    with op.batch_alter_table("refund") as batch:
        batch.alter_column("return_to_sale", existing_type=sa.Boolean(), server_default=None)
    op.create_index(op.f("ix_refund_payment_id"), "refund", ["payment_id"])
    op.create_index(
        "uq_refund_automatic",
        "refund",
        ["payment_id", "reason"],
        unique=True,
        sqlite_where=sa.text("reason != 'asked'"),
        postgresql_where=sa.text("reason != 'asked'"),
    )
    op.create_index(
        "ix_refund_next_check",
        "refund",
        ["next_check_at"],
        sqlite_where=sa.text("next_check_at IS NOT NULL"),
        postgresql_where=sa.text("next_check_at IS NOT NULL"),
    )
    op.create_table(
        "refund_ticket",
        sa.Column("refund_id", sa.Uuid(), nullable=False),
        sa.Column("ticket_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["refund_id"], ["refund.id"], name=op.f("fk_refund_ticket_refund_id")
        ),
        sa.PrimaryKeyConstraint("refund_id", "ticket_id", name=op.f("pk_refund_ticket")),
    )
    op.create_index(op.f("ix_refund_ticket_ticket_id"), "refund_ticket", ["ticket_id"])


def _refund_request() -> None:
    op.create_table(
        "refund_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("order_number", sa.String(length=11), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.String(length=200), nullable=True),
        sa.Column("note", sa.String(length=1000), nullable=True),
        sa.Column("refund_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "status IN ('waiting', 'granted', 'declined')",
            name=op.f("ck_refund_request_status_known"),
        ),
        sa.CheckConstraint(
            "(status = 'granted') = (refund_id IS NOT NULL)",
            name=op.f("ck_refund_request_granted_by_a_refund"),
        ),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name=op.f("fk_refund_request_order_id")
        ),
        sa.ForeignKeyConstraint(
            ["refund_id"], ["refund.id"], name=op.f("fk_refund_request_refund_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refund_request")),
    )
    op.create_index(op.f("ix_refund_request_order_id"), "refund_request", ["order_id"])
    op.create_index(
        "uq_refund_request_waiting",
        "refund_request",
        ["order_id"],
        unique=True,
        sqlite_where=sa.text("status = 'waiting'"),
        postgresql_where=sa.text("status = 'waiting'"),
    )
    op.create_index(
        "ix_refund_request_organiser_id_asked_at",
        "refund_request",
        ["organiser_id", "asked_at", "id"],
    )
    op.create_index("ix_refund_request_asked_at", "refund_request", ["asked_at", "id"])


def _payment_incident() -> None:
    """Incidents get an id of their own: the few there are move into the table made anew."""
    connection = op.get_bind()
    found = sa.table(
        "payment_incident",
        sa.column("payment_id", sa.Uuid()),
        sa.column("kind", sa.String()),
        sa.column("detail", sa.String()),
        sa.column("opened_at", sa.DateTime(timezone=True)),
    )
    payment = sa.table(
        "payment",
        sa.column("id", sa.Uuid()),
        sa.column("organiser_id", sa.Uuid()),
        sa.column("event_id", sa.Uuid()),
    )
    rows = connection.execute(
        sa.select(found, payment.c.organiser_id, payment.c.event_id).join_from(
            found, payment, payment.c.id == found.c.payment_id
        )
    ).mappings()
    kept = [dict(row) | {"id": new_id()} for row in rows]
    op.drop_table("payment_incident")
    made = op.create_table(
        "payment_incident",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("payment_id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("detail", sa.String(length=400), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resolved_by", sa.String(length=200), nullable=True),
        sa.Column("note", sa.String(length=1000), nullable=True),
        sa.ForeignKeyConstraint(
            ["payment_id"], ["payment.id"], name=op.f("fk_payment_incident_payment_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment_incident")),
        sa.UniqueConstraint("payment_id", "kind", name=op.f("uq_payment_incident_payment_id_kind")),
    )
    op.bulk_insert(made, kept)
    op.create_index("ix_payment_incident_opened_at", "payment_incident", ["opened_at", "id"])
    op.create_index(
        "ix_payment_incident_organiser_id_opened_at",
        "payment_incident",
        ["organiser_id", "opened_at", "id"],
    )
