"""A face is opened, fed from another thread, and closed."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest

from kiosk.ui.sale.face import Opening
from kiosk.ui.theme import Appearance, VenueLook
from resources import resource
from scripts.screenshots.sale_views import (
    ATTRACT,
    REVIEW,
)
from tests.kiosk.ui.sale_window import SaleWindow


def test_a_view_from_the_desks_thread_is_shown(sale: SaleWindow) -> None:
    sender = threading.Thread(target=sale.desk.show, args=(REVIEW,))
    sender.start()
    sender.join()
    sale.wait_until(lambda: "Check your order" in sale.texts())
    assert "Check your order" in sale.texts()


def test_a_desk_that_goes_on_after_the_window_closed_does_no_harm(sale: SaleWindow) -> None:
    sale.face.close()
    sender = threading.Thread(target=sale.desk.show, args=(REVIEW,))
    sender.start()
    sender.join()
    QTest.qWait(20)
    sale.face.show()
    assert "Check your order" not in sale.texts()


def test_a_picture_of_the_window_is_saved(sale: SaleWindow, tmp_path: Path) -> None:
    sale.show(ATTRACT)
    sale.face.picture(tmp_path / "attract.png")
    assert (tmp_path / "attract.png").stat().st_size > 10_000


def test_a_picture_that_cannot_be_saved_is_said(sale: SaleWindow, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="could not be written"):
        sale.face.picture(tmp_path / "no-such-folder" / "attract.png")


@pytest.mark.usefixtures("qapp")
def test_a_venues_own_art_and_accent_are_shown() -> None:
    venue = VenueLook(
        accent="#0B6B3A",
        mark=resource("sample_venue/mark.svg"),
        attract=resource("sample_venue/attract.png"),
    )
    window = SaleWindow(Opening(Appearance(reduce_motion=True), venue))
    window.show(replace(ATTRACT, now=ATTRACT.now))
    picture = window.face.window.grabWindow()
    assert picture.pixelColor(20, 20).name() == "#d93d1e"
    button = window.centre("start")
    assert picture.pixelColor(button.x() - 440, button.y()).name() == "#0b6b3a"
    window.close()


def test_a_smaller_window_shows_everything_smaller(sale: SaleWindow) -> None:
    sale.show(REVIEW)
    before = sale.find("continue").height()
    sale.face.window.resize(QSize(540, 960))
    sale.wait_until(lambda: sale.find("continue").height() < before)
    assert sale.find("continue").height() == pytest.approx(before / 2, abs=1)
