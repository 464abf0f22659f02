"""The tables of people: accounts, sign-ins, roles, PINs, badges, links by mail, counted tries."""

from sqlalchemy import (
    JSON,
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
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.badge import MARK_LENGTH
from ticketing.people import LinkKind, StaffRole

_ROLES = ", ".join(f"'{role.value}'" for role in StaffRole)
_KINDS = ", ".join(f"'{kind.value}'" for kind in LinkKind)

person = Table(
    "person",
    metadata,
    Column("id", Uuid, primary_key=True),
    # In small letters. A row is made once its address is proven, so every address is confirmed.
    Column("email", String(254), nullable=False, unique=True),
    Column("name", String(200), nullable=False),
    Column("language", String(2), nullable=False),
    Column("password_hash", String(200), nullable=False),
    Column("admin", Boolean, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("suspended_at", UtcDateTime),
    # Sealed; counts only once a code of it was given back.
    Column("factor_secret", LargeBinary),
    Column("factor_confirmed_at", UtcDateTime),
    # The time step of the last code taken: an earlier or equal one is not taken again.
    Column("factor_step", Integer),
    CheckConstraint(
        "factor_confirmed_at IS NULL OR factor_secret IS NOT NULL", name="factor_has_its_secret"
    ),
)
Index(
    "ix_person_admins",
    person.c.id,
    sqlite_where=person.c.admin,
    postgresql_where=person.c.admin,
)

recovery_code = Table(
    "recovery_code",
    metadata,
    Column("user_id", Uuid, ForeignKey("person.id"), primary_key=True),
    Column("code_hash", String(64), primary_key=True),
    Column("used_at", UtcDateTime),
)

sign_in = Table(
    "sign_in",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("user_id", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("browser", String(200), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
    # Moves on with use, but never past the other.
    Column("expires_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
)

membership = Table(
    "membership",
    metadata,
    Column("user_id", Uuid, ForeignKey("person.id"), primary_key=True),
    Column("organiser_id", Uuid, primary_key=True, index=True),
    Column("role", String(20), primary_key=True),
    Column("given_at", UtcDateTime, nullable=False),
    Column("verified_at", UtcDateTime),
    CheckConstraint(f"role IN ({_ROLES})", name="role_known"),
    CheckConstraint("verified_at IS NULL OR role = 'promoter'", name="promoters_are_verified"),
)

staff_pin = Table(
    "staff_pin",
    metadata,
    Column("user_id", Uuid, primary_key=True),
    Column("organiser_id", Uuid, primary_key=True, index=True),
    Column("hash", Text, nullable=False),
    Column("set_at", UtcDateTime, nullable=False),
)

staff_badge = Table(
    "staff_badge",
    metadata,
    Column("user_id", Uuid, primary_key=True),
    Column("organiser_id", Uuid, primary_key=True, index=True),
    Column("mark", String(MARK_LENGTH), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
)

event_promoter = Table(
    "event_promoter",
    metadata,
    Column("event_id", Uuid, primary_key=True),
    Column("user_id", Uuid, ForeignKey("person.id"), primary_key=True, index=True),
)

mail_link = Table(
    "mail_link",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("kind", String(30), nullable=False),
    Column("email", String(254), nullable=False, index=True),
    Column("language", String(2), nullable=False),
    # What was said at sign-up waits here until its own link is followed: whoever signs up with
    # somebody else's address sets no password on the account that its owner confirms.
    Column("name", String(200)),
    Column("password_hash", String(200)),
    Column("user_id", Uuid, ForeignKey("person.id")),
    Column("organiser_id", Uuid, index=True),
    Column("roles", JSON, nullable=False),
    Column("made_by", Uuid, ForeignKey("person.id")),
    Column("made_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
    Column("used_at", UtcDateTime),
    CheckConstraint(f"kind IN ({_KINDS})", name="kind_known"),
)

counted_try = Table(
    "counted_try",
    metadata,
    Column("subject", String(100), primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("since", UtcDateTime, nullable=False),
)

setup = Table(
    "setup",
    metadata,
    Column("id", SmallInteger, primary_key=True),
    Column("token_hash", String(64), nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    CheckConstraint("id = 1", name="only_one"),
)
