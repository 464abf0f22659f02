"""The pairing window: every state draws whole, and touches and keys arrive at its desk."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.pairing_state import (
    PairingIntent,
    PairingPress,
    PairingTrouble,
    PairingView,
    after,
)
from kiosk.ui.pairing.face import PORTRAIT, PairingFace, PairingOpening
from kiosk.ui.palette import Look
from kiosk.ui.translation import Catalogue, offered_languages
from kiosk.ui.window import tablet_pixels_per_mm
from scripts.screenshots.pairing import CODE, GATE, KIOSK, LANDSCAPE, PHONE, STATES
from tests.kiosk.hardware.scenes import scene
from ticketing.device import DeviceKind

SEEN = scene(PHONE.code)


class Desk:
    """Plays the state as the real desk does, but asks no server."""

    def __init__(self) -> None:
        self.view = KIOSK
        self.intents: list[PairingIntent] = []
        self._listener: Callable[[PairingView], None] = lambda _: None

    def submit(self, intent: PairingIntent) -> None:
        self.intents.append(intent)
        self.show(after(self.view, intent))

    def listen(self, listener: Callable[[PairingView], None]) -> None:
        self._listener = listener
        listener(self.view)

    def show(self, view: PairingView) -> None:
        self.view = view
        self._listener(view)
        QTest.qWait(20)


class Stage:
    """A shown window, and hands."""

    def __init__(self, opening: PairingOpening, *, camera: bool = False) -> None:
        self.desk = Desk()
        self.face = PairingFace(self.desk, (lambda: SEEN) if camera else None, opening)
        self.face.show()
        QTest.qWait(20)

    def items(self) -> Iterator[QQuickItem]:
        waiting = [self.face.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting += item.childItems()

    def item(self, name: str) -> QQuickItem:
        (found,) = [item for item in self.items() if item.objectName() == name]
        return found

    def text(self, name: str) -> str:
        return str(self.item(name).property("text"))

    def touch(self, name: str) -> None:
        item = self.item(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.face.window, left, none, middle)
        QTest.qWait(20)

    def type(self, text: str) -> None:
        for character in text:
            shift = Qt.KeyboardModifier.ShiftModifier
            held = shift if character.isupper() else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(self.face.window, Qt.Key(ord(character.upper())), held)


Open = Callable[..., Stage]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """Opens windows that are gone afterwards."""
    stages: list[Stage] = []

    def open_stage(opening: PairingOpening | None = None, *, camera: bool = False) -> Stage:
        stages.append(Stage(opening or PairingOpening(), camera=camera))
        return stages[-1]

    yield open_stage
    for stage in stages:
        stage.face.close()
    qtbot.wait(10)


@pytest.mark.parametrize("language", offered_languages(Catalogue.PAIRING))
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_every_state_cuts_no_words_and_stays_in_the_window(
    opened: Open, language: str, size: QSize
) -> None:
    for kind in (DeviceKind.KIOSK, DeviceKind.GATE):
        stage = opened(PairingOpening(language, size=size), camera=kind is DeviceKind.GATE)
        for name, view in STATES.items():
            if view.kind is not kind:
                continue
            stage.desk.show(view)
            for item in stage.items():
                assert not item.property("truncated"), (name, item.property("text"))
                foot = item.mapToScene(QPointF(item.width(), item.height()))
                assert foot.y() <= size.height() + 1, (name, item.objectName())


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("view", [KIOSK, replace(KIOSK, on_address=True), GATE])
def test_whatever_can_be_touched_is_large_enough_and_has_a_name(
    opened: Open, look: Look, view: PairingView
) -> None:
    stage = opened(PairingOpening(look=look), camera=view.kind is DeviceKind.GATE)
    stage.desk.show(view)
    mm = tablet_pixels_per_mm(PORTRAIT)
    kinds = ("Pressable", "PadKey", "PushButton", "AddressField")
    touchables = [
        item for item in stage.items() if str(item.metaObject().className()).startswith(kinds)
    ]
    assert len(touchables) > 30
    for item in touchables:
        assert min(item.width(), item.height()) / mm >= 12, item.objectName()
        assert item.property("label"), item.objectName()


def test_a_code_is_typed_on_the_pad_and_sent(opened: Open) -> None:
    stage = opened()
    assert not stage.item("pair").property("enabled")
    for character in CODE:
        stage.touch(f"key-{character}")
    stage.touch("rub")
    stage.touch(f"key-{CODE[-1]}")
    assert stage.desk.view.code == CODE
    assert stage.text("said") == "The code is complete"
    stage.touch("pair")
    assert stage.desk.view.busy
    assert stage.text("said") == "Asking the server…"
    stage.touch("pair")
    stage.touch("key-0")
    assert stage.desk.intents[-1] is PairingPress.PAIR
    assert stage.desk.intents.count(PairingPress.PAIR) == 1


def test_a_code_is_typed_on_a_keyboard_and_sent(opened: Open) -> None:
    stage = opened()
    stage.type("7k3f-92qz")
    QTest.keyClick(stage.face.window, Qt.Key.Key_Backspace)
    stage.type("d")
    QTest.keyClick(stage.face.window, Qt.Key.Key_Return)
    assert (stage.desk.view.code, stage.desk.view.busy) == (CODE, True)


def test_the_address_is_changed_on_the_pad_and_by_keys(opened: Open) -> None:
    stage = opened()
    stage.touch("editAddress")
    for name in ("rub", "key-c", "key-/"):
        stage.touch(name)
    stage.type("Wk")
    assert stage.text("address") == "https://tickets.foundry.exampl" + "c/wk"
    stage.touch("pair")
    assert not stage.desk.view.on_address
    stage.type("7")
    assert stage.desk.view.code == "7"


def test_a_trouble_says_what_helps(opened: Open) -> None:
    stage = opened()
    stage.desk.show(STATES["08-kiosk-wrong-kind"])
    assert stage.text("said") == "That code was not for a kiosk, and this is one"
    assert "another for \u2068North gate 2\u2069" in stage.text("note")
    for trouble in PairingTrouble:
        stage.desk.show(replace(KIOSK, trouble=trouble))
        assert stage.text("said") != "", trouble
        assert stage.text("note") != "", trouble


def test_the_language_goes_round_and_arabic_is_mirrored(opened: Open) -> None:
    stage = opened()
    said = set()
    for _ in offered_languages(Catalogue.PAIRING):
        said.add(stage.text("title"))
        if stage.face.theme.now.language == "ar":
            assert stage.item("language").x() < stage.item("title").mapToScene(QPointF()).x()
            first, last = stage.item("key-0"), stage.item("key-5")
            assert first.x() < last.x(), "keys stand in the same places"
        stage.touch("language")
    assert len(said) == len(offered_languages(Catalogue.PAIRING))
    assert stage.text("title") == "Pair this kiosk"


def test_only_a_gate_shows_its_camera(opened: Open) -> None:
    assert not any(item.objectName() == "finder" for item in opened().items())
    gate = opened(camera=True)
    gate.face.model.show_frame()
    assert gate.item("finder").height() > 100


def test_once_paired_the_window_closes_itself(opened: Open, qtbot: QtBot) -> None:
    stage = opened()
    stage.desk.show(replace(KIOSK, paired=True))
    qtbot.waitUntil(lambda: not stage.face.window.isVisible())
