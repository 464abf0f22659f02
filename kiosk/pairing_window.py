"""Opens the pairing screen's window by a command's options."""

import argparse
from typing import TYPE_CHECKING

from kiosk.commanding import Opened
from kiosk.pairing_app import PairingParts

if TYPE_CHECKING:
    from kiosk.ui.pairing.face import PairingOpening


def open_pairing(parts: PairingParts, opening: "PairingOpening") -> Opened:
    """The window."""
    from kiosk.ui.pairing.face import PairingFace

    kind = parts.desk.view.kind.value
    face = PairingFace(parts.desk, parts.frame, opening)
    return Opened(face, f"Wicket {kind} waits to be paired")


def pairing_opening(
    options: argparse.Namespace, language: str, look: str | None = None
) -> "PairingOpening":
    """How the window opens; without ``look`` as the options say."""
    from PySide6.QtCore import QSize

    from kiosk.ui.pairing.face import PORTRAIT, PairingOpening
    from kiosk.ui.palette import Look

    width, height = options.window or (PORTRAIT.width(), PORTRAIT.height())
    return PairingOpening(
        language=language,
        look=Look(look or options.look),
        size=QSize(width, height),
        full_screen=options.full_screen,
        screen=options.screen,
    )
