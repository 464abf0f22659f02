"""Counting the tickets of orders that are none any more."""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import Connection, func, select

from server.ticket.tables import ticket
from ticketing.ticket import OPENING


def withdrawn_of_orders(connection: Connection, order_ids: Collection[UUID]) -> Mapping[UUID, int]:
    """How many tickets of these orders are void or refunded, by tier."""
    opening = [status.value for status in OPENING]
    counted = (
        select(ticket.c.tier_id, func.count().label("many"))
        .where(ticket.c.order_id.in_(order_ids), ticket.c.status.not_in(opening))
        .group_by(ticket.c.tier_id)
    )
    return {row.tier_id: row.many for row in connection.execute(counted)}
