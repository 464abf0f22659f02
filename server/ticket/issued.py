"""The tickets there are: what reports count."""

from sqlalchemy import String, cast, select

from server.ticket.tables import ticket
from ticketing.ticket import OPENING

ISSUED = select(
    ticket.c.id,
    ticket.c.event_id,
    ticket.c.order_id,
    ticket.c.tier_id,
    # As JSON writes them: an id is in there or not.
    cast(ticket.c.session_ids, String).label("session_ids"),
    ticket.c.admits,
    ticket.c.status.in_([status.value for status in OPENING]).label("good"),
).subquery("issued")
"""Each ticket; ``good`` where it still opens something, or did."""
