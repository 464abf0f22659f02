"""Pictures of the sale: every screen in every look, in English and in Arabic.

Some are drawn with larger text, some on a screen that lies on its side.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtTest import QTest

from kiosk.core.sale.intent import Intent
from kiosk.core.sale.view import SaleView
from kiosk.ui.palette import Look
from kiosk.ui.sale.face import PORTRAIT, Opening, SaleFace
from kiosk.ui.theme import LARGE_TEXT, Appearance, VenueLook
from resources import resource
from scripts.screenshots.sale_views import SCREENS, STATES, TIERS

LANDSCAPE = QSize(1920, 1080)
LARGE_SHOWN = (
    "01-",
    "02-events",
    "03-tiers",
    "04-review",
    "04-code",
    "05-email",
    "06-",
    "07-",
    "09-declined",
    "12-done",
)
SHEETS = {"16-languages": "language", "17-accessibility": "display", "18-help": "help"}
WIDE_SHOWN = (
    "01-attract",
    "02-events",
    "03-tiers",
    "04-review",
    "04-code",
    "05-email",
    "06-",
    "07-",
    "09-declined",
)


@dataclass(frozen=True)
class Shot:
    """One picture: what is shown, and how; ``sheet`` lies over it."""

    name: str
    view: SaleView
    look: Look = Look.LIGHT
    scale: float = 1.0
    wide: bool = False
    sheet: str = ""

    @property
    def file(self) -> str:
        """The picture's name: screen, language, and what is not as usual."""
        marks = [self.view.language]
        marks += [self.look.value] if self.look is not Look.LIGHT else []
        marks += ["large"] if self.scale > 1 else []
        marks += ["wide"] if self.wide else []
        return f"{self.name}-{'-'.join(marks)}.png"


class SilentDesk:
    """A desk nobody works at: it shows nothing of itself and takes no touch."""

    def submit(self, intent: Intent) -> None:
        """Let the touch go by."""

    def listen(self, listener: Callable[[SaleView], None]) -> None:
        """Say nothing: the pictures are shown by hand."""


def shots() -> Iterator[Shot]:
    """Every picture worth keeping."""
    for language in ("en", "ar"):
        for look in Look:
            for name, view in SCREENS.items():
                yield Shot(name, replace(view, language=language), look)
        for name, view in STATES.items():
            yield Shot(name, replace(view, language=language))
        for (name, sheet), look in product(SHEETS.items(), Look):
            yield Shot(name, replace(TIERS, language=language), look, sheet=sheet)
        for name, view in SCREENS.items():
            spoken = replace(view, language=language)
            if name.startswith(LARGE_SHOWN):
                yield Shot(name, spoken, scale=LARGE_TEXT)
            if name.startswith(WIDE_SHOWN):
                yield Shot(name, spoken, wide=True)


def take(folder: Path, wanted: str = "") -> list[Path]:
    """Draw every picture whose file name holds ``wanted`` into ``folder``; the files made."""
    folder.mkdir(parents=True, exist_ok=True)
    venue = VenueLook(
        mark=resource("sample_venue/mark.svg"),
        attract=resource("sample_venue/attract.png"),
        attract_wide=resource("sample_venue/attract-wide.png"),
    )
    face = SaleFace(SilentDesk(), Opening(Appearance(reduce_motion=True), venue))
    face.show()
    made = [_draw(shot, face, folder) for shot in shots() if wanted in shot.file]
    face.close()
    return made


def _draw(shot: Shot, face: SaleFace, folder: Path) -> Path:
    size = LANDSCAPE if shot.wide else PORTRAIT
    if face.window.size() != size:
        face.window.resize(size)
    face.model.show(shot.view)
    face.theme.change(look=shot.look, text_scale=shot.scale, reduce_motion=True)
    QTest.qWait(30)
    overlays = face.window.engine().singletonInstance("kiosk.ui.sale", "Overlays")
    if not isinstance(overlays, QObject):
        raise FileNotFoundError("the QML module of the sale cannot be loaded")
    overlays.setProperty("opened", shot.sheet)
    QTest.qWait(30)
    path = folder / shot.file
    face.picture(path)
    return path
