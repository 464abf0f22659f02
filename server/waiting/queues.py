"""Who waits, waited or was served, without their names: what reports count."""

from sqlalchemy import select

from server.waiting.tables import line, place

QUEUES = (
    select(
        line.c.organiser_id,
        line.c.event_id,
        line.c.tier_id,
        place.c.state,
        place.c.quantity,
        place.c.joined_at,
    )
    .join(line, line.c.tier_id == place.c.tier_id)
    .subquery("queues")
)
"""Each place in a line, and the tickets wanted at it."""
