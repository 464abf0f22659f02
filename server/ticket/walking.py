"""Walking along all tickets of an organiser, as plain values: for who must read very many."""

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Connection, Text, cast, func, select

from server.ticket.tables import ticket


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


def _hex(column: Column[UUID]) -> ColumnElement[str]:
    # Made by the database: a UUID object for each would cost more than all the rest.
    return func.replace(cast(column, Text), "-", "")


_WALK = select(
    _hex(ticket.c.id),
    ticket.c.serial,
    _hex(ticket.c.event_id),
    _hex(ticket.c.tier_id),
    cast(ticket.c.tier_name, Text),
    cast(ticket.c.session_ids, Text),
    ticket.c.status,
    ticket.c.generation,
    ticket.c.admits,
).order_by(ticket.c.id)


def walk(
    connection: Connection, organiser_id: UUID, after: UUID | None, limit: int
) -> Sequence[WalkedTicket]:
    """At most ``limit`` of the organiser's tickets past ``after``, in the order of their ids."""
    wanted = _WALK.where(ticket.c.organiser_id == organiser_id).limit(limit)
    if after is not None:
        wanted = wanted.where(ticket.c.id > after)
    return [WalkedTicket._make(row) for row in connection.execute(wanted)]
