"""The pairing screen put together for a gate: its camera reads the code's QR off a real picture."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from kiosk.core.camera_ports import GreyFrame
from kiosk.core.gate.settings import GateSettings
from kiosk.core.pairing_state import PairingView
from kiosk.core.safekeeping import wipe
from kiosk.core.store import Store
from kiosk.gate_app import STORE_FILE
from kiosk.hardware.decoder import QrDecoder
from kiosk.hardware.vault_file import FileVault
from kiosk.pairing_app import pairing_parts
from server.ticket.pictures import terminal_lines
from tests.fakes.camera import FakeCamera
from tests.kiosk.core.gate.lan import until
from tests.kiosk.hardware.scenes import scene
from tests.kiosk.test_gate_app import paired
from ticketing.device import DeviceKind
from ticketing.pairing_symbol import PairingSymbol, pairing_symbol

SYMBOL = pairing_symbol("https://tickets.example.org", "7K3F-92QD")


def read_by_a_gate(frame: GreyFrame, folder: Path) -> PairingView:
    """What an unpaired gate shows once its camera has read this."""
    settings = GateSettings(device_folder=folder, server_url="http://127.0.0.1:9")
    camera = FakeCamera(frame)
    with pairing_parts(settings, DeviceKind.GATE, "gate.db", camera) as parts:
        read: Callable[[], bool] = lambda: parts.desk.view.read  # noqa: E731  typed for `until`
        until(read)
        assert parts.frame is not None
        assert parts.frame() is frame
        view = parts.desk.view
    assert camera.closed
    return view


def test_a_gate_reads_the_code_off_a_qr(tmp_path: Path) -> None:
    view = read_by_a_gate(scene(SYMBOL.text, degrees=12, noise=6), tmp_path)
    assert PairingSymbol(view.server_url, view.code) == SYMBOL
    assert not view.busy


def test_the_qr_of_a_terminal_is_read_too() -> None:
    assert QrDecoder().decode(on_screen(terminal_lines(SYMBOL.text))) == SYMBOL.text


def test_a_device_that_was_removed_says_so_and_knows_its_server(tmp_path: Path) -> None:
    settings = paired(tmp_path)
    with Store(tmp_path / STORE_FILE) as store:
        wipe(store, FileVault(tmp_path / "secrets" / "gate.json"))
    with pairing_parts(settings, DeviceKind.GATE, STORE_FILE) as parts:
        view = parts.desk.view
    assert (view.removed, view.server_url) == (True, "http://127.0.0.1:9")
    with pairing_parts(settings, DeviceKind.GATE, "new.db") as parts:
        assert not parts.desk.view.removed


def on_screen(text: str, px: int = 6) -> GreyFrame:
    """How a dark terminal shows these half blocks; each is one column and two rows."""
    halves = {"\N{FULL BLOCK}": (1, 1), "\N{UPPER HALF BLOCK}": (1, 0)}
    halves |= {"\N{LOWER HALF BLOCK}": (0, 1)}
    lines = [[halves.get(sign, (0, 0)) for sign in line] for line in text.splitlines()]
    rows = [[pair[half] for pair in line] for line in lines for half in (0, 1)]
    lit = np.array(rows, dtype=np.uint8) * 255
    return np.ascontiguousarray(lit.repeat(px, axis=0).repeat(px, axis=1))
