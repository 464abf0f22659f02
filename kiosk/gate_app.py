"""The composition root of the gate, and its command: the one place where a gate is put together."""

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from pydantic import ValidationError

from kiosk.core.api import ServerClient
from kiosk.core.clock import SystemClock
from kiosk.core.errors import WicketError
from kiosk.core.gate.counting import Counter
from kiosk.core.gate.desk import GateDesk, GateParts
from kiosk.core.gate.facts import FACTS_SCHEMA, Facts
from kiosk.core.gate.following import Follower
from kiosk.core.gate.gatekeeper import Gatekeeper, NotOpenError
from kiosk.core.gate.inbox import Inbox
from kiosk.core.gate.learning import Learner
from kiosk.core.gate.link import Link
from kiosk.core.gate.pushing import Pusher
from kiosk.core.gate.scanlog import SCANLOG_SCHEMA, ScanLog
from kiosk.core.gate.settings import GateSettings
from kiosk.core.gate.watching import Watcher
from kiosk.core.pairing import Identity, paired_as
from kiosk.core.ports import Camera, GreyFrame, Signal
from kiosk.core.store import Store
from kiosk.hardware.camera import open_camera
from kiosk.hardware.decoder import QrDecoder
from kiosk.hardware.signal import PlayedSignal, open_signal
from ticketing.device import DeviceKind
from ticketing.wire import LANGUAGES

if TYPE_CHECKING:
    from kiosk.ui.gate.face import GateOpening

CANNOT_START = 2
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_LOOK_FOR_SIGNALS_MS = 200


@dataclass(frozen=True)
class OpenGate:
    """A gate without its face.

    Attributes:
        frame: the camera's newest frame, for the preview; None while it is lost.
        start: begin to follow, to push, to watch and to decide.
        close: end all of it.
    """

    desk: GateDesk
    identity: Identity
    frame: Callable[[], GreyFrame | None]
    start: Callable[[], None]
    close: Callable[[], None]


def build_gate(
    settings: GateSettings, camera: Camera | None = None, sounds: Signal | None = None
) -> OpenGate:
    """Put a gate together; it is paired first where it is not. Nothing runs before ``start``.

    Raises:
        WicketError: it cannot be: not paired, no server to pair with, no store, no checkpoint.
    """
    store = Store(settings.device_folder / "gate.db", FACTS_SCHEMA, SCANLOG_SCHEMA)
    try:
        identity = paired_as(store, DeviceKind.GATE, settings.server_url, settings.pairing_code)
        checkpoint_id = _checkpoint_of(identity)
    except BaseException:
        store.close()
        raise
    camera = camera or open_camera(settings.camera, loop=settings.camera_loop)
    return _put_together(store, identity, checkpoint_id, camera, sounds or open_signal())


def _checkpoint_of(identity: Identity) -> UUID:
    if identity.device.checkpoint_id is None:
        raise NotOpenError("This gate was paired without a checkpoint; pair it again with one.")
    return identity.device.checkpoint_id


def _put_together(
    store: Store, identity: Identity, checkpoint_id: UUID, camera: Camera, sounds: Signal
) -> OpenGate:
    clock = SystemClock()
    server = ServerClient(identity.server_url, identity.token)
    log = ScanLog(store, identity.device.name)
    facts = Facts(store, log.own_scans)
    link = Link(clock)
    inbox = Inbox()
    pusher = Pusher(server, log, link, inbox.noted)
    follower = Follower(server, Learner(store), link, inbox.noted)
    watcher = Watcher(camera, QrDecoder(), clock, inbox.seen)
    desk = GateDesk(
        identity.device,
        GateParts(
            inbox=inbox,
            gatekeeper=Gatekeeper(checkpoint_id, server, facts, log, link, clock),
            counter=Counter(checkpoint_id, facts, log, link, server),
            log=log,
            link=link,
            signal=sounds,
            clock=clock,
            camera=watcher.camera,
            decided_alone=pusher.wake,
        ),
    )

    def start() -> None:
        for part in (desk, follower, pusher, watcher):
            part.start()

    def close() -> None:
        for part in (watcher, desk, follower, pusher):
            part.close()
        camera.close()
        if isinstance(sounds, PlayedSignal):
            sounds.close()
        server.close()
        store.close()

    return OpenGate(desk, identity, watcher.newest, start, close)


def run(arguments: Sequence[str]) -> int:
    """Check tickets until the window is closed; 2 with one sentence where it cannot start."""
    options = _options().parse_args(arguments)
    try:
        settings = _settings(options)
        _want_display()
        gate = build_gate(settings)
    except ValidationError as error:
        return _cannot_start(f"{_first_words(error)}.")
    except (WicketError, ValueError) as error:
        return _cannot_start(str(error))
    try:
        return _shown(gate, settings, options)
    finally:
        gate.close()


def _shown(gate: OpenGate, settings: GateSettings, options: argparse.Namespace) -> int:
    # A tablet has no GPU to count on, and Python must never run on a render thread.
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.gate.face import GateFace
    from kiosk.ui.translation import UnknownLanguageError
    from kiosk.ui.window import BrokenScreenError

    application = QGuiApplication([sys.argv[0]])
    application.setApplicationName("Wicket gate")
    try:
        face = GateFace(gate.desk, gate.frame, _opening(settings, options))
    except (BrokenScreenError, UnknownLanguageError, OSError) as error:
        return _cannot_start(str(error))
    told_to_end = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: told_to_end.set())
    # Qt's loop runs no Python by itself, and forgets a quit from before it began: so look.
    looking = QTimer(interval=_LOOK_FOR_SIGNALS_MS)
    looking.timeout.connect(lambda: application.quit() if told_to_end.is_set() else None)
    looking.start()
    gate.start()
    face.show()
    device = gate.identity.device
    sys.stdout.write(f"Wicket gate {device.name} ({device.place}) is watching\n")
    sys.stdout.flush()
    status: int = application.exec()
    face.close()
    return status


def _opening(settings: GateSettings, options: argparse.Namespace) -> "GateOpening":
    from PySide6.QtCore import QSize

    from kiosk.ui.gate.face import PORTRAIT, GateOpening

    width, height = options.window or (PORTRAIT.width(), PORTRAIT.height())
    return GateOpening(
        language=settings.language,
        night=settings.night,
        size=QSize(width, height),
        full_screen=options.full_screen,
        screen=options.screen,
    )


def _want_display() -> None:
    """Say what Qt would say by ending the process."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        raise WicketError(
            "There is no display to show the gate on; QT_QPA_PLATFORM=offscreen runs without."
        )


def _settings(options: argparse.Namespace) -> GateSettings:
    """The environment's settings, with those given as options in their place."""
    given: dict[str, Any] = {
        name: value
        for name, value in vars(options).items()
        if name in GateSettings.model_fields and value is not None
    }
    return GateSettings(**given)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wicket gate",
        description="The gate face for a tablet. Options win over WICKET_… variables.",
    )
    parser.add_argument("--server", dest="server_url", help="where the server answers")
    parser.add_argument("--pairing-code", help="a code from `wicket pair`, for the first start")
    parser.add_argument("--folder", dest="device_folder", type=Path, help="this gate's own files")
    parser.add_argument("--camera", help="its number, or a film, a picture, a folder, a pattern")
    parser.add_argument(
        "--no-loop",
        dest="camera_loop",
        action="store_false",
        default=None,
        help="a film or a folder of pictures stays at its end",
    )
    parser.add_argument("--language", choices=LANGUAGES, help="the steward's language")
    parser.add_argument(
        "--night", action="store_true", default=None, help="start in the night look"
    )
    parser.add_argument("--window", type=_size, metavar="WxH", help="size of the window in pixels")
    parser.add_argument("--full-screen", action="store_true", help="cover the screen")
    parser.add_argument("--screen", help="the name of the screen to cover")
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    try:
        return int(width), int(height)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 1200x1920") from None


def _first_words(error: ValidationError) -> str:
    first = error.errors()[0]
    return f"{'.'.join(str(part) for part in first['loc']) or 'a setting'}: {first['msg']}"


def _cannot_start(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return CANNOT_START
