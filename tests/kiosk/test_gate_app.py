"""A gate put together from its real parts, on a machine that has hardly any, out of reach."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.core.gate.intent import ChooseCamera, TurnTorch
from kiosk.core.gate.settings import GateSettings
from kiosk.core.safekeeping import TOKEN, VIEW
from kiosk.core.settings import KeyringUse
from kiosk.core.store import Store
from kiosk.gate_app import STORE_FILE, OpenGate, build_gate
from kiosk.hardware.vault_file import FileVault
from tests.fakes.signal import FakeSignal
from tests.kiosk.core.gate.lan import until
from tests.kiosk.core.gate.world import Venue, gate_device


def paired(folder: Path) -> GateSettings:
    """The settings of a gate that was paired here, with a server that is gone."""
    with Store(folder / STORE_FILE) as store:
        view = gate_device(Venue()).model_dump_json()
        store.keep_all({"device.server": "http://127.0.0.1:9", VIEW: view})
    FileVault(folder / "secrets" / "gate.json").keep({TOKEN: "gate_of-a-test"})
    return GateSettings(
        device_folder=folder,
        keyring=KeyringUse.FILE,
        camera="99",
        light="no:green,no:red",
        lan=False,
    )


@contextmanager
def running(settings: GateSettings) -> Iterator[OpenGate]:
    gate = build_gate(settings, sounds=FakeSignal())
    gate.start()
    try:
        yield gate
    finally:
        gate.close()


def test_a_camera_is_chosen_for_good_and_what_the_machine_lacks_is_in_nobodys_way(
    tmp_path: Path,
) -> None:
    settings = paired(tmp_path)
    with running(settings) as gate:
        assert gate.desk.view.camera.name == "camera 99"
        gate.desk.submit(TurnTorch(on=True))
        gate.desk.submit(ChooseCamera("Webcam of a test"))
        until(lambda: gate.desk.view.camera.name == "Webcam of a test")
        until(lambda: gate.desk.view.machine.light_works is False)
    with running(settings) as gate:
        assert gate.desk.view.camera.name == "Webcam of a test"
