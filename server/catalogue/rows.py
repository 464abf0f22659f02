"""Events as the feed tells of them: that they changed; the catalogue has the rest."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection, select

from server.catalogue.tables import event
from server.security import Device
from ticketing.catalogue import EventStatus
from ticketing.sync import EventRow


def event_rows(
    connection: Connection, ids: Sequence[UUID], device: Device
) -> dict[UUID, EventRow | None]:
    """The events of the device's organiser; None for one that is not to be seen any more."""
    rows = connection.execute(
        select(event.c.id, event.c.version, event.c.status).where(
            event.c.id.in_(ids), event.c.organiser_id == device.organiser_id
        )
    )
    return {
        row.id: EventRow(id=row.id, version=row.version)
        if row.status == EventStatus.PUBLISHED
        else None
        for row in rows
    }
