"""The words of the names on tickets, and the tickets that are found by how those begin."""

import re
import unicodedata
from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, Text, cast, delete, insert, select

from server.ticket.tables import ticket, ticket_word
from ticketing.ticket import OPENING

LONGEST_WORD = 200

_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS = 8  # each costs a look of its own
_AFTER_ALL = "\U0010ffff"


def plain_words(name: str) -> tuple[str, ...]:
    """The words of ``name`` without case and accents, as the keys of a gate have neither."""
    parts = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(one for one in parts if not unicodedata.combining(one))
    return tuple(dict.fromkeys(word[:LONGEST_WORD] for word in _WORD.findall(bare)))


def rewrite_words(
    connection: Connection, event_id: UUID, ticket_id: UUID, name: str | None
) -> None:
    """Note the words of the name on a ticket in place of what was noted; None has none."""
    connection.execute(delete(ticket_word).where(ticket_word.c.ticket_id == ticket_id))
    rows = [
        {"event_id": event_id, "word": word, "ticket_id": ticket_id}
        for word in plain_words(name or "")
    ]
    if rows:
        connection.execute(insert(ticket_word), rows)


def tickets_named(
    connection: Connection,
    text: str,
    event_id: UUID,
    session_id: UUID | None,
    tier_ids: Collection[UUID],
    limit: int,
) -> list[UUID]:
    """At most ``limit`` of an event's tickets, by their names, that may still open something.

    Each word of ``text`` begins one of the name. They are of the session and of one of the tiers,
    where such are given.
    """
    words = plain_words(text)[:_MOST_WORDS]
    if not words:
        return []
    wanted = select(ticket.c.id).where(
        ticket.c.status.in_([status.value for status in OPENING]),
        *(
            ticket.c.id.in_(
                select(ticket_word.c.ticket_id).where(
                    ticket_word.c.event_id == event_id,
                    ticket_word.c.word >= word,
                    ticket_word.c.word < word + _AFTER_ALL,
                )
            )
            for word in words
        ),
    )
    if tier_ids:
        wanted = wanted.where(ticket.c.tier_id.in_(tier_ids))
    if session_id is not None:
        wanted = wanted.where(cast(ticket.c.session_ids, Text).contains(str(session_id)))
    return list(connection.scalars(wanted.order_by(ticket.c.attendee, ticket.c.id).limit(limit)))
