"""A supervisor at the gate's window: who they are, why, their PIN, and what becomes of it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.gate.intent import LetIn
from kiosk.core.gate.view import Trouble
from kiosk.ui.gate.face import GateOpening
from scripts.screenshots.gate_views import STATES, SUPERVISORS
from tests.kiosk.ui.gate.stage import Stage
from ticketing.scan import OverrideWhy

DARA, INES = SUPERVISORS


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(GateOpening("en"))
    yield stage
    stage.face.close()
    stage.face.window.deleteLater()
    qtbot.wait(10)


def type_pin(stage: Stage, digits: str) -> None:
    for digit in digits:
        stage.touch(f"key-{digit}")


def given(stage: Stage) -> list[tuple[LetIn, str]]:
    """What was asked for, each with its PIN in clear."""
    found = [intent for intent in stage.desk.intents if isinstance(intent, LetIn)]
    return [(intent, intent.pin.get_secret_value()) for intent in found]


def test_who_why_and_pin_by_touch_let_in_and_not_before_all_three(stage: Stage) -> None:
    stage.show(STATES["10c-supervisor-who"])
    assert not stage.has("letIn")
    stage.touch(f"who-{INES.id}")
    type_pin(stage, "735")
    stage.touch("why-came_back")
    stage.touch("letIn")
    stage.touch("key-1")
    stage.touch("key-1")
    stage.touch("rub")
    stage.touch("letIn")
    ((intent, pin),) = given(stage)
    assert (intent.supervisor_id, intent.why, intent.remark) == (
        INES.id,
        OverrideWhy.CAME_BACK,
        "",
    )
    assert pin == "7351"


def test_without_a_reason_nothing_is_asked(stage: Stage) -> None:
    stage.show(STATES["10b-supervisor"])
    type_pin(stage, "7351")
    stage.touch("letIn")
    assert stage.desk.intents == []


def test_a_pin_is_forgotten_once_it_is_given(stage: Stage) -> None:
    view = STATES["10b-supervisor"]
    stage.show(view)
    stage.touch("why-guest")
    type_pin(stage, "1111")
    stage.touch("letIn")
    assert view.call is not None
    stage.show(replace(view, call=replace(view.call, tries=1, trouble=Trouble.WRONG_PIN)))
    assert stage.text("callTitle") == "This PIN is not right"
    stage.touch("letIn")
    assert len(given(stage)) == 1
    type_pin(stage, "2222")
    stage.touch("letIn")
    assert [pin for _, pin in given(stage)] == ["1111", "2222"]


def test_a_reason_of_their_own_is_written_before_the_pin(stage: Stage) -> None:
    stage.show(STATES["10b-supervisor"])
    stage.touch("why-other")
    assert not stage.has("letIn")
    stage.touch("remarkDone")
    assert stage.has("remark")
    for key in ("key-M", "key-A", "rub", "key-Y", "key-space", "key-1"):
        stage.touch(key)
    assert stage.text("remark") == "MY 1"
    stage.touch("remarkDone")
    assert stage.text("why-other") == "MY 1"
    type_pin(stage, "7351")
    stage.touch("letIn")
    ((intent, _),) = given(stage)
    assert (intent.why, intent.remark) == (OverrideWhy.OTHER, "MY 1")


def test_a_pin_may_be_typed_on_a_keyboard(stage: Stage) -> None:
    stage.show(STATES["10b-supervisor"])
    stage.touch("why-guest")
    for key in (Qt.Key.Key_7, Qt.Key.Key_X, Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_1):
        QTest.keyClick(stage.face.window, key)
    QTest.keyClick(stage.face.window, Qt.Key.Key_Return)
    assert [pin for _, pin in given(stage)] == ["7351"]


def test_somebody_else_can_type_theirs_after_all(stage: Stage) -> None:
    stage.show(STATES["10c-supervisor-who"])
    stage.touch(f"who-{DARA.id}")
    type_pin(stage, "12")
    stage.touch("someoneElse")
    stage.touch(f"who-{INES.id}")
    stage.touch("why-guest")
    type_pin(stage, "7351")
    stage.touch("letIn")
    assert [(intent.supervisor_id, pin) for intent, pin in given(stage)] == [(INES.id, "7351")]


@pytest.mark.parametrize("state", ["08-not-a-ticket", "08b-unknown-serial", "09-forged"])
def test_for_what_is_no_ticket_no_supervisor_is_offered(stage: Stage, state: str) -> None:
    stage.show(STATES[state])
    assert not stage.has("callSupervisor")
