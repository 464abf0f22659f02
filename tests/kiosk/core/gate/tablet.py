"""A whole gate at a real server, and ways to wait for what it shows."""

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from kiosk.core.gate.settings import GateSettings
from kiosk.core.gate.view import GateView, ShownScan
from kiosk.gate_app import OpenGate, build_gate
from tests.fakes.camera import FakeCamera
from tests.fakes.signal import FakeSignal
from tests.fakes.wrong_clock import WrongClock
from tests.kiosk.hardware.scenes import scene
from tests.server.device.box_office import BoxOffice, ok
from ticketing.admission import Checkpoint
from ticketing.device import DeviceKind, NewDevice, PairingView
from ticketing.identifiers import new_id


def pairing_code(office: BoxOffice, checkpoint: Checkpoint, name: str = "Tablet 4") -> str:
    wanted = NewDevice(
        id=new_id(),
        organiser_id=office.organiser_id,
        kind=DeviceKind.GATE,
        name=name,
        place="Entrance",
        checkpoint_id=checkpoint.id,
    )
    return PairingView.model_validate(ok(office.operator.post("/devices", wanted))).code


class Tablet:
    """A gate that runs, and a way to wait for what it shows."""

    def __init__(
        self,
        office: BoxOffice,
        checkpoint: Checkpoint,
        folder: Path,
        off: timedelta = timedelta(),
        scanner: str = "",
    ) -> None:
        self._clock = WrongClock(off)
        self._settings = GateSettings(
            device_folder=folder,
            server_url=office.server.address,
            pairing_code=pairing_code(office, checkpoint),
            scanner=scanner,
        )
        self.start()

    def start(self) -> None:
        self.signal = FakeSignal()
        self.camera = FakeCamera()
        self.gate: OpenGate = build_gate(
            self._settings, self.camera, self.signal, clock=self._clock
        )
        self.gate.start()

    def shows(self, wanted: Callable[[GateView], bool], within_s: float = 15) -> GateView:
        end = time.monotonic() + within_s
        while not wanted(self.gate.desk.view):
            assert time.monotonic() < end, self.gate.desk.view
            time.sleep(0.005)
        return self.gate.desk.view

    def show(self, text: str) -> ShownScan:
        """Hold a symbol before the camera and take it away again."""
        before = self.gate.desk.view.last
        self.camera.now = scene(text, module_px=4)
        view = self.shows(lambda view: view.last is not None and view.last is not before)
        assert view.last is not None
        return view.last

    def waits_for(self, tickets: int) -> None:
        self.shows(lambda view: view.online and view.knowledge.tickets >= tickets)
