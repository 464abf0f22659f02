"""The ports of seeing: a camera, its light, and what reads a symbol in its frames."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

GreyFrame = NDArray[np.uint8]
"""A picture of the camera: height x width, 8-bit grey."""


class Camera(Protocol):
    """A source of frames. Never raises for a lost device: it says so and looks for it again."""

    def frame(self) -> GreyFrame | None:
        """The newest frame, or None while there is none."""

    def describe(self) -> str:
        """What this camera is, for the screen and the log."""

    def close(self) -> None:
        """Let go of the device."""


class Cameras(Protocol):
    """The cameras of the machine, each by a name of its own."""

    def names(self) -> Sequence[str]:
        """Those that are there now, in an order that stays."""

    def open(self, name: str) -> Camera:
        """That one, or the one with this number; it is looked for until it is there."""


class Torch(Protocol):
    """A light beside the camera. Never raises for one that fails: the log says so."""

    @property
    def lit(self) -> bool | None:
        """Whether it gives light; None where there is none."""

    def turn(self, *, on: bool) -> None:
        """Light or darken it; nothing where there is none."""


class Decoder(Protocol):
    """Finds the text of a QR symbol in a frame."""

    def decode(self, frame: GreyFrame) -> str | None:
        """The first text found, or None."""
