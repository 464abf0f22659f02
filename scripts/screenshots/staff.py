"""Draw the pages of the staff panel over the sale's window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest

from kiosk.core.staff.intent import StaffIntent
from kiosk.core.staff.view import StaffView
from kiosk.ui.palette import Look
from kiosk.ui.sale.face import PORTRAIT, Opening, SaleFace
from kiosk.ui.theme import LARGE_TEXT, Appearance
from scripts.screenshots.sale import LANDSCAPE, Shot, SilentDesk
from scripts.screenshots.sale_views import ATTRACT
from scripts.screenshots.staff_views import VIEWS


class SilentPanel:
    """A panel nobody works at."""

    def submit(self, intent: StaffIntent) -> None:
        """Let the touch go by."""

    def listen(self, listener: Callable[[StaffView], None]) -> None:
        """Say nothing: the pictures are shown by hand."""


def shots() -> Iterator[Shot[StaffView]]:
    """Every picture worth keeping."""
    for language in ("en", "ar"):
        for name, view in VIEWS.items():
            spoken = replace(view, language=language)
            yield Shot(name, spoken)
            if name.count("-") == 1:
                yield Shot(name, spoken, Look.DARK)
                yield Shot(name, spoken, Look.CONTRAST)
                yield Shot(name, spoken, scale=LARGE_TEXT)
                yield Shot(name, spoken, wide=True)


def take(folder: Path, wanted: str = "") -> list[Path]:
    """Draw every picture whose file name holds ``wanted`` into ``folder``; the files made."""
    folder.mkdir(parents=True, exist_ok=True)
    face = SaleFace(SilentDesk(), Opening(Appearance(reduce_motion=True)), SilentPanel())
    face.show()
    made = [_draw(shot, face, folder) for shot in shots() if wanted in shot.file]
    face.close()
    return made


def _draw(shot: Shot[StaffView], face: SaleFace, folder: Path) -> Path:
    size = LANDSCAPE if shot.wide else PORTRAIT
    if face.window.size() != size:
        face.window.resize(size)
    face.model.show(replace(ATTRACT, language=shot.view.language))
    if face.staff is None:
        raise AssertionError("the face was opened with a panel")
    face.staff.show(shot.view)
    face.theme.change(look=shot.look, text_scale=shot.scale, reduce_motion=True)
    QTest.qWait(50)
    path = folder / shot.file
    face.picture(path)
    return path
