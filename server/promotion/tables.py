"""The tables of promotions, their codes, and who used them."""

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
    UniqueConstraint,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.promotion import LONGEST_CODE, PromotionKind

_KINDS = ", ".join(f"'{kind.value}'" for kind in PromotionKind)

promotion = Table(
    "promotion",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("organiser_id", Uuid, ForeignKey("organiser.id"), nullable=False),
    # None: all events of the organiser.
    Column("event_id", Uuid, ForeignKey("event.id")),
    Column("name", String(200), nullable=False),
    Column("kind", String(10), nullable=False),
    Column("percent", SmallInteger),
    Column("amount", BigInteger),
    Column("currency", String(3)),
    # Empty: all tiers.
    Column("tier_ids", JSON, nullable=False),
    Column("starts_at", UtcDateTime),
    Column("ends_at", UtcDateTime),
    Column("max_uses", Integer),
    Column("max_uses_per_buyer", Integer),
    Column("max_tickets", Integer),
    Column("active", Boolean, nullable=False),
    Column("removed_at", UtcDateTime),
    # Orders that have it and did not give it back. Late money may take it beyond ``max_uses``.
    Column("used", Integer, nullable=False),
    Column("fingerprint", String(64), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    CheckConstraint(f"kind IN ({_KINDS})", name="kind_known"),
    CheckConstraint("percent BETWEEN 1 AND 100", name="percent_is_a_share"),
    CheckConstraint("amount > 0", name="amount_positive"),
    CheckConstraint("used >= 0", name="used_not_negative"),
)
Index(
    "ix_promotion_organiser_id_made_at_id",
    promotion.c.organiser_id,
    promotion.c.made_at,
    promotion.c.id,
)
Index("ix_promotion_event_id_made_at_id", promotion.c.event_id, promotion.c.made_at, promotion.c.id)
Index("ix_promotion_made_at_id", promotion.c.made_at, promotion.c.id)

code = Table(
    "promotion_code",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("promotion_id", Uuid, ForeignKey("promotion.id"), nullable=False),
    Column("organiser_id", Uuid, nullable=False),
    Column("code", String(LONGEST_CODE), nullable=False),
    # None: as often as the promotion allows.
    Column("max_uses", Integer),
    Column("used", Integer, nullable=False),
    # The request that had it made, with others.
    Column("batch_id", Uuid, index=True),
    UniqueConstraint("organiser_id", "code"),
    CheckConstraint("used >= 0", name="used_not_negative"),
)
Index("ix_promotion_code_promotion_id_id", code.c.promotion_id, code.c.id)

use = Table(
    "promotion_use",
    metadata,
    Column("order_id", Uuid, primary_key=True),
    Column("promotion_id", Uuid, ForeignKey("promotion.id"), nullable=False),
    Column("code_id", Uuid, ForeignKey("promotion_code.id"), nullable=False),
    Column("user_id", Uuid),
    Column("email_folded", String(300)),
    Column("given_back", Boolean, nullable=False),
)
Index("ix_promotion_use_promotion_id_user_id", use.c.promotion_id, use.c.user_id)
Index("ix_promotion_use_promotion_id_email_folded", use.c.promotion_id, use.c.email_folded)
