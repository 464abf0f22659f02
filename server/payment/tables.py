"""The tables of payments, their refunds, the provider's hints, and what a person must look at."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.payment import PaymentMethod, PaymentStatus

OVER = (PaymentStatus.SUCCEEDED, PaymentStatus.CANCELLED)
"""Statuses that nothing can change any more; every other payment is looked at again."""

LONGEST_CODE = 100
"""Characters that are kept of a provider's code."""

_OVER_SQL = ", ".join(f"'{status.value}'" for status in OVER)
_STATUSES_SQL = ", ".join(f"'{status.value}'" for status in PaymentStatus)
_METHODS_SQL = ", ".join(f"'{method.value}'" for method in PaymentMethod)

payment = Table(
    "payment",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("reference", String(12), nullable=False, unique=True),
    Column("order_id", Uuid, ForeignKey("orders.id"), nullable=False),
    # Which of the order's payments this is, from 1: part of the key its intent is made under.
    Column("ordinal", Integer, nullable=False),
    Column("method", String(20), nullable=False),
    Column("status", String(20), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("received", BigInteger, nullable=False, default=0),
    Column("refunded", BigInteger, nullable=False, default=0),
    Column("device_id", Uuid, nullable=False),
    Column("reader_id", String(200)),
    Column("intent_id", String(255), unique=True),
    # Presentations begun; while ``asking``, nobody knows yet whether the reader took the newest.
    Column("attempt", Integer, nullable=False),
    Column("asking", Boolean, nullable=False),
    Column("trouble", String(30)),
    # The provider's own word for the trouble: for staff, never for the public.
    Column("provider_code", String(LONGEST_CODE)),
    Column("declined_charge", String(255)),
    Column("card", JSON(none_as_null=True)),
    # Why the presentation is being ended, by us or by the visitor, and whether for good.
    Column("ending", String(30)),
    Column("cancel_wanted", Boolean, nullable=False, default=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("begun_at", UtcDateTime, nullable=False),
    Column("presented_at", UtcDateTime),
    Column("settled_at", UtcDateTime),
    Column("next_check_at", UtcDateTime),
    # Looks in a row that found nothing new, and looks in a row that got no answer.
    Column("idle_checks", Integer, nullable=False, default=0),
    Column("misses", Integer, nullable=False, default=0),
    # Counts what was learned, so that an older reading never overwrites a newer one.
    Column("revision", Integer, nullable=False, default=0),
    UniqueConstraint("order_id", "ordinal"),
    CheckConstraint(f"status IN ({_STATUSES_SQL})", name="status_known"),
    CheckConstraint(f"method IN ({_METHODS_SQL})", name="method_known"),
    CheckConstraint("amount >= 0", name="amount_not_negative"),
    CheckConstraint("refunded >= 0 AND refunded <= received", name="refunded_within_received"),
    CheckConstraint(
        f"(status IN ({_OVER_SQL})) = (next_check_at IS NULL)", name="open_ones_are_looked_at"
    ),
)
Index(
    "uq_payment_open",
    payment.c.order_id,
    unique=True,
    sqlite_where=payment.c.status.not_in(OVER),
    postgresql_where=payment.c.status.not_in(OVER),
)
Index(
    "ix_payment_next_check",
    payment.c.next_check_at,
    sqlite_where=payment.c.next_check_at.is_not(None),
    postgresql_where=payment.c.next_check_at.is_not(None),
)

refund = Table(
    "refund",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("payment_id", Uuid, ForeignKey("payment.id"), nullable=False),
    Column("reason", String(30), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("status", String(20), nullable=False),
    Column("provider_id", String(255), unique=True),
    Column("provider_code", String(LONGEST_CODE)),
    Column("created_at", UtcDateTime, nullable=False),
    Column("next_check_at", UtcDateTime),
    Column("checks", Integer, nullable=False, default=0),
    # A payment is given back for one reason once, however often that reason is found again.
    UniqueConstraint("payment_id", "reason"),
    CheckConstraint("amount > 0", name="amount_positive"),
    CheckConstraint("status IN ('created', 'pending', 'succeeded', 'failed')", name="status_known"),
    CheckConstraint(
        "(status IN ('succeeded', 'failed')) = (next_check_at IS NULL)",
        name="open_ones_are_looked_at",
    ),
)

webhook_inbox = Table(
    "webhook_inbox",
    metadata,
    Column("id", String(255), primary_key=True),
    Column("kind", String(100), nullable=False),
    Column("object_id", String(255)),
    Column("received_at", UtcDateTime, nullable=False),
)

payment_incident = Table(
    "payment_incident",
    metadata,
    Column("payment_id", Uuid, ForeignKey("payment.id"), primary_key=True),
    Column("kind", String(30), primary_key=True),
    Column("detail", String(400), nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
)
