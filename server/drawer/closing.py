"""Closing a drawer by counting it: the difference is kept as it was found, and never made good."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, update

from server.audit.writing import Actor, Concerning, note
from server.drawer.moving import require_open
from server.drawer.reading import Drawer
from server.drawer.tables import drawer
from ticketing.money import Money


def close_drawer(
    connection: Connection, found: Drawer, counted: Money, actor: Actor, now: datetime
) -> Drawer:
    """Close a locked drawer for good; the same count again changes nothing.

    Raises:
        RefusedError: ``DRAWER_STATE`` where it is of another currency, or was closed with another
            count.
    """
    if found.counted == counted:
        return found
    require_open(found, counted)
    connection.execute(
        update(drawer)
        .where(drawer.c.id == found.id)
        .values(counted=counted.amount, closed_at=now, closed_by=actor.name[:200])
    )
    expected = found.expected
    note(
        connection,
        actor,
        "drawer.closed",
        Concerning(found.id, found.organiser_id),
        now,
        clerk=found.clerk,
        expected=expected.amount,
        counted=counted.amount,
        difference=(counted - expected).amount,
        currency=found.currency,
    )
    return replace(found, counted=counted, closed_at=now, closed_by=actor.name[:200])
