"""Events as the feed tells of them: that they changed; the catalogue has the rest."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection, select

from server.catalogue.tables import event
from server.security import Device
from ticketing.catalogue import EventStatus
from ticketing.sync import EventRow


def event_rows(
    connection: Connection, ids: Sequence[UUID] | None, device: Device
) -> dict[UUID, EventRow | None]:
    """The events of the device's organiser, all where ``ids`` is None.

    The row of one that is not to be seen any more is None.
    """
    wanted = select(event.c.id, event.c.version, event.c.status).where(
        event.c.organiser_id == device.organiser_id
    )
    if ids is not None:
        wanted = wanted.where(event.c.id.in_(ids))
    rows = connection.execute(wanted)
    return {
        row.id: EventRow(id=row.id, version=row.version)
        if row.status == EventStatus.PUBLISHED
        else None
        for row in rows
    }
