"""Between the pairing desk and its screen: every view into QML, every touch into an intent.

The QML singleton ``Pairing`` of one engine holds the values; this module fills it on the GUI
thread. It decides nothing.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QQmlEngine

from kiosk.core.camera_ports import GreyFrame
from kiosk.core.pairing_state import (
    ADDRESS_ALPHABET,
    CODE_LENGTH,
    PairingIntent,
    PairingPress,
    PairingView,
    Typed,
)
from kiosk.ui.background import Hop
from kiosk.ui.camera_picture import CameraPicture
from kiosk.ui.theme import Theme
from kiosk.ui.translation import OWN_NAMES, Catalogue, Translation, offered_languages
from ticketing.identifiers import ALPHABET

FACE = "kiosk.ui.pairing"
"""The QML module of the pairing screen."""

FRAME_EVERY_MS = 66


class Desk(Protocol):
    """What the screen needs of pairing: give it intents, hear its views."""

    def submit(self, intent: PairingIntent) -> None:
        """Take a touch; from any thread, at once."""

    def listen(self, listener: Callable[[PairingView], None]) -> None:
        """Call ``listener`` with the view as it is and with every later one, on any thread."""


Frame = Callable[[], GreyFrame | None]
"""The camera's newest frame, if there is one."""


class PairingViewModel(QObject):
    """Shows a desk's views in one engine, and passes its touches on.

    Signals:
        paired: it is done.
    """

    paired = Signal()

    def __init__(
        self,
        engine: QQmlEngine,
        desk: Desk,
        theme: Theme,
        translation: Translation,
        camera: CameraPicture,
        frame: Frame | None,
    ) -> None:
        super().__init__(engine)
        singleton = engine.singletonInstance(FACE, "Pairing")
        if not isinstance(singleton, QObject):
            raise FileNotFoundError(f"the QML module {FACE} cannot be loaded")
        self._qml = singleton
        self._theme = theme
        self._translation = translation
        self._camera = camera
        self._frame = frame
        self._shown_frame: GreyFrame | None = None
        self._frame_number = 0
        self._set("codeAlphabet", ALPHABET)
        self._set("addressAlphabet", ADDRESS_ALPHABET)
        self._set("hasCamera", frame is not None)
        self._say_languages()
        self._wire(desk)
        # Without a parent: the desk's thread may still send when this model has gone.
        self._hop = Hop()
        self._hop.arrived.connect(self.show)
        desk.listen(self._hop.send)
        self._timer = QTimer(self, interval=FRAME_EVERY_MS)
        self._timer.timeout.connect(self.show_frame)
        if frame is not None:
            self._timer.start()

    def show(self, view: PairingView) -> None:
        """Show ``view``; on the GUI thread."""
        for name, value in (
            ("kind", view.kind.value),
            ("address", view.server_url),
            ("code", view.code),
            ("missing", CODE_LENGTH - len(view.code)),
            ("onAddress", view.on_address),
            ("read", view.read),
            ("otherName", view.other_name),
            ("trouble", view.trouble.value if view.trouble else ""),
            ("removed", view.removed),
            ("busy", view.busy or view.paired),
        ):
            self._set(name, value)
        if view.paired:
            self.paired.emit()

    def show_frame(self) -> None:
        """Show what the camera sees now, if that is anything new."""
        frame = self._frame() if self._frame is not None else None
        if frame is None or frame is self._shown_frame:
            return
        self._shown_frame = frame
        self._camera.show(frame, night=False)
        self._frame_number += 1
        self._set("cameraFrame", self._frame_number)

    def close(self) -> None:
        """Hear no more of the desk and ask for no more pictures."""
        self._hop.arrived.disconnect(self.show)
        self._timer.stop()

    def _wire(self, desk: Desk) -> None:
        for signal, slot in (
            ("asked", lambda press: desk.submit(PairingPress(press))),
            ("typed", lambda character: desk.submit(Typed(character))),
            ("languageAsked", self._speak),
        ):
            getattr(self._qml, signal).connect(slot)

    def _speak(self, language: str) -> None:
        self._translation.speak(language)
        self._theme.change(language=language)
        self._say_languages()

    def _say_languages(self) -> None:
        offered = offered_languages(Catalogue.PAIRING)
        other = offered[(offered.index(self._translation.language) + 1) % len(offered)]
        self._set("language", self._translation.language)
        self._set("otherLanguage", other)
        self._set("otherLanguageName", OWN_NAMES[other])

    def _set(self, name: str, value: object) -> None:
        if not self._qml.setProperty(name, value):
            raise AttributeError(f"Pairing.qml has no property {name}")
