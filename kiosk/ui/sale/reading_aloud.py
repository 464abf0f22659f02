"""Reads the screen aloud to whoever asked for it.

What a screen says is read on arrival, what goes wrong when it does, and the name of whatever the
ring of the keys stands on as it gets there. The words are those that a screen reader is given:
nothing is said that is not on the screen. The staff panel is never read. It ends with the sale.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.core.ports import Voice
from kiosk.ui.theme import Appearance

_SETTLED_MS = 60
"""Long enough for a screen and its ring to be there together."""

_LOOKING_MS = 500
_READ = {
    QAccessible.Role.Heading,
    QAccessible.Role.StaticText,
    QAccessible.Role.AlertMessage,
    QAccessible.Role.EditableText,
}
_CHANGES = (
    "notice",
    "trouble",
    "online",
    "ticketCount",
    "donation",
    "patient",
    "language",
    "screen",
)
"""What of the sale may have to be said."""


class ReadingAloud(QObject):
    """Lets ``voice`` read what ``window`` shows of ``sale``, the QML singleton."""

    def __init__(self, window: QQuickView, sale: QObject, voice: Voice) -> None:
        super().__init__(window)
        self._window = window
        self._root = window.rootObject()
        self._sale = sale
        self._voice = voice
        self._page = ("", "")
        self._alerts: list[str] = []
        self._named = ""
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._read)
        self._looking = QTimer(self, interval=_LOOKING_MS)
        self._looking.timeout.connect(self._tell)
        window.activeFocusItemChanged.connect(self.changed)
        for source, signal, slot in (
            (self._root, "walkedNameChanged", self.changed),
            (sale, "aloudAsked", self.turn),
            *((sale, f"{name}Changed", self.changed) for name in _CHANGES),
        ):
            getattr(source, signal).connect(slot)
        self._tell()

    def turn(self, on: bool) -> None:  # noqa: FBT001  as QML's signal has it
        """Read from now on, or be silent."""
        self._sale.setProperty("aloud", on)
        self._page = ("", "")
        if on:
            self._looking.start()
            self.changed()
        else:
            self._looking.stop()
            self._voice.say("", self._language())
            self._tell()

    def changed(self) -> None:
        """Something may have to be said."""
        if self._sale.property("screen") == "attract" and self._sale.property("aloud"):
            self.turn(on=False)
        elif self._sale.property("aloud"):
            self._settled.start()

    def restyled(self, _: Appearance) -> None:
        """The screen looks different: what was chosen for that has to be said."""
        self.changed()

    def close(self) -> None:
        """Be silent."""
        self._looking.stop()
        self._settled.stop()
        self._voice.close()

    def _read(self) -> None:
        if self._root.property("staffIn"):
            self._voice.say("", self._language())
            return
        walked = self._root.property("walked")
        page = (str(self._root.property("walkedName")), self._language())
        alerts, named = list(_alerts(walked)), self._ringed()
        if page != self._page:
            words = [*_written(walked), named]
        elif news := [alert for alert in alerts if alert not in self._alerts]:
            words = news
        else:
            words = [named] if named != self._named else []
        self._page, self._alerts, self._named = page, alerts, named
        if any(words):
            self._voice.say(_sentences(words), page[1])

    def _ringed(self) -> str:
        item = self._focused()
        return ", ".join(_names(item)) if item is not None and item.property("shownByKeys") else ""

    def _focused(self) -> QQuickItem | None:
        """What has the keys; nothing while another window has them."""
        return self._window.activeFocusItem()

    def _language(self) -> str:
        return str(self._sale.property("language"))

    def _tell(self) -> None:
        """Let the screen say how the voice is."""
        works = self._voice.works
        words = "none" if works is None else "works" if works else "fails"
        if self._sale.property("voice") != words:
            self._sale.setProperty("voice", words)


def _written(item: QQuickItem) -> Iterator[str]:
    """What is written on ``item`` and is not a control, the heading first."""
    found = list(_texts(item))
    yield from (text for role, text in found if role is QAccessible.Role.Heading)
    yield from (text for role, text in found if role is not QAccessible.Role.Heading)


def _alerts(item: QQuickItem) -> Iterator[str]:
    return (text for role, text in _texts(item) if role is QAccessible.Role.AlertMessage)


def _texts(item: QQuickItem) -> Iterator[tuple[QAccessible.Role, str]]:
    """What a screen reader finds in ``item`` beside its controls and its head, as it is drawn."""
    if not item.isVisible() or item.property("pressed") is not None:
        return
    if item.metaObject().className().startswith("TopBar"):
        return
    known = _known(item)
    role = known.role() if known else None
    if known and role in _READ:
        text = known.text(QAccessible.Text.Name).strip()
        if text:
            yield known.role(), text
    # What a banner or a field consists of, it has said itself.
    if role not in {QAccessible.Role.AlertMessage, QAccessible.Role.EditableText}:
        for child in item.childItems():
            yield from _texts(child)


def _known(item: QQuickItem) -> QAccessibleInterface | None:
    """What a screen reader knows of ``item``; nothing of what is only drawn."""
    return QAccessible.queryAccessibleInterface(item)


def _names(item: QQuickItem) -> Iterator[str]:
    """The name of a control, whether it is chosen, and how many there are where it counts."""
    known = QAccessible.queryAccessibleInterface(item)
    yield known.text(QAccessible.Text.Name)
    if known.state().checked:
        yield QCoreApplication.translate("ReadingAloud", "chosen")
    outer = item.parentItem()
    while outer is not None:
        around = _known(outer)
        if around and around.role() is QAccessible.Role.SpinBox:
            yield around.text(QAccessible.Text.Name)
        outer = outer.parentItem()


def _sentences(words: list[str]) -> str:
    """All of them with a pause after each; a dot between words is only for the eye."""
    parts = [part.replace(" · ", ", ").replace("\n", " ").strip() for part in words]
    return " ".join(part if part[-1] in ".?!" else f"{part}." for part in parts if part)
