"""Which device has which card reader: one reader, one device."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from server.device.tables import device
from server.granting import Thing
from ticketing.problem import ProblemCode, RefusedError

ReaderCheck = Callable[[str, UUID], None]
"""Refuses a reader that the provider does not know, or that is another organiser's."""


@dataclass(frozen=True)
class Holding:
    """The device that has a reader."""

    device_id: UUID
    organiser_id: UUID
    name: str

    @property
    def thing(self) -> Thing:
        """Whose it is."""
        return Thing(self.organiser_id, device_id=self.device_id)


def readers_held(connection: Connection, *reader_ids: str) -> dict[str, Holding]:
    """The device of each reader, of these or of all; a revoked device has none.

    Of two that shared one before that was refused, the newer.
    """
    statement = select(device.c.reader_id, device.c.id, device.c.organiser_id, device.c.name).where(
        device.c.reader_id.is_not(None), device.c.revoked_at.is_(None)
    )
    if reader_ids:
        statement = statement.where(device.c.reader_id.in_(reader_ids))
    found = connection.execute(statement.order_by(device.c.id))
    return {row.reader_id: Holding(row.id, row.organiser_id, row.name) for row in found}


def refuse_taken(
    connection: Connection, device_id: UUID, organiser_id: UUID, reader_id: str | None
) -> None:
    """Refuse a reader that another device has.

    Raises:
        RefusedError: READER_STATE; it names the device where that is the same organiser's.
    """
    if reader_id is None:
        return
    holding = readers_held(connection, reader_id).get(reader_id)
    if holding is None or holding.device_id == device_id:
        return
    theirs = holding.name if holding.organiser_id == organiser_id else "another device"
    words = f"This card reader belongs to {theirs}: take it away there first."
    raise RefusedError(ProblemCode.READER_STATE, words)
