"""A gate tells a real server how it is; a refused scan is closed on both sides by one person."""

from collections.abc import Iterator

import pytest

from kiosk.core.api import ServerClient
from kiosk.core.gate.gatekeeper import Presented
from kiosk.core.gate.telling import GateTeller
from kiosk.core.gate.view import CameraView
from kiosk.core.heartbeat import Heartbeat
from kiosk.core.ports import MachineState
from tests.kiosk.core.gate.world import Gate
from tests.server.device.box_office import BoxOffice, ok, open_box_office
from tests.server.running import running_server
from ticketing.admission import Direction
from ticketing.problem import ProblemCode, RefusedError


@pytest.fixture(scope="module")
def office() -> Iterator[BoxOffice]:
    with running_server() as server:
        yield open_box_office(server)


def test_a_scan_that_was_refused_is_seen_by_the_manager_and_closed_for_the_gate_too(
    gate: Gate, office: BoxOffice
) -> None:
    token = office.gate(office.checkpoint()).token
    ticket = gate.venue.ticket()
    gate.teach(ticket)
    text = gate.venue.code(ticket)
    scan = gate.gatekeeper.check(Presented(text=text), Direction.ENTRY)
    refusal = RefusedError(ProblemCode.NOT_FOUND, "There is no such checkpoint.")
    gate.log.refuse(scan.scan_id, refusal.problem)
    machine = MachineState(
        battery_percent=12, on_battery=True, storage_free_mb=900, light_works=False
    )
    with ServerClient(office.server.address, token) as client:
        teller = GateTeller(
            gate.venue.checkpoint_id,
            gate.facts,
            gate.log,
            client,
            lambda: CameraView("film", lost_for_s=4),
            lambda: machine,
        )
        heart = Heartbeat(client, teller)
        heart.beat()
        shown = ok(office.operator.get(f"/devices/{client.me().id}"))["health"]
        assert (shown["refused"], shown["tickets_known"]) == (1, 1)
        assert (shown["battery_percent"], shown["storage_free_mb"]) == (12, 900)
        assert (shown["camera_sees"], shown["light_works"]) == (False, False)
        (letter,) = ok(office.operator.get("/dead-letters"))["letters"]
        assert (letter["id"], letter["what"]) == (str(scan.scan_id), ticket.serial)
        assert letter["reason"] == "There is no such checkpoint."
        ok(office.operator.post(f"/dead-letters/{scan.scan_id}/close"))
        assert gate.log.counts() == (0, 1)
        heart.beat()
        assert gate.log.counts() == (0, 0)
        assert gate.log.refused(10) == []
