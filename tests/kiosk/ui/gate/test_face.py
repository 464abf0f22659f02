"""The gate's window: every screen draws, says what it should, and passes on every touch."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from uuid import UUID

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.gate.intent import (
    CheckSerial,
    ChooseCamera,
    CloseRefused,
    GateIntent,
    GatePress,
    SearchName,
    TakeBack,
    Turn,
    TurnTorch,
)
from kiosk.core.gate.view import GateView
from kiosk.ui.gate.face import PORTRAIT, GateOpening
from kiosk.ui.translation import Catalogue, offered_languages
from kiosk.ui.window import tablet_pixels_per_mm
from scripts.screenshots.gate_views import FRONT, NAMED, READY, STATES
from tests.kiosk.ui.gate.stage import Stage
from ticketing.admission import Direction, Reason

LANDSCAPE = QSize(1920, 1080)
HEADLINES = {
    "01-ready": ("honesty", "Online"),
    "01c-ready-offline": ("honesty", "Offline since 18:02"),
    "01d-ready-impostor": ("honestyNote", "Somebody here only claims to be Gate B"),
    "01e-undo": ("lastScan", "Go in · Standard"),
    "01j-ready-scanner-lost": ("honestyNote", "Hand scanner lost: plug it in again"),
    "01k-ready-battery-low": ("honestyNote", "Battery at 9 %: plug it in"),
    "01l-ready-storage-low": ("honestyNote", "Storage almost full: 150 MB left"),
    "01f-undone": ("lastScan", "Taken back · Standard"),
    "01g-undone-alone": ("lastNote", "19:11:51 · TKT-1R8C-6WVB · the server is told later"),
    "01h-undo-refused": ("lastScan", "Not taken back, it still counts · Standard"),
    "01i-undo-late": ("lastNote", "It still counts. A supervisor can annul it."),
    "02-admitted": ("word", "Go in"),
    "03-group": ("word", "2 of 4"),
    "04-already-used": ("word", "Already\nused"),
    "09-forged": ("todo", "Call security, stay calm"),
    "10d-supervisor-asking": ("callHead", "Supervisor"),
    "10e-supervisor-wrong-pin": ("callTitle", "This PIN is not right"),
    "10f-supervisor-locked": ("callWhat", "Locked for 9 min. Another supervisor can type."),
    "10g-supervisor-no-answer": ("callTitle", "The server gave no answer"),
    "10h-supervisor-refused": (
        "callWhat",
        (
            "Somebody was let in on this refusal already, or it was too long ago. "
            "Scan the ticket again."
        ),
    ),
    "10i-supervisor-offline": ("callTitle", "The server is needed for this"),
    "10j-supervisor-nobody": ("callTitle", "No supervisor has a PIN here"),
    "10k-supervisor-not-reported": (
        "callWhat",
        "Scan the ticket again, then call the supervisor.",
    ),
    "10l-let-in": ("line", "Let in by\nDara Voss"),
    "11-alone": ("alone", "Alone: not confirmed"),
    "11b-peers": ("sure", "Gates 2 of 3"),
    "12-no-data": ("closedTitle", "This gate cannot open"),
    "12f-disk-read-only": ("closedTitle", "This gate cannot open"),
    "13-camera-lost": ("cameraLost", "Camera lost"),
}

APART = (
    *("word", "line", "name", "meta", "todo", "todoNote"),
    *("surePill", "aloneBand", "nextScan"),
)
"""What a verdict is made of, none of it over another."""

Open = Callable[..., Stage]


def last_of(state: str) -> UUID:
    """The newest scan of a state."""
    last = STATES[state].last
    assert last is not None
    return last.scan_id


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    stages: list[Stage] = []

    def open_stage(**fields: object) -> Stage:
        size = fields.pop("size", PORTRAIT)
        assert isinstance(size, QSize)
        language, night = str(fields.pop("language", "en")), bool(fields.pop("night", False))
        stages.append(Stage(GateOpening(language, night=night, size=size)))
        return stages[-1]

    yield open_stage
    for stage in stages:
        stage.face.close()
        stage.face.window.deleteLater()
    qtbot.wait(10)


@pytest.mark.parametrize("language", offered_languages(Catalogue.GATE))
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_every_screen_draws_and_cuts_no_words(opened: Open, language: str, size: QSize) -> None:
    # The night changes colours only; the shape is drawn at night to see that it draws.
    stage = opened(language=language, night=size is LANDSCAPE, size=size)
    for name, view in STATES.items():
        stage.show(view)
        stage.wait_until(lambda: not stage.cut() and not stage.overlapping(APART))
        assert stage.cut() == [], name
        assert stage.overlapping(APART) == [], name


@pytest.mark.parametrize("name", sorted(HEADLINES))
def test_each_state_says_its_words(opened: Open, name: str) -> None:
    stage = opened()
    stage.show(STATES[name])
    where, words = HEADLINES[name]
    assert stage.text(where) == words


def test_a_gate_whose_clock_is_wrong_says_by_how_much(opened: Open) -> None:
    stage = opened()
    for off_s, words in (
        (0.0, "Clock right"),
        (86_400.0, "Clock 1 day behind"),
        (-7_200.0, "Clock 2 hr ahead"),
    ):
        stage.show(replace(READY, clock_offset_s=off_s))
        said = [str(item.property("text")) for item in stage.texts()]
        assert [text for text in said if text.startswith("Clock")] == [words]


def test_a_refusal_says_when_and_where(opened: Open) -> None:
    stage = opened()
    stage.show(STATES["04-already-used"])
    assert stage.text("line").replace("\n", " ") == "Used 18:42 at North gate"
    assert "TKT-7Q4M-Z8KD" in stage.text("meta")


@pytest.mark.parametrize("name", sorted(STATES))
def test_whatever_can_be_touched_is_large_enough_and_has_a_name(opened: Open, name: str) -> None:
    stage = opened()
    stage.show(STATES[name])
    mm = tablet_pixels_per_mm(PORTRAIT)
    touchables = stage.touchables()
    assert touchables
    for item in touchables:
        # Keys of the pad stand closer: forty of them share a hand's width, read standing still.
        closer = ("PadKey", "PushB", "WhyChip")
        least = 14 if str(item.metaObject().className()).startswith(closer) else 20
        assert item.height() / mm >= least - 0.5, item.objectName()
        assert item.width() / mm >= least - 0.5, item.objectName()
        assert item.property("label"), item.objectName()


def test_the_verdict_is_told_to_those_who_do_not_see_it(opened: Open) -> None:
    stage = opened()
    stage.show(STATES["04-already-used"])
    spoken = QAccessible.queryAccessibleInterface(stage.item("verdict"))
    assert spoken is not None
    assert spoken.text(QAccessible.Text.Name).startswith("Already used. Used 18:42 at North gate")


@pytest.mark.parametrize(
    ("state", "touched", "intent"),
    [
        ("01-ready", "openSerial", GatePress.OPEN_SERIAL),
        ("01-ready", "openScans", GatePress.OPEN_SCANS),
        ("01-ready", "turn-exit", Turn(Direction.EXIT)),
        ("01d-ready-exit-dark", "turn-entry", Turn(Direction.ENTRY)),
        ("01e-undo", "undoLast", TakeBack(last_of("01e-undo"))),
        ("01m-ready-dark-with-torch", "torch", TurnTorch(on=True)),
        ("01n-ready-torch-lit", "torch", TurnTorch(on=False)),
        ("01n-ready-torch-lit", "openCameras", GatePress.OPEN_CAMERAS),
        ("13b-camera-lost-another-there", "openCameras", GatePress.OPEN_CAMERAS),
        ("02-admitted", "undo", TakeBack(last_of("02-admitted"))),
        ("03-group", "undo", TakeBack(last_of("03-group"))),
        ("03-group", "admitMore", GatePress.ADMIT_ONE_MORE),
        ("04-already-used", "nextScan", GatePress.NEXT_SCAN),
        ("04-already-used", "callSupervisor", GatePress.CALL_SUPERVISOR),
        ("10b-supervisor", "refuse", GatePress.NEXT_SCAN),
        ("10i-supervisor-offline", "callAgain", GatePress.CALL_SUPERVISOR),
        ("08-not-a-ticket", "typeSerial", GatePress.OPEN_SERIAL),
        ("14-serial", "back", GatePress.BACK),
        ("14-serial", "open_names", GatePress.OPEN_NAMES),
        ("14b-names", "open_serial", GatePress.OPEN_SERIAL),
        ("14c-names-found", "back", GatePress.BACK),
        ("15-scans", "back", GatePress.BACK),
        ("15-scans", "openRefused", GatePress.OPEN_REFUSED),
        ("16-refused", "sendAgain", GatePress.SEND_AGAIN),
    ],
)
def test_a_touch_is_passed_on(opened: Open, state: str, touched: str, intent: GateIntent) -> None:
    stage = opened()
    stage.show(STATES[state])
    stage.touch(touched)
    assert stage.desk.intents == [intent]


def test_a_name_is_typed_by_touch_and_whoever_is_found_is_checked(opened: Open) -> None:
    stage = opened()
    stage.show(STATES["14b-names"])
    for key in ("key-Q", "key-U", "key-space", "searchName", "rub", "key-A", "searchName"):
        stage.touch(key)
    stage.show(STATES["14c-names-found"])
    stage.touch(f"name-{NAMED[1].serial}")
    assert stage.desk.intents == [SearchName("QUA"), CheckSerial(NAMED[1].serial)]


def test_where_names_are_not_searched_nothing_can_be_typed(opened: Open) -> None:
    stage = opened()
    for state, title in (
        ("14e-names-off", "Search by name is off here"),
        ("14f-names-offline", "Search needs the server"),
    ):
        stage.show(STATES[state])
        assert stage.text("searchTitle") == title
        assert not stage.has("searchName")


def test_a_camera_is_chosen_by_its_name(opened: Open) -> None:
    stage = opened()
    stage.show(STATES["13c-cameras"])
    stage.touch("camera0")
    assert stage.desk.intents == [ChooseCamera(FRONT), GatePress.BACK]


def test_a_serial_is_typed_by_touch_and_checked_once_it_is_whole(opened: Open) -> None:
    stage = opened()
    stage.show(STATES["14-serial"])
    for key in "7Q4MZ8K":
        stage.touch(f"key-{key}")
    stage.touch("checkSerial")
    assert stage.desk.intents == []
    stage.touch("key-A")
    stage.touch("rub")
    stage.touch("key-D")
    stage.touch("checkSerial")
    assert stage.desk.intents == [CheckSerial("7Q4MZ8KD")]


def test_a_serial_may_be_typed_on_a_keyboard_look_alikes_forgiven(opened: Open) -> None:
    stage = opened()
    stage.show(STATES["14-serial"])
    for character in "7q4mol8d":
        QTest.keyClick(stage.face.window, Qt.Key(ord(character.upper())))
    QTest.keyClick(stage.face.window, Qt.Key.Key_Return)
    assert stage.desk.intents == [CheckSerial("7Q4M018D")]


def test_what_can_be_taken_back_says_for_how_long(opened: Open) -> None:
    stage = opened()
    stage.show(STATES["01e-undo"])
    assert stage.item("undoLast").property("label") == "Undo · 7 s"
    stage.show(STATES["01f-undone"])
    assert not stage.has("undoLast")


def test_a_refusal_offers_no_undo(opened: Open) -> None:
    stage = opened()
    stage.show(STATES["04-already-used"])
    assert not stage.has("undo")


def test_a_refusal_offers_no_second_person(opened: Open) -> None:
    stage = opened()
    stage.show(STATES["04-already-used"])
    assert not stage.has("admitMore")
    assert not stage.has("sure")


def test_the_night_look_is_turned_on_and_off_by_touch(opened: Open) -> None:
    stage = opened()
    stage.show(READY)
    day = stage.face.window.grabWindow().pixelColor(20, PORTRAIT.height() - 10)
    stage.touch("night")
    QTest.qWait(30)
    night = stage.face.window.grabWindow().pixelColor(20, PORTRAIT.height() - 10)
    assert night.lightness() < 10
    assert day.lightness() > 200
    stage.touch("night")
    QTest.qWait(30)
    assert stage.face.window.grabWindow().pixelColor(20, PORTRAIT.height() - 10) == day


def test_the_language_is_changed_by_touch_and_the_screen_turns_round(opened: Open) -> None:
    stage = opened()
    stage.show(STATES["01-ready"])
    left = stage.item("checkpoint").mapToScene(stage.item("checkpoint").position()).x()
    said = []
    for _ in offered_languages(Catalogue.GATE)[1:]:
        stage.touch("language")
        QTest.qWait(30)
        said.append(stage.text("honesty"))
    assert said == ["En ligne", "Online", "En línea", "متصل"]
    assert stage.item("checkpoint").mapToScene(stage.item("checkpoint").position()).x() > left


def test_the_camera_picture_follows_the_frames(opened: Open) -> None:
    stage = opened()
    stage.show(READY)
    for grey in (200, 90):
        stage.frame = np.full((480, 640), grey, dtype=np.uint8)
        stage.face.model.show_frame()
        QTest.qWait(40)
        seen = stage.face.window.grabWindow().pixelColor(PORTRAIT.width() // 2, 420)
        assert abs(seen.lightness() - grey) < 12


def test_a_view_from_another_thread_reaches_the_screen(opened: Open, qtbot: QtBot) -> None:
    stage = opened()
    thread = threading.Thread(target=stage.desk.publish, args=(STATES["02-admitted"],))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: stage.has("word"), timeout=2000)
    assert stage.text("word") == "Go in"


def test_every_reason_has_words_of_its_own(opened: Open) -> None:
    stage = opened()
    words = set()
    for view in STATES.values():
        if view.verdict is not None and view.verdict.reason is not None:
            stage.show(view)
            words.add(stage.text("word"))
    reasons = {view.verdict.reason for view in STATES.values() if view.verdict} - {None}
    assert reasons == set(Reason)
    assert len(words) == len(Reason)


def test_a_refused_scan_stands_out_in_the_history(opened: Open) -> None:
    stage = opened()
    view: GateView = STATES["15-scans"]
    stage.show(view)
    assert stage.item("scans").property("count") == len(view.history)


def test_a_refused_scan_is_closed_by_two_touches_and_not_by_one(opened: Open) -> None:
    stage = opened()
    stage.show(STATES["16-refused"])
    dead = STATES["16-refused"].history[0].scan_id
    stage.touch(f"close-{dead}")
    assert stage.desk.intents == []
    assert stage.text(f"close-{dead}") == "Touch again to close it for good"
    stage.touch(f"close-{dead}")
    assert stage.desk.intents == [CloseRefused(dead)]
