"""A scanner that types is heard on every screen, and what a person types goes where it should."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.gate.intent import CheckSerial
from kiosk.ui.gate.face import GateOpening
from scripts.screenshots.gate_views import STATES
from tests.kiosk.ui.gate.stage import Stage
from tests.kiosk.ui.scanning import scan

CODE = "CAD5G7RIBANAAAAQ"
PERSON_MS = 90


@pytest.fixture
def codes() -> list[str]:
    return []


@pytest.fixture
def stage(qtbot: QtBot, codes: list[str]) -> Iterator[Stage]:
    stage = Stage(GateOpening("en"), read=codes.append)
    yield stage
    stage.face.close()
    stage.face.window.deleteLater()
    qtbot.wait(10)


def press(stage: Stage, key: Qt.Key, delay_ms: int) -> None:
    QTest.keyClick(stage.face.window, key, Qt.KeyboardModifier.NoModifier, delay_ms)


def test_a_scanner_is_heard_on_every_screen_and_touches_nothing_on_it(
    stage: Stage, codes: list[str]
) -> None:
    states = ("01-ready", "02-admitted", "04-already-used", "10b-supervisor", "14-serial")
    for state in (*states, "15-scans"):
        stage.show(STATES[state])
        before = stage.face.window.activeFocusItem()
        scan(stage.face.window, CODE)
        QTest.qWait(100)
        assert codes == [CODE], state
        assert stage.desk.intents == []
        assert stage.face.window.activeFocusItem() is before
        codes.clear()


def test_a_scanner_may_end_with_tab(stage: Stage, codes: list[str]) -> None:
    stage.show(STATES["01-ready"])
    scan(stage.face.window, CODE, Qt.Key.Key_Tab)
    assert codes == [CODE]


def test_a_scanner_types_nothing_into_a_serial_under_way(stage: Stage, codes: list[str]) -> None:
    stage.show(STATES["14-serial"])
    for character in "7Q4M":
        press(stage, Qt.Key(ord(character)), PERSON_MS)
    QTest.qWait(100)
    scan(stage.face.window, CODE)
    for character in "Z8KD":
        press(stage, Qt.Key(ord(character)), PERSON_MS)
    press(stage, Qt.Key.Key_Return, PERSON_MS)
    QTest.qWait(100)
    assert stage.desk.intents == [CheckSerial("7Q4MZ8KD")]
    assert len(codes) == 1


def test_keys_that_are_no_characters_go_their_way_at_once(stage: Stage, codes: list[str]) -> None:
    stage.show(STATES["14-serial"])
    press(stage, Qt.Key.Key_Escape, -1)
    assert len(stage.desk.intents) == 1
    assert codes == []
