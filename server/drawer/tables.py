"""The tables of cash drawers and of what went into and out of them."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    String,
    Table,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.drawer import MovementKind

_KINDS = ", ".join(f"'{kind.value}'" for kind in MovementKind)

# From its opening to its close; the next time is another row. A closed one never changes.
drawer = Table(
    "drawer",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("organiser_id", Uuid, ForeignKey("organiser.id"), nullable=False),
    # The kiosk it stands in; none where it is the clerk's own.
    Column("device_id", Uuid),
    Column("clerk_id", Uuid, nullable=False),
    Column("clerk", String(200), nullable=False),
    Column("time_zone", String(64), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("opening_float", BigInteger, nullable=False),
    # The sums of its movements by kind: a refund must not add a day's sales up to be allowed.
    Column("sales", BigInteger, nullable=False),
    Column("refunds", BigInteger, nullable=False),
    Column("paid_in", BigInteger, nullable=False),
    Column("paid_out", BigInteger, nullable=False),
    Column("counted", BigInteger),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
    Column("closed_by", String(200)),
    CheckConstraint(
        "opening_float >= 0 AND sales >= 0 AND refunds >= 0 AND paid_in >= 0 AND paid_out >= 0 "
        "AND counted >= 0",
        name="sums_not_negative",
    ),
    CheckConstraint(
        "opening_float + sales + paid_in >= refunds + paid_out", name="never_below_nothing"
    ),
    CheckConstraint(
        "(closed_at IS NULL) = (counted IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL)",
        name="counted_when_closed",
    ),
)
_OPEN = drawer.c.closed_at.is_(None)
for _whose, _columns, _where in (
    ("device", (drawer.c.device_id,), drawer.c.device_id.is_not(None)),
    ("clerk", (drawer.c.organiser_id, drawer.c.clerk_id), drawer.c.device_id.is_(None)),
):
    Index(
        f"uq_drawer_open_{_whose}",
        *_columns,
        drawer.c.currency,
        unique=True,
        sqlite_where=_OPEN & _where,
        postgresql_where=_OPEN & _where,
    )
for _scope in ("organiser_id", "device_id"):
    Index(f"ix_drawer_{_scope}_opened_at", drawer.c[_scope], drawer.c.opened_at, drawer.c.id)
Index("ix_drawer_opened_at", drawer.c.opened_at, drawer.c.id)
Index("ix_drawer_closed_at", drawer.c.closed_at)

movement = Table(
    "drawer_movement",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("drawer_id", Uuid, ForeignKey("drawer.id"), nullable=False),
    Column("kind", String(10), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("tendered", BigInteger),
    Column("payment_id", Uuid, ForeignKey("payment.id"), unique=True),
    Column("refund_id", Uuid, ForeignKey("refund.id"), unique=True),
    Column("words", String(200)),
    Column("by", String(200), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint(f"kind IN ({_KINDS})", name="kind_known"),
    CheckConstraint("amount > 0", name="amount_positive"),
    CheckConstraint("tendered >= amount", name="tendered_enough"),
    CheckConstraint("(kind = 'sale') = (payment_id IS NOT NULL)", name="sale_of_a_payment"),
    CheckConstraint("(kind = 'refund') = (refund_id IS NOT NULL)", name="refund_of_a_payment"),
    CheckConstraint(
        "(kind IN ('pay_in', 'pay_out')) = (words IS NOT NULL)", name="by_hand_with_a_reason"
    ),
)
Index("ix_drawer_movement_drawer_id_at", movement.c.drawer_id, movement.c.at, movement.c.id)
