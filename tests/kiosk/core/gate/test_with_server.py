"""A whole gate and a real server: online, cut off, killed, and in step again."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.core.errors import NotPairedError
from kiosk.core.gate import following
from kiosk.core.gate.desk import GREEN_S
from kiosk.core.gate.intent import CheckSerial
from kiosk.core.gate.settings import GateSettings
from kiosk.core.gate.view import GateScreen
from kiosk.gate_app import build_gate
from server.security import hash_token
from tests.fakes.camera import FakeCamera
from tests.fakes.signal import FakeSignal
from tests.kiosk.core.gate.gate_process import names_on, until
from tests.kiosk.core.gate.tablet import Tablet
from tests.kiosk.hardware.serial_line import Line
from tests.server.device.box_office import BoxOffice, ok, open_box_office, scan_of, scanned
from tests.server.people.persons import rows
from tests.server.running import ServerHandle, running_server
from ticketing.admission import Checkpoint, Reason
from ticketing.scan import Sureness

SCANS_CUT_OFF = 50


@pytest.fixture(scope="module")
def server() -> Iterator[ServerHandle]:
    with running_server() as running:
        yield running


@pytest.fixture
def office(server: ServerHandle) -> Iterator[BoxOffice]:
    if server.process.poll() is not None:
        server.start()
    yield open_box_office(server)
    if server.process.poll() is not None:
        server.start()


@pytest.fixture
def tablet(office: BoxOffice, tmp_path: Path) -> Iterator[Tablet]:
    tablet = Tablet(office, office.checkpoint(), tmp_path)
    yield tablet
    tablet.gate.close()


@pytest.fixture
def checkpoint(tablet: Tablet, office: BoxOffice) -> Checkpoint:
    (found,) = [
        Checkpoint.model_validate(row)
        for row in ok(office.operator.get("/checkpoints"))["checkpoints"]
        if row["id"] == str(tablet.gate.identity.device.checkpoint_id)
    ]
    return found


def test_an_open_gate_admits_a_sold_ticket_once_and_says_when_and_where(
    office: BoxOffice, tablet: Tablet
) -> None:
    (code,) = office.codes(1)
    tablet.waits_for(1)
    first = tablet.show(code)
    assert (first.admitted, first.sureness) == (True, Sureness.CONFIRMED)
    tablet.shows(lambda view: view.screen is GateScreen.READY, within_s=GREEN_S + 3)
    again = tablet.show(office.codes(1)[0])
    assert again.admitted
    used = tablet.show(code)
    assert used.reason is Reason.ALREADY_USED
    assert used.earlier is not None
    assert (used.earlier.checkpoint_name, used.earlier.gate) == ("Main gate", "Tablet 4")
    assert tablet.signal.heard == ["go", "go", "stop"]
    assert tablet.gate.desk.view.count.entered == 2


def test_a_hand_scanner_on_a_serial_line_is_heard_and_missed_when_it_is_gone(
    office: BoxOffice, tmp_path: Path
) -> None:
    line = Line(tmp_path / "scanner")
    line.plug_in()
    tablet = Tablet(office, office.checkpoint(), tmp_path / "gate", scanner=str(line.path))
    (code,) = office.codes(1)
    tablet.waits_for(1)
    tablet.shows(lambda view: not view.camera.scanner_lost)
    line.send(b"]Q1" + code.encode() + b"\r")
    view = tablet.shows(lambda view: view.last is not None)
    assert view.last is not None
    assert (view.last.admitted, view.last.sureness) == (True, Sureness.CONFIRMED)
    line.pull_out()
    tablet.shows(lambda view: view.camera.scanner_lost)
    tablet.gate.close()


def test_a_changed_character_is_not_genuine(office: BoxOffice, tablet: Tablet) -> None:
    (code,) = office.codes(1)
    tablet.waits_for(1)
    forged = code[:60] + ("A" if code[60] != "A" else "B") + code[61:]
    assert tablet.show(forged).reason is Reason.FORGED


def test_a_typed_serial_is_looked_up_by_the_server(office: BoxOffice, tablet: Tablet) -> None:
    (ticket,) = office.sell().tickets
    tablet.waits_for(1)
    tablet.gate.desk.submit(CheckSerial(ticket.serial))
    view = tablet.shows(lambda view: view.last is not None)
    assert view.last is not None
    assert (view.last.admitted, view.last.sureness) == (True, Sureness.CONFIRMED)


def test_a_gate_cut_off_says_a_name_that_no_file_of_its_folder_holds(
    office: BoxOffice, tmp_path: Path
) -> None:
    before, after = office.sell(2).tickets
    name = {"name": "Ama Quartey-Ünique"}
    ok(office.operator.patch(f"/tickets/{before.id}/attendee", name))
    tablet = Tablet(office, office.checkpoint(), tmp_path)
    tablet.waits_for(2)
    ok(office.operator.patch(f"/tickets/{after.id}/attendee", name))
    until(lambda: len(names_on(tmp_path / "gate.db")) == len((before, after)))
    office.server.kill()
    for ticket in (before, after):
        scan = tablet.show(ticket.code)
        assert (scan.sureness, scan.attendee) == (Sureness.ALONE, name["name"])
    kept = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert any(before.code.encode() in content for content in kept)  # it is looked for in clear
    for spelling in ("Quartey", "Ünique", "\\u00dcnique"):
        assert not any(spelling.encode() in content for content in kept)
    tablet.gate.close()


def test_a_gate_cut_off_scans_fifty_and_all_are_on_the_server_once_when_it_is_back(
    office: BoxOffice, tablet: Tablet, checkpoint: Checkpoint
) -> None:
    codes = office.codes(SCANS_CUT_OFF)
    tablet.waits_for(SCANS_CUT_OFF)
    office.server.kill()
    alone = [tablet.show(code) for code in codes]
    assert all(scan.admitted for scan in alone)
    assert {scan.sureness for scan in alone} == {Sureness.ALONE}
    assert tablet.show(codes[0]).reason is Reason.ALREADY_USED
    assert tablet.gate.desk.view.waiting >= SCANS_CUT_OFF
    office.server.start()
    tablet.shows(lambda view: view.online and view.waiting == 0, within_s=30)
    assert tablet.gate.desk.view.dead == 0
    other = office.gate(checkpoint, "Gate B")
    verdicts = [
        view.verdict
        for start in range(0, SCANS_CUT_OFF, 25)
        for view in scanned(
            other, *(scan_of(code, checkpoint) for code in codes[start : start + 25])
        )
    ]
    assert {verdict.reason for verdict in verdicts} == {Reason.ALREADY_USED}
    assert {verdict.earlier.gate for verdict in verdicts if verdict.earlier} == {"Tablet 4"}
    assert ok(office.operator.get("/incidents"))["incidents"] == []
    ((links,),) = rows(office.server, "SELECT max(number) FROM scan_link")
    assert links >= SCANS_CUT_OFF
    assert rows(office.server, "SELECT id FROM audit_entry WHERE act = 'scan.chain_broken'") == []


def test_a_gate_that_was_cut_off_learns_what_was_sold_meanwhile(
    office: BoxOffice, tablet: Tablet
) -> None:
    office.codes(1)
    tablet.waits_for(1)
    office.server.kill()
    tablet.shows(lambda view: not view.online)
    office.server.start()
    office.codes(3)
    tablet.waits_for(4)


def test_a_gate_restarted_while_cut_off_scans_by_the_servers_clock_however_wrong_its_own(
    office: BoxOffice, tmp_path: Path
) -> None:
    checkpoint = office.checkpoint()
    wrong = [timedelta(hours=-2), timedelta(days=1)]
    codes = office.codes(len(wrong))
    tablets = [
        Tablet(office, checkpoint, tmp_path / str(number), off) for number, off in enumerate(wrong)
    ]
    for tablet in tablets:
        tablet.waits_for(len(wrong))
        tablet.gate.close()
    office.server.kill()
    for tablet, code in zip(tablets, codes, strict=True):
        tablet.start()
        tablet.shows(lambda view: view.screen is GateScreen.READY)
        scan = tablet.show(code)
        assert (scan.admitted, scan.sureness) == (True, Sureness.ALONE)
        shown, now = tablet.gate.desk.view, datetime.now(UTC)
        assert shown.offline_since is not None
        for told in (scan.scanned_at, shown.now, shown.offline_since):
            assert abs(told - now) < timedelta(minutes=1)
    office.server.start()
    for tablet in tablets:
        tablet.shows(lambda view: view.online and view.waiting == 0, within_s=40)
        tablet.gate.close()
    kept = ok(office.operator.get("/scans", params={"checkpoint": str(checkpoint.id)}))["scans"]
    assert [scan["admitted"] for scan in kept] == [True] * len(wrong)


def bytes_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_a_revoked_gate_wipes_itself_and_has_to_be_paired_again(
    office: BoxOffice, tablet: Tablet, tmp_path: Path
) -> None:
    (code,) = office.codes(1)
    tablet.waits_for(1)
    assert tablet.show(code).admitted
    token = tablet.gate.identity.token.encode()
    assert token in bytes_in(tmp_path)
    assert code.encode() in bytes_in(tmp_path)
    ok(office.operator.post(f"/devices/{tablet.gate.identity.device.id}/revoke"))
    view = tablet.shows(lambda view: view.wiped and not view.knowledge.complete, within_s=40)
    assert view.screen is GateScreen.CLOSED
    assert token not in bytes_in(tmp_path)
    assert code.encode() not in bytes_in(tmp_path)
    tablet.gate.close()
    with pytest.raises(NotPairedError):
        build_gate(GateSettings(device_folder=tmp_path), FakeCamera(), FakeSignal())


def set_token(tablet: Tablet, server: ServerHandle, token: str) -> None:
    """Have the server's database know this tablet by another token."""
    server.kill()
    with closing(sqlite3.connect(server.data_folder / "wicket.db")) as database, database:
        changed = database.execute(
            "UPDATE device SET token_hash = ? WHERE id = ?",
            (hash_token(token), tablet.gate.identity.device.id.hex),
        )
        assert changed.rowcount == 1
    server.start()


def test_a_gate_the_server_forgot_in_an_older_backup_wipes_nothing_and_opens_when_known_again(
    office: BoxOffice, tablet: Tablet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "REFUSED_RETRY_S", 0.2)
    (code,) = office.codes(1)
    tablet.waits_for(1)
    set_token(tablet, office.server, "gate_of-before-it-was-rolled")
    tablet.shows(lambda view: view.revoked, within_s=40)
    assert not tablet.gate.desk.view.wiped
    set_token(tablet, office.server, tablet.gate.identity.token)
    tablet.shows(lambda view: view.online and view.screen is GateScreen.READY)
    assert tablet.show(code).admitted
