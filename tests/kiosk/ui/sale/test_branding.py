"""The organiser's look on the real window: its accent, and its pictures in turn."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, QSize
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from kiosk.core.sale.intent import Press
from kiosk.core.sale.view import Brand, Screen
from kiosk.ui.palette import Look
from kiosk.ui.sale.face import PORTRAIT, Opening
from kiosk.ui.theme import LARGE_TEXT, Appearance
from resources import resource
from scripts.screenshots.sale_views import (
    ATTRACT,
)
from tests.kiosk.ui.sale_window import SaleWindow, area, is_text

FIRST, SECOND = (str(resource(f"sample_venue/{name}.png")) for name in ("hamlet", "moonlight"))
TWO = replace(ATTRACT, brand=Brand(pictures=(FIRST, SECOND)))
LANDSCAPE = QSize(1920, 1080)


@pytest.fixture(scope="module")
def moving(qapp: QCoreApplication) -> Iterator[SaleWindow]:
    """A window that moves, as most do."""
    assert qapp.instance() is qapp
    window = SaleWindow(Opening(Appearance()))
    yield window
    window.close()


def opened(
    sale: SaleWindow, rest_ms: int, look: Look = Look.LIGHT, *, still: bool = True
) -> SaleWindow:
    """The attract screen with two pictures, each shown so long."""
    sale.show(replace(ATTRACT, screen=Screen.STARTING), settle=False)
    sale.show(TWO)
    sale.face.theme.change(look=look, text_scale=1.0, reduce_motion=still)
    sale.find("slides").setProperty("restMs", rest_ms)
    return sale


def slide(sale: SaleWindow) -> object:
    """The file of the picture that is shown."""
    return sale.find("slide").property("file")


def files_within(sale: SaleWindow, milliseconds: int) -> set[object]:
    """The pictures that are shown in turn meanwhile."""
    files = set()
    for _ in range(milliseconds // 10):
        files.add(slide(sale))
        QTest.qWait(10)
    return files


def test_the_organiser_s_accent_is_worn_without_a_restart(shared_sale: SaleWindow) -> None:
    for accent in ("#0B6B3A", "#7A1FA2"):
        shared_sale.show(replace(ATTRACT, brand=Brand(accent=accent)), settle=False)
        root = shared_sale.find("attract")
        assert root.property("color") == QColor(accent)


def test_pictures_are_shown_in_turn(moving: SaleWindow) -> None:
    sale = opened(moving, 40)
    assert files_within(sale, 300) == {FIRST, SECOND}


def test_the_next_picture_comes_by_a_fade(moving: SaleWindow) -> None:
    sale = opened(moving, 60_000, still=False)
    QMetaObject.invokeMethod(sale.find("slides"), "turn")
    assert slide(sale) == FIRST
    for _ in range(6):
        sale.wait_until(lambda: slide(sale) == SECOND)
    assert slide(sale) == SECOND


def test_in_high_contrast_a_picture_stays(moving: SaleWindow) -> None:
    sale = opened(moving, 30, Look.CONTRAST)
    assert files_within(sale, 300) == {FIRST}


def test_other_pictures_begin_with_the_first(moving: SaleWindow) -> None:
    sale = opened(moving, 40)
    assert files_within(sale, 200) == {FIRST, SECOND}
    sale.show(replace(TWO, brand=Brand(pictures=(SECOND,))), settle=False)
    assert files_within(sale, 200) == {SECOND}


def test_nothing_is_painted_between_two_turns(moving: SaleWindow) -> None:
    sale = opened(moving, 8000, still=False)
    frames: list[None] = []
    QTest.qWait(300)
    sale.face.window.frameSwapped.connect(lambda: frames.append(None))
    QTest.qWait(1500)
    quiet = len(frames)
    QMetaObject.invokeMethod(sale.find("slides"), "turn")
    QTest.qWait(900)
    assert quiet <= 1
    assert 3 <= len(frames) - quiet <= 14, "a fade has few steps"


def test_a_touch_on_the_picture_starts(moving: SaleWindow) -> None:
    sale = opened(moving, 8000)
    settling = sale.face.window.rootObject().findChild(QObject, "settling")
    sale.wait_until(lambda: settling is not None and not settling.property("running"))
    sale.desk.intents.clear()
    sale.click("slides")
    assert sale.desk.asked() == [Press.START]


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["upright", "wide"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_words_stand_on_a_picture_of_the_venue(
    moving: SaleWindow, size: QSize, language: str
) -> None:
    sale = opened(moving, 8000)
    sale.face.window.resize(size)
    sale.show(replace(TWO, language=language))
    for scale in (1.0, LARGE_TEXT):
        sale.look(scale=scale)
        picture = area(sale.find("slides"))
        texts = [item for item in filter(is_text, sale.items()) if item.property("text")]
        on_it = [item.property("text") for item in texts if area(item).intersects(picture)]
        assert on_it == []
        assert area(sale.find("language-en")).bottom() <= size.height()
        assert picture.width() * picture.height() > 0.1 * size.width() * size.height()
    sale.face.window.resize(PORTRAIT)
