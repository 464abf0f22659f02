"""The tables of letters and of the tries to send them."""

from sqlalchemy import (
    JSON,
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
from ticketing.mail import LetterKind, LetterState, TryOutcome

letter = Table(
    "letter",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("kind", String(30), nullable=False),
    Column("to_address", String(254), nullable=False),
    # What a search compares: people write their addresses now so, now so.
    Column("to_folded", String(300), nullable=False, index=True),
    Column("language", String(2), nullable=False),
    # What it tells of; who composes the letter reads it again when it is sent.
    Column("subject_id", Uuid, nullable=False),
    Column("organiser_id", Uuid),
    Column("order_id", Uuid, index=True),
    Column("details", JSON, nullable=False),
    # One fact is told to one address once.
    Column("fact", String(200), nullable=False, unique=True),
    Column("state", String(20), nullable=False),
    Column("tries", Integer, nullable=False),
    # How many tries ended without anybody knowing whether it was sent.
    Column("doubts", SmallInteger, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    # While a try runs, this is when another process may take the letter over.
    Column("next_try_at", UtcDateTime),
    Column("sent_at", UtcDateTime),
    CheckConstraint(
        f"kind IN ({', '.join(repr(kind.value) for kind in LetterKind)})", name="kind_known"
    ),
    CheckConstraint(
        f"state IN ({', '.join(repr(state.value) for state in LetterState)})", name="state_known"
    ),
    Index("ix_letter_organiser_id_id", "organiser_id", "id"),
    Index("ix_letter_state_id", "state", "id"),
    Index("ix_letter_kind_id", "kind", "id"),
)
Index(
    "ix_letter_next_try_at",
    letter.c.next_try_at,
    sqlite_where=letter.c.next_try_at.is_not(None),
    postgresql_where=letter.c.next_try_at.is_not(None),
)

sending = Table(
    "letter_try",
    metadata,
    Column("letter_id", Uuid, ForeignKey("letter.id"), primary_key=True),
    Column("ordinal", SmallInteger, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    Column("outcome", String(20), nullable=False),
    # The server's own words, for staff.
    Column("detail", Text, nullable=False),
    CheckConstraint(
        f"outcome IN ({', '.join(repr(one.value) for one in TryOutcome)})", name="outcome_known"
    ),
)
