"""The command ``wicket admin``: reads its options and opens the manager's window."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kiosk.commanding import Opened, OpenFace, run_face, window_size, with_options
from kiosk.core.settings import DeviceSettings
from ticketing.wire import LANGUAGES


def run(arguments: Sequence[str]) -> int:
    """Show the window until it is closed; 2 with one sentence where it cannot start."""
    options = _options().parse_args(arguments)

    @contextmanager
    def prepare() -> Iterator[OpenFace]:
        # Before any window is thought of: widgets need an application of their own kind.
        from PySide6.QtWidgets import QApplication

        settings = with_options(DeviceSettings, options)
        application = QApplication.instance() or QApplication([sys.argv[0]])
        yield lambda: _open(settings, options)
        del application

    return run_face(prepare)


def _open(settings: DeviceSettings, options: argparse.Namespace) -> Opened:
    from PySide6.QtCore import QSize

    from kiosk.ui.admin.face import AdminFace, AdminOpening
    from kiosk.ui.palette import Look

    face = AdminFace(
        AdminOpening(
            folder=settings.device_folder,
            address=settings.server_url,
            language=options.language,
            look=Look(options.look) if options.look else None,
            size=QSize(*options.window) if options.window else None,
        )
    )
    return Opened(face, "Wicket admin is open")


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wicket admin",
        description="The window of whoever runs events. Options win over WICKET_… variables.",
    )
    parser.add_argument("--server", dest="server_url", help="where the server answers")
    parser.add_argument("--folder", dest="device_folder", type=Path, help="what is remembered here")
    parser.add_argument("--language", choices=LANGUAGES, help="else the one chosen here last")
    parser.add_argument("--look", choices=["light", "dark", "contrast"], help="as the language")
    parser.add_argument("--window", type=window_size, metavar="WxH", help="its size in pixels")
    return parser
