"""The cameras of a Linux machine, by the names that their makers gave them.

Source: https://docs.kernel.org/userspace-api/media/v4l/vidioc-querycap.html
"""

import fcntl
import os
import struct
from collections.abc import Iterator
from pathlib import Path

from kiosk.core.camera_ports import GreyFrame
from kiosk.hardware.camera import DeviceSource, SourceLostError, VideoCamera

_NODES = Path("/sys/class/video4linux")
_DEVICES = Path("/dev")
_QUERYCAP = 0x80685600
"""``VIDIOC_QUERYCAP``: reads a ``struct v4l2_capability``."""

_CAPABILITY = struct.Struct("16s32s32sIII12x")
_CAPTURE = 0x1 | 0x1000
"""``V4L2_CAP_VIDEO_CAPTURE`` and ``..._MPLANE``."""


class MachineCameras:
    """The port ``kiosk.core.ports.Cameras`` by Video4Linux."""

    def __init__(self, nodes: Path = _NODES, devices: Path = _DEVICES) -> None:
        self._nodes = nodes
        self._devices = devices
        self._known: dict[tuple[int, str], bool] = {}

    def names(self) -> tuple[str, ...]:
        """Those that give pictures, in the order of their numbers; of two alike one has its own."""
        return tuple(self._numbers())

    def open(self, name: str) -> VideoCamera:
        """The camera of this name, or with this number where ``name`` is one."""
        if not name.isdecimal():
            return VideoCamera(_NamedSource(name, self))
        for known, number in self._numbers().items():
            if number == int(name):
                return VideoCamera(_NamedSource(known, self))
        return VideoCamera(DeviceSource(int(name)))

    def number(self, name: str) -> int | None:
        """The number under which it can be opened now; None while it is not there."""
        return self._numbers().get(name)

    def _numbers(self) -> dict[str, int]:
        found: dict[str, int] = {}
        numbers = (node.name.removeprefix("video") for node in self._nodes.glob("video*"))
        for number in sorted(int(one) for one in numbers if one.isdecimal()):
            name = _word(self._nodes / f"video{number}" / "name")
            if name and self._gives_pictures(number, name):
                found[f"{name} ({number})" if name in found else name] = number
        return found

    def _gives_pictures(self, number: int, name: str) -> bool:
        """Whether it is no decoder, and not the second face of a camera, which tells of frames."""
        known = self._known.get((number, name))
        if known is not None:
            return known
        try:
            can = _capabilities(self._devices / f"video{number}")
        except OSError:
            # It does not answer now, as one that another program has: its place says which it is.
            return _word(self._nodes / f"video{number}" / "index") == "0"
        self._known[number, name] = gives = bool(can & _CAPTURE)
        return gives


class _NamedSource:
    """A camera wherever it is plugged in: one that comes back may have another number."""

    def __init__(self, name: str, cameras: MachineCameras) -> None:
        self._name = name
        self._cameras = cameras

    def describe(self) -> str:
        """What this source is."""
        return self._name

    def frames(self) -> Iterator[GreyFrame]:
        """Frames as fast as the device gives them."""
        number = self._cameras.number(self._name)
        if number is None:
            raise SourceLostError(f"there is no camera {self._name}")
        yield from DeviceSource(number).frames()


def _capabilities(device: Path) -> int:
    descriptor = os.open(device, os.O_RDWR | os.O_NONBLOCK)
    try:
        answer = fcntl.ioctl(descriptor, _QUERYCAP, bytes(_CAPABILITY.size))
    finally:
        os.close(descriptor)
    return int(_CAPABILITY.unpack(answer)[-1])


def _word(file: Path) -> str:
    try:
        return file.read_text("utf-8", errors="replace").strip()
    except OSError:
        return ""  # unplugged while we looked
