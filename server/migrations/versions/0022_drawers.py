"""Makes cash drawers, PINs those of all staff, and keeps when refunds were given back."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _pins()
    _drawer()
    _movement()
    _given_back()


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


def _drawer() -> None:
    op.create_table(
        "drawer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=True),
        sa.Column("clerk_id", sa.Uuid(), nullable=False),
        sa.Column("clerk", sa.String(200), nullable=False),
        sa.Column("time_zone", sa.String(64), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("opening_float", sa.BigInteger(), nullable=False),
        sa.Column("sales", sa.BigInteger(), nullable=False),
        sa.Column("refunds", sa.BigInteger(), nullable=False),
        sa.Column("paid_in", sa.BigInteger(), nullable=False),
        sa.Column("paid_out", sa.BigInteger(), nullable=False),
        sa.Column("counted", sa.BigInteger(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.String(200), nullable=True),
        sa.CheckConstraint(
            "opening_float >= 0 AND sales >= 0 AND refunds >= 0 AND paid_in >= 0 "
            "AND paid_out >= 0 AND counted >= 0",
            name=op.f("ck_drawer_sums_not_negative"),
        ),
        sa.CheckConstraint(
            "opening_float + sales + paid_in >= refunds + paid_out",
            name=op.f("ck_drawer_never_below_nothing"),
        ),
        sa.CheckConstraint(
            "(closed_at IS NULL) = (counted IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL)",
            name=op.f("ck_drawer_counted_when_closed"),
        ),
        sa.ForeignKeyConstraint(
            ["organiser_id"], ["organiser.id"], name=op.f("fk_drawer_organiser_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drawer")),
    )
    for whose, columns, where in (
        ("device", ["device_id"], "closed_at IS NULL AND device_id IS NOT NULL"),
        ("clerk", ["organiser_id", "clerk_id"], "closed_at IS NULL AND device_id IS NULL"),
    ):
        op.create_index(
            f"uq_drawer_open_{whose}",
            "drawer",
            [*columns, "currency"],
            unique=True,
            sqlite_where=sa.text(where),
            postgresql_where=sa.text(where),
        )
    for scope in ("organiser_id", "device_id"):
        op.create_index(f"ix_drawer_{scope}_opened_at", "drawer", [scope, "opened_at", "id"])
    op.create_index("ix_drawer_opened_at", "drawer", ["opened_at", "id"])
    op.create_index("ix_drawer_closed_at", "drawer", ["closed_at"])


def _movement() -> None:
    op.create_table(
        "drawer_movement",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("drawer_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("tendered", sa.BigInteger(), nullable=True),
        sa.Column("payment_id", sa.Uuid(), nullable=True),
        sa.Column("refund_id", sa.Uuid(), nullable=True),
        sa.Column("words", sa.String(200), nullable=True),
        sa.Column("by", sa.String(200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('sale', 'refund', 'pay_in', 'pay_out')",
            name=op.f("ck_drawer_movement_kind_known"),
        ),
        sa.CheckConstraint("amount > 0", name=op.f("ck_drawer_movement_amount_positive")),
        sa.CheckConstraint("tendered >= amount", name=op.f("ck_drawer_movement_tendered_enough")),
        sa.CheckConstraint(
            "(kind = 'sale') = (payment_id IS NOT NULL)",
            name=op.f("ck_drawer_movement_sale_of_a_payment"),
        ),
        sa.CheckConstraint(
            "(kind = 'refund') = (refund_id IS NOT NULL)",
            name=op.f("ck_drawer_movement_refund_of_a_payment"),
        ),
        sa.CheckConstraint(
            "(kind IN ('pay_in', 'pay_out')) = (words IS NOT NULL)",
            name=op.f("ck_drawer_movement_by_hand_with_a_reason"),
        ),
        sa.ForeignKeyConstraint(
            ["drawer_id"], ["drawer.id"], name=op.f("fk_drawer_movement_drawer_id")
        ),
        sa.ForeignKeyConstraint(
            ["payment_id"], ["payment.id"], name=op.f("fk_drawer_movement_payment_id")
        ),
        sa.ForeignKeyConstraint(
            ["refund_id"], ["refund.id"], name=op.f("fk_drawer_movement_refund_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drawer_movement")),
        sa.UniqueConstraint("payment_id", name=op.f("uq_drawer_movement_payment_id")),
        sa.UniqueConstraint("refund_id", name=op.f("uq_drawer_movement_refund_id")),
    )
    op.create_index("ix_drawer_movement_drawer_id_at", "drawer_movement", ["drawer_id", "at", "id"])


def _given_back() -> None:
    """Those of before were given back when the audit says so, or else when they were made."""
    with op.batch_alter_table("refund") as batch:
        batch.add_column(sa.Column("given_back_at", sa.DateTime(timezone=True), nullable=True))
    op.execute(
        "UPDATE refund SET given_back_at = coalesce((SELECT max(at) FROM audit_entry "
        "WHERE audit_entry.subject_id = refund.id AND audit_entry.act = 'refund.given_back'), "
        "created_at) WHERE status IN ('pending', 'succeeded')"
    )
    with op.batch_alter_table("refund") as batch:
        batch.create_check_constraint(
            op.f("ck_refund_given_back_at_a_time"),
            "(status IN ('pending', 'succeeded')) = (given_back_at IS NOT NULL)",
        )
    op.create_index(op.f("ix_refund_given_back_at"), "refund", ["given_back_at"])
    op.create_index("ix_payment_settled_at", "payment", ["settled_at"])
