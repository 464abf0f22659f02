"""The verdict as a light: green, red, or amber where nobody but this gate stands behind a green."""

from kiosk.core.gate.view import GateScreen, GateView
from kiosk.core.ports import LightColour, SignalLight
from ticketing.scan import Sureness


def light_of(view: GateView) -> LightColour | None:
    """What the light shows for as long as ``view`` does; None is dark."""
    scan = view.verdict
    if view.screen is not GateScreen.VERDICT or scan is None:
        return None
    if not scan.admitted:
        return LightColour.RED
    alone = scan.sureness is Sureness.ALONE and not scan.heard.peers
    return LightColour.AMBER if alone else LightColour.GREEN


class Lighting:
    """Keeps a light in step with the screen."""

    def __init__(self, light: SignalLight) -> None:
        self._light = light
        self._shown: LightColour | None = None

    def follow(self, view: GateView) -> None:
        """Show what belongs to ``view``; returns at once."""
        colour = light_of(view)
        if colour is not self._shown:
            self._shown = colour
            self._light.show(colour)
