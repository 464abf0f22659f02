"""What every torch promises: the LED of a folder, the fake one, and where there is none."""

from pathlib import Path

import pytest

from kiosk.core.camera_ports import Torch
from kiosk.hardware.torch import LedTorch
from tests.fakes.torch import FakeTorch
from tests.kiosk.hardware.leds import led


@pytest.mark.parametrize("kind", ["fake", "led"])
def test_a_torch_is_lit_and_darkened(kind: str, tmp_path: Path) -> None:
    led(tmp_path, "white:torch")
    torch: Torch = FakeTorch() if kind == "fake" else LedTorch(tmp_path)
    seen = [torch.lit]
    for on in (True, True, False):
        torch.turn(on=on)
        seen.append(torch.lit)
    assert seen == [False, True, True, False]


@pytest.mark.parametrize("kind", ["fake", "led"])
def test_a_machine_without_one_says_so_and_takes_the_touch(kind: str, tmp_path: Path) -> None:
    led(tmp_path, "input3::capslock")
    torch: Torch = FakeTorch(lit=None) if kind == "fake" else LedTorch(tmp_path)
    torch.turn(on=True)
    assert torch.lit is None


def test_it_gives_as_much_light_as_the_led_can(tmp_path: Path) -> None:
    folder = led(tmp_path, "white:flash", most=120)
    LedTorch(tmp_path).turn(on=True)
    assert (folder / "brightness").read_text() == "120"


def test_one_that_is_taken_away_is_none_any_more(tmp_path: Path) -> None:
    folder = led(tmp_path, "white:flash")
    torch = LedTorch(tmp_path)
    for file in folder.iterdir():
        file.unlink()
    torch.turn(on=True)
    assert torch.lit is None
