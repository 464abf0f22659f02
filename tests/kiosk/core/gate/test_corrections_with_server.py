"""Undo and override at a whole gate and a real server: online, cut off, and back again."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from kiosk.core.gate.intent import CheckSerial, GatePress, LetIn, TakeBack
from kiosk.core.gate.view import GateScreen, GateView, Trouble, Undo
from tests.kiosk.core.gate.tablet import Tablet
from tests.server.admission.door import PIN, Door
from tests.server.device.box_office import BoxOffice, ok, open_box_office, scan_of, scanned
from tests.server.people.persons import rows
from tests.server.running import ServerHandle, running_server
from ticketing.admission import Checkpoint, Reason
from ticketing.scan import OverrideWhy, Sureness


@pytest.fixture(scope="module")
def server() -> Iterator[ServerHandle]:
    with running_server() as running:
        yield running


@pytest.fixture
def office(server: ServerHandle) -> BoxOffice:
    return open_box_office(server)


@pytest.fixture
def checkpoint(office: BoxOffice) -> Checkpoint:
    return office.checkpoint()


@pytest.fixture
def tablet(office: BoxOffice, checkpoint: Checkpoint, tmp_path: Path) -> Iterator[Tablet]:
    tablet = Tablet(office, checkpoint, tmp_path)
    yield tablet
    tablet.gate.close()


def take_back(tablet: Tablet) -> GateView:
    """Touch Undo on what the gate scanned last."""
    last = tablet.gate.desk.view.last
    assert last is not None
    tablet.gate.desk.submit(TakeBack(last.scan_id))
    return tablet.shows(
        lambda view: view.screen is GateScreen.READY and bool(view.last and view.last.undo)
    )


def type_serial(tablet: Tablet, serial: str) -> GateView:
    before = tablet.gate.desk.view.last
    tablet.gate.desk.submit(CheckSerial(serial))
    return tablet.shows(lambda view: view.last is not None and view.last is not before)


def scans_of(office: BoxOffice, checkpoint: Checkpoint) -> list[dict[str, Any]]:
    """All scans at a checkpoint that let somebody in, oldest first."""
    found = ok(office.operator.get("/scans", params={"checkpoint": str(checkpoint.id)}))["scans"]
    return [scan for scan in reversed(found) if scan["admitted"]]


def test_a_scan_taken_back_online_is_annulled_and_the_ticket_enters_elsewhere(
    office: BoxOffice, checkpoint: Checkpoint, tablet: Tablet
) -> None:
    (code,) = office.codes(1)
    tablet.waits_for(1)
    assert tablet.show(code).admitted
    view = take_back(tablet)
    assert view.last is not None
    assert (view.last.undo, view.waiting) == (Undo.KEPT, 0)
    other = office.gate(checkpoint, "Gate B")
    first, second = (scanned(other, scan_of(code, checkpoint))[0].verdict for _ in range(2))
    assert (first.admitted, second.reason) == (True, Reason.ALREADY_USED)
    annulled = [scan["annulled_by"] for scan in scans_of(office, checkpoint)]
    assert annulled == ["Tablet 4", None]


def test_an_undo_made_alone_outlives_the_gate_and_follows_its_scan_when_the_server_is_back(
    office: BoxOffice, checkpoint: Checkpoint, tablet: Tablet
) -> None:
    (ticket,) = office.sell().tickets
    tablet.waits_for(1)
    office.server.kill()
    type_serial(tablet, ticket.serial)
    view = take_back(tablet)
    assert view.last is not None
    assert view.last.undo is Undo.WAITING
    tablet.gate.close()
    tablet.start()
    tablet.shows(lambda view: view.screen is GateScreen.READY)
    again = type_serial(tablet, ticket.serial).last
    assert again is not None
    assert (again.admitted, again.sureness) == (True, Sureness.ALONE)
    office.server.start()
    tablet.shows(lambda view: view.online and view.waiting == 0, within_s=40)
    first, second = scans_of(office, checkpoint)
    assert (first["annulled_by"], second["annulled_by"]) == ("Tablet 4", None)
    assert second["id"] == str(again.scan_id)
    assert ok(office.operator.get("/incidents"))["incidents"] == []
    assert rows(office.server, "SELECT id FROM audit_entry WHERE act = 'scan.chain_broken'") == []
    assert rows(office.server, "SELECT number FROM scan_link ORDER BY number") == [(1,), (2,)]
    assert tablet.gate.desk.view.dead == 0


def call_supervisor(tablet: Tablet) -> GateView:
    """Touch Supervisor on a red verdict, or Try again."""
    before = tablet.gate.desk.view.call
    tablet.gate.desk.submit(GatePress.CALL_SUPERVISOR)
    return tablet.shows(
        lambda view: (
            view.call is not None
            and (before is None or view.call.scan_id != before.scan_id)
            and not view.call.asking
            and bool(view.call.supervisors or view.call.trouble)
        )
    )


def type_pin(tablet: Tablet, pin: str) -> GateView:
    """Type the PIN of the only supervisor."""
    call = tablet.gate.desk.view.call
    assert call is not None
    (supervisor,) = call.supervisors
    wanted = LetIn(supervisor.id, SecretStr(pin), OverrideWhy.OTHER, "Left the medicine in the car")
    tablet.gate.desk.submit(wanted)
    return tablet.shows(
        lambda view: view.call is None or (view.call.tries > call.tries and not view.call.asking)
    )


def trouble(view: GateView) -> Trouble | None:
    assert view.call is not None
    return view.call.trouble


def use_twice(tablet: Tablet, serial: str) -> None:
    """A red verdict for a ticket that went in already."""
    type_serial(tablet, serial)
    view = type_serial(tablet, serial)
    assert view.verdict is not None
    assert view.verdict.reason is Reason.ALREADY_USED


def test_a_supervisors_pin_lets_in_under_their_name_and_can_be_taken_back(
    office: BoxOffice, checkpoint: Checkpoint, tablet: Tablet, tmp_path: Path
) -> None:
    supervisor = Door(office, checkpoint, office.kiosk).supervisor()
    (ticket,) = office.sell().tickets
    tablet.waits_for(1)
    use_twice(tablet, ticket.serial)
    call = call_supervisor(tablet).call
    assert call is not None
    assert [one.name for one in call.supervisors] == [supervisor.name]
    assert trouble(type_pin(tablet, "0815")) is Trouble.WRONG_PIN
    verdict = type_pin(tablet, PIN).verdict
    assert verdict is not None
    assert (verdict.admitted, verdict.let_in_by) == (True, supervisor.name)
    (audit,) = ok(office.operator.get("/audit", params={"act": "scan.overridden"}))["entries"]
    assert audit["actor_name"] == supervisor.name
    assert audit["details"]["remark"] == "Left the medicine in the car"
    take_back(tablet)
    annulled = [scan["annulled_by"] for scan in scans_of(office, checkpoint)]
    assert annulled == [None, "Tablet 4"]
    for file in (one for one in tmp_path.rglob("*") if one.is_file()):
        assert PIN.encode() + b'"' not in file.read_bytes()


def test_a_supervisor_waits_for_the_server_and_overrides_what_was_refused_without_it(
    office: BoxOffice, checkpoint: Checkpoint, tablet: Tablet
) -> None:
    Door(office, checkpoint, office.kiosk).supervisor()
    (ticket,) = office.sell().tickets
    tablet.waits_for(1)
    office.server.kill()
    use_twice(tablet, ticket.serial)
    assert trouble(call_supervisor(tablet)) is Trouble.OFFLINE
    office.server.start()
    tablet.shows(lambda view: view.online and view.waiting == 0, within_s=40)
    assert trouble(call_supervisor(tablet)) is None
    for _ in range(5):
        assert trouble(type_pin(tablet, "0815")) is Trouble.WRONG_PIN
    view = type_pin(tablet, PIN)
    assert trouble(view) is Trouble.THROTTLED
    assert view.call is not None
    assert view.call.again_in_s > 0
    assert [scan["serial"] for scan in scans_of(office, checkpoint)] == [ticket.serial]
