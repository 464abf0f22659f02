"""What counts as one scan when a code stays before the camera."""

import queue

import numpy as np
import pytest

from kiosk.core.camera_ports import GreyFrame
from kiosk.core.gate.dimness import DARK_AFTER_S
from kiosk.core.gate.presenting import Presenter
from kiosk.core.gate.watching import Watcher
from tests.fakes.camera import FakeCamera
from tests.fakes.decoder import FakeDecoder
from tests.fakes.steady_clock import SteadyClock


def frame(mark: int) -> GreyFrame:
    return np.full((64, 64), mark, dtype=np.uint8)


class Bench:
    """A watcher looking at frames by hand; 1 and 2 are codes, 200 is an empty scene."""

    def __init__(self) -> None:
        self.clock = SteadyClock()
        self.camera = FakeCamera()
        self.decoder = FakeDecoder({1: "ONE", 2: "TWO"})
        self.seen: list[str] = []
        presenter = Presenter(self.clock, self.seen.append)
        self.watcher = Watcher(self.camera, self.decoder, self.clock, presenter)

    def look_at(self, mark: int, seconds: float = 0.1) -> None:
        self.clock.advance(seconds)
        self.camera.now = frame(mark)
        self.watcher.look()


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_code_that_stays_in_sight_is_one_scan(bench: Bench) -> None:
    for _ in range(100):
        bench.look_at(1)
    assert bench.seen == ["ONE"]


def test_a_code_that_comes_back_within_three_seconds_is_ignored(bench: Bench) -> None:
    bench.look_at(1)
    bench.look_at(200)
    bench.look_at(1, seconds=2.5)
    assert bench.seen == ["ONE"]


def test_a_code_that_was_away_for_longer_is_a_new_scan(bench: Bench) -> None:
    bench.look_at(1)
    bench.look_at(200)
    bench.look_at(1, seconds=3.1)
    assert bench.seen == ["ONE", "ONE"]


def test_another_code_counts_at_once(bench: Bench) -> None:
    bench.look_at(1)
    bench.look_at(2)
    assert bench.seen == ["ONE", "TWO"]


def test_the_same_frame_is_decoded_once(bench: Bench) -> None:
    bench.look_at(1)
    for _ in range(10):
        bench.clock.advance(1)
        bench.watcher.look()
    assert bench.decoder.decoded == 1
    bench.look_at(1)
    assert bench.seen == ["ONE"], "a still picture goes on being presented"


def test_a_lost_camera_is_told_and_its_picture_taken_away(bench: Bench) -> None:
    bench.look_at(200)
    assert bench.watcher.camera().lost_for_s is None
    bench.camera.now = None
    bench.watcher.look()
    bench.clock.advance(4)
    assert bench.watcher.camera().lost_for_s == 4
    assert bench.watcher.newest() is None
    bench.look_at(200)
    assert bench.watcher.camera().lost_for_s is None


def test_a_scene_that_stays_dark_is_called_dark(bench: Bench) -> None:
    bench.look_at(20)
    bench.look_at(20, seconds=DARK_AFTER_S)
    assert bench.watcher.camera().dark
    bench.look_at(200)
    assert not bench.watcher.camera().dark


def test_a_picture_that_a_decoder_chokes_on_does_not_end_the_watching() -> None:
    class Choking(FakeDecoder):
        def decode(self, frame: GreyFrame) -> str | None:
            text = super().decode(frame)
            if text == "CHOKE":
                self.choked.put(text)
                raise ArithmeticError("a driver's surprise")
            return text

        choked: queue.SimpleQueue[str] = queue.SimpleQueue()

    camera, decoder = FakeCamera(frame(9)), Choking({9: "CHOKE", 1: "ONE"})
    seen: queue.SimpleQueue[str] = queue.SimpleQueue()
    clock = SteadyClock()
    watcher = Watcher(camera, decoder, clock, Presenter(clock, seen.put))
    watcher.start()
    try:
        assert decoder.choked.get(timeout=5)
        camera.now = frame(1)
        assert seen.get(timeout=5) == "ONE"
    finally:
        watcher.close()
