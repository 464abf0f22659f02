"""What would be said of a ticket is told without a scan, and why, test by test."""

from typing import Any

import pytest

from tests.server.admission.door import Door, open_door
from tests.server.device.box_office import ok
from tests.server.running import ServerHandle
from ticketing.admission import Outcome, Reason
from ticketing.identifiers import new_id
from ticketing.people import StaffRole
from ticketing.ticket import TicketStatus


@pytest.fixture(scope="module")
def door(one_server: ServerHandle) -> Door:
    """A checkpoint with a gate."""
    return open_door(one_server)


def verified(door: Door, **query: Any) -> dict[str, Any]:
    """What the gate is told."""
    return ok(door.gate.get("/tickets/verify", params=query))


def simulated(door: Door, **query: Any) -> dict[str, Any]:
    """What the admin window is told."""
    path = f"/checkpoints/{door.checkpoint.id}/simulate"
    return ok(door.office.operator.get(path, params=query))


def failed(found: dict[str, Any]) -> list[str]:
    """The tests that failed."""
    return [one["reason"] for one in found["tests"] if one["outcome"] == Outcome.FAILED]


def test_verifying_admits_nobody_and_leaves_no_scan(door: Door) -> None:
    (ticket,) = door.office.sell().tickets

    answers = [verified(door, code=ticket.code) for _ in range(3)]

    assert all(answer["verdict"]["admitted"] for answer in answers)
    assert answers[0]["serial"] == ticket.serial
    assert door.status(ticket.id) is TicketStatus.VALID
    assert door.scans(ticket=str(ticket.id)) == []
    assert door.scan(ticket.code).verdict.admitted


def test_a_used_ticket_is_said_to_be_used_with_when_and_where(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    door.scan(ticket.code)

    answer = verified(door, serial=ticket.serial)

    assert answer["verdict"]["reason"] == Reason.ALREADY_USED
    assert answer["verdict"]["earlier"]["gate"] == "Gate A"
    assert answer["status"] == TicketStatus.USED


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ({"code": "rubbish"}, Reason.UNREADABLE),
        ({"serial": "TKT-00000000"}, Reason.UNKNOWN),
        ({"serial": "?"}, Reason.UNREADABLE),
    ],
)
def test_what_is_no_ticket_is_told_apart(door: Door, query: dict[str, str], reason: Reason) -> None:
    assert verified(door, **query)["verdict"]["reason"] == reason


def test_without_a_checkpoint_staff_learn_whether_the_ticket_is_good_at_all(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    steward = door.someone(StaffRole.STEWARD).client

    before = ok(steward.get("/tickets/verify", params={"code": ticket.code}))
    door.scan(ticket.code)
    after = ok(steward.get("/tickets/verify", params={"code": ticket.code}))

    assert before["verdict"]["admitted"]
    assert after["verdict"]["reason"] == Reason.ALREADY_USED


def test_another_organisers_ticket_is_unknown_to_staff(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    stranger = open_door(door.office.server).someone(StaffRole.STEWARD).client

    for query in ({"code": ticket.code}, {"serial": ticket.serial}):
        answer = ok(stranger.get("/tickets/verify", params=query))
        assert answer["verdict"]["reason"] == Reason.UNKNOWN
        assert answer["ticket_id"] is None


@pytest.mark.parametrize("query", [{}, {"code": "a", "serial": "b"}, {"serial": "x" * 41}])
def test_one_thing_is_verified_at_a_time(door: Door, query: dict[str, str]) -> None:
    assert door.gate.get("/tickets/verify", params=query).status_code == 422


def test_the_public_and_kiosks_verify_nothing(door: Door) -> None:
    query = {"code": "x"}

    assert door.office.server.client(None).get("/tickets/verify", params=query).status_code == 401
    assert door.office.kiosk.get("/tickets/verify", params=query).status_code == 403


def test_a_simulation_shows_every_test_and_the_history(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    door.scan(ticket.code)

    found = simulated(door, ticket=str(ticket.id))

    assert [one["reason"] for one in found["tests"]] == [reason.value for reason in Reason]
    assert failed(found) == [Reason.ALREADY_USED]
    assert found["check"]["verdict"]["reason"] == Reason.ALREADY_USED
    assert [one["gate"] for one in found["history"]] == ["Gate A"]


def test_a_simulation_by_code_and_by_serial_says_the_same(door: Door) -> None:
    (ticket,) = door.office.sell().tickets

    by_code, by_serial = simulated(door, code=ticket.code), simulated(door, serial=ticket.serial)

    assert failed(by_code) == failed(by_serial) == []
    assert by_code["check"] == by_serial["check"]


def test_what_cannot_be_asked_of_a_forged_code_is_said(door: Door) -> None:
    found = simulated(door, code="rubbish")

    outcomes = [one["outcome"] for one in found["tests"]]
    assert outcomes == [Outcome.FAILED] + [Outcome.NOT_ASKED] * (len(outcomes) - 1)


def test_a_ticket_that_is_not_there_cannot_be_simulated(door: Door) -> None:
    path = f"/checkpoints/{door.checkpoint.id}/simulate"
    (foreign,) = open_door(door.office.server).office.sell().tickets

    for ticket_id in (new_id(), foreign.id):
        answer = door.office.operator.get(path, params={"ticket": str(ticket_id)})
        assert answer.status_code == 404
    both = {"ticket": str(foreign.id), "code": "x"}
    assert door.office.operator.get(path, params=both).status_code == 422
