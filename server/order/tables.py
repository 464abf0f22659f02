"""The tables of orders and their lines."""

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
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.order import Channel, Delivery, OrderStatus

_STATUSES = ", ".join(f"'{status.value}'" for status in OrderStatus)
_CHANNELS = ", ".join(f"'{channel.value}'" for channel in Channel)
_DELIVERIES = ", ".join(f"'{delivery.value}'" for delivery in Delivery)

# In the plural, since "order" is a word of SQL.
order = Table(
    "orders",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("number", String(11), nullable=False, unique=True),
    Column("organiser_id", Uuid, ForeignKey("organiser.id"), nullable=False),
    Column("event_id", Uuid, ForeignKey("event.id"), nullable=False),
    Column("session_id", Uuid, ForeignKey("session.id"), nullable=False),
    Column("device_id", Uuid, nullable=False),
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
    CheckConstraint(f"status IN ({_STATUSES})", name="status_known"),
    CheckConstraint(f"channel IN ({_CHANNELS})", name="channel_known"),
    CheckConstraint(f"delivered_how IN ({_DELIVERIES})", name="delivery_known"),
    CheckConstraint("total >= 0", name="total_not_negative"),
)
Index(
    "ix_orders_hold_until",
    order.c.hold_until,
    sqlite_where=order.c.status == OrderStatus.PENDING.value,
    postgresql_where=order.c.status == OrderStatus.PENDING.value,
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
    CheckConstraint("quantity >= 1", name="quantity_positive"),
)
