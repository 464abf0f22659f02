"""The pairing face: one window that shows a pairing desk, for a kiosk and for a gate."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.ui.camera_picture import CameraPicture
from kiosk.ui.fonts import install_fonts
from kiosk.ui.images import install_images
from kiosk.ui.pairing.view_model import Desk, Frame, PairingViewModel
from kiosk.ui.palette import Look
from kiosk.ui.theme import Appearance, Theme, VenueLook
from kiosk.ui.translation import Catalogue, Translation
from kiosk.ui.window import FaceWindow, load_screen, save_picture, tablet_pixels_per_mm

_STAGE = Path(__file__).with_name("PairingStage.qml")

PORTRAIT = QSize(1080, 1920)
"""The window's size where nothing else is asked for."""


@dataclass(frozen=True)
class PairingOpening:
    """How the window opens.

    Attributes:
        language: ISO 639-1 code to begin with.
        size: of the window, in pixels; not used when ``full_screen``.
        full_screen: cover a screen, without pointer or frame.
        screen: the name of that screen, as Qt lists it; the first if None.
    """

    language: str = "en"
    look: Look = Look.LIGHT
    size: QSize = field(default_factory=lambda: QSize(PORTRAIT))
    full_screen: bool = False
    screen: str | None = None


class PairingFace:
    """The window of a device that is not paired yet; it closes itself once that is done.

    Lives on the GUI thread. ``frame`` gives the camera's newest frame, where there is a camera.
    """

    def __init__(self, desk: Desk, frame: Frame | None, opening: PairingOpening) -> None:
        install_fonts()
        self._opening = opening
        self.window = FaceWindow(opening.size)
        engine = self.window.engine()
        install_images(engine)
        camera = CameraPicture()
        engine.addImageProvider("camera", camera)
        appearance = Appearance(look=opening.look, language=opening.language, reduce_motion=True)
        self.theme = Theme(engine, appearance, VenueLook())
        self._translation = Translation(engine, Catalogue.PAIRING)
        self._translation.speak(opening.language)
        self._fit()
        self.model = PairingViewModel(engine, desk, self.theme, self._translation, camera, frame)
        self.model.paired.connect(self.window.close)
        load_screen(self.window, _STAGE)
        self.window.setTitle("Wicket")
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
        """Close the window, hear no more of the desk, take the translation out.

        The window goes for good, on this thread: the next face's threads must not be those that
        clear it away.
        """
        self.model.close()
        self._translation.silence()
        self.window.end()
        self.window.deleteLater()

    def _fit(self) -> None:
        size = self.window.size()
        self.theme.fit(tablet_pixels_per_mm(size), landscape=size.width() > size.height())
