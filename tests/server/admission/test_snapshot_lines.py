"""Tickets as a snapshot's lines: each once, however many there are."""

import json

import pytest

from server.admission import snapshot_lines
from server.admission.snapshot_lines import ticket_lines
from server.database import Database
from server.security import Device
from tests.server.ticket.many import write_tickets
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id


def test_tickets_that_are_read_in_several_pieces_come_once_each(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Device(new_id(), DeviceKind.GATE, new_id(), "Gate", "Door")
    write_tickets(database, new_id(), new_id(), 20)
    write_tickets(database, gate.organiser_id, new_id(), 2 * 7)
    monkeypatch.setattr(snapshot_lines, "_AT_ONCE", 7)

    lines = [json.loads(line) for line in ticket_lines(database, gate)]

    tickets = [line for line in lines if isinstance(line, list)]
    assert len({ticket[0] for ticket in tickets}) == len(tickets) == 2 * 7
    assert [line["n"] for line in lines if isinstance(line, dict)] == [1, 2, 3, 4]
