"""What the commands of all faces share: options into settings, a window until told to end."""

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol, TypeVar

from pydantic import ValidationError

from kiosk.core.errors import NeverPairedError, WicketError
from kiosk.core.settings import DeviceSettings
from kiosk.hardware.service_manager import ServiceManager
from ticketing.wire import LANGUAGES

CANNOT_START = 2
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_SEEN_BY_NOBODY = ("offscreen", "minimal")
_LOOK_FOR_SIGNALS_MS = 200

SettingsT = TypeVar("SettingsT", bound=DeviceSettings)


class Face(Protocol):
    """A window of the product."""

    def show(self) -> None:
        """Show it."""

    def close(self) -> None:
        """Close it."""


OpenFace = Callable[[], tuple[Face, str]]
"""Builds the window, lets its desk begin, and gives the line that says it is ready."""

Prepare = Callable[[], AbstractContextManager[OpenFace]]
"""Puts together what stands behind a window, and ends it afterwards."""


def face_options(name: str, description: str) -> argparse.ArgumentParser:
    """The options that every face has; those that are settings carry the setting's name."""
    parser = argparse.ArgumentParser(
        prog=f"wicket {name}", description=f"{description} Options win over WICKET_… variables."
    )
    parser.add_argument("--server", dest="server_url", help="where the server answers")
    parser.add_argument("--pairing-code", help="a code from `wicket pair`, for the first start")
    parser.add_argument("--folder", dest="device_folder", type=Path, help="this device's own files")
    parser.add_argument("--language", choices=LANGUAGES, help="to begin with")
    parser.add_argument("--window", type=_size, metavar="WxH", help="size of the window in pixels")
    parser.add_argument("--full-screen", action="store_true", help="cover the screen")
    parser.add_argument("--screen", help="the name of the screen to cover")
    return parser


def with_options(settings: type[SettingsT], options: argparse.Namespace) -> SettingsT:
    """The environment's settings, with those given as options in their place.

    Raises:
        ValidationError: one of them is not possible.
    """
    given: dict[str, Any] = {
        name: value
        for name, value in vars(options).items()
        if name in settings.model_fields and value is not None
    }
    return settings(**given)


def run_face(prepare: Prepare, pairing: Prepare) -> int:
    """Show a face until its window is closed; 2 with one sentence where it cannot start.

    Where the device was never paired, the window of ``pairing`` comes first, if anybody sees it.
    """

    def show() -> int:
        _want_display()
        try:
            with prepare() as open_face:
                _shown(open_face)
                return 0
        except NeverPairedError:
            if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in _SEEN_BY_NOBODY:
                raise
        with pairing() as open_pairing:
            told_to_end = _shown(open_pairing)
        if not told_to_end:
            # Whoever closed that window instead of pairing is told what was wanted.
            with prepare() as open_face:
                _shown(open_face)
        return 0

    return _or_one_sentence(show)


def run_printing(lines: Callable[[], Iterable[str]]) -> int:
    """Print these lines and end; 2 with one sentence where they cannot be had."""

    def say() -> int:
        sys.stdout.writelines(f"{line}\n" for line in lines())
        return 0

    return _or_one_sentence(say)


def _or_one_sentence(deed: Callable[[], int]) -> int:
    try:
        return deed()
    except ValidationError as error:
        return _cannot_start(f"{_first_words(error)}.")
    except (WicketError, ValueError) as error:
        return _cannot_start(str(error))


def _shown(open_face: OpenFace) -> bool:
    """Show a window until it is closed; whether that was because the process was told to end."""
    # These machines have no GPU to count on, and Python must never run on a render thread.
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    from PySide6.QtCore import QCoreApplication, QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.translation import UnknownLanguageError
    from kiosk.ui.window import BrokenScreenError

    application = QCoreApplication.instance() or QGuiApplication([sys.argv[0]])
    application.setApplicationName("Wicket")
    told_to_end, broken = threading.Event(), _told_of_dead_threads()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: told_to_end.set())

    def look() -> None:
        # Not quit: a window over the whole screen refuses to close.
        if told_to_end.is_set() or broken.is_set():
            application.exit()

    # Qt's loop runs no Python by itself, and forgets an exit from before it began: so look.
    looking = QTimer(interval=_LOOK_FOR_SIGNALS_MS)
    looking.timeout.connect(look)
    looking.start()
    try:
        face, ready = open_face()
    except (BrokenScreenError, UnknownLanguageError, OSError) as error:
        raise WicketError(str(error)) from error
    face.show()
    sys.stdout.write(f"{ready}\n")
    sys.stdout.flush()
    manager = ServiceManager(os.environ)
    manager.ready()
    if manager.alive_every_s is not None:
        # On the window's own loop: when that hangs, the manager hears nothing any more.
        telling = QTimer(application, interval=int(1000 * manager.alive_every_s))
        telling.timeout.connect(manager.alive)
        telling.start()
    application.exec()
    manager.ending()
    face.close()
    if broken.is_set():
        raise WicketError("A part of this face stopped working, so all of it ended.")
    return told_to_end.is_set()


def _told_of_dead_threads() -> threading.Event:
    """Set once a thread of this process died of something unforeseen.

    A window with a dead part answers nobody; a new process begins with what the journal holds.
    """
    died = threading.Event()

    def note(arguments: threading.ExceptHookArgs) -> None:
        threading.__excepthook__(arguments)
        died.set()

    threading.excepthook = note
    return died


def _want_display() -> None:
    """Say what Qt would say by ending the process."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        raise WicketError(
            "There is no display to show this on; QT_QPA_PLATFORM=offscreen needs none."
        )


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    try:
        return int(width), int(height)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 1080x1920") from None


def _first_words(error: ValidationError) -> str:
    first = error.errors()[0]
    return f"{'.'.join(str(part) for part in first['loc']) or 'a setting'}: {first['msg']}"


def _cannot_start(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return CANNOT_START
