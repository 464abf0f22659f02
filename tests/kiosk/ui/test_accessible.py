"""The checks of every screen see a single broken item."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtQuick import QQuickItem

from kiosk.ui.palette import LIGHT
from kiosk.ui.theme import Appearance, Theme, VenueLook
from kiosk.ui.walking import KeyWalk, visible
from kiosk.ui.window import FaceWindow, load_screen
from tests.kiosk.ui.accessible import nameless, too_small, unreached, unreadable

STAGE = """
import QtQuick
import kiosk.ui.parts

Column {
    id: stage
    signal touched
    property Item walked: stage
    property string walkedName: "broken"
    property bool settled: true
    function noticed() {}
    function rest() {}

    PushButton { objectName: "good"; width: 200; height: 100; text: "Pay" }
    %s
}
"""
PX_PER_MM = 4.0
Screen = Callable[[str], FaceWindow]


@pytest.fixture
def screen(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Screen]:
    """A screen of one good button and one item that is given."""
    assert qapp.instance() is qapp
    windows: list[FaceWindow] = []

    def made(item: str) -> FaceWindow:
        file = tmp_path / "Stage.qml"
        file.write_text(STAGE % item)
        window = FaceWindow(QSize(400, 300))
        windows.append(window)
        Theme(window.engine(), Appearance(px_per_mm=PX_PER_MM), VenueLook())
        load_screen(window, file)
        window.hear_keys(KeyWalk(window).take)
        window.show()
        return window

    yield made
    for window in windows:
        window.end()


def items(window: FaceWindow) -> list[QQuickItem]:
    return list(visible(window.rootObject()))


def test_a_button_without_a_name_is_seen(screen: Screen) -> None:
    window = screen('PushButton { objectName: "bad"; width: 200; height: 100 }')
    assert nameless(items(window)) == ["bad"]


def test_a_button_that_is_no_control_to_a_screen_reader_is_seen(screen: Screen) -> None:
    window = screen(
        'PushButton { objectName: "bad"; text: "Help"; width: 200; height: 100;'
        " Accessible.role: Accessible.StaticText }"
    )
    assert nameless(items(window)) == ["bad"]


def test_a_button_of_a_millimetre_too_little_is_seen(screen: Screen) -> None:
    window = screen('PushButton { objectName: "bad"; text: "Help"; width: 200; height: 76 }')
    assert too_small(items(window), PX_PER_MM) == ["bad: 200 x 76 px"]


@pytest.mark.parametrize(
    "item",
    [
        'Rectangle { objectName: "bad"; width: 200; height: 100; TapHandler {} }',
        'MouseArea { objectName: "bad"; width: 200; height: 100 }',
    ],
)
def test_a_touch_that_no_key_can_do_is_seen(screen: Screen, item: str) -> None:
    assert unreached(screen(item)) == ["bad"]


def test_the_good_button_alone_is_all_right(screen: Screen) -> None:
    window = screen("")
    assert not nameless(items(window))
    assert not too_small(items(window), PX_PER_MM)
    assert not unreached(window)


@pytest.mark.parametrize(
    ("role", "colour", "seen"),
    [("muted", "#8A8578", "muted on raised"), ("edge", "#D8D2C4", "edge on bg")],
)
def test_a_colour_that_is_too_faint_is_seen(role: str, colour: str, seen: str) -> None:
    assert unreadable(LIGHT) == []
    assert seen in unreadable(replace(LIGHT, **{role: colour}))
