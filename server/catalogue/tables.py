"""The tables of the catalogue."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.branding import MOST_PICTURES
from ticketing.catalogue import EventStatus

_STATUSES = ", ".join(f"'{status.value}'" for status in EventStatus)

organiser = Table(
    "organiser",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("name", Text, nullable=False),
    # Where answers to its letters go; None: nowhere.
    Column("reply_email", String(254)),
    Column("language", String(2), nullable=False),
    Column("version", Integer, nullable=False),
    # Of its kiosks; None: the product's own.
    Column("accent", String(7)),
    # What it asks buyers to give for; None: it asks for nothing.
    Column("appeal", JSON(none_as_null=True)),
)

event = Table(
    "event",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("organiser_id", Uuid, ForeignKey("organiser.id"), nullable=False, index=True),
    Column("name", JSON, nullable=False),
    Column("summary", JSON, nullable=False),
    Column("venue", Text, nullable=False),
    Column("room", JSON, nullable=False),
    Column("time_zone", String(64), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("tax_basis_points", Integer, nullable=False),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("picture", String(64)),
    # Of the body it was made from, so that the same request again is told from another one.
    Column("fingerprint", String(64), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    # Once it was published everybody may see it, also after it was cancelled.
    Column("published_at", UtcDateTime),
    # The first start and the last end of its sessions, for lists and for ending it.
    Column("starts_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    # How many tiers it ever had: the next one's number in ticket codes.
    Column("tiers_made", Integer, nullable=False),
    # Its names and its venue in small letters, for whoever looks for a word.
    Column("search_text", Text, nullable=False),
    CheckConstraint(f"status IN ({_STATUSES})", name="status_known"),
    CheckConstraint("tax_basis_points BETWEEN 0 AND 10000", name="tax_is_a_share"),
    Index("ix_event_starts_at_id", "starts_at", "id"),
    Index("ix_event_status_starts_at_id", "status", "starts_at", "id"),
)

session = Table(
    "session",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("event_id", Uuid, ForeignKey("event.id"), nullable=False, index=True),
    Column("starts_at", UtcDateTime, nullable=False),
    Column("doors_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    Column("name", JSON(none_as_null=True)),
    # Kept for the orders that were placed for it.
    Column("deleted_at", UtcDateTime),
    CheckConstraint("doors_at <= starts_at AND starts_at < ends_at", name="times_in_order"),
)

tier = Table(
    "tier",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("event_id", Uuid, ForeignKey("event.id"), nullable=False),
    # Its number in the ticket code, counted from 0 within the event and never given twice.
    Column("tier_ref", SmallInteger, nullable=False),
    Column("position", Integer, nullable=False),
    Column("name", JSON, nullable=False),
    Column("description", JSON, nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("min_per_order", Integer, nullable=False),
    Column("max_per_order", Integer, nullable=False),
    Column("admits", SmallInteger, nullable=False),
    Column("session_ids", JSON, nullable=False),
    Column("sale_starts_at", UtcDateTime),
    Column("sale_ends_at", UtcDateTime),
    Column("active", Boolean, nullable=False),
    Column("fingerprint", String(64), nullable=False),
    Column("version", Integer, nullable=False),
    Column("transferable", Boolean, nullable=False),
    Column("approval_required", Boolean, nullable=False),
    Column("channels", JSON, nullable=False),
    Column("max_per_buyer", Integer),
    # In place of the event's; None: the event's.
    Column("tax_basis_points", Integer),
    Column("entry_opens_at", UtcDateTime),
    Column("entry_closes_at", UtcDateTime),
    # Kept for the orders that were placed for it, all without a sale.
    Column("deleted_at", UtcDateTime),
    # In years; None: of any age.
    Column("min_age", SmallInteger),
    UniqueConstraint("event_id", "tier_ref"),
    CheckConstraint("tier_ref BETWEEN 0 AND 255", name="ref_fits_the_code"),
    CheckConstraint("price >= 0", name="price_not_negative"),
    CheckConstraint("1 <= min_per_order AND min_per_order <= max_per_order", name="per_order"),
    CheckConstraint("admits >= 1", name="admits_somebody"),
    CheckConstraint("max_per_buyer >= 1", name="per_buyer"),
    CheckConstraint("tax_basis_points BETWEEN 0 AND 10000", name="tax_is_a_share"),
    CheckConstraint("entry_opens_at < entry_closes_at", name="entry_in_order"),
    CheckConstraint("min_age BETWEEN 1 AND 120", name="age_in_years"),
)

# Apart from the tier: these rows are the hottest of all, and small ones are cheap to rewrite.
stock = Table(
    "stock",
    metadata,
    Column("tier_id", Uuid, ForeignKey("tier.id"), primary_key=True),
    Column("quantity", Integer, nullable=False),
    Column("sold", Integer, nullable=False, default=0),
    Column("held", Integer, nullable=False, default=0),
    Column("leased", Integer, nullable=False, default=0),
    # How many of those once sold came back: with ``sold`` it tells whether there ever was a sale.
    Column("returned", Integer, nullable=False, default=0),
    # Counts up with what is offered (price, sessions, the event's end), so that who has read the
    # offer before does not buy it after.
    Column("terms", Integer, nullable=False, default=0),
    CheckConstraint(
        "sold >= 0 AND held >= 0 AND leased >= 0 AND returned >= 0", name="counts_not_negative"
    ),
    CheckConstraint("sold + held + leased <= quantity", name="never_oversold"),
)

picture = Table(
    "picture",
    metadata,
    Column("event_id", Uuid, ForeignKey("event.id"), primary_key=True),
    Column("digest", String(64), primary_key=True),
    Column("media_type", String(20), nullable=False),
    Column("content", LargeBinary, nullable=False),
)

organiser_mark = Table(
    "organiser_mark",
    metadata,
    Column("organiser_id", Uuid, ForeignKey("organiser.id"), primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("media_type", String(20), nullable=False),
    Column("content", LargeBinary, nullable=False),
)

# Shown in turn on its kiosks while nobody buys.
organiser_picture = Table(
    "organiser_picture",
    metadata,
    Column("organiser_id", Uuid, ForeignKey("organiser.id"), primary_key=True),
    Column("place", SmallInteger, primary_key=True, autoincrement=False),
    Column("digest", String(64), nullable=False),
    Column("media_type", String(20), nullable=False),
    Column("content", LargeBinary, nullable=False),
    CheckConstraint(f"place BETWEEN 1 AND {MOST_PICTURES}", name="place_exists"),
)
