"""Frames by OpenCV: from a camera, a film, a folder of pictures or one picture.

One capture thread per camera keeps only the newest frame, so that a slow reader never works
through a queue of old ones. A lost source is looked for again until the camera is closed.
"""

import glob
import logging
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np

from kiosk.core.camera_ports import GreyFrame

logger = logging.getLogger(__name__)

STALE_AFTER_S = 2.0
"""A device that has given nothing for so long counts as lost, even while it claims to be open."""

SEARCH_EVERY_S = 1.0
"""How long to wait between two tries to find a lost source."""

PICTURE_S = 0.5
"""How long each picture of a folder is held up to the reader."""

LOOK_AGAIN_S = 0.1
"""How often a folder whose pictures were all shown is looked into for another."""

CAPTURE_SIZE = (1280, 720)
"""Asked of a device: enough for a ticket at arm's length, cheap enough to read every frame."""

EMPTY_SCENE: GreyFrame = np.full((720, 1280), 72, dtype=np.uint8)
"""What a folder without pictures shows."""

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".webp"})


class SourceLostError(Exception):
    """The source gives no frames now; looking for it again may help."""


class FrameSource(Protocol):
    """Where frames come from. Opened anew after each loss."""

    def describe(self) -> str:
        """What this source is, in words for a person."""

    def frames(self) -> Iterator[GreyFrame]:
        """Frames at the source's own pace; raises `SourceLostError` when it gives none."""


class DeviceSource:
    """A camera by its number (``/dev/video0`` is 0)."""

    def __init__(self, index: int) -> None:
        self._index = index

    def describe(self) -> str:
        """What this source is."""
        return f"camera {self._index}"

    def frames(self) -> Iterator[GreyFrame]:
        """Frames as fast as the device gives them."""
        if not Path(f"/dev/video{self._index}").exists():
            # Opening a missing device costs OpenCV seconds and a page of warnings.
            raise SourceLostError(f"there is no camera {self._index}")
        capture = cv2.VideoCapture(self._index)
        try:
            capture.set(cv2.CAP_PROP_FRAME_WIDTH, CAPTURE_SIZE[0])
            capture.set(cv2.CAP_PROP_FRAME_HEIGHT, CAPTURE_SIZE[1])
            capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
            while True:
                taken, picture = capture.read()
                if not taken:
                    raise SourceLostError(f"camera {self._index} gives no picture")
                yield _grey(picture)
        finally:
            capture.release()


class FilmSource:
    """A video file, played at its own speed; ``loop`` plays it again, else it stays at its end."""

    def __init__(self, path: Path, *, loop: bool) -> None:
        self._path = path
        self._loop = loop

    def describe(self) -> str:
        """What this source is."""
        return f"film {self._path.name}"

    def frames(self) -> Iterator[GreyFrame]:
        """Every frame of the film, at its own pace."""
        if not self._path.is_file():
            raise SourceLostError(f"there is no film {self._path}")
        while True:
            yield from self._once()
            if not self._loop:
                return

    def _once(self) -> Iterator[GreyFrame]:
        capture = cv2.VideoCapture(str(self._path))
        try:
            pause_s = 1 / (capture.get(cv2.CAP_PROP_FPS) or 25.0)
            taken, picture = capture.read()
            if not taken:
                raise SourceLostError(f"{self._path.name} holds no film that can be read")
            while taken:
                yield _grey(picture)
                time.sleep(pause_s)
                taken, picture = capture.read()
        finally:
            capture.release()


class PictureSource:
    """Pictures held up one after the other: a file, a folder, or a pattern such as ``in/*.png``.

    Without ``loop`` the last one stays, and pictures that join the folder later are shown too. A
    file that is replaced is shown anew.
    """

    def __init__(self, pattern: str, *, loop: bool, picture_s: float = PICTURE_S) -> None:
        self._pattern = pattern
        self._loop = loop
        self._picture_s = picture_s

    def describe(self) -> str:
        """What this source is."""
        return f"pictures {self._pattern}"

    def frames(self) -> Iterator[GreyFrame]:
        """Each picture in the order of their names, held for a moment."""
        shown: set[tuple[Path, int]] = set()
        last: GreyFrame | None = None
        while True:
            pictures = [(path, path.stat().st_mtime_ns) for path in self._paths()]
            fresh = [picture for picture in pictures if self._loop or picture not in shown]
            for path, stamp in fresh:
                shown.add((path, stamp))
                last = _read(path)
                yield last
                time.sleep(self._picture_s)
            if fresh:
                continue
            if last is None and not Path(self._pattern).is_dir():
                raise SourceLostError(f"no picture at {self._pattern}")
            # A folder that is still empty is an empty scene. The same object says that there is
            # nothing new to read.
            yield EMPTY_SCENE if last is None else last
            time.sleep(min(self._picture_s, LOOK_AGAIN_S))

    def _paths(self) -> list[Path]:
        place = Path(self._pattern)
        if place.is_dir():
            return sorted(p for p in place.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES)
        return sorted(Path(name) for name in glob.glob(self._pattern))  # noqa: PTH207  the pattern may be absolute, which Path.glob refuses


class VideoCamera:
    """The port `kiosk.core.ports.Camera` over any source; never raises for a lost one."""

    def __init__(
        self,
        source: FrameSource,
        *,
        search_every_s: float = SEARCH_EVERY_S,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._source = source
        self._search_every_s = search_every_s
        self._now = now
        self._lock = threading.Lock()
        self._newest: GreyFrame | None = None
        self._newest_at = 0.0
        self._at_end = False
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._capture, name="camera", daemon=True)
        self._thread.start()

    def frame(self) -> GreyFrame | None:
        """The newest frame (the same object until there is a newer one), or None while lost."""
        with self._lock:
            stale = self._now() - self._newest_at > STALE_AFTER_S
            return None if stale and not self._at_end else self._newest

    def describe(self) -> str:
        """What this camera is."""
        return self._source.describe()

    def close(self) -> None:
        """Let go of the device; waits a moment for the capture thread."""
        self._closed.set()
        self._thread.join(timeout=2)

    def _capture(self) -> None:
        said = False
        while not self._closed.is_set():
            try:
                for frame in self._source.frames():
                    if said:
                        logger.info("%s is back", self.describe())
                        said = False
                    self._keep(frame)
                    if self._closed.is_set():
                        return
            except (SourceLostError, OSError, cv2.error) as lost:
                self._keep(None)
                if not said:
                    logger.warning("%s; looking for it again", lost)
                    said = True
                self._closed.wait(self._search_every_s)
            else:
                self._at_end = True
                return  # a film that was not to be repeated: its last frame stays

    def _keep(self, frame: GreyFrame | None) -> None:
        with self._lock:
            self._newest = frame
            self._newest_at = self._now()


def open_camera(address: str, *, loop: bool = True) -> VideoCamera:
    """The camera at ``address``: a device's number, a film, a picture, a folder or a pattern.

    Nothing is opened yet; a source that is missing is looked for until it is there.
    """
    if address.isdecimal():
        return VideoCamera(DeviceSource(int(address)))
    path = Path(address)
    pictures = path.is_dir() or path.suffix.lower() in PICTURE_SUFFIXES or not path.suffix
    if pictures or any(sign in address for sign in "*?["):
        return VideoCamera(PictureSource(address, loop=loop))
    return VideoCamera(FilmSource(path, loop=loop))


def _read(path: Path) -> GreyFrame:
    raw = np.frombuffer(path.read_bytes(), dtype=np.uint8)
    picture = cv2.imdecode(raw, cv2.IMREAD_GRAYSCALE) if raw.size else None
    if picture is None:
        raise SourceLostError(f"{path.name} is no picture")
    return np.ascontiguousarray(picture, dtype=np.uint8)


def _grey(picture: "cv2.typing.MatLike") -> GreyFrame:
    grey = picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)  # noqa: PLR2004  rows and columns
    return np.ascontiguousarray(grey, dtype=np.uint8)
