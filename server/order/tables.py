"""The tables of orders, their lines, and the words by which they are found."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.order import Approval, Channel, Delivery, OrderStatus

_STATUSES = ", ".join(f"'{status.value}'" for status in OrderStatus)
_CHANNELS = ", ".join(f"'{channel.value}'" for channel in Channel)
_DELIVERIES = ", ".join(f"'{delivery.value}'" for delivery in Delivery)
_APPROVALS = ", ".join(f"'{approval.value}'" for approval in Approval)

# In the plural, since "order" is a word of SQL.
order = Table(
    "orders",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("number", String(11), nullable=False, unique=True),
    Column("organiser_id", Uuid, ForeignKey("organiser.id"), nullable=False),
    Column("event_id", Uuid, ForeignKey("event.id"), nullable=False),
    Column("session_id", Uuid, ForeignKey("session.id"), nullable=False),
    # The kiosk that placed it.
    Column("device_id", Uuid),
    Column("status", String(20), nullable=False),
    # Counts every change of the order, its payments and its tickets: what long polls compare.
    Column("version", Integer, nullable=False),
    Column("channel", String(20), nullable=False),
    Column("language", String(2), nullable=False),
    Column("buyer_name", String(200)),
    Column("buyer_email", String(254)),
    Column("total", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("tax_basis_points", Integer, nullable=False),
    Column("hold_until", UtcDateTime, nullable=False),
    Column("extensions", SmallInteger, nullable=False, default=0),
    # While money may still move, the order keeps its stock however long that takes.
    Column("payment_open", Boolean, nullable=False, default=False),
    Column("delivered_how", String(20)),
    Column("fingerprint", String(64), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    # The person who placed it, staff or buyer; the public and devices are nobody here.
    Column("placed_by", Uuid),
    # The buyer's account, as soon as it is known.
    Column("user_id", Uuid),
    # The address as addresses are compared, whatever its case.
    Column("buyer_email_folded", String(300)),
    Column("buyer_phone", String(16)),
    Column("note", Text),
    Column("discount", BigInteger, nullable=False, default=0),
    Column("promo_code", String(40)),
    Column("approval", String(10)),
    # The network it came from over the web, as a mark that only this server can make again.
    Column("placed_from", String(32)),
    # What became of its tickets' paper, as far as a printer's owner told.
    Column("paper", String(10)),
    # What the buyer gives on top of the lines, within the total; neither taxed nor discounted.
    Column("donation", BigInteger, nullable=False, default=0),
    CheckConstraint(f"status IN ({_STATUSES})", name="status_known"),
    CheckConstraint(f"channel IN ({_CHANNELS})", name="channel_known"),
    CheckConstraint(f"delivered_how IN ({_DELIVERIES})", name="delivery_known"),
    CheckConstraint(f"approval IN ({_APPROVALS})", name="approval_known"),
    CheckConstraint("total >= 0", name="total_not_negative"),
    CheckConstraint("discount >= 0", name="discount_not_negative"),
    CheckConstraint("donation >= 0 AND donation <= total", name="donation_within_total"),
)
Index(
    "ix_orders_hold_until",
    order.c.hold_until,
    sqlite_where=order.c.status == OrderStatus.PENDING.value,
    postgresql_where=order.c.status == OrderStatus.PENDING.value,
)
# Every search of staff runs along one of these, newest first. Those of what a plain sale at a
# kiosk does not have are partial, so that such a sale does not pay for them.
for _scope in ("organiser_id", "event_id", "status", "channel"):
    Index(f"ix_orders_{_scope}_created_at_id", order.c[_scope], order.c.created_at, order.c.id)
Index("ix_orders_created_at_id", order.c.created_at, order.c.id)
for _name in ("user_id", "approval"):
    Index(
        f"ix_orders_{_name}_created_at_id",
        order.c[_name],
        order.c.created_at,
        order.c.id,
        sqlite_where=order.c[_name].is_not(None),
        postgresql_where=order.c[_name].is_not(None),
    )
Index(
    "ix_orders_buyer_email_folded",
    order.c.buyer_email_folded,
    sqlite_where=order.c.buyer_email_folded.is_not(None),
    postgresql_where=order.c.buyer_email_folded.is_not(None),
)
Index(
    "ix_orders_placed_from_status",
    order.c.placed_from,
    order.c.status,
    sqlite_where=order.c.placed_from.is_not(None),
    postgresql_where=order.c.placed_from.is_not(None),
)

order_line = Table(
    "order_line",
    metadata,
    Column("order_id", Uuid, ForeignKey("orders.id"), primary_key=True),
    Column("position", SmallInteger, primary_key=True),
    Column("tier_id", Uuid, ForeignKey("tier.id"), nullable=False),
    Column("tier_name", JSON, nullable=False),
    Column("quantity", SmallInteger, nullable=False),
    Column("unit_price", BigInteger, nullable=False),
    # Off the whole line, in minor units.
    Column("discount", BigInteger, nullable=False, default=0),
    # As it was when the order was placed; orders from before it was kept have the order's.
    Column("tax_basis_points", Integer),
    CheckConstraint("quantity >= 1", name="quantity_positive"),
    CheckConstraint(
        "discount >= 0 AND discount <= quantity * unit_price", name="discount_within_price"
    ),
)

# What an order is found by: the buyer's address, number and the words of their name, folded.
# Compared byte by byte on either database, so that a prefix is a range of the index.
order_word = Table(
    "order_word",
    metadata,
    Column(
        "word", String(300).with_variant(String(300, collation="C"), "postgresql"), primary_key=True
    ),
    Column("order_id", Uuid, ForeignKey("orders.id"), primary_key=True, index=True),
)
