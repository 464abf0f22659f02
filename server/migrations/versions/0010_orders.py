"""Lets everybody place orders: accounts, approval, promotions, and words to find them by."""

import re
import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_AT_ONCE = 1000


def upgrade() -> None:
    _orders()
    _order_line()
    _order_word()
    _fold_buyers()
    _promotions()
    _codes()
    _uses()


def _orders() -> None:
    with op.batch_alter_table("orders") as batch:
        batch.alter_column("device_id", existing_type=sa.Uuid(), nullable=True)
        batch.add_column(sa.Column("placed_by", sa.Uuid()))
        batch.add_column(sa.Column("user_id", sa.Uuid()))
        batch.add_column(sa.Column("buyer_email_folded", sa.String(length=300)))
        batch.add_column(sa.Column("buyer_phone", sa.String(length=16)))
        batch.add_column(sa.Column("note", sa.Text()))
        batch.add_column(sa.Column("discount", sa.BigInteger(), nullable=False, server_default="0"))
        batch.add_column(sa.Column("promo_code", sa.String(length=40)))
        batch.add_column(sa.Column("approval", sa.String(length=10)))
        batch.drop_constraint(op.f("ck_orders_delivery_known"), type_="check")
        batch.create_check_constraint(
            op.f("ck_orders_delivery_known"), "delivered_how IN ('printed', 'shown', 'emailed')"
        )
        batch.create_check_constraint(
            op.f("ck_orders_approval_known"), "approval IN ('asked', 'given', 'refused')"
        )
        batch.create_check_constraint(op.f("ck_orders_discount_not_negative"), "discount >= 0")
    with op.batch_alter_table("orders") as batch:
        batch.alter_column("discount", existing_type=sa.BigInteger(), server_default=None)
    for scope in ("organiser_id", "event_id", "status", "channel"):
        op.create_index(
            f"ix_orders_{scope}_created_at_id", "orders", [scope, "created_at", "id"], unique=False
        )
    op.create_index("ix_orders_created_at_id", "orders", ["created_at", "id"], unique=False)
    for name in ("user_id", "approval"):
        _partial(f"ix_orders_{name}_created_at_id", [name, "created_at", "id"])
    _partial("ix_orders_buyer_email_folded", ["buyer_email_folded"])


def _partial(index: str, columns: list[str]) -> None:
    known = sa.text(f"{columns[0]} IS NOT NULL")
    op.create_index(
        index, "orders", columns, unique=False, sqlite_where=known, postgresql_where=known
    )


def _order_line() -> None:
    with op.batch_alter_table("order_line") as batch:
        batch.add_column(sa.Column("discount", sa.BigInteger(), nullable=False, server_default="0"))
        batch.add_column(sa.Column("tax_basis_points", sa.Integer()))
        batch.create_check_constraint(
            op.f("ck_order_line_discount_within_price"),
            "discount >= 0 AND discount <= quantity * unit_price",
        )
    with op.batch_alter_table("order_line") as batch:
        batch.alter_column("discount", existing_type=sa.BigInteger(), server_default=None)


def _order_word() -> None:
    op.create_table(
        "order_word",
        sa.Column(
            "word",
            sa.String(length=300).with_variant(sa.String(length=300, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_order_word_order_id")),
        sa.PrimaryKeyConstraint("word", "order_id", name=op.f("pk_order_word")),
    )
    op.create_index(op.f("ix_order_word_order_id"), "order_word", ["order_id"], unique=False)


def _fold_buyers() -> None:
    """The buyers of before are found like those of today."""
    orders = sa.table(
        "orders",
        sa.column("id", sa.Uuid()),
        sa.column("buyer_name"),
        sa.column("buyer_email"),
        sa.column("buyer_email_folded"),
    )
    words = sa.table("order_word", sa.column("word"), sa.column("order_id", sa.Uuid()))
    connection = op.get_bind()
    named = sa.or_(orders.c.buyer_name.is_not(None), orders.c.buyer_email.is_not(None))
    rows = connection.execute(
        sa.select(orders.c.id, orders.c.buyer_name, orders.c.buyer_email).where(named)
    ).all()
    fold = (
        sa.update(orders)
        .where(orders.c.id == sa.bindparam("wanted"))
        .values(buyer_email_folded=sa.bindparam("folded"))
    )
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        connection.execute(
            fold, [{"wanted": row.id, "folded": _folded(row.buyer_email)} for row in some]
        )
        found = [
            {"word": word, "order_id": row.id}
            for row in some
            for word in _words(row.buyer_name, row.buyer_email)
        ]
        connection.execute(sa.insert(words), found)


# As server/order/finding.py does it at the time of this revision.
def _folded(text: str | None) -> str | None:
    return None if text is None else unicodedata.normalize("NFKC", text).casefold()[:300]


def _words(name: str | None, email: str | None) -> set[str]:
    words = set(re.findall(r"[^\W_]+", _folded(name) or ""))
    return {word for word in (*words, _folded(email)) if word}


def _promotions() -> None:
    op.create_table(
        "promotion",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("percent", sa.SmallInteger(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("tier_ids", sa.JSON(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("max_uses", sa.Integer(), nullable=True),
        sa.Column("max_uses_per_buyer", sa.Integer(), nullable=True),
        sa.Column("max_tickets", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('percent', 'amount', 'free')", name=op.f("ck_promotion_kind_known")
        ),
        sa.CheckConstraint(
            "percent BETWEEN 1 AND 100", name=op.f("ck_promotion_percent_is_a_share")
        ),
        sa.CheckConstraint("amount > 0", name=op.f("ck_promotion_amount_positive")),
        sa.CheckConstraint("used >= 0", name=op.f("ck_promotion_used_not_negative")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_promotion_event_id")),
        sa.ForeignKeyConstraint(
            ["organiser_id"], ["organiser.id"], name=op.f("fk_promotion_organiser_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promotion")),
    )
    for scope in ("organiser_id", "event_id"):
        op.create_index(
            f"ix_promotion_{scope}_made_at_id", "promotion", [scope, "made_at", "id"], unique=False
        )
    op.create_index("ix_promotion_made_at_id", "promotion", ["made_at", "id"], unique=False)


def _codes() -> None:
    op.create_table(
        "promotion_code",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("promotion_id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("max_uses", sa.Integer(), nullable=True),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("used >= 0", name=op.f("ck_promotion_code_used_not_negative")),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotion.id"], name=op.f("fk_promotion_code_promotion_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promotion_code")),
        sa.UniqueConstraint(
            "organiser_id", "code", name=op.f("uq_promotion_code_organiser_id_code")
        ),
    )
    op.create_index(
        op.f("ix_promotion_code_batch_id"), "promotion_code", ["batch_id"], unique=False
    )
    op.create_index(
        "ix_promotion_code_promotion_id_id", "promotion_code", ["promotion_id", "id"], unique=False
    )


def _uses() -> None:
    op.create_table(
        "promotion_use",
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("promotion_id", sa.Uuid(), nullable=False),
        sa.Column("code_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("email_folded", sa.String(length=300), nullable=True),
        sa.Column("given_back", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["code_id"], ["promotion_code.id"], name=op.f("fk_promotion_use_code_id")
        ),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotion.id"], name=op.f("fk_promotion_use_promotion_id")
        ),
        sa.PrimaryKeyConstraint("order_id", name=op.f("pk_promotion_use")),
    )
    for buyer in ("user_id", "email_folded"):
        op.create_index(
            f"ix_promotion_use_promotion_id_{buyer}",
            "promotion_use",
            ["promotion_id", buyer],
            unique=False,
        )
