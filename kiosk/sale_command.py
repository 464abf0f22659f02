"""The command ``wicket kiosk``: reads its options, opens the sale's window, ends when told."""

import argparse
import os
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from kiosk.app import SaleParts, build_sale
from kiosk.core.errors import WicketError
from kiosk.core.settings import Paper, PrinterKind, SaleSettings
from ticketing.wire import LANGUAGES

if TYPE_CHECKING:
    from kiosk.ui.sale.face import Opening

CANNOT_START = 2
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_LOOK_FOR_SIGNALS_MS = 200


def run(arguments: Sequence[str]) -> int:
    """Sell until the window is closed; 2 with one sentence where it cannot start."""
    options = _options().parse_args(arguments)
    try:
        settings = _settings(options)
        _want_display()
        parts = build_sale(settings)
    except ValidationError as error:
        return _cannot_start(f"{_first_words(error)}.")
    except WicketError as error:
        return _cannot_start(str(error))
    try:
        return _shown(parts, settings, options)
    finally:
        parts.close()


def _want_display() -> None:
    """Say what Qt would say by ending the process."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        raise WicketError(
            "There is no display to show the kiosk on; QT_QPA_PLATFORM=offscreen runs without."
        )


def _shown(parts: SaleParts, settings: SaleSettings, options: argparse.Namespace) -> int:
    # A kiosk has no GPU to count on, and Python must never run on a render thread.
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.sale.face import SaleFace
    from kiosk.ui.window import BrokenScreenError

    application = QGuiApplication([sys.argv[0]])
    application.setApplicationName("Wicket")
    try:
        face = SaleFace(parts.desk, _opening(settings, options))
    except (BrokenScreenError, OSError) as error:
        return _cannot_start(str(error))
    told_to_end = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: told_to_end.set())
    # Qt's loop runs no Python by itself, and forgets a quit from before it began: so look.
    looking = QTimer(interval=_LOOK_FOR_SIGNALS_MS)
    looking.timeout.connect(lambda: application.quit() if told_to_end.is_set() else None)
    looking.start()
    parts.desk.start()
    face.show()
    device = parts.identity.device
    sys.stdout.write(f"Wicket kiosk {device.name} ({device.place}) is selling\n")
    sys.stdout.flush()
    status: int = application.exec()
    face.close()
    return status


def _opening(settings: SaleSettings, options: argparse.Namespace) -> "Opening":
    from PySide6.QtCore import QSize

    from kiosk.ui.palette import Look
    from kiosk.ui.sale.face import PORTRAIT, Opening
    from kiosk.ui.theme import Appearance, VenueLook

    width, height = options.window or (PORTRAIT.width(), PORTRAIT.height())
    return Opening(
        appearance=Appearance(look=Look(options.look), language=settings.language),
        venue=VenueLook(
            accent=settings.accent,
            mark=settings.venue_file("mark.svg"),
            attract=settings.venue_file("attract.png"),
            attract_wide=settings.venue_file("attract-wide.png"),
        ),
        size=QSize(width, height),
        full_screen=options.full_screen,
        screen=options.screen,
    )


def _settings(options: argparse.Namespace) -> SaleSettings:
    """The environment's settings, with those given as options in their place."""
    given: dict[str, Any] = {
        name: value
        for name, value in vars(options).items()
        if name in SaleSettings.model_fields and value is not None
    }
    return SaleSettings(**given)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wicket kiosk",
        description="The sale face for a touchscreen. Options win over WICKET_… variables.",
    )
    parser.add_argument("--server", dest="server_url", help="where the server answers")
    parser.add_argument("--pairing-code", help="a code from `wicket pair`, for the first start")
    parser.add_argument("--folder", dest="device_folder", type=Path, help="this kiosk's own files")
    parser.add_argument("--language", choices=LANGUAGES, help="of the attract screen")
    parser.add_argument("--printer", choices=[kind.value for kind in PrinterKind])
    parser.add_argument("--print-folder", type=Path, help="where `--printer file` puts PDFs")
    parser.add_argument("--queue", dest="printer_queue", help="the CUPS queue")
    parser.add_argument("--paper", choices=[paper.value for paper in Paper])
    parser.add_argument("--venue-folder", type=Path, help="the venue's mark and pictures")
    parser.add_argument("--accent", help="the venue's colour, #RRGGBB")
    parser.add_argument("--look", choices=["light", "dark", "contrast"], default="light")
    parser.add_argument("--window", type=_size, metavar="WxH", help="size of the window in pixels")
    parser.add_argument("--full-screen", action="store_true", help="cover the screen")
    parser.add_argument("--screen", help="the name of the screen to cover")
    return parser


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
