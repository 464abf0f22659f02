"""Gates over HTTP: twenty at once, a forged token, a batch that is too long."""

from typing import Any

import pytest

from tests.server.admission.rush import GATES, TICKETS, everybody_scans
from tests.server.device.box_office import BoxOffice, ok, open_box_office, scan_of, scanned
from tests.server.running import ServerHandle
from ticketing.admission import Checkpoint, EntryRule, Reason, Verdict
from ticketing.identifiers import new_id
from ticketing.problem import ProblemCode
from ticketing.scan import MAX_BATCH, NewScans, ScanView


@pytest.fixture(scope="module")
def office(server: ServerHandle) -> BoxOffice:
    """A venue with its tickets on sale."""
    return open_box_office(server)


def rush(office: BoxOffice, checkpoint: Checkpoint, codes: list[str]) -> list[ScanView]:
    """The answers of twenty gates that scan the same tickets."""
    gates = [office.gate(checkpoint, f"Gate {n}") for n in range(GATES)]
    return everybody_scans(gates, checkpoint, codes)


def test_twenty_gates_admit_each_of_two_hundred_tickets_once(office: BoxOffice) -> None:
    codes = office.codes(TICKETS)

    answers = rush(office, office.checkpoint(), codes)

    admitted = [view.serial for view in answers if view.verdict.admitted]
    assert len(answers) == GATES * TICKETS
    assert len(admitted) == TICKETS
    assert len(set(admitted)) == TICKETS
    refused = {view.verdict.reason for view in answers if not view.verdict.admitted}
    assert refused == {Reason.ALREADY_USED}


def test_control_without_the_rule_of_one_entry_they_admit_more(office: BoxOffice) -> None:
    codes = office.codes(20)

    answers = rush(office, office.checkpoint(EntryRule.MANY), codes)

    assert len([view for view in answers if view.verdict.admitted]) == GATES * 20


def test_a_scan_whose_reply_was_lost_is_sent_again_and_admits_once(office: BoxOffice) -> None:
    (code,) = office.codes(1)
    checkpoint = office.checkpoint()
    gate = office.gate(checkpoint)
    scan = scan_of(code, checkpoint)

    (first,) = scanned(gate, scan)
    (again,) = scanned(gate, scan)

    assert first == again
    assert first.verdict.admitted


def test_fifty_scans_of_a_cut_off_gate_arrive_once_though_pushed_twice(office: BoxOffice) -> None:
    codes = office.codes(50)
    checkpoint = office.checkpoint()
    gate = office.gate(checkpoint)
    yes = Verdict(admitted=True, entries=1)
    batch = [scan_of(code, checkpoint, decided=yes) for code in codes]

    first = scanned(gate, *batch)
    again = scanned(gate, *batch)

    assert again == first
    assert all(view.verdict.admitted and not view.incident for view in first)
    (now,) = scanned(gate, scan_of(codes[0], checkpoint))
    assert now.verdict.reason is Reason.ALREADY_USED


def test_an_extra_admission_is_one_incident_that_the_operator_sees(office: BoxOffice) -> None:
    (code,) = office.codes(1)
    checkpoint = office.checkpoint()
    yes = Verdict(admitted=True, entries=1)
    first, second = (scan_of(code, checkpoint, decided=yes) for _ in range(2))

    gates = [office.gate(checkpoint, name) for name in ("Gate A", "Gate B")]
    for _ in range(2):
        scanned(gates[1], second)
        scanned(gates[0], first)

    everything = ok(office.operator.get("/incidents"))["incidents"]
    mine = [one for one in everything if one["checkpoint_id"] == str(checkpoint.id)]
    assert [(one["scan_id"], one["entry_id"]) for one in mine] == [(str(second.id), str(first.id))]
    assert gates[0].get("/incidents").json()["code"] == ProblemCode.NOT_ALLOWED


def test_an_incident_is_resolved_once_with_a_note_and_by_whom(office: BoxOffice) -> None:
    (code,) = office.codes(1)
    checkpoint = office.checkpoint()
    yes = Verdict(admitted=True, entries=1)
    for name in ("Gate A", "Gate B"):
        scanned(office.gate(checkpoint, name), scan_of(code, checkpoint, decided=yes))

    def listed(**query: object) -> list[dict[str, Any]]:
        found = ok(office.operator.get("/incidents", params=query))["incidents"]
        return [one for one in found if one["checkpoint_id"] == str(checkpoint.id)]

    (one,) = listed(resolved=False)
    path = f"/incidents/{one['scan_id']}/resolve"
    first = ok(office.operator.post(path, {"note": "Two friends, one print-out."}))
    again = ok(office.operator.post(path, {"note": "Something else."}))

    assert first == again
    assert first["resolved_by"] == "Operator"
    assert first["kind"] == "double_entry"
    assert listed(resolved=False) == []
    assert listed(resolved=True) == [first]
    assert office.operator.post(path, {"note": " "}).status_code == 422
    assert office.operator.post(f"/incidents/{new_id()}/resolve", {"note": "x"}).status_code == 404


def test_what_was_admitted_before_a_power_cut_is_used_after_it(office: BoxOffice) -> None:
    (code,) = office.codes(1)
    checkpoint = office.checkpoint()
    gate = office.gate(checkpoint)
    (first,) = scanned(gate, scan_of(code, checkpoint))

    office.server.restart()
    (again,) = scanned(gate, scan_of(code, checkpoint))

    assert first.verdict.admitted
    assert again.verdict.reason is Reason.ALREADY_USED


def test_a_checkpoint_takes_zone_and_tier_numbers_from_its_event(office: BoxOffice) -> None:
    checkpoint = office.checkpoint()

    assert checkpoint.time_zone == "Europe/Berlin"
    assert checkpoint.tier_refs == (0,)


def test_setting_the_same_checkpoint_up_again_changes_nothing(office: BoxOffice) -> None:
    checkpoint = office.checkpoint()

    assert office.operator.post("/checkpoints", checkpoint).json() == checkpoint.model_dump(
        mode="json"
    )
    renamed = checkpoint.model_copy(update={"name": "Back door"})
    refused = office.operator.post("/checkpoints", renamed)
    assert refused.json()["code"] == ProblemCode.ID_USED_DIFFERENTLY


@pytest.mark.parametrize("field", ["event_id", "session_id", "tier_ids"])
def test_a_checkpoint_of_nothing_is_refused(office: BoxOffice, field: str) -> None:
    wrong = str(new_id())
    body = office.checkpoint().model_dump(mode="json") | {"id": str(new_id())}

    refused = office.operator.post(
        "/checkpoints", body | {field: [wrong] if field == "tier_ids" else wrong}
    )

    assert refused.status_code == 422
    assert refused.json()["code"] == ProblemCode.INVALID_REQUEST


def test_gates_see_their_organisers_checkpoints_and_kiosks_none(office: BoxOffice) -> None:
    mine = office.checkpoint()
    other = open_box_office(office.server)
    theirs = other.checkpoint()

    seen = {found["id"] for found in office.gate(mine).get("/checkpoints").json()["checkpoints"]}
    everything = {
        found["id"] for found in office.operator.get("/checkpoints").json()["checkpoints"]
    }

    assert str(mine.id) in seen
    assert str(theirs.id) not in seen
    assert {str(mine.id), str(theirs.id)} <= everything
    assert office.kiosk.get("/checkpoints").json()["code"] == ProblemCode.NOT_ALLOWED


def test_a_kiosk_scans_nothing(office: BoxOffice) -> None:
    checkpoint = office.checkpoint()
    body = NewScans(scans=(scan_of("x", checkpoint),))

    assert office.kiosk.post("/scans", body).json()["code"] == ProblemCode.NOT_ALLOWED


def test_who_may_not_scan_is_told_so_before_what_is_wrong_with_the_scan(office: BoxOffice) -> None:
    assert office.kiosk.post("/scans", {}).status_code == 403
    assert office.server.client(None).post("/scans", {}).status_code == 401


def test_nobody_scans_without_a_token_or_with_a_made_up_one(office: BoxOffice) -> None:
    body = NewScans(scans=(scan_of("x", office.checkpoint()),))

    for token in (None, "gate_made-up", "é"):
        refused = office.server.client(token).post("/scans", body)
        assert refused.status_code == 401
        assert refused.json()["code"] == ProblemCode.NOT_AUTHENTICATED


@pytest.mark.parametrize(
    "change",
    [
        {"scans": []},
        {"scans": "x"},
        {},
        {"scans": [{"id": "x"}]},
    ],
)
def test_a_malformed_batch_is_refused_with_words(
    office: BoxOffice, change: dict[str, object]
) -> None:
    gate = office.gate(office.checkpoint())

    refused = gate.post("/scans", change)

    assert refused.status_code == 422
    assert refused.json()["fields"]


def test_a_batch_that_is_too_long_is_refused(office: BoxOffice) -> None:
    checkpoint = office.checkpoint()
    scan = scan_of("x", checkpoint).model_dump(mode="json")

    refused = office.gate(checkpoint).post(
        "/scans", {"scans": [scan | {"id": str(new_id())} for _ in range(MAX_BATCH + 1)]}
    )

    assert refused.status_code == 422


@pytest.mark.parametrize("text", ["\ud800", "\x00", "\u202e\u200b", "'; DROP TABLE scan; --"])
def test_hostile_text_is_a_refusal_and_never_a_failure(office: BoxOffice, text: str) -> None:
    checkpoint = office.checkpoint()
    scan = scan_of("x", checkpoint).model_dump(mode="json") | {"text": text}

    answer = office.gate(checkpoint).post("/scans", {"scans": [scan]})

    assert answer.status_code in {200, 422}
    if answer.ok:
        assert answer.json()["scans"][0]["verdict"]["reason"] == Reason.UNREADABLE
