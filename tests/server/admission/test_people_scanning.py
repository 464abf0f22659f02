"""People at the door scan without a gate, at any checkpoint of their organiser and no other."""

import pytest

from tests.server.admission.door import Door, open_door
from tests.server.device.box_office import ok, scan_of
from tests.server.running import ServerHandle
from tests.simulator.running import wait_until
from ticketing.admission import Reason, Verdict
from ticketing.identifiers import new_id
from ticketing.people import StaffRole
from ticketing.problem import ProblemCode
from ticketing.scan import NewScans
from ticketing.ticket import TicketStatus


@pytest.fixture(scope="module")
def door(one_server: ServerHandle) -> Door:
    """A checkpoint with a gate."""
    return open_door(one_server)


@pytest.mark.parametrize("role", [StaffRole.STEWARD, StaffRole.CLERK, StaffRole.MANAGER])
def test_staff_admit_a_ticket_once_and_are_named(door: Door, role: StaffRole) -> None:
    (ticket,) = door.office.sell().tickets
    person = door.someone(role)

    first = door.scan(ticket.code, person.client)
    second = door.scan(ticket.code)

    assert first.verdict.admitted
    assert second.verdict.reason is Reason.ALREADY_USED
    assert second.verdict.earlier is not None
    assert second.verdict.earlier.gate == person.name
    assert door.status(ticket.id) is TicketStatus.USED


def test_a_promoter_scans_at_their_own_events_only(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    promoter = door.someone(StaffRole.PROMOTER)
    body = NewScans(scans=(door.attempt(ticket.code),))
    before = promoter.client.post("/scans", body)
    path = f"/events/{door.office.event_id}/promoters/{promoter.id}"
    assert door.office.operator.put(path).ok

    def admitted() -> bool:
        answer = promoter.client.post("/scans", body)
        return answer.ok and bool(answer.json()["scans"][0]["verdict"]["admitted"])

    assert before.status_code == 404
    # What somebody may do is remembered for a second.
    assert wait_until(admitted, 10)


def test_another_organisers_checkpoint_is_not_there_for_a_steward(door: Door) -> None:
    stranger = open_door(door.office.server).someone(StaffRole.STEWARD)
    body = NewScans(scans=(door.attempt("x"),))

    answer = stranger.client.post("/scans", body)

    assert answer.status_code == 404
    made_up = door.checkpoint.model_copy(update={"id": new_id()})
    nowhere = stranger.client.post("/scans", NewScans(scans=(scan_of("x", made_up),)))
    assert nowhere.json()["detail"] == answer.json()["detail"]


def test_a_person_cannot_report_what_they_decided_alone(door: Door) -> None:
    steward = door.someone(StaffRole.STEWARD)
    alone = door.attempt("x", decided=Verdict(admitted=True, entries=1))

    answer = steward.client.post("/scans", NewScans(scans=(alone,)))

    assert answer.status_code == 422
    assert door.scans(by=steward.client, device=str(new_id())) == []


def test_scans_of_two_checkpoints_are_two_batches(door: Door) -> None:
    steward = door.someone(StaffRole.STEWARD)
    other = door.office.checkpoint()
    scans = (door.attempt("x"), scan_of("x", other))

    answer = steward.client.post("/scans", NewScans(scans=scans))

    assert answer.json()["code"] == ProblemCode.INVALID_REQUEST


def test_one_person_cannot_send_anothers_scan_again(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    one, other = (door.someone(StaffRole.STEWARD) for _ in range(2))
    body = NewScans(scans=(door.attempt(ticket.code),))
    first = ok(one.client.post("/scans", body))

    assert ok(one.client.post("/scans", body)) == first
    assert other.client.post("/scans", body).json()["code"] == ProblemCode.ID_USED_DIFFERENTLY


def test_the_operator_scans_too(door: Door) -> None:
    (ticket,) = door.office.sell().tickets

    view = door.scan(ticket.code, door.office.operator)

    assert view.verdict.admitted
    assert door.scans(ticket=str(ticket.id))[0].gate == "Operator"
