"""The command ``wicket gate``: reads its options and opens the gate's window."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.commanding import Opened, OpenFace, face_options, run_face, with_options
from kiosk.core.gate.settings import GateSettings
from kiosk.gate_app import STORE_FILE, OpenGate, build_gate
from kiosk.hardware.camera import open_camera
from kiosk.pairing_app import pairing_parts
from kiosk.pairing_window import open_pairing, pairing_opening
from ticketing.device import DeviceKind

if TYPE_CHECKING:
    from kiosk.ui.gate.face import GateOpening


def run(arguments: Sequence[str]) -> int:
    """Check tickets until the window is closed; 2 with one sentence where it cannot start."""
    options = _options().parse_args(arguments)

    @contextmanager
    def prepare() -> Iterator[OpenFace]:
        settings = with_options(GateSettings, options)
        gate = build_gate(settings)
        try:
            yield lambda: _open(gate, settings, options)
        finally:
            gate.close()

    @contextmanager
    def pairing() -> Iterator[OpenFace]:
        settings = with_options(GateSettings, options)
        camera = open_camera(settings.camera, loop=settings.camera_loop)
        with pairing_parts(settings, DeviceKind.GATE, STORE_FILE, camera) as parts:
            look = "dark" if settings.night else "light"
            yield lambda: open_pairing(parts, pairing_opening(options, settings.language, look))

    return run_face(prepare, pairing)


def _open(gate: OpenGate, settings: GateSettings, options: argparse.Namespace) -> Opened:
    from kiosk.ui.gate.face import GateFace

    face = GateFace(gate.desk, gate.frame, _opening(settings, options), gate.read)
    gate.start()
    device = gate.identity.device
    ready = f"Wicket gate {device.name} ({device.place}) is watching"
    return Opened(face, ready, gate.removed)


def _opening(settings: GateSettings, options: argparse.Namespace) -> "GateOpening":
    from PySide6.QtCore import QSize

    from kiosk.ui.gate.face import PORTRAIT, GateOpening

    width, height = options.window or (PORTRAIT.width(), PORTRAIT.height())
    return GateOpening(
        language=settings.language,
        night=settings.night,
        size=QSize(width, height),
        full_screen=options.full_screen,
        screen=options.screen,
    )


def _options() -> argparse.ArgumentParser:
    parser = face_options("gate", "The gate face for a tablet.")
    parser.add_argument("--camera", help="its number, or a film, a picture, a folder, a pattern")
    parser.add_argument(
        "--no-loop",
        dest="camera_loop",
        action="store_false",
        default=None,
        help="a film or a folder of pictures stays at its end",
    )
    parser.add_argument("--scanner", help="a hand scanner's serial device, as /dev/ttyACM0")
    parser.add_argument(
        "--night", action="store_true", default=None, help="start in the night look"
    )
    return parser
