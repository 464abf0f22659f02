"""Signing keys as gates keep them. Ticket rows need scans: admission/rows.py."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection, select

from server.security import Device
from server.ticket.tables import signing_key
from ticketing.sync import SigningKeyRow
from ticketing.wire import Localized


def signing_key_rows(
    connection: Connection, ids: Sequence[UUID] | None, device: Device
) -> dict[UUID, SigningKeyRow]:
    """The public halves of the keys of the device's organiser; all where ``ids`` is None."""
    wanted = select(
        signing_key.c.id,
        signing_key.c.key_id,
        signing_key.c.event_id,
        signing_key.c.event_name,
        signing_key.c.public_key,
    ).where(signing_key.c.organiser_id == device.organiser_id)
    if ids is not None:
        wanted = wanted.where(signing_key.c.id.in_(ids))
    found = connection.execute(wanted)
    return {
        row.id: SigningKeyRow(
            id=row.id,
            key_id=row.key_id,
            event_id=row.event_id,
            event_name=Localized.model_validate(row.event_name),
            public_key=row.public_key.hex(),
        )
        for row in found
    }
