"""Draw the pages of the staff panel over the sale's window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from kiosk.core.staff.intent import StaffIntent
from kiosk.core.staff.view import StaffView
from kiosk.ui.palette import Look
from kiosk.ui.sale.face import PORTRAIT, Opening, SaleFace
from kiosk.ui.theme import LARGE_TEXT, Appearance
from scripts.screenshots.sale import LANDSCAPE, Shot, SilentDesk
from scripts.screenshots.sale_views import (
    ATTRACT,
)
from scripts.screenshots.staff_views import OPENED, VIEWS


class SilentPanel:
    """A panel nobody works at."""

    def submit(self, intent: StaffIntent) -> None:
        """Let the touch go by."""

    def listen(self, listener: Callable[[StaffView], None]) -> None:
        """Say nothing: the pictures are shown by hand."""


def shots() -> Iterator[Shot[StaffView]]:
    """Every picture worth keeping."""
    views = {name: (view, "") for name, view in VIEWS.items()} | OPENED
    for language in ("en", "ar"):
        for name, (view, opened) in views.items():
            spoken = replace(view, language=language)
            yield Shot(name, spoken, sheet=opened)
            if name.count("-") == 1:
                yield Shot(name, spoken, Look.DARK, sheet=opened)
                yield Shot(name, spoken, Look.CONTRAST, sheet=opened)
                yield Shot(name, spoken, scale=LARGE_TEXT, sheet=opened)
                yield Shot(name, spoken, wide=True, sheet=opened)


def take(folder: Path, wanted: str = "") -> list[Path]:
    """Draw every picture whose file name holds ``wanted`` into ``folder``; the files made."""
    folder.mkdir(parents=True, exist_ok=True)
    face = SaleFace(SilentDesk(), Opening(Appearance(reduce_motion=True)), SilentPanel())
    face.show()
    made = [_draw(shot, face, folder) for shot in shots() if wanted in shot.file]
    face.close()
    return made


def open_on_page(face: SaleFace, opened: str) -> None:
    """Open what the page shown has to open, by its property; nothing for no name."""
    loader = face.window.rootObject().findChild(QObject, "staffPage")
    page = loader.property("item") if loader else None
    for one in sorted({part for _, part in OPENED.values()}):
        if isinstance(page, QObject) and page.property(one) is not None:
            page.setProperty(one, one == opened)


def _draw(shot: Shot[StaffView], face: SaleFace, folder: Path) -> Path:
    size = LANDSCAPE if shot.wide else PORTRAIT
    if face.window.size() != size:
        face.window.resize(size)
    face.model.show(replace(ATTRACT, language=shot.view.language))
    if face.staff is None:
        raise AssertionError("the face was opened with a panel")
    face.staff.show(shot.view)
    open_on_page(face, shot.sheet)
    face.theme.change(look=shot.look, text_scale=shot.scale, reduce_motion=True)
    QTest.qWait(50)
    path = folder / shot.file
    face.picture(path)
    return path
