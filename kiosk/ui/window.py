"""The window of a face: its place on a screen, and how many pixels a millimetre has there."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen, QWindow
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickView

_SHORT_SIDE_MM = 270.0
"""A 21.5" screen's shorter side, which every screen is drawn for."""

_LONG_SIDE_MM = 480.0
"""Its longer side."""

_TABLET_MM = (135.0, 216.0)
"""A ten-inch tablet's sides."""

_MM_PER_INCH = 25.4

logger = logging.getLogger(__name__)


class BrokenScreenError(RuntimeError):
    """A QML file of the product could not be shown; the words are Qt's."""


def pixels_per_mm(size: QSize, physical: float | None = None) -> float:
    """Pixels per millimetre for a window of ``size`` pixels on a screen of ``physical`` per mm.

    A screen smaller than 21.5" shows everything smaller rather than cut off. Without ``physical``
    the window is taken for a whole 21.5" screen.
    """
    short, long = sorted((size.width(), size.height()))
    fitting = min(short / _SHORT_SIDE_MM, long / _LONG_SIDE_MM)
    return max(0.5, fitting if physical is None else min(physical, fitting))


def tablet_pixels_per_mm(size: QSize) -> float:
    """Pixels per millimetre if the window were a ten-inch tablet: a larger one shows all larger."""
    short, long = sorted((size.width(), size.height()))
    return max(1.0, min(short / _TABLET_MM[0], long / _TABLET_MM[1]))


def physical_pixels_per_mm(window: QWindow) -> float | None:
    """What the screen that ``window`` is on says of itself; None while it is on none."""
    # Not ``window.screen()``: PySide takes what that returns for the window's own, and where the
    # window is cleared away the screen goes with it, and with the next window the process.
    screen: QScreen | None = QGuiApplication.screenAt(window.geometry().center())
    return None if screen is None else screen.physicalDotsPerInch() / _MM_PER_INCH


def load_screen(view: QQuickView, qml: Path) -> None:
    """Show the file ``qml`` in ``view``, sized with the window.

    Raises:
        BrokenScreenError: the file could not be loaded.
    """
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setSource(QUrl.fromLocalFile(str(qml)))
    if view.status() is QQuickView.Status.Error:
        raise BrokenScreenError("; ".join(_words(error) for error in view.errors()))


class FaceWindow(QQuickView):
    """The window of a face. Over a whole screen nothing but the face itself closes it."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.resize(size)
        self._screen_name: str | None = None
        self._stays = False
        self._take: Callable[[QKeyEvent], bool] = lambda _: False

    def hear_keys(self, take: Callable[[QKeyEvent], bool]) -> None:
        """Give every key to ``take`` first; those that it does not take go to the screen."""
        self._take = take

    def open(self, *, full_screen: bool, screen: str | None) -> None:
        """Show it as a window, or over the whole screen that is called ``screen``."""
        if not full_screen:
            self.show()
            return
        self._screen_name, self._stays = screen, True
        application = QGuiApplication.instance()
        if not isinstance(application, QGuiApplication):
            raise TypeError("a window needs a QGuiApplication")
        # A cable that is pulled and put back, or a screen that is switched on last.
        application.screenAdded.connect(self._settle)
        application.screenRemoved.connect(self._settle)
        self.setFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._settle()

    def end(self) -> None:
        """Close it, by the face's own word."""
        self._stays = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt's name
        """Refuse to be closed by keys or a window manager while it covers a screen."""
        if self._stays:
            event.ignore()
        else:
            super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Give the key to whoever hears keys, or else to the screen."""
        if not self._take(event):
            super().keyPressEvent(event)

    def _settle(self, _: QScreen | None = None) -> None:
        """Cover the screen it belongs to, or the first one while that is not there."""
        screen = _screen_named(self._screen_name)
        if screen is None:
            return  # the only one was unplugged: until it is back there is nothing to cover
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()


def save_picture(view: QQuickView, path: Path) -> None:
    """Save what ``view`` shows now to ``path`` (PNG).

    Raises:
        OSError: the file could not be written.
    """
    if not view.grabWindow().save(str(path)):
        raise OSError(f"{path} could not be written")


def _screen_named(name: str | None) -> QScreen | None:
    """The screen called ``name``, or the first one; None where there is none at all."""
    screens = QGuiApplication.screens()
    for screen in screens:
        if screen.name() == name:
            return screen
    first: QScreen | None = QGuiApplication.primaryScreen()
    if name is not None and first is not None:
        names = ", ".join(screen.name() for screen in screens)
        logger.warning(
            "There is no screen %s, so %s is used; there are: %s", name, first.name(), names
        )
    return first


def _words(error: QQmlError) -> str:
    return str(error.toString())
