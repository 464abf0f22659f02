"""The window of a face: its place on a screen, and how many pixels a millimetre has there."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickView

_SHORT_SIDE_MM = 270.0
"""A 21.5" screen's shorter side, which every screen is drawn for."""

_LONG_SIDE_MM = 480.0
"""Its longer side."""

_TABLET_MM = (135.0, 216.0)
"""A ten-inch tablet's sides."""

_MM_PER_INCH = 25.4


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


def physical_pixels_per_mm(screen: QScreen) -> float:
    """What ``screen`` says of itself."""
    return screen.physicalDotsPerInch() / _MM_PER_INCH


def load_screen(view: QQuickView, qml: Path) -> None:
    """Show the file ``qml`` in ``view``, sized with the window.

    Raises:
        BrokenScreenError: the file could not be loaded.
    """
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setSource(QUrl.fromLocalFile(str(qml)))
    if view.status() is QQuickView.Status.Error:
        raise BrokenScreenError("; ".join(_words(error) for error in view.errors()))


def show_window(view: QQuickView, *, full_screen: bool, screen: str | None) -> None:
    """Show ``view`` as a window, or over the whole screen that is called ``screen``."""
    covered = _screen_named(screen) if full_screen else None
    if covered is None:
        view.show()
    else:
        _fill_screen(view, covered)


def save_picture(view: QQuickView, path: Path) -> None:
    """Save what ``view`` shows now to ``path`` (PNG).

    Raises:
        OSError: the file could not be written.
    """
    if not view.grabWindow().save(str(path)):
        raise OSError(f"{path} could not be written")


def _screen_named(name: str | None) -> QScreen | None:
    """The screen called ``name``, or the first one."""
    for screen in QGuiApplication.screens():
        if screen.name() == name:
            return screen
    return QGuiApplication.primaryScreen()


def _fill_screen(view: QQuickView, screen: QScreen) -> None:
    """Cover ``screen`` entirely, above everything, without a pointer."""
    view.setScreen(screen)
    view.setGeometry(screen.geometry())
    view.setFlags(
        Qt.WindowType.Window
        | Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.WindowStaysOnTopHint
    )
    view.setCursor(Qt.CursorShape.BlankCursor)
    view.showFullScreen()


def _words(error: QQmlError) -> str:
    return str(error.toString())
