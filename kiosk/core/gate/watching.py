"""The decode loop: one thread, the camera's newest frame, never a queue of them."""

import logging
import threading
import time

from kiosk.core.camera_ports import Camera, Decoder, GreyFrame
from kiosk.core.clock import Clock
from kiosk.core.gate.dimness import Dimness
from kiosk.core.gate.presenting import Presenter
from kiosk.core.gate.view import CameraView

logger = logging.getLogger(__name__)

IDLE_S = 0.004
SURPRISED_S = 0.1
_LOOK_EVERY = 16


class Watcher:
    """Presents each text that the camera sees, on the watching thread."""

    def __init__(
        self, camera: Camera, decoder: Decoder, clock: Clock, presenter: Presenter
    ) -> None:
        self._camera = camera
        self._decoder = decoder
        self._clock = clock
        self._presenter = presenter
        self._text: str | None = None
        self._frame: GreyFrame | None = None
        self._lost_since_s: float | None = clock.elapsed_s()
        self._dimness = Dimness()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="gate-watching", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def close(self) -> None:
        """Stop watching; the camera is its owner's to close."""
        self._stop.set()
        self._thread.join(timeout=2)

    def newest(self) -> GreyFrame | None:
        """The frame last looked at, for the preview; None while the camera is lost."""
        return self._frame

    def camera(self) -> CameraView:
        """The camera's state in the screen's words."""
        since = self._lost_since_s
        lost_for_s = None if since is None else int(self._clock.elapsed_s() - since)
        return CameraView(self._camera.describe(), lost_for_s, self._dimness.dark)

    def look(self) -> bool:
        """Look at the newest frame once; whether it was a new one."""
        frame = self._camera.frame()
        if frame is None:
            if self._lost_since_s is None:
                self._lost_since_s = self._clock.elapsed_s()
            self._frame = None
            return False
        if frame is self._frame:
            # A still picture goes on being presented, although there is nothing new to read.
            if self._text is not None:
                self._presenter.stays(self._text)
            return False
        self._frame = frame
        self._lost_since_s = None
        mean = float(frame[::_LOOK_EVERY, ::_LOOK_EVERY].mean())
        self._dimness.seen(mean, self._clock.elapsed_s())
        self._text = self._decoder.decode(frame)
        if self._text is not None:
            self._presenter.present(self._text)
        return True

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                if not self.look():
                    time.sleep(IDLE_S)
            except Exception:
                # One picture that a driver chokes on must not end all looking.
                logger.exception("a picture could not be looked at")
                self._stop.wait(SURPRISED_S)
