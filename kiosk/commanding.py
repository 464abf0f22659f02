"""What the commands of all faces share: options into settings, a window until told to end."""

import argparse
import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import Enum, auto
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


def _never() -> bool:
    return False


def _always() -> bool:
    return True


@dataclass(frozen=True)
class Opened:
    """A window.

    Attributes:
        ready: the line that says it is there.
        removed: whether the server has removed this device, and nothing is under way any more.
        at_rest: whether nobody is there who would notice a tenth of a second.
    """

    face: Face
    ready: str
    removed: Callable[[], bool] = _never
    at_rest: Callable[[], bool] = _always


OpenFace = Callable[[], Opened]
"""Builds the window, and lets its desk begin."""

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
    parser.add_argument(
        "--window", type=window_size, metavar="WxH", help="size of the window in pixels"
    )
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


def run_face(prepare: Prepare, pairing: Prepare | None = None) -> int:
    """Show a face until its window is closed; 2 with one sentence where it cannot start.

    Where the device is not paired, or not any more, the window of ``pairing`` comes before it, if
    anybody sees it. A face without one is no device's.
    """
    manager = ServiceManager(os.environ)
    try:
        return _or_one_sentence(lambda: _shown_in_turn(prepare, pairing, manager))
    finally:
        manager.ending()


def _shown_in_turn(prepare: Prepare, pairing: Prepare | None, manager: ServiceManager) -> int:
    _want_display()
    may_pair = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] not in _SEEN_BY_NOBODY
    asked = False
    while True:
        try:
            with prepare() as open_face:
                if _shown(open_face, manager, may_leave=may_pair) is not _Ending.REMOVED:
                    return 0
            asked = False
        except NeverPairedError:
            # Whoever closed that window instead of pairing is told what was wanted.
            if pairing is None or asked or not may_pair:
                raise
            asked = True
            with pairing() as open_pairing:
                if _shown(open_pairing, manager) is _Ending.TOLD:
                    return 0
        # The next window's threads must not be those that clear the last one away.
        gc.collect()


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


class _Ending(Enum):
    """Why a window is shown no longer."""

    CLOSED = auto()
    TOLD = auto()
    REMOVED = auto()


def _shown(open_face: OpenFace, manager: ServiceManager, *, may_leave: bool = False) -> _Ending:
    """Show a window until it is closed, the process is told to end, or the device was removed.

    The last only where it ``may_leave`` for the window that pairs it anew.
    """
    # These machines have no GPU to count on, and Python must never run on a render thread.
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    from PySide6.QtCore import QCoreApplication, QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.garbage import Garbage

    application = QCoreApplication.instance() or QGuiApplication([sys.argv[0]])
    application.setApplicationName("Wicket")
    told_to_end, broken = _told_to_end(), _told_of_dead_threads()
    opened = _opened(open_face)

    def ending() -> _Ending:
        if told_to_end.is_set():
            return _Ending.TOLD
        return _Ending.REMOVED if may_leave and opened.removed() else _Ending.CLOSED

    def look() -> None:
        # Not quit: a window over the whole screen refuses to close.
        if broken.is_set() or ending() is not _Ending.CLOSED:
            application.exit()

    # Qt's loop runs no Python by itself, and forgets an exit from before it began: so look.
    looking = QTimer(interval=_LOOK_FOR_SIGNALS_MS)
    looking.timeout.connect(look)
    looking.start()
    opened.face.show()
    sys.stdout.write(f"{opened.ready}\n")
    sys.stdout.flush()
    manager.ready()
    telling = QTimer()
    telling.timeout.connect(manager.alive)
    if manager.alive_every_s is not None:
        # On the window's own loop: when that hangs, the manager hears nothing any more.
        telling.start(int(1000 * manager.alive_every_s))
    garbage = Garbage(opened.at_rest)
    garbage.start()
    application.exec()
    garbage.stop()
    opened.face.close()
    if broken.is_set():
        raise WicketError("A part of this face stopped working, so all of it ended.")
    return ending()


def _opened(open_face: OpenFace) -> Opened:
    from kiosk.ui.translation import UnknownLanguageError
    from kiosk.ui.window import BrokenScreenError

    try:
        return open_face()
    except (BrokenScreenError, UnknownLanguageError, OSError) as error:
        raise WicketError(str(error)) from error


def _told_to_end() -> threading.Event:
    """Set once somebody asks the process to end."""
    told = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: told.set())
    return told


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


def window_size(text: str) -> tuple[int, int]:
    """A size in pixels as an option says it."""
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
