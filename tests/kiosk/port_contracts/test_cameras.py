"""What every machine's cameras promise, those of the kernel's folders and the fake ones."""

from pathlib import Path

import pytest

from kiosk.core.camera_ports import Cameras
from kiosk.hardware.cameras import MachineCameras
from tests.fakes.cameras import FakeCameras
from tests.kiosk.hardware.video_nodes import plug_in


@pytest.fixture(params=["fake", "machine"])
def cameras(request: pytest.FixtureRequest, tmp_path: Path) -> Cameras:
    """A machine with a front and a back camera."""
    if request.param == "fake":
        return FakeCameras("Front", "Back")
    plug_in(tmp_path, 0, "Front")
    plug_in(tmp_path, 2, "Back")
    return MachineCameras(tmp_path, tmp_path)


def test_cameras_have_names_in_an_order_that_stays(cameras: Cameras) -> None:
    assert [list(cameras.names()) for _ in range(2)] == [["Front", "Back"]] * 2


def test_one_is_opened_by_its_name_or_its_number_whether_it_is_there_or_not(
    cameras: Cameras,
) -> None:
    for asked, name in (("Back", "Back"), ("0", "Front"), ("Nowhere", "Nowhere")):
        camera = cameras.open(asked)
        assert camera.describe() == name
        assert camera.frame() is None
        camera.close()
