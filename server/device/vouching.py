"""Vouching for gates: each is told the names and keys of the others, to know them without us."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection, RowMapping, select

from server.device.tables import device
from server.security import Device
from server.sync.feed import record
from ticketing.device import DeviceKind
from ticketing.sync import ChangeKind, GateRow


def tell_gates(connection: Connection, row: RowMapping) -> None:
    """Tell the feed that what is vouched for of this device has changed, where it is a gate."""
    if row["kind"] == DeviceKind.GATE.value:
        record(connection, ChangeKind.GATE, row["id"])


def gate_rows(
    connection: Connection, ids: Sequence[UUID] | None, asking: Device
) -> dict[UUID, GateRow | None]:
    """The paired gates of the device's organiser, all where ``ids`` is None.

    The row of one that was revoked is None.
    """
    wanted = select(device).where(
        device.c.organiser_id == asking.organiser_id,
        device.c.kind == DeviceKind.GATE.value,
        device.c.public_key.is_not(None),
    )
    if ids is not None:
        wanted = wanted.where(device.c.id.in_(ids))
    found = connection.execute(wanted).mappings()
    return {row["id"]: None if row["revoked_at"] else _vouched(row) for row in found}


def _vouched(row: RowMapping) -> GateRow:
    return GateRow(
        id=row["id"],
        name=row["name"],
        checkpoint_id=row["checkpoint_id"],
        public_key=row["public_key"],
    )
