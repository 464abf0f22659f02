"""Real gate processes, each in a network namespace of its own, found by multicast DNS."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import cv2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.core.safekeeping import KEY
from kiosk.hardware.vault_file import FileVault
from tests.kiosk.core.gate.gate_process import ROOT, all_waiting_gone, ready, until
from tests.kiosk.core.gate.namespaces import HUB, Lan, local_network, missing
from tests.kiosk.core.gate.tablet import pairing_code
from tests.kiosk.hardware.scenes import scene
from tests.server.device.box_office import BoxOffice, ok, open_box_office
from tests.server.running import ServerHandle, running_server
from ticketing.admission import Checkpoint

WHY_NOT = missing()
pytestmark = pytest.mark.skipif(WHY_NOT is not None, reason=str(WHY_NOT))

GATES = 3
TICKETS = 4
PATIENCE_S = 90


@pytest.fixture(scope="module")
def lan() -> Iterator[Lan]:
    with local_network(GATES) as lan:
        yield lan


@pytest.fixture(scope="module")
def server(lan: Lan) -> Iterator[ServerHandle]:  # noqa: ARG001  its address is the hub's
    with running_server(host=HUB) as running:
        yield running


class GateProcess:
    """A gate on a machine of the network, and what is on its disk."""

    def __init__(self, lan: Lan, number: int, folder: Path) -> None:
        self.lan = lan
        self.number = number
        self.name = f"Gate {number}"
        self.folder = folder / self.name
        self.photos = folder / f"photos {number}"
        self.photos.mkdir(parents=True)
        self.said = folder / f"said {number}"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, server_url: str, code: str = "") -> None:
        """Switch it on."""
        command = [
            *self.lan.inside(self.number),
            *(sys.executable, "-m", "kiosk", "gate", "--no-loop", "--window", "300x480"),
            *("--server", server_url, "--folder", str(self.folder), "--camera", str(self.photos)),
            *(["--pairing-code", code] if code else []),
        ]
        with self.said.open("ab") as said:
            self.process = subprocess.Popen(
                command,
                cwd=ROOT,
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
                stdout=subprocess.DEVNULL,
                stderr=said,
            )

    def stop(self) -> None:
        """Switch it off."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def read(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """What is on its disk."""
        path = self.folder / "gate.db"
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as store:
            return store.execute(sql, values).fetchall()

    def show(self, code: str) -> dict[str, Any]:
        """Hold a ticket up; the verdict."""
        before = len(self.read("SELECT n FROM gate_scan"))
        beside = self.folder / "next.png"
        assert cv2.imwrite(str(beside), scene(code, module_px=4))
        beside.replace(self.photos / f"{before:03}.png")
        until(lambda: len(self.read("SELECT n FROM gate_scan")) > before, PATIENCE_S)
        ((verdict,),) = self.read("SELECT verdict FROM gate_scan ORDER BY n DESC LIMIT 1")
        found: dict[str, Any] = json.loads(verdict)
        return found

    def heard_of(self, other: "GateProcess") -> int:
        """How many of the other's scans it was told of by gates."""
        ((count,),) = self.read(
            "SELECT count(*) FROM gate_peer_scan s JOIN gate_peer p ON p.id = s.device_id"
            " WHERE p.row ->> '$.name' = ?",
            other.name,
        )
        return int(count)


Venue = tuple[BoxOffice, list[GateProcess], list[str]]


@pytest.fixture
def venue(server: ServerHandle, lan: Lan, tmp_path: Path) -> Iterator[Venue]:
    """Gates that know the tickets and of each other, at one checkpoint."""
    if server.process.poll() is not None:
        server.start()
    office = open_box_office(server)
    checkpoint: Checkpoint = office.checkpoint()
    codes = office.codes(TICKETS)
    gates = [GateProcess(lan, number, tmp_path) for number in range(GATES)]
    for gate in gates:
        lan.plug(gate.number)
        gate.start(server.address, pairing_code(office, checkpoint, gate.name))
    try:
        for gate in gates:
            until(taught(gate), PATIENCE_S)
        yield office, gates, codes
    finally:
        for gate in gates:
            gate.stop()


def taught(gate: GateProcess) -> Callable[[], bool]:
    """Whether it knows all tickets and all other gates."""
    return lambda: (
        ready(gate.folder, TICKETS) and len(gate.read("SELECT id FROM gate_peer")) == GATES - 1
    )


def told(gate: GateProcess, by: GateProcess) -> Callable[[], bool]:
    """Whether it was told of the other's one scan."""
    return lambda: gate.heard_of(by) == 1


def reported(gate: GateProcess) -> Callable[[], bool]:
    """Whether the server has all it did."""
    return lambda: all_waiting_gone(gate.folder)


def test_three_gates_without_the_server_admit_a_ticket_once_and_say_where_and_when(
    venue: Venue,
) -> None:
    office, gates, codes = venue
    office.server.kill()

    assert gates[0].show(codes[0])["admitted"]
    for gate in gates[1:]:
        until(told(gate, gates[0]), PATIENCE_S)

    ((scanned_at,),) = gates[0].read("SELECT scan ->> '$.scanned_at' FROM gate_scan")
    for gate in gates[1:]:
        refused = gate.show(codes[0])
        assert refused["reason"] == "already_used"
        assert refused["earlier"]["gate"] == "Gate 0"
        assert refused["earlier"]["checkpoint_name"] == "Main gate"
        assert refused["earlier"]["scanned_at"] == scanned_at


def test_two_gates_cut_off_admit_one_ticket_and_are_one_incident_whoever_comes_back_first(
    venue: Venue, lan: Lan
) -> None:
    office, gates, codes = venue
    for code, order in zip(codes, ((0, 1), (1, 0)), strict=False):
        for number in range(GATES):
            lan.pull(number)
        shown = [gate.show(code) for gate in gates[:2]]
        assert [verdict["admitted"] for verdict in shown] == [True, True]
        for number in order:
            lan.plug(number)
            until(reported(gates[number]), PATIENCE_S)
        incidents = ok(office.operator.get("/incidents"))["incidents"]
        # The same machine's clock, yet each measured its own way to the server's.
        first, second = (scan for _, scan in sorted(newest_of(gate) for gate in gates[:2]))
        fresh = {(one["scan_id"], one["entry_id"]) for one in incidents}
        assert {pair for pair in fresh if {first, second} & set(pair)} == {(second, first)}


def newest_of(gate: GateProcess) -> tuple[datetime, str]:
    """When its newest scan was made by the server's clock, and its id."""
    ((scanned_at, scan_id),) = gate.read(
        "SELECT scan ->> '$.scanned_at', scan ->> '$.id' FROM gate_scan ORDER BY n DESC LIMIT 1"
    )
    return datetime.fromisoformat(scanned_at), scan_id


def test_a_gate_with_another_key_than_the_server_vouched_for_is_ignored_and_reported(
    venue: Venue,
) -> None:
    office, gates, codes = venue
    office.server.kill()
    gates[2].stop()
    other_key = Ed25519PrivateKey.generate().private_bytes_raw().hex()
    vault = FileVault(gates[2].folder / "secrets" / "gate.json")
    vault.keep({**vault.secrets(), KEY: other_key})
    gates[2].start(office.server.address)

    until(lambda: b"claims to be Gate 2" in gates[0].said.read_bytes(), PATIENCE_S)
    assert gates[2].show(codes[0])["admitted"]
    assert gates[0].show(codes[1])["admitted"]
    until(told(gates[1], gates[0]), PATIENCE_S)

    assert [gate.heard_of(gates[2]) for gate in gates[:2]] == [0, 0]
    assert gates[0].said.read_bytes().count(b"claims to be Gate 2") == 1


def test_a_gate_that_was_told_a_name_has_nothing_of_it_on_its_disk(venue: Venue) -> None:
    office, gates, _ = venue
    (ticket,) = office.sell().tickets
    ok(office.operator.patch(f"/tickets/{ticket.id}/attendee", {"name": "Brid Nolan"}))
    assert gates[0].show(ticket.code)["admitted"]
    assert gates[0].read("SELECT sureness FROM gate_scan") == [("confirmed",)]

    held = b"".join(path.read_bytes() for path in gates[0].folder.glob("gate.db*"))

    assert b"Main gate" in held  # as text is kept, so a name would be found
    assert b"Nolan" not in held
