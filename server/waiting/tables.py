"""The tables of lines that people wait in, of their places and of what they are offered."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    SmallInteger,
    String,
    Table,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.waiting import OfferState, WaitingState


def _one_of(words: type[WaitingState | OfferState]) -> str:
    return f"state IN ({', '.join(repr(word.value) for word in words)})"


# One row for each tier somebody ever waited for: its lock keeps the line in order.
line = Table(
    "waiting_line",
    metadata,
    # No foreign key: a tier without sales may be deleted, whoever waited for it.
    Column("tier_id", Uuid, primary_key=True),
    Column("organiser_id", Uuid, nullable=False),
    Column("event_id", Uuid, nullable=False),
    Column("joinable", Boolean, nullable=False),
)

place = Table(
    "waiting_place",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("tier_id", Uuid, ForeignKey("waiting_line.tier_id"), nullable=False),
    # Made by the server when they joined: it sorts by time, whatever a client's own id says.
    Column("turn", Uuid, nullable=False),
    Column("email", String(254), nullable=False),
    Column("name", String(200)),
    Column("language", String(2), nullable=False),
    Column("quantity", SmallInteger, nullable=False),
    Column("user_id", Uuid, index=True),
    Column("state", String(20), nullable=False),
    # How often somebody who came later was served first, because too few were free for this one.
    Column("overtaken", SmallInteger, nullable=False),
    Column("joined_at", UtcDateTime, nullable=False),
    CheckConstraint(_one_of(WaitingState), name="state_known"),
    CheckConstraint("quantity >= 1", name="quantity_positive"),
)
Index("ix_waiting_place_line", place.c.tier_id, place.c.turn, unique=True)
_WAITS = place.c.state == WaitingState.WAITING.value
Index(
    "ix_waiting_place_waiting",
    place.c.tier_id,
    place.c.turn,
    sqlite_where=_WAITS,
    postgresql_where=_WAITS,
)
_OPEN = place.c.state.in_([WaitingState.WAITING.value, WaitingState.OFFERED.value])
Index(
    "uq_waiting_place_once",
    place.c.tier_id,
    place.c.email,
    unique=True,
    sqlite_where=_OPEN,
    postgresql_where=_OPEN,
)

offer = Table(
    "waiting_offer",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("place_id", Uuid, ForeignKey("waiting_place.id"), nullable=False, unique=True),
    Column("tier_id", Uuid, ForeignKey("waiting_line.tier_id"), nullable=False),
    Column("quantity", SmallInteger, nullable=False),
    Column("state", String(20), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    CheckConstraint(_one_of(OfferState), name="state_known"),
    CheckConstraint("quantity >= 1", name="quantity_positive"),
)
_HOLDS = offer.c.state == OfferState.OPEN.value
Index(
    "ix_waiting_offer_open",
    offer.c.tier_id,
    offer.c.ends_at,
    sqlite_where=_HOLDS,
    postgresql_where=_HOLDS,
)
