"""Where frames come from, and what happens when they stop coming."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.core.camera_ports import GreyFrame
from kiosk.hardware.camera import (
    DeviceSource,
    FilmSource,
    PictureSource,
    SourceLostError,
    VideoCamera,
    open_camera,
)


def save(path: Path, grey: int) -> None:
    # Written beside and moved into place, as whoever feeds a watched folder should.
    beside = path.with_name(f".{path.name}.part.png")
    assert cv2.imwrite(str(beside), np.full((48, 64, 3), grey, dtype=np.uint8))
    beside.replace(path)


def film(path: Path, greys: list[int]) -> None:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 100.0, (64, 48))
    assert writer.isOpened()
    for grey in greys:
        writer.write(np.full((48, 64, 3), grey, dtype=np.uint8))
    writer.release()


def eventually(truth: Callable[[], bool]) -> bool:
    end = time.monotonic() + 5
    while time.monotonic() < end:
        if truth():
            return True
        time.sleep(0.01)
    return False


def grey_of(frame: GreyFrame | None) -> int | None:
    return None if frame is None else round(float(frame.mean()))


@pytest.fixture
def opened() -> Iterator[Callable[[VideoCamera], VideoCamera]]:
    cameras: list[VideoCamera] = []

    def keep(camera: VideoCamera) -> VideoCamera:
        cameras.append(camera)
        return camera

    yield keep
    for camera in cameras:
        camera.close()


Keep = Callable[[VideoCamera], VideoCamera]


def test_a_picture_is_shown_in_grey_and_goes_on_being_shown(tmp_path: Path, opened: Keep) -> None:
    save(tmp_path / "one.png", 90)
    camera = opened(open_camera(str(tmp_path / "one.png"), loop=False))
    assert eventually(lambda: grey_of(camera.frame()) == 90)
    frame = camera.frame()
    assert frame is not None
    assert (frame.shape, frame.dtype) == ((48, 64), np.dtype(np.uint8))


def test_a_folder_is_shown_in_the_order_of_its_names(tmp_path: Path) -> None:
    for name, grey in (("b.png", 20), ("a.png", 10), ("c.png", 30)):
        save(tmp_path / name, grey)
    source = PictureSource(str(tmp_path), loop=True, picture_s=0.0)
    frames = source.frames()
    assert [grey_of(next(frames)) for _ in range(4)] == [10, 20, 30, 10]


def test_a_picture_that_joins_a_folder_later_is_shown(tmp_path: Path, opened: Keep) -> None:
    save(tmp_path / "a.png", 10)
    source = PictureSource(str(tmp_path), loop=False, picture_s=0.02)
    camera = opened(VideoCamera(source))
    assert eventually(lambda: grey_of(camera.frame()) == 10)
    save(tmp_path / "b.png", 77)
    assert eventually(lambda: grey_of(camera.frame()) == 77)


def test_a_film_that_does_not_loop_stays_at_its_last_frame(tmp_path: Path, opened: Keep) -> None:
    film(tmp_path / "film.avi", [40, 120, 200])
    camera = opened(VideoCamera(FilmSource(tmp_path / "film.avi", loop=False)))
    assert eventually(lambda: (grey_of(camera.frame()) or 0) >= 198)


def test_a_film_that_loops_begins_again(tmp_path: Path) -> None:
    film(tmp_path / "film.avi", [40, 200])
    frames = FilmSource(tmp_path / "film.avi", loop=True).frames()
    greys = [grey_of(next(frames)) or 0 for _ in range(4)]
    assert [grey > 120 for grey in greys] == [False, True, False, True]


def test_a_source_that_is_not_there_yet_is_found_by_itself(tmp_path: Path, opened: Keep) -> None:
    source = PictureSource(str(tmp_path / "late.png"), loop=True, picture_s=0.02)
    camera = opened(VideoCamera(source, search_every_s=0.02))
    time.sleep(0.1)
    assert camera.frame() is None
    save(tmp_path / "late.png", 66)
    assert eventually(lambda: grey_of(camera.frame()) == 66)


def test_a_picture_that_cannot_be_read_is_a_lost_source_not_a_crash(
    tmp_path: Path, opened: Keep
) -> None:
    (tmp_path / "broken.png").write_bytes(b"this is no picture")
    source = PictureSource(str(tmp_path / "broken.png"), loop=True, picture_s=0.02)
    camera = opened(VideoCamera(source, search_every_s=0.02))
    time.sleep(0.1)
    assert camera.frame() is None
    save(tmp_path / "broken.png", 55)
    assert eventually(lambda: grey_of(camera.frame()) == 55)


def test_a_camera_that_is_not_plugged_in_is_said_in_one_sentence() -> None:
    with pytest.raises(SourceLostError, match="there is no camera 97"):
        next(DeviceSource(97).frames())


class _Stuck:
    """A device that hangs after its first frame, as a bad cable makes them."""

    def describe(self) -> str:
        return "a stuck device"

    def frames(self) -> Iterator[GreyFrame]:
        yield np.zeros((4, 4), dtype=np.uint8)
        time.sleep(1)


def test_a_device_that_hangs_counts_as_lost(opened: Keep) -> None:
    now_s = 0.0
    camera = opened(VideoCamera(_Stuck(), now=lambda: now_s))
    assert eventually(lambda: camera.frame() is not None)
    now_s = 3.0
    assert camera.frame() is None


def test_an_address_says_which_kind_of_camera_it_is(tmp_path: Path, opened: Keep) -> None:
    named = {
        "93": "camera 93",
        str(tmp_path): f"pictures {tmp_path}",
        "in/*.png": "pictures in/*.png",
        "clip.mp4": "film clip.mp4",
        "ticket.jpg": "pictures ticket.jpg",
    }
    assert {address: opened(open_camera(address)).describe() for address in named} == named
