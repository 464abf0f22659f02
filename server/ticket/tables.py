"""The tables of tickets, sold and blank, of what was done to them, and of the keys that sign."""

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.code import MAX_GENERATION, MAX_KEY_ID
from ticketing.lease import BlankState
from ticketing.ticket import TicketDeed, TicketStatus

_STATUSES = ", ".join(f"'{status.value}'" for status in TicketStatus)
_DEEDS = ", ".join(f"'{deed.value}'" for deed in TicketDeed)
_BLANKS = ", ".join(f"'{state.value}'" for state in BlankState)

signing_key = Table(
    "signing_key",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("event_id", Uuid, nullable=False),
    # 0 for an event's first key; a key that is rolled gets a successor with the next number.
    Column("sequence", SmallInteger, nullable=False),
    Column("organiser_id", Uuid, nullable=False),
    Column("event_name", JSON, nullable=False),
    # Twelve bits, so two events may share one: a code is tried with every key of its id.
    Column("key_id", SmallInteger, nullable=False, index=True),
    Column("public_key", LargeBinary, nullable=False),
    Column("sealed_private_key", LargeBinary, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    UniqueConstraint("event_id", "sequence"),
    CheckConstraint(f"key_id BETWEEN 0 AND {MAX_KEY_ID}", name="key_id_fits"),
)

ticket = Table(
    "ticket",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("serial", String(12), nullable=False, unique=True),
    Column("organiser_id", Uuid, nullable=False),
    Column("event_id", Uuid, nullable=False, index=True),
    Column("order_id", Uuid, nullable=False, index=True),
    # Who sold it, so that a kiosk can read the tickets of its own orders and no others.
    Column("device_id", Uuid),
    Column("tier_id", Uuid, nullable=False),
    Column("tier_name", JSON, nullable=False),
    Column("session_ids", JSON, nullable=False),
    Column("admits", SmallInteger, nullable=False),
    Column("status", String(20), nullable=False),
    Column("generation", SmallInteger, nullable=False),
    Column("signing_key_id", Uuid, ForeignKey("signing_key.id"), nullable=False),
    Column("code", String(122), nullable=False),
    Column("attendee", String(200)),
    Column("issued_at", UtcDateTime, nullable=False),
    # Whose it is: an account, or an address that no account has confirmed yet. A ticket that was
    # sold at a kiosk to nobody in particular is whose link it is.
    Column("holder_id", Uuid),
    Column("holder_email", String(254), index=True),
    Column("language", String(2)),
    Column("attendee_email", String(254)),
    Column("attendee_phone", String(32)),
    # How it came to its holder, where it was passed on; its order's link then opens it no more.
    Column("transfer_id", Uuid),
    # The attendee's name for gates, sealed under the code: it changes whenever one of them does.
    Column("sealed_name", LargeBinary),
    CheckConstraint(f"status IN ({_STATUSES})", name="status_known"),
    CheckConstraint(f"generation BETWEEN 0 AND {MAX_GENERATION}", name="generation_fits"),
    CheckConstraint("admits >= 1", name="admits_somebody"),
)
Index("ix_ticket_holder_id_id", ticket.c.holder_id, ticket.c.id)
# A snapshot walks along this one.
Index("ix_ticket_organiser_id_id", ticket.c.organiser_id, ticket.c.id)

# The words of the names on an event's tickets, plain (server/ticket/name_words), for its gates.
ticket_word = Table(
    "ticket_word",
    metadata,
    Column("event_id", Uuid, primary_key=True),
    Column(
        "word", String(200).with_variant(String(200, collation="C"), "postgresql"), primary_key=True
    ),
    Column("ticket_id", Uuid, ForeignKey("ticket.id"), primary_key=True, index=True),
)

# What somebody asked to be done to a ticket, under the id they made, so that asking again is safe.
deed = Table(
    "ticket_deed",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("ticket_id", Uuid, ForeignKey("ticket.id"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("fingerprint", String(64), nullable=False),
    # The generation that it left the ticket with.
    Column("generation", SmallInteger, nullable=False),
    # Of a transfer: whose it was and whose it is from then on.
    Column("from_id", Uuid),
    Column("from_email", String(254)),
    Column("to_email", String(254)),
    Column("done_at", UtcDateTime, nullable=False),
    CheckConstraint(f"kind IN ({_DEEDS})", name="kind_known"),
)

# Tickets that are signed and not sold yet, handed to a kiosk ahead of time. Sold, one becomes a
# ticket of the same id, serial and code.
blank = Table(
    "ticket_blank",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("serial", String(12), nullable=False, unique=True),
    Column("lease_id", Uuid, nullable=False, index=True),
    Column("organiser_id", Uuid, nullable=False),
    Column("event_id", Uuid, nullable=False),
    Column("tier_id", Uuid, nullable=False),
    Column("tier_name", JSON, nullable=False),
    Column("session_ids", JSON, nullable=False),
    Column("admits", SmallInteger, nullable=False),
    Column("signing_key_id", Uuid, ForeignKey("signing_key.id"), nullable=False),
    Column("code", String(122), nullable=False),
    Column("state", String(10), nullable=False),
    CheckConstraint(f"state IN ({_BLANKS})", name="state_known"),
)
Index("ix_ticket_blank_organiser_id_id", blank.c.organiser_id, blank.c.id)
