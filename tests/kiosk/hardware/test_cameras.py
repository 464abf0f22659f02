"""The cameras of a machine, found in the kernel's folders and known again by their names."""

import shutil
from pathlib import Path

from kiosk.hardware.cameras import MachineCameras
from tests.kiosk.hardware.video_nodes import plug_in


def test_what_only_tells_of_pictures_is_no_camera(tmp_path: Path) -> None:
    plug_in(tmp_path, 0, "Webcam")
    plug_in(tmp_path, 1, "Webcam", index=1)
    assert MachineCameras(tmp_path, tmp_path).names() == ("Webcam",)


def test_two_that_are_alike_have_a_name_each(tmp_path: Path) -> None:
    for number in (0, 2):
        plug_in(tmp_path, number, "Webcam")
    cameras = MachineCameras(tmp_path, tmp_path)
    assert cameras.names() == ("Webcam", "Webcam (2)")
    assert cameras.number("Webcam (2)") == 2


def test_one_that_comes_back_under_another_number_is_the_same(tmp_path: Path) -> None:
    cameras = MachineCameras(tmp_path, tmp_path)
    node = plug_in(tmp_path, 0, "Webcam")
    assert cameras.number("Webcam") == 0
    shutil.rmtree(node)
    assert (cameras.names(), cameras.number("Webcam")) == ((), None)
    plug_in(tmp_path, 4, "Webcam")
    assert cameras.number("Webcam") == 4


def test_a_number_that_no_camera_has_is_looked_for_all_the_same(tmp_path: Path) -> None:
    camera = MachineCameras(tmp_path, tmp_path).open("7")
    assert camera.describe() == "camera 7"
    camera.close()
