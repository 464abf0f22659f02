"""Where orders were placed, by whom and for which session: what reports group by."""

from sqlalchemy import select

from server.order.tables import order
from ticketing.order import Channel

PLACED = select(order.c.id, order.c.session_id, order.c.currency).subquery("placed")
"""Each order's session, and the currency of what it cost."""

AT_A_DESK = (
    select(order.c.id, order.c.placed_by)
    .where(order.c.channel == Channel.BOX_OFFICE.value, order.c.placed_by.is_not(None))
    .subquery("at_a_desk")
)
"""Each order that a clerk sold at the box office, and who they are."""
