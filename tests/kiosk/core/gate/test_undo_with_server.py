"""An undo at a whole gate and a real server: online, and cut off, ended and back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.gate.intent import CheckSerial, TakeBack
from kiosk.core.gate.view import GateScreen, GateView, Undo
from tests.kiosk.core.gate.tablet import Tablet
from tests.server.device.box_office import BoxOffice, ok, open_box_office, scan_of, scanned
from tests.server.people.persons import rows
from tests.server.running import ServerHandle, running_server
from ticketing.admission import Checkpoint, Reason
from ticketing.scan import Sureness


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
