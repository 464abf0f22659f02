"""The sale face: one window that shows a desk. The only module that puts its parts together."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.core.ports import Voice
from kiosk.core.sale.view import Screen
from kiosk.core.staff.badge_wedge import BadgeWedge
from kiosk.ui.fonts import install_fonts
from kiosk.ui.images import install_images
from kiosk.ui.sale.reading_aloud import ReadingAloud
from kiosk.ui.sale.view_model import Desk, SaleViewModel
from kiosk.ui.staff.view_model import StaffPanel, StaffViewModel
from kiosk.ui.theme import Appearance, Theme, VenueLook
from kiosk.ui.translation import Catalogue, Translation
from kiosk.ui.walking import KeyWalk
from kiosk.ui.wedge_filter import WedgeFilter
from kiosk.ui.window import (
    FaceWindow,
    load_screen,
    physical_pixels_per_mm,
    pixels_per_mm,
    save_picture,
)

_STAGE = Path(__file__).with_name("SaleStage.qml")
PORTRAIT = QSize(1080, 1920)
"""The window's size where nothing else is asked for: a 21.5" screen on end."""


@dataclass(frozen=True)
class Opening:
    """How a face opens.

    Attributes:
        appearance: language, look, text scale and motion to begin with.
        venue: what the venue brings along.
        size: of the window, in pixels; not used when ``full_screen``.
        full_screen: cover a screen, without pointer or frame.
        screen: the name of that screen, as Qt lists it; the first if None.
    """

    appearance: Appearance = field(default_factory=Appearance)
    venue: VenueLook = field(default_factory=VenueLook)
    size: QSize = field(default_factory=lambda: QSize(PORTRAIT))
    full_screen: bool = False
    screen: str | None = None


class SaleFace:
    """The window of a sale. Lives on the GUI thread; the desk may live on any.

    ``staff``: the panel that staff open over it, and ``voice`` what reads it aloud, where there is
    one; the face closes the voice.
    """

    def __init__(
        self,
        desk: Desk,
        opening: Opening,
        staff: StaffPanel | None = None,
        voice: Voice | None = None,
    ) -> None:
        install_fonts()
        self._opening = opening
        self.window = FaceWindow(opening.size)
        engine = self.window.engine()
        install_images(engine)
        self.theme = Theme(engine, opening.appearance, opening.venue)
        self._translation = Translation(engine, Catalogue.SALE)
        self._translation.speak(opening.appearance.language)
        self._fit()
        self.model = SaleViewModel(engine, desk, self.theme, self._translation)
        self.staff = StaffViewModel(engine, staff) if staff else None
        load_screen(self.window, _STAGE)
        self.window.setTitle("Wicket")
        self.window.hear_keys(KeyWalk(self.window).take)
        self.reading = ReadingAloud(self.window, self.model.sale, voice) if voice else None
        if self.reading:
            self.theme.listen(self.reading.restyled)
        self.window.widthChanged.connect(self._fit)
        self.window.heightChanged.connect(self._fit)
        if self.staff:
            WedgeFilter(self.window, self.staff.badge_read, BadgeWedge())
            # With its last window the program ends.
            self.staff.left.connect(self.window.close)

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

    def at_rest(self) -> bool:
        """Whether the attract screen is shown, with no panel or sheet over it."""
        return bool(self.window.rootObject().property("walkedName") == Screen.ATTRACT.value)

    def close(self) -> None:
        """Close the window, hear no more of the desk, take the translation out."""
        if self.reading:
            self.reading.close()
        self.model.close()
        if self.staff:
            self.staff.close()
        self._translation.silence()
        self.window.end()

    def _fit(self) -> None:
        size = self.window.size()
        physical = physical_pixels_per_mm(self.window) if self._opening.full_screen else None
        self.theme.fit(pixels_per_mm(size, physical), landscape=size.width() > size.height())
