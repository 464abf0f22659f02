"""Finding a ticket locks it: of two gates at the same instant, the second sees the first."""

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Connection, insert

from server.admission.history import history
from server.admission.tables import scan as scan_table
from server.database import Database
from server.security import Device
from server.ticket.finding import find, lock_by_serial
from tests.server.admission.building import NOW, Venue, venue_in
from ticketing.admission import Direction
from ticketing.identifiers import new_id
from ticketing.scan import Sureness


@pytest.fixture
def venue(database: Database, tmp_path: Path) -> Venue:
    """A venue in an empty database of each kind."""
    return venue_in(database, tmp_path)


def test_serials_that_are_nobodys_find_nothing(venue: Venue) -> None:
    (ticket,) = venue.tickets()

    def found(*serials: str) -> set[str]:
        return venue.database.write(lambda c: set(lock_by_serial(c, serials)))

    assert found(ticket.serial, "TKT-00000000") == {ticket.serial}
    assert found() == set()


def test_tickets_are_found_by_their_ids_for_their_organiser_only(venue: Venue) -> None:
    tickets = venue.tickets(3)
    ids = [ticket.id for ticket in tickets]

    mine = venue.database.read(lambda c: find(c, venue.event.organiser_id, ids))
    theirs = venue.database.read(lambda c: find(c, new_id(), ids))

    assert {one.serial for one in mine} == {ticket.serial for ticket in tickets}
    assert theirs == []


def admitted_by_two_at_once(venue: Venue, look: Callable[[Connection, str], object]) -> int:
    """How many of two gates admit a ticket when both look at it before either has written.

    ``look`` is what a gate does first in its transaction. Whoever waits for a lock there never
    meets the other at the barrier, which then breaks and lets the first one go on.
    """
    (ticket,) = venue.tickets()
    checkpoint = venue.checkpoint()
    both_looked = threading.Barrier(2)
    admitted: list[UUID] = []

    def decide_and_write(connection: Connection, gate: Device) -> bool:
        look(connection, ticket.serial)
        before = history(connection, (), [ticket.id]).admitted.get(ticket.id, ())
        with contextlib.suppress(threading.BrokenBarrierError):
            both_looked.wait(1)
        if before:
            return False
        scan_id = new_id()
        row = {
            "id": scan_id,
            "checkpoint_id": checkpoint.id,
            "organiser_id": gate.organiser_id,
            "ticket_id": ticket.id,
            "device_id": gate.id,
            "gate": gate.name,
            "direction": Direction.ENTRY.value,
            "scanned_at": NOW,
            "received_at": NOW,
            "text": ticket.code,
            "admitted": True,
            "sureness": Sureness.CONFIRMED.value,
            "answer": {},
        }
        connection.execute(insert(scan_table).values(row))
        admitted.append(scan_id)
        return True

    gates = [venue.gate(checkpoint), venue.gate(checkpoint)]
    threads = [
        threading.Thread(
            target=lambda gate=gate: venue.database.write(lambda c: decide_and_write(c, gate))
        )
        for gate in gates
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(admitted)


def test_two_gates_that_look_at_the_same_instant_admit_once(venue: Venue) -> None:
    assert admitted_by_two_at_once(venue, lambda c, s: lock_by_serial(c, [s])) == 1


def test_control_without_the_lock_they_both_admit_on_postgresql(venue: Venue) -> None:
    one_writer = venue.database.dialect == "sqlite"

    assert admitted_by_two_at_once(venue, lambda _c, _s: None) == (1 if one_writer else 2)
