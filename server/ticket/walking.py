"""Walking along all tickets of an organiser, as plain values: for who must read very many."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Select, Text, bindparam, cast, literal, null, select

from server.columns import hex_of
from server.ticket.finding import WORTHLESS
from server.ticket.issuing import FIRST_GENERATION
from server.ticket.tables import blank, ticket
from ticketing.ticket import TicketStatus


class WalkedTicket(NamedTuple):
    """A ticket's row: ids as 32 hex digits, name and sessions as the JSON that is written down."""

    id: str
    serial: str
    event_id: str
    tier_id: str
    tier_name: str
    session_ids: str
    status: str
    generation: int
    admits: int
    sealed_name: bytes | None


_WALK = select(
    hex_of(ticket.c.id),
    ticket.c.serial,
    hex_of(ticket.c.event_id),
    hex_of(ticket.c.tier_id),
    cast(ticket.c.tier_name, Text),
    cast(ticket.c.session_ids, Text),
    ticket.c.status,
    ticket.c.generation,
    ticket.c.admits,
    ticket.c.sealed_name,
).order_by(ticket.c.id)
_WALK_WORTHLESS = (
    select(
        hex_of(blank.c.id),
        blank.c.serial,
        hex_of(blank.c.event_id),
        hex_of(blank.c.tier_id),
        cast(blank.c.tier_name, Text),
        cast(blank.c.session_ids, Text),
        literal(TicketStatus.VOID.value),
        literal(FIRST_GENERATION),
        blank.c.admits,
        null(),
    )
    .where(blank.c.state.in_(WORTHLESS))
    .order_by(blank.c.id)
)

WALKED = select(ticket.c.id).where(
    ticket.c.organiser_id == bindparam("organiser_id"),
    ticket.c.id > bindparam("after"),
    ticket.c.id <= bindparam("last"),
)
"""The ids of a stretch of the walk, for what is kept elsewhere about the same tickets."""


def walk(
    connection: Connection, organiser_id: UUID, after: UUID, limit: int
) -> Sequence[WalkedTicket]:
    """At most ``limit`` of the organiser's tickets past ``after``, in the order of their ids."""
    wanted = _WALK.where(ticket.c.organiser_id == organiser_id, ticket.c.id > after)
    return _walked(connection, wanted, limit)


def walk_worthless(
    connection: Connection, organiser_id: UUID, after: UUID, limit: int
) -> Sequence[WalkedTicket]:
    """The same of the organiser's blanks that gates must refuse."""
    wanted = _WALK_WORTHLESS.where(blank.c.organiser_id == organiser_id, blank.c.id > after)
    return _walked(connection, wanted, limit)


def _walked(connection: Connection, wanted: Select[Any], limit: int) -> Sequence[WalkedTicket]:
    return [WalkedTicket._make(row) for row in connection.execute(wanted.limit(limit)).all()]
