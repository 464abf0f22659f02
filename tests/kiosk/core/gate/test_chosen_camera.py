"""A camera that was chosen is the one that sees, now and after a restart."""

from pathlib import Path

import numpy as np

from kiosk.core.gate.chosen_camera import ChosenCamera
from kiosk.core.store import Store
from tests.fakes.cameras import FakeCameras
from tests.kiosk.core.gate.lan import until


def test_the_settings_camera_sees_until_one_is_chosen_and_that_one_for_good(
    tmp_path: Path,
) -> None:
    cameras = FakeCameras("Front", "Back")
    with Store(tmp_path / "gate.db") as store:
        camera = ChosenCamera(cameras, store, "0")
        assert (camera.describe(), list(camera.names())) == ("Front", ["Front", "Back"])
        camera.choose("Back")
        front, back = cameras.opened
        until(lambda: front.closed)
        back.now = np.zeros((4, 4), dtype=np.uint8)
        assert camera.frame() is back.now
    with Store(tmp_path / "gate.db") as store:
        assert ChosenCamera(cameras, store, "0").describe() == "Back"


def test_one_that_is_chosen_again_is_not_opened_again(tmp_path: Path) -> None:
    cameras = FakeCameras("Front", "Back")
    with Store(tmp_path / "gate.db") as store:
        camera = ChosenCamera(cameras, store, "0")
        camera.choose("Front")
        camera.close()
    assert [one.closed for one in cameras.opened] == [True]
