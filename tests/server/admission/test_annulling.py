"""A scan that let nobody in is taken back: ticket, counts and incidents are as if it never was."""

from datetime import timedelta

import pytest

from server.admission.annulling import BY_ITS_DEVICE, annul
from server.granting import grant
from server.permissions import Action
from tests.server.admission.building import NOW, Venue, scan_of
from tests.server.admission.door import Door, door_of, open_door
from tests.server.device.box_office import ok, pulled
from tests.server.running import ServerHandle
from ticketing.admission import EntryRule, Reason
from ticketing.identifiers import new_id
from ticketing.people import StaffRole
from ticketing.problem import ProblemCode, RefusedError
from ticketing.sync import TicketRow
from ticketing.ticket import TicketStatus


@pytest.fixture(scope="module")
def door(server: ServerHandle) -> Door:
    """A checkpoint with a gate."""
    return open_door(server)


def test_an_annulled_ticket_is_good_again_and_nobody_is_inside(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    before = door.occupancy()["inside"]
    view = door.scan(ticket.code)
    assert door.status(ticket.id) is TicketStatus.USED
    assert door.occupancy()["inside"] == before + 1

    first = ok(door.gate.post(f"/scans/{view.id}/annul"))
    again = ok(door.gate.post(f"/scans/{view.id}/annul"))

    assert first == again
    assert door.status(ticket.id) is TicketStatus.VALID
    assert door.occupancy()["inside"] == before
    assert door.scan(ticket.code).verdict.admitted


def test_the_scan_stays_on_record_with_who_annulled_it(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    view = door.scan(ticket.code)
    ok(door.gate.post(f"/scans/{view.id}/annul"))

    (record,) = door.scans(ticket=str(ticket.id))

    assert record.admitted
    assert record.annulled_by == "Gate A"
    assert not door.scans(ticket=str(ticket.id), annulled=False)


def test_sent_again_the_annulled_scan_gets_its_old_answer_and_admits_nobody(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    attempt = door.attempt(ticket.code)
    body = {"scans": [attempt.model_dump(mode="json")]}
    ok(door.gate.post("/scans", body))
    ok(door.gate.post(f"/scans/{attempt.id}/annul"))

    again = ok(door.gate.post("/scans", body))["scans"][0]

    assert again["verdict"]["admitted"]
    assert door.status(ticket.id) is TicketStatus.VALID


def test_gates_hear_that_the_entry_is_gone(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    view = door.scan(ticket.code)

    def entries() -> int:
        rows = [change.row for change in pulled(door.gate).changes if change.id == ticket.id]
        assert isinstance(rows[-1], TicketRow)
        return len(rows[-1].scans)

    assert entries() == 1
    ok(door.gate.post(f"/scans/{view.id}/annul"))
    assert entries() == 0


def test_a_ticket_that_another_entry_used_stays_used(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    other = door_of(door.office)
    first = door.scan(ticket.code)
    other.alone(ticket.code)

    ok(door.gate.post(f"/scans/{first.id}/annul"))

    assert door.status(ticket.id) is TicketStatus.USED


def test_an_incident_that_rested_on_the_scan_is_gone(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    other = door.office.gate(door.checkpoint, "Gate B")
    first = door.scan(ticket.code)
    door.alone(ticket.code, other)
    assert [one["ticket_id"] for one in door.incidents()] == [str(ticket.id)]

    ok(door.gate.post(f"/scans/{first.id}/annul"))

    assert door.incidents() == []
    assert door.status(ticket.id) is TicketStatus.USED


def test_a_refused_scan_cannot_be_annulled(door: Door) -> None:
    view = door.scan("rubbish")

    refused = door.gate.post(f"/scans/{view.id}/annul")

    assert refused.status_code == 409
    assert refused.json()["code"] == ProblemCode.SCAN_STATE


def test_another_gate_knows_nothing_of_the_scan_and_a_supervisor_may_annul_it(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    view = door.scan(ticket.code)
    path = f"/scans/{view.id}/annul"

    other = door.office.gate(door.checkpoint, "Gate B").post(path)
    elsewhere = open_door(door.office.server).someone(StaffRole.SUPERVISOR).client.post(path)
    steward = door.someone(StaffRole.STEWARD).client.post(path)
    supervisor = door.someone(StaffRole.SUPERVISOR)

    assert [one.status_code for one in (other, elsewhere, steward)] == [404, 404, 403]
    assert ok(supervisor.client.post(path))["annulled_by"] == supervisor.name
    assert door.gate.post(f"/scans/{new_id()}/annul").status_code == 404


def test_an_annulled_exit_leaves_the_ticket_inside(door: Door) -> None:
    here = door_of(door.office, EntryRule.REENTRY)
    (ticket,) = door.office.sell().tickets
    here.scan(ticket.code)
    leaving = here.scan(ticket.code, direction="exit")

    ok(here.gate.post(f"/scans/{leaving.id}/annul"))

    assert here.scan(ticket.code).verdict.reason is Reason.ALREADY_USED
    assert here.occupancy()["inside"] == 1


def test_a_gate_annuls_what_it_did_for_fifteen_minutes_and_not_a_moment_longer(
    venue: Venue,
) -> None:
    gate = venue.gate(venue.checkpoint())
    by = grant(gate, Action.ANNUL_SCAN)
    last = NOW + BY_ITS_DEVICE
    in_time, too_late = [
        venue.scan(gate, scan_of(ticket.code, gate))[0].id for ticket in venue.tickets(2)
    ]

    assert timedelta(minutes=15) == BY_ITS_DEVICE
    assert venue.database.write(lambda c: annul(c, in_time, by, last)).annulled_at == last
    with pytest.raises(RefusedError) as refusal:
        venue.database.write(lambda c: annul(c, too_late, by, last + timedelta(microseconds=1)))
    assert refusal.value.problem.code is ProblemCode.SCAN_STATE
