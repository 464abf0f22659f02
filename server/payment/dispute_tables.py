"""The table of disputes: payments that their cardholders question at the bank."""

from sqlalchemy import (
    BigInteger,
    Boolean,
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
from ticketing.dispute import DisputeStatus

_STATUSES_SQL = ", ".join(f"'{status.value}'" for status in DisputeStatus)

dispute = Table(
    "dispute",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("provider_id", String(255), nullable=False, unique=True),
    Column("payment_id", Uuid, ForeignKey("payment.id"), nullable=False, index=True),
    # What the bank wants back; in the currency of the dispute, which need not be the payment's.
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("reason", String(100), nullable=False),
    Column("status", String(20), nullable=False),
    # Whether the provider would still refund the payment, as it does in some early inquiries.
    Column("refundable", Boolean, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("due_by", UtcDateTime),
    # When we learned that it is over.
    Column("closed_at", UtcDateTime),
    CheckConstraint(f"status IN ({_STATUSES_SQL})", name="status_known"),
)
# Few at any time: from when on the provider is asked for what it has.
Index(
    "ix_dispute_open",
    dispute.c.opened_at,
    sqlite_where=dispute.c.closed_at.is_(None),
    postgresql_where=dispute.c.closed_at.is_(None),
)
