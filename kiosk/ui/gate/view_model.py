"""Between the gate's desk and its screens: every view into QML, every touch into an intent.

The QML singleton ``Gate`` of one engine holds the values; this module fills it on the GUI thread.
It decides nothing.
"""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from pydantic import SecretStr
from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QQmlEngine

from kiosk.core.camera_ports import GreyFrame
from kiosk.core.gate.intent import (
    CheckSerial,
    ChooseCamera,
    CloseRefused,
    GateIntent,
    GatePress,
    LetIn,
    SearchName,
    TakeBack,
    Turn,
    TurnTorch,
)
from kiosk.core.gate.view import GateScreen, GateView
from kiosk.ui.background import Hop
from kiosk.ui.camera_picture import CameraPicture
from kiosk.ui.gate.call_words import SUPERVISOR_NAMES, supervisors
from kiosk.ui.gate.search_words import NAME_NAMES, names
from kiosk.ui.gate.showing import (
    CHECK_NAMES,
    REFUSED_NAMES,
    SCAN_NAMES,
    checks,
    reader_of,
    refused,
    scans,
    shown,
)
from kiosk.ui.palette import Look
from kiosk.ui.rows import RowsModel
from kiosk.ui.theme import Theme
from kiosk.ui.translation import OWN_NAMES, Catalogue, Translation, offered_languages
from ticketing.admission import Direction
from ticketing.scan import OverrideWhy

FACE = "kiosk.ui.gate"
"""The QML module of the gate's screens."""

FRAME_EVERY_MS = 66
"""Fifteen pictures a second guide a hand; more would take time from reading codes."""


class Desk(Protocol):
    """What a face needs of the gate: give it intents, hear its views."""

    def submit(self, intent: GateIntent) -> None:
        """Take a touch; from any thread, at once."""

    def listen(self, listener: Callable[[GateView], None]) -> None:
        """Call ``listener`` with every view, on the desk's own thread."""


class GateViewModel(QObject):
    """Shows a desk's views in one engine, and passes its touches on."""

    def __init__(
        self,
        engine: QQmlEngine,
        desk: Desk,
        theme: Theme,
        translation: Translation,
        camera: CameraPicture,
        frame: Callable[[], GreyFrame | None],
    ) -> None:
        super().__init__(engine)
        singleton = engine.singletonInstance(FACE, "Gate")
        if not isinstance(singleton, QObject):
            raise FileNotFoundError(f"the QML module {FACE} cannot be loaded")
        self._qml = singleton
        self._desk = desk
        self._theme = theme
        self._translation = translation
        self._camera = camera
        self._frame = frame
        self._shown_frame: GreyFrame | None = None
        self._frame_number = 0
        self._view: GateView | None = None
        self._values: dict[str, object] = {}
        self._checks = RowsModel("rowName", CHECK_NAMES, self)
        self._scans = RowsModel("rowId", SCAN_NAMES, self)
        self._set("checks", self._checks)
        self._refused = RowsModel("rowId", REFUSED_NAMES, self)
        self._set("scans", self._scans)
        self._set("refused", self._refused)
        self._names = RowsModel("rowId", NAME_NAMES, self)
        self._set("names", self._names)
        self._supervisors = RowsModel("rowId", SUPERVISOR_NAMES, self)
        self._set("supervisors", self._supervisors)
        self._set("night", theme.now.look is Look.DARK)
        self._say_languages()
        self._wire()
        # Without a parent: the desk's thread may still send when this model has gone.
        self._hop = Hop()
        self._hop.arrived.connect(self.show)
        self._hears = True
        desk.listen(self._hop.send)
        self._timer = QTimer(self, interval=FRAME_EVERY_MS)
        self._timer.timeout.connect(self.show_frame)
        self._timer.start()

    def show(self, view: GateView) -> None:
        """Show ``view``; on the GUI thread."""
        self._view = view
        reader = reader_of(view, self._translation.language)
        self._checks.show(checks(view, reader))
        if view.screen is GateScreen.SCANS:
            # Rows are not taken from under a list that is about to go.
            self._scans.show(scans(view, reader))
        if view.screen is GateScreen.REFUSED:
            self._refused.show(refused(view, reader))
        if view.call is not None:
            self._supervisors.show(supervisors(view.call))
        if view.search is not None:
            self._names.show(names(view.search, reader))
        values = shown(view, reader)
        # The scan's id and the screen change last: what appears finds all its values in place.
        last = ("scanId", "screen")
        for name in sorted(values, key=lambda name: last.index(name) if name in last else -1):
            if name not in self._values or self._values[name] != values[name]:
                self._values[name] = values[name]
                self._set(name, values[name])

    def show_frame(self) -> None:
        """Show what the camera sees now, if that is anything new."""
        frame = self._frame()
        if frame is None or frame is self._shown_frame:
            return
        self._shown_frame = frame
        self._camera.show(frame, night=self._theme.now.look is Look.DARK)
        self._frame_number += 1
        self._set("cameraFrame", self._frame_number)

    def close(self) -> None:
        """Hear no more of the desk and ask for no more pictures; closing twice is closing once."""
        if self._hears:
            self._hears = False
            self._hop.arrived.disconnect(self.show)
            self._timer.stop()

    def _wire(self) -> None:
        for signal, slot in (
            ("asked", lambda press: self._desk.submit(GatePress(press))),
            ("turned", lambda way: self._desk.submit(Turn(Direction(way)))),
            ("serialGiven", lambda text: self._desk.submit(CheckSerial(text))),
            ("nameGiven", lambda text: self._desk.submit(SearchName(text))),
            ("refusedSeen", lambda scan: self._desk.submit(CloseRefused(UUID(scan)))),
            ("takenBack", lambda scan: self._desk.submit(TakeBack(UUID(scan)))),
            ("letIn", self._let_in),
            ("cameraChosen", lambda name: self._desk.submit(ChooseCamera(name))),
            ("torchTurned", lambda on: self._desk.submit(TurnTorch(on=on))),
            ("nightAsked", self._turn_night),
            ("languageAsked", self._speak),
        ):
            getattr(self._qml, signal).connect(slot)

    def _let_in(self, supervisor: str, pin: str, why: str, remark: str) -> None:
        wanted = LetIn(UUID(supervisor), SecretStr(pin), OverrideWhy(why), remark)
        self._desk.submit(wanted)

    def _turn_night(self, night: bool) -> None:  # noqa: FBT001  Qt calls it with the signal's value
        self._set("night", night)
        self._theme.change(look=Look.DARK if night else Look.LIGHT)
        self._shown_frame = None  # the picture has another tone at night

    def _speak(self, language: str) -> None:
        self._translation.speak(language)
        self._theme.change(language=language)
        self._say_languages()
        if self._view is not None:
            self.show(self._view)

    def _say_languages(self) -> None:
        offered = offered_languages(Catalogue.GATE)
        place = offered.index(self._translation.language)
        other = offered[(place + 1) % len(offered)]
        self._set("language", self._translation.language)
        self._set("otherLanguage", other)
        self._set("otherLanguageName", OWN_NAMES[other])

    def _set(self, name: str, value: object) -> None:
        if not self._qml.setProperty(name, value):
            raise AttributeError(f"Gate.qml has no property {name}")
