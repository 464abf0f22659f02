"""Devices as they, and those who look after them, may see them."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from pydantic import ValidationError
from sqlalchemy import Connection, RowMapping, Select, select

from server.catalogue.organisers import organiser_name
from server.device.tables import device, device_health
from server.granting import Columns, Grant, Thing
from ticketing.device import DeviceKind, DeviceList, DeviceView
from ticketing.health import Health
from ticketing.problem import ProblemCode, RefusedError

COLUMNS = Columns(organiser_id=device.c.organiser_id)


def device_view(connection: Connection, device_id: UUID) -> DeviceView:
    """The device of this id, revoked or not.

    Raises:
        RefusedError: there is none (NOT_FOUND).
    """
    found = _views(connection, _wanted().where(device.c.id == device_id))
    if not found:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such device.")
    return found[0]


def thing_of(connection: Connection, device_id: UUID) -> Thing | None:
    """Whose device it is; None where there is none of this id."""
    organiser_id = connection.scalar(select(device.c.organiser_id).where(device.c.id == device_id))
    return Thing(organiser_id, device_id=device_id) if organiser_id else None


def device_names(connection: Connection, device_ids: Collection[UUID]) -> dict[UUID, str]:
    """The names of these devices, revoked ones too."""
    rows = connection.execute(select(device.c.id, device.c.name).where(device.c.id.in_(device_ids)))
    return {row.id: row.name for row in rows}


def devices_in(
    connection: Connection, by: Grant, organiser_id: UUID | None, after: UUID | None, limit: int
) -> DeviceList:
    """A page of the devices that the caller looks after, newest first."""
    query = _wanted().where(by.within(COLUMNS)).order_by(device.c.id.desc()).limit(limit + 1)
    if organiser_id is not None:
        query = query.where(device.c.organiser_id == organiser_id)
    if after is not None:
        query = query.where(device.c.id < after)
    found = _views(connection, query)
    page = found[:limit]
    return DeviceList(devices=page, next=page[-1].id if len(found) > limit else None)


def _wanted() -> Select[Any]:
    told = (device_health.c.health, device_health.c.seen_at)
    return select(device, *told).outerjoin(device_health, device_health.c.device_id == device.c.id)


def _views(connection: Connection, query: Select[Any]) -> tuple[DeviceView, ...]:
    rows = connection.execute(query).mappings().all()
    owners = {row["organiser_id"] for row in rows}
    names = {owner: organiser_name(connection, owner) or "" for owner in owners}
    return tuple(_view(row, names) for row in rows)


def _view(row: RowMapping, names: dict[UUID, str]) -> DeviceView:
    return DeviceView(
        id=row["id"],
        organiser_id=row["organiser_id"],
        organiser_name=names[row["organiser_id"]],
        kind=DeviceKind(row["kind"]),
        name=row["name"],
        place=row["place"],
        reader_id=row["reader_id"],
        checkpoint_id=row["checkpoint_id"],
        paired_at=row["paired_at"],
        revoked_at=row["revoked_at"],
        health=_health(row["health"]),
        seen_at=row["seen_at"],
    )


def _health(told: str | None) -> Health | None:
    try:
        return None if told is None else Health.model_validate_json(told)
    except ValidationError:
        return None  # told to another release; the device tells it anew within a minute
