"""The theme in one place: what a screen looks like now, poured into QML.

``Theme`` fills the QML singleton ``kiosk.ui.parts/Theme`` of one engine, and fills it again when a
customer asks for larger text, another look, less motion or a lower screen. Nothing here knows any
screen.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from kiosk.ui.palette import LIGHT, Look, palette

PARTS = "kiosk.ui.parts"
"""The QML module of the parts every face shares."""

IMPORT_ROOT = Path(__file__).resolve().parents[2]
"""The folder from which QML finds ``kiosk.ui.parts`` and the faces."""

LARGE_TEXT = 1.4
"""How much bigger letters become on request."""

_RIGHT_TO_LEFT = frozenset({"ar"})


@dataclass(frozen=True)
class Appearance:
    """How the screen looks now. ``text_scale`` is 1.0 or 1.4; ``px_per_mm`` is the screen's.

    ``lowered``: all that is touched stands in the foot of a screen on end.
    """

    look: Look = Look.LIGHT
    text_scale: float = 1.0
    reduce_motion: bool = False
    language: str = "en"
    px_per_mm: float = 4.03
    landscape: bool = False
    lowered: bool = False


@dataclass(frozen=True)
class VenueLook:
    """What a venue brings along: its accent, its mark and its pictures (local files)."""

    accent: str | None = None
    mark: Path | None = None
    attract: Path | None = None
    attract_wide: Path | None = None


class Theme:
    """Pours an ``Appearance`` into the QML singleton of one engine, and again when it changes.

    QML asks for larger text, another look, less motion or a lower screen by the singleton's own
    signals; ``reset`` gives the next customer the appearance the kiosk was started with.
    """

    def __init__(self, engine: QQmlEngine, appearance: Appearance, venue: VenueLook) -> None:
        engine.addImportPath(str(IMPORT_ROOT))
        singleton = engine.singletonInstance(PARTS, "Theme")
        if not isinstance(singleton, QObject):
            raise FileNotFoundError(f"the QML module {PARTS} is not below {IMPORT_ROOT}")
        self._qml = singleton
        self._initial = appearance
        self._now = appearance
        self._own = venue
        self._venue = venue
        self._listeners: list[Callable[[Appearance], None]] = []
        self._connect("lookAsked", lambda name: self.change(look=Look(name)))
        self._connect("textScaleAsked", lambda scale: self.change(text_scale=scale))
        self._connect("reduceMotionAsked", lambda less: self.change(reduce_motion=less))
        self._connect("loweredAsked", lambda lower: self.change(lowered=lower))
        self._pour()

    @property
    def now(self) -> Appearance:
        """The appearance on the screen."""
        return self._now

    def listen(self, listener: Callable[[Appearance], None]) -> None:
        """Call ``listener`` after every change."""
        self._listeners.append(listener)

    def change(
        self,
        *,
        look: Look | None = None,
        text_scale: float | None = None,
        reduce_motion: bool | None = None,
        language: str | None = None,
        lowered: bool | None = None,
    ) -> None:
        """Change what is given, keep the rest."""
        now = self._now
        self._show(
            replace(
                now,
                look=now.look if look is None else look,
                text_scale=now.text_scale if text_scale is None else text_scale,
                reduce_motion=now.reduce_motion if reduce_motion is None else reduce_motion,
                language=now.language if language is None else language,
                lowered=now.lowered if lowered is None else lowered,
            )
        )

    def fit(self, px_per_mm: float, *, landscape: bool) -> None:
        """Draw for a screen of ``px_per_mm``, wider than high if ``landscape``."""
        self._initial = replace(self._initial, px_per_mm=px_per_mm, landscape=landscape)
        self._show(replace(self._now, px_per_mm=px_per_mm, landscape=landscape))

    def wear(self, accent: str | None, mark: str | None) -> None:
        """Look as the organiser wants, ``mark`` a local file; what this kiosk has itself stays."""
        own = self._own
        given = Path(mark) if mark else None
        venue = replace(own, accent=own.accent or accent, mark=own.mark or given)
        if venue != self._venue:
            self._venue = venue
            self._pour()

    def reset(self) -> None:
        """Forget what the last customer chose; the language is the sale's and stays."""
        self._show(replace(self._initial, language=self._now.language))

    def _show(self, appearance: Appearance) -> None:
        if appearance == self._now:
            return
        self._now = appearance
        self._pour()
        for listener in self._listeners:
            listener(appearance)

    def _pour(self) -> None:
        now = self._now
        for role, colour in asdict(palette(now.look, self._venue.accent)).items():
            self._set(_camel(role), QColor(colour))
        self._set("name", now.look.value)
        self._set("language", now.language)
        self._set("rtl", now.language in _RIGHT_TO_LEFT)
        self._set("textScale", now.text_scale)
        self._set("reduceMotion", now.reduce_motion)
        self._set("pxPerMm", now.px_per_mm)
        self._set("landscape", now.landscape)
        # On its side a screen is low enough.
        self._set("lowered", now.lowered and not now.landscape)
        self._set("venueAccent", self._venue.accent or LIGHT.accent)
        self._set("markFile", _address(self._venue.mark))
        self._set("attractFile", _address(self._venue.attract))
        self._set("attractWideFile", _address(self._venue.attract_wide))

    def _set(self, name: str, value: object) -> None:
        if not self._qml.setProperty(name, value):
            raise AttributeError(f"Theme.qml has no property {name}")

    def _connect(self, signal: str, slot: Callable[..., None]) -> None:
        getattr(self._qml, signal).connect(slot)


def _address(path: Path | None) -> str:
    return "" if path is None else str(path)


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)
