"""Pictures of the pairing screen: every state of a kiosk and of a gate, in every language.

In every look, upright and on its side.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest

from kiosk.core.camera_ports import GreyFrame
from kiosk.core.pairing_state import PairingIntent, PairingTrouble, PairingView
from kiosk.ui.fonts import install_fonts
from kiosk.ui.pairing.face import PORTRAIT, PairingFace, PairingOpening
from kiosk.ui.pairing.view_model import Frame
from kiosk.ui.palette import Look
from kiosk.ui.translation import Catalogue, offered_languages
from scripts.screenshots.gate_scene import PhoneTicket, scene
from ticketing.device import DeviceKind
from ticketing.pairing_symbol import pairing_symbol

LANDSCAPE = QSize(1920, 1080)
ADDRESS = "https://tickets.foundry.example"
CODE = "7K3F92QD"
GATE = PairingView(DeviceKind.GATE, ADDRESS)
KIOSK = PairingView(DeviceKind.KIOSK, ADDRESS)
STATES: dict[str, PairingView] = {
    "01-kiosk": KIOSK,
    "02-kiosk-typing": replace(KIOSK, code=CODE[:5]),
    "03-kiosk-complete": replace(KIOSK, code=CODE),
    "04-kiosk-busy": replace(KIOSK, code=CODE, busy=True),
    "05-kiosk-address": replace(KIOSK, on_address=True, server_url="http://192.168.1.20:8700"),
    "06-gate": GATE,
    "09-kiosk-removed": replace(KIOSK, removed=True),
    "09-gate-removed": replace(GATE, removed=True),
    "07-gate-read": replace(GATE, code=CODE, read=True),
} | {
    f"08-{view.kind.value}-{trouble.value.replace('_', '-')}": replace(
        view,
        trouble=trouble,
        code=CODE if trouble in {PairingTrouble.NOT_REACHED, PairingTrouble.NOT_OURS} else "",
        on_address=trouble is PairingTrouble.BAD_ADDRESS,
        server_url="tickets.foundry" if trouble is PairingTrouble.BAD_ADDRESS else ADDRESS,
        other_name="North gate 2" if trouble is PairingTrouble.WRONG_KIND else "",
    )
    for view in (KIOSK, GATE)
    for trouble in PairingTrouble
    if view.kind is DeviceKind.GATE or trouble is not PairingTrouble.OTHER_QR
}
"""One view of every state, by name."""

PHONE = PhoneTicket(
    code=pairing_symbol(ADDRESS, CODE).text, event="Wicket", line="Gate 2 · 10 min", serial=CODE
)


class ShownDesk:
    """A desk nobody works at: it shows one view and takes no touch."""

    def __init__(self, view: PairingView) -> None:
        self._view = view

    def submit(self, intent: PairingIntent) -> None:
        """Nothing."""

    def listen(self, listener: Callable[[PairingView], None]) -> None:
        """The view, once."""
        listener(self._view)


def take(folder: Path, wanted: str = "") -> list[Path]:
    """Draw every state whose file name holds ``wanted`` into ``folder``; the files made."""
    folder.mkdir(parents=True, exist_ok=True)
    install_fonts()
    made = []
    shapes = ((PORTRAIT, ""), (LANDSCAPE, "-wide"))
    for language, look, (size, shape) in product(
        offered_languages(Catalogue.PAIRING), Look, shapes
    ):
        mark = f"{language}{'' if look is Look.LIGHT else f'-{look.value}'}{shape}"
        names = [name for name in STATES if wanted in f"{name}-{mark}.png"]
        if look is not Look.LIGHT:
            names = [name for name in names if name[:2] in {"02", "07"} or "wrong-code" in name]
        made += _draw(folder, names, mark, PairingOpening(language, look, size))
    return made


def _same(frame: GreyFrame) -> GreyFrame:
    return frame


def _draw(folder: Path, names: list[str], mark: str, opening: PairingOpening) -> list[Path]:
    made: list[Path] = []
    if not names:
        return made
    seen: Frame = partial(_same, scene(PHONE))
    for name in names:
        gate = STATES[name].kind is DeviceKind.GATE
        face = PairingFace(ShownDesk(STATES[name]), seen if gate else None, opening)
        face.show()
        face.model.show_frame()
        QTest.qWait(60)
        path = folder / f"{name}-{mark}.png"
        face.picture(path)
        face.close()
        made.append(path)
    return made
