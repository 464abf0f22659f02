"""Pictures of the gate: every state by day and by night, upright and on its side.

So in English and Arabic; in its other languages once, upright by day, for their words.
"""

from collections.abc import Callable
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from kiosk.core.gate.intent import GateIntent
from kiosk.core.gate.view import GateScreen, GateView
from kiosk.ui.fonts import install_fonts
from kiosk.ui.gate.face import PORTRAIT, GateFace, GateOpening
from kiosk.ui.translation import Catalogue, offered_languages
from scripts.screenshots.gate_scene import PhoneTicket, scene
from scripts.screenshots.gate_views import STATES

LANDSCAPE = QSize(1920, 1080)
EVERY_LOOK = ("en", "ar")
"""The languages drawn in every look: one runs from left to right, one from right to left."""

TYPED = "J2N84XW"
TICKET = PhoneTicket(
    code="CAD5G7RIBANAAAAQPABNUMQGKAUIYGLEQHGXOTJVXR2TNCKVD4CPALETW2LQDKQ5Y6O6OBXUSJR6P3OZ4AE2"
    "XJOWXJ2KJUWZ2RH662HCAQ3MN2522O75N5NQAA",
    event="Mira Okafor Trio",
    line="Sat 21 Nov · doors 18:45",
    serial="TKT-7Q4M-Z8KD",
)


class SilentDesk:
    """A desk nobody works at: it shows nothing of itself and takes no touch."""

    def submit(self, intent: GateIntent) -> None:
        """Nothing."""

    def listen(self, listener: Callable[[GateView], None]) -> None:
        """Nothing."""


def take(folder: Path, wanted: str = "") -> list[Path]:
    """Draw every state whose file name holds ``wanted`` into ``folder``; the files made."""
    folder.mkdir(parents=True, exist_ok=True)
    install_fonts()
    made = []
    shapes = ((PORTRAIT, ""), (LANDSCAPE, "-wide"))
    looks = [*product(EVERY_LOOK, (False, True), shapes)]
    others = [code for code in offered_languages(Catalogue.GATE) if code not in EVERY_LOOK]
    looks += [*product(others, (False,), shapes[:1])]
    for language, night, (size, shape) in looks:
        mark = f"{language}{'-night' if night else ''}{shape}"
        names = [name for name in STATES if wanted in f"{name}-{mark}.png"]
        if names:
            made += _draw(folder, names, mark, GateOpening(language, night=night, size=size))
    return made


def _draw(folder: Path, names: list[str], mark: str, opening: GateOpening) -> list[Path]:
    frame = scene(TICKET, brightness=0.7 if opening.night else 1.0)
    face = GateFace(SilentDesk(), lambda: frame, opening)
    face.show()
    face.model.show_frame()
    made = []
    for name in names:
        face.model.show(STATES[name])
        if STATES[name].screen is GateScreen.SERIAL:
            QTest.qWait(20)
            for character in TYPED:
                QTest.keyClick(face.window, Qt.Key(ord(character.upper())))
        QTest.qWait(60)
        path = folder / f"{name}-{mark}.png"
        face.picture(path)
        made.append(path)
    face.close()
    return made
