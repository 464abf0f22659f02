"""The gate face: one window that shows a desk. The only module that puts its parts together."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.core.camera_ports import GreyFrame
from kiosk.core.wedge import Wedge
from kiosk.ui.fonts import install_fonts
from kiosk.ui.gate.images import install_gate_images
from kiosk.ui.gate.night import pour_night
from kiosk.ui.gate.view_model import Desk, GateViewModel
from kiosk.ui.images import install_images
from kiosk.ui.palette import Look
from kiosk.ui.theme import Appearance, Theme, VenueLook
from kiosk.ui.translation import Catalogue, Translation
from kiosk.ui.wedge_filter import WedgeFilter
from kiosk.ui.window import FaceWindow, load_screen, save_picture, tablet_pixels_per_mm

_STAGE = Path(__file__).with_name("GateStage.qml")

PORTRAIT = QSize(1200, 1920)
"""A ten-inch tablet on end, which every screen is drawn for."""


@dataclass(frozen=True)
class GateOpening:
    """How a gate's window opens.

    Attributes:
        language: ISO 639-1 code of the steward's language.
        night: begin in the night look.
        size: of the window, in pixels; not used when ``full_screen``.
        full_screen: cover a screen, without pointer or frame.
        screen: the name of that screen, as Qt lists it; the first if None.
    """

    language: str = "en"
    night: bool = False
    size: QSize = field(default_factory=lambda: QSize(PORTRAIT))
    full_screen: bool = False
    screen: str | None = None


class GateFace:
    """The window of a gate. Lives on the GUI thread; the desk may live on any.

    ``frame`` gives the camera's newest frame for the preview, or None. ``read`` is told what a hand
    scanner types into the window; without it, whatever is typed is a person's.
    """

    def __init__(
        self,
        desk: Desk,
        frame: Callable[[], GreyFrame | None],
        opening: GateOpening,
        read: Callable[[str], None] | None = None,
    ) -> None:
        install_fonts()
        self._opening = opening
        self.window = FaceWindow(opening.size)
        engine = self.window.engine()
        install_images(engine)
        camera = install_gate_images(engine)
        look = Look.DARK if opening.night else Look.LIGHT
        appearance = Appearance(look=look, language=opening.language)
        self.theme = Theme(engine, appearance, VenueLook())
        self.theme.listen(self._darken)
        self._darken(self.theme.now)
        self._translation = Translation(engine, Catalogue.GATE)
        self._translation.speak(opening.language)
        self._fit()
        self.model = GateViewModel(engine, desk, self.theme, self._translation, camera, frame)
        load_screen(self.window, _STAGE)
        self.window.setTitle("Wicket gate")
        if read is not None:
            WedgeFilter(self.window, read, Wedge())
        self.window.widthChanged.connect(self._fit)
        self.window.heightChanged.connect(self._fit)

    def show(self) -> None:
        """Show the window as the opening asks."""
        opening = self._opening
        self.window.open(full_screen=opening.full_screen, screen=opening.screen)

    def picture(self, path: Path) -> None:
        """Save what the window shows now to ``path`` (PNG).

        Raises:
            OSError: the file could not be written.
        """
        save_picture(self.window, path)

    def close(self) -> None:
        """Close the window, hear no more of the desk, take the translation out."""
        self.model.close()
        self._translation.silence()
        self.window.end()

    def _darken(self, appearance: Appearance) -> None:
        if appearance.look is Look.DARK:
            pour_night(self.window.engine())

    def _fit(self) -> None:
        size = self.window.size()
        self.theme.fit(tablet_pixels_per_mm(size), landscape=size.width() > size.height())
