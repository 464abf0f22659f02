"""Tickets as gates keep them, with the entries they had; for the feed."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection

from server.admission.history import history
from server.security import Device
from server.ticket.finding import find, find_worthless
from ticketing.sealed_name import name_on_wire
from ticketing.sync import TicketRow


def ticket_rows(
    connection: Connection, ids: Sequence[UUID], device: Device
) -> dict[UUID, TicketRow]:
    """The tickets that are of the device's organiser, and its blanks that nobody may enter by."""
    found = find(connection, device.organiser_id, ids)
    missing = set(ids) - {ticket.id for ticket in found}
    if missing:
        found += find_worthless(connection, device.organiser_id, missing)
    admitted = history(connection, (), [ticket.id for ticket in found]).admitted
    return {
        ticket.id: TicketRow(
            id=ticket.id,
            serial=ticket.serial,
            event_id=ticket.event_id,
            tier_id=ticket.tier_id,
            tier_name=ticket.tier_name,
            session_ids=ticket.session_ids,
            status=ticket.status,
            generation=ticket.generation,
            admits=ticket.admits,
            scans=tuple(admitted.get(ticket.id, ())),
            sealed_name=name_on_wire(ticket.sealed_name),
        )
        for ticket in found
    }
