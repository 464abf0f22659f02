"""How many pixels a millimetre has, and what a window over a whole screen lets be done to it."""

import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.ui.window import FaceWindow, pixels_per_mm

ROOT = Path(__file__).parents[3]
TWO_SCREENS = {
    "screens": [
        {"name": "clerk", "x": 0, "y": 0, "width": 1920, "height": 1080},
        {"name": "visitor", "x": 1920, "y": 0, "width": 1080, "height": 1920},
    ]
}
SHOWS_ITS_PLACE = """
import sys
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from kiosk.ui.window import FaceWindow
application = QGuiApplication([])
window = FaceWindow(QSize(10, 10))
window.open(full_screen=True, screen=sys.argv[1])
print(window.screen().name(), *window.geometry().getRect())
"""


@pytest.fixture
def window(qapp: QCoreApplication) -> Iterator[FaceWindow]:
    """A window that is not open yet."""
    assert qapp.instance() is qapp
    made = FaceWindow(QSize(400, 300))
    yield made
    made.end()


def test_a_large_screen_is_drawn_at_its_own_size() -> None:
    assert pixels_per_mm(QSize(2160, 3840), physical=5.3) == 5.3


def test_a_small_window_shows_everything_smaller() -> None:
    assert pixels_per_mm(QSize(540, 960)) == 2.0


def test_a_small_screen_shows_everything_smaller_rather_than_cut_off() -> None:
    assert pixels_per_mm(QSize(768, 1366), physical=4.0) < 3


def test_both_ways_up_are_drawn_alike() -> None:
    assert pixels_per_mm(QSize(1920, 1080)) == pixels_per_mm(QSize(1080, 1920))


def test_over_a_whole_screen_it_refuses_to_be_closed_until_the_face_ends_it(
    window: FaceWindow,
) -> None:
    window.open(full_screen=True, screen=None)
    assert window.geometry() == QGuiApplication.primaryScreen().geometry()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    assert not window.close()
    assert window.isVisible()
    window.end()
    assert not window.isVisible()


def test_as_a_window_it_closes_like_any_other(window: FaceWindow) -> None:
    window.open(full_screen=False, screen=None)
    assert window.close()
    assert not window.isVisible()


def test_it_covers_the_screen_that_is_named(tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(TWO_SCREENS))
    ran = subprocess.run(
        [sys.executable, "-c", SHOWS_ITS_PLACE, "visitor"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert ran.stdout.split() == ["visitor", "1920", "0", "1080", "1920"]


def test_a_screen_that_is_not_there_is_named_with_those_that_are(
    window: FaceWindow, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        window.open(full_screen=True, screen="HDMI-9")
    there = QGuiApplication.primaryScreen().name()
    assert "HDMI-9" in caplog.text
    assert there in caplog.text
    assert window.isVisible()
