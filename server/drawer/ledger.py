"""What was found when drawers were counted: what reports add up."""

from sqlalchemy import select

from server.drawer.tables import drawer

_EXPECTED = (
    drawer.c.opening_float
    + drawer.c.sales
    + drawer.c.paid_in
    - drawer.c.refunds
    - drawer.c.paid_out
)
CLOSED = (
    select(
        drawer.c.organiser_id,
        drawer.c.device_id,
        drawer.c.currency,
        drawer.c.time_zone,
        drawer.c.closed_at,
        (drawer.c.counted - _EXPECTED).label("difference"),
    )
    .where(drawer.c.closed_at.is_not(None))
    .subquery("closed")
)
"""Each closed drawer, and what was counted less what was expected."""

SHIFTS = select(
    drawer.c.organiser_id,
    drawer.c.device_id,
    drawer.c.clerk,
    drawer.c.time_zone,
    drawer.c.currency,
    drawer.c.opened_at,
    drawer.c.closed_at,
    drawer.c.opening_float,
    drawer.c.sales,
    drawer.c.refunds,
    drawer.c.paid_in,
    drawer.c.paid_out,
    _EXPECTED.label("expected"),
    drawer.c.counted,
    (drawer.c.counted - _EXPECTED).label("difference"),
).subquery("shifts")
"""Each drawer from its opening on, open ones too."""
