"""A supervisor lets in who was refused, by name or with a PIN, and never a forged ticket."""

import pytest

from tests.server.admission.door import PIN, Door, an_override, open_door
from tests.server.device.box_office import ok, scanned
from tests.server.running import ServerHandle
from ticketing.admission import Reason
from ticketing.people import StaffRole
from ticketing.problem import ProblemCode
from ticketing.scan import ScanView
from ticketing.ticket import TicketStatus


@pytest.fixture(scope="module")
def door(one_server: ServerHandle) -> Door:
    """A checkpoint with a gate."""
    return open_door(one_server)


def twice_shown(door: Door) -> ScanView:
    """The refusal of a ticket that was used already."""
    (code,) = door.office.codes(1)
    door.scan(code)
    return door.scan(code)


def test_a_supervisor_lets_in_who_was_refused_and_both_scans_stay(door: Door) -> None:
    refused = twice_shown(door)
    supervisor = door.someone(StaffRole.SUPERVISOR)
    body = an_override()
    path = f"/scans/{refused.id}/override"

    first = ok(supervisor.client.post(path, body))
    again = ok(supervisor.client.post(path, body))

    assert first == again
    assert first["verdict"]["admitted"]
    assert first["overrode"] == Reason.ALREADY_USED
    kept = door.scans(serial=refused.serial)
    assert [(one.admitted, one.overrode) for one in kept] == [
        (True, Reason.ALREADY_USED),
        (False, None),
        (True, None),
    ]
    assert kept[0].user_id == supervisor.id


def test_why_somebody_was_let_in_stands_in_the_audit(door: Door) -> None:
    refused = twice_shown(door)
    body = an_override(why="other", remark="Left the medicine in the car")
    ok(door.office.operator.post(f"/scans/{refused.id}/override", body))
    entries = ok(door.office.operator.get("/audit", params={"act": "scan.overridden"}))["entries"]
    (details,) = [one["details"] for one in entries if one["details"]["why"]]
    assert details["why"] == "other"
    assert details["remark"] == "Left the medicine in the car"


def test_an_override_is_no_incident(door: Door) -> None:
    refused = twice_shown(door)

    ok(door.office.operator.post(f"/scans/{refused.id}/override", an_override()))

    assert door.incidents() == []


def test_a_refusal_is_overridden_once(door: Door) -> None:
    refused = twice_shown(door)
    path = f"/scans/{refused.id}/override"
    ok(door.office.operator.post(path, an_override()))

    assert door.office.operator.post(path, an_override()).json()["code"] == ProblemCode.SCAN_STATE


def test_a_gate_overrides_with_the_pin_of_a_supervisor_it_offers(door: Door) -> None:
    refused = twice_shown(door)
    supervisor = door.supervisor()
    offered = ok(door.gate.get("/supervisors"))["supervisors"]

    assert {"id": str(supervisor.id), "name": supervisor.name} in offered
    path, body = f"/scans/{refused.id}/override", an_override(supervisor_id=supervisor.id, pin=PIN)
    assert ok(door.gate.post(path, body))["overrode"] == Reason.ALREADY_USED


def test_a_wrong_pin_is_refused_and_after_five_even_the_right_one_waits(door: Door) -> None:
    refused = twice_shown(door)
    supervisor = door.supervisor()
    path = f"/scans/{refused.id}/override"
    wrong = an_override(supervisor_id=supervisor.id, pin="1234")

    answers = [door.gate.post(path, wrong).status_code for _ in range(5)]
    right = door.gate.post(path, an_override(supervisor_id=supervisor.id, pin=PIN))

    assert answers == [403] * 5
    assert right.json()["code"] == ProblemCode.TOO_MANY_REQUESTS


def test_a_pin_is_good_only_while_its_owner_is_a_supervisor(door: Door) -> None:
    refused = twice_shown(door)
    supervisor = door.supervisor()
    role = f"/organisers/{door.office.organiser_id}/people/{supervisor.id}/roles/supervisor"
    assert door.office.operator.outside(f"/api/v1{role}", "DELETE").ok

    body = an_override(supervisor_id=supervisor.id, pin=PIN)
    answer = door.gate.post(f"/scans/{refused.id}/override", body)

    assert answer.json()["code"] == ProblemCode.NOT_ALLOWED
    offered = ok(door.gate.get("/supervisors"))["supervisors"]
    assert str(supervisor.id) not in {one["id"] for one in offered}


def test_a_gate_without_a_pin_overrides_nothing(door: Door) -> None:
    refused = twice_shown(door)

    answer = door.gate.post(f"/scans/{refused.id}/override", an_override())

    assert answer.status_code == 422


@pytest.mark.parametrize("reason", [Reason.UNREADABLE, Reason.FORGED, Reason.UNKNOWN])
def test_what_is_no_ticket_is_never_let_in(door: Door, reason: Reason) -> None:
    (code,) = door.office.codes(1)
    forged = code[:60] + ("A" if code[60] != "A" else "B") + code[61:]
    nobodys = door.attempt(code).model_copy(update={"text": None, "serial": "TKT-00000000"})
    shown = {
        Reason.UNREADABLE: door.attempt("rubbish"),
        Reason.FORGED: door.attempt(forged),
        Reason.UNKNOWN: nobodys,
    }
    (refused,) = scanned(door.gate, shown[reason])
    assert refused.verdict.reason is reason

    answer = door.office.operator.post(f"/scans/{refused.id}/override", an_override())

    assert answer.json()["code"] == ProblemCode.SCAN_STATE
    assert answer.status_code == 409


def test_a_void_ticket_is_let_in_by_a_supervisors_word_and_stays_void(door: Door) -> None:
    (ticket,) = door.office.sell().tickets
    why = an_override(reason="Sold by mistake.")
    ok(door.office.operator.post(f"/tickets/{ticket.id}/void", why))
    refused = door.scan(ticket.code)
    assert refused.verdict.reason is Reason.VOID

    view = ok(door.office.operator.post(f"/scans/{refused.id}/override", an_override()))

    assert view["verdict"]["admitted"]
    assert view["overrode"] == Reason.VOID
    assert door.status(ticket.id) is TicketStatus.VOID
    assert door.scan(ticket.code).verdict.reason is Reason.VOID


def test_an_admitted_scan_needs_no_override(door: Door) -> None:
    (code,) = door.office.codes(1)
    view = door.scan(code)

    answer = door.office.operator.post(f"/scans/{view.id}/override", an_override())

    assert answer.json()["code"] == ProblemCode.SCAN_STATE
    assert [one.overrode for one in door.scans(serial=view.serial)] == [None]


def test_stewards_and_strangers_override_nothing(door: Door) -> None:
    refused = twice_shown(door)
    path = f"/scans/{refused.id}/override"
    stranger = open_door(door.office.server).someone(StaffRole.SUPERVISOR)

    assert door.someone(StaffRole.STEWARD).client.post(path, an_override()).status_code == 403
    assert stranger.client.post(path, an_override()).status_code == 404


@pytest.mark.parametrize("pin", ["123", "1111", "12a4", "1" * 13, "\u0661\u0662\u0663\u0664"])
def test_a_pin_that_is_no_pin_is_refused(door: Door, pin: str) -> None:
    supervisor = door.someone(StaffRole.SUPERVISOR)
    body = {"organiser_id": str(door.office.organiser_id), "pin": pin}

    assert supervisor.client.put("/me/pin", json=body).status_code == 422


def test_an_annulled_override_counts_no_more(door: Door) -> None:
    refused = twice_shown(door)
    before = door.occupancy()["inside"]
    override = ok(door.office.operator.post(f"/scans/{refused.id}/override", an_override()))
    assert door.occupancy()["inside"] == before + 1

    ok(door.office.operator.post(f"/scans/{override['id']}/annul"))

    assert door.occupancy()["inside"] == before
