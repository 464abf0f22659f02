"""Devices as they, and the operator, may see them."""

from uuid import UUID

from sqlalchemy import Connection, select

from server.catalogue.organisers import organiser_name
from server.device.tables import device
from ticketing.device import DeviceKind, DeviceView
from ticketing.problem import ProblemCode, RefusedError


def device_view(connection: Connection, device_id: UUID) -> DeviceView:
    """The device of this id, revoked or not.

    Raises:
        RefusedError: there is none (NOT_FOUND).
    """
    found = connection.execute(select(device).where(device.c.id == device_id))
    row = found.mappings().one_or_none()
    if row is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such device.")
    return DeviceView(
        id=row["id"],
        organiser_id=row["organiser_id"],
        organiser_name=organiser_name(connection, row["organiser_id"]) or "",
        kind=DeviceKind(row["kind"]),
        name=row["name"],
        place=row["place"],
        reader_id=row["reader_id"],
        checkpoint_id=row["checkpoint_id"],
    )
