"""What every camera promises, kept by the real one and by the one tests use."""

import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.core.camera_ports import Camera, GreyFrame
from kiosk.hardware.camera import PictureSource, VideoCamera
from tests.fakes.camera import FakeCamera

Make = Callable[[Path], tuple[Camera, Callable[[], None]]]


def real(folder: Path) -> tuple[Camera, Callable[[], None]]:
    path = folder / "scene.png"
    source = PictureSource(str(path), loop=True, picture_s=0.01)

    def plug_in() -> None:
        beside = folder / "beside.png"
        cv2.imwrite(str(beside), np.full((48, 64), 90, dtype=np.uint8))
        beside.replace(path)

    return VideoCamera(source, search_every_s=0.01), plug_in


def fake(_: Path) -> tuple[Camera, Callable[[], None]]:
    camera = FakeCamera()

    def plug_in() -> None:
        camera.now = np.full((48, 64), 90, dtype=np.uint8)

    return camera, plug_in


def newest(camera: Camera) -> GreyFrame | None:
    end = time.monotonic() + 5
    while (frame := camera.frame()) is None and time.monotonic() < end:
        time.sleep(0.01)
    return frame


@pytest.mark.parametrize("make", [real, fake])
def test_a_camera_gives_nothing_until_it_is_there_and_then_grey_frames(
    make: Make, tmp_path: Path
) -> None:
    camera, plug_in = make(tmp_path)
    assert camera.frame() is None
    assert camera.describe()
    plug_in()
    frame = newest(camera)
    camera.close()
    assert frame is not None
    assert (frame.ndim, frame.dtype) == (2, np.dtype(np.uint8))


@pytest.mark.parametrize("make", [real, fake])
def test_a_camera_may_be_closed_twice(make: Make, tmp_path: Path) -> None:
    camera, _ = make(tmp_path)
    camera.close()
    camera.close()
