"""Pictures of the sale: every screen in every look, size and shape, in English and in Arabic."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QSize
from PySide6.QtTest import QTest

from kiosk.core.sale.intent import Intent
from kiosk.core.sale.view import SaleView, Screen
from kiosk.core.staff.view import StaffView
from kiosk.ui.palette import LIGHT, Look
from kiosk.ui.sale.face import PORTRAIT, Opening, SaleFace
from kiosk.ui.theme import LARGE_TEXT, Appearance, VenueLook
from resources import resource
from scripts.screenshots.sale_views import (
    BRANDED,
    SCREENS,
    STATES,
    TIERS,
)

View = TypeVar("View", SaleView, StaffView)
LANDSCAPE = QSize(1920, 1080)
SHEETS = {"16-languages": "language", "17-accessibility": "display", "18-help": "help"}
LOWERED_LOOKS = ((Look.LIGHT, 1.0), (Look.DARK, 1.0), (Look.CONTRAST, LARGE_TEXT))
NEVER_LOWERED = (Screen.STARTING, Screen.ATTRACT)
"""Whoever lowers the screen has left them, and their return raises it."""


@dataclass(frozen=True)
class Shot(Generic[View]):
    """One picture: what is shown, and how; ``sheet`` lies over it."""

    name: str
    view: View
    look: Look = Look.LIGHT
    scale: float = 1.0
    wide: bool = False
    sheet: str = ""
    lowered: bool = False

    @property
    def file(self) -> str:
        """The picture's name: screen, language, and what is not as usual."""
        marks = [self.view.language]
        marks += [self.look.value] if self.look is not Look.LIGHT else []
        marks += ["large"] if self.scale > 1 else []
        marks += ["wide"] if self.wide else []
        marks += ["lowered"] if self.lowered else []
        return f"{self.name}-{'-'.join(marks)}.png"


class SilentDesk:
    """A desk nobody works at: it shows nothing of itself and takes no touch."""

    def submit(self, intent: Intent) -> None:
        """Let the touch go by."""

    def listen(self, listener: Callable[[SaleView], None]) -> None:
        """Say nothing: the pictures are shown by hand."""


def branded(mark: Path) -> Iterator[Shot[SaleView]]:
    """What changes with an organiser's look, which has this ``mark``."""
    for language, look, scale, wide in product(
        ("en", "ar"), Look, (1.0, LARGE_TEXT), (False, True)
    ):
        for name, view in BRANDED.items():
            brand = replace(view.brand, mark=str(mark))
            yield Shot(name, replace(view, language=language, brand=brand), look, scale, wide)


class Whisper:
    """A voice that is there and says nothing: the choice is in the picture."""

    works = True

    def say(self, words: str, language: str) -> None:
        """Say nothing."""

    def close(self) -> None:
        """Nothing is being said."""


def shots() -> Iterator[Shot[SaleView]]:
    """Every picture: screens and sheets in every look, size and shape, states in their words."""
    for language, look, scale, wide in product(
        ("en", "ar"), Look, (1.0, LARGE_TEXT), (False, True)
    ):
        for name, view in SCREENS.items():
            yield Shot(name, replace(view, language=language), look, scale, wide)
        for name, sheet in SHEETS.items():
            yield Shot(name, replace(TIERS, language=language), look, scale, wide, sheet)
    for language, (look, scale) in product(("en", "ar"), LOWERED_LOOKS):
        for name, view in SCREENS.items():
            if view.screen not in NEVER_LOWERED:
                yield Shot(name, replace(view, language=language), look, scale, lowered=True)
        for name, sheet in SHEETS.items():
            shown = replace(TIERS, language=language)
            yield Shot(name, shown, look, scale, sheet=sheet, lowered=True)
    for language, (name, view) in product(("en", "ar"), STATES.items()):
        yield Shot(name, replace(view, language=language))


def take(folder: Path, wanted: str = "") -> list[Path]:
    """Draw every picture whose file name holds ``wanted`` into ``folder``; the files made."""
    folder.mkdir(parents=True, exist_ok=True)
    venue = VenueLook(
        mark=resource("sample_venue/mark.svg"),
        attract=resource("sample_venue/attract.png"),
        attract_wide=resource("sample_venue/attract-wide.png"),
    )
    made = _take(venue, (shot for shot in shots() if wanted in shot.file), folder)
    with TemporaryDirectory() as name:
        mark = Path(name) / "mark.svg"
        accent = str(BRANDED["01-attract-slides"].brand.accent)
        mark.write_text(resource("sample_venue/mark.svg").read_text().replace(LIGHT.accent, accent))
        of_brand = (shot for shot in branded(mark) if wanted in shot.file)
        return made + _take(VenueLook(), of_brand, folder)


def _take(venue: VenueLook, wanted: Iterable[Shot[SaleView]], folder: Path) -> list[Path]:
    face = SaleFace(SilentDesk(), Opening(Appearance(reduce_motion=True), venue), voice=Whisper())
    face.show()
    made = [_draw(shot, face, folder) for shot in wanted]
    face.close()
    return made


def _draw(shot: Shot[SaleView], face: SaleFace, folder: Path) -> Path:
    size = LANDSCAPE if shot.wide else PORTRAIT
    if face.window.size() != size:
        face.window.resize(size)
    face.model.show(shot.view)
    face.theme.change(
        look=shot.look, text_scale=shot.scale, reduce_motion=True, lowered=shot.lowered
    )
    QTest.qWait(30)
    overlays = face.window.engine().singletonInstance("kiosk.ui.sale", "Overlays")
    if not isinstance(overlays, QObject):
        raise FileNotFoundError("the QML module of the sale cannot be loaded")
    overlays.setProperty("opened", shot.sheet)
    QTest.qWait(30)
    path = folder / shot.file
    face.picture(path)
    return path
