"""The gate's two sounds are short, clear, and cannot be taken for one another."""

import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from resources import resource


def samples(name: str) -> tuple[npt.NDArray[np.float64], int]:
    with wave.open(str(resource(f"sounds/{name}.wav")), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        data = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float)
        return data, file.getframerate()


def pitch(data: npt.NDArray[np.float64], rate: int) -> float:
    spectrum = np.abs(np.fft.rfft(data * np.hanning(len(data)), 1 << 16))
    return float(np.argmax(spectrum) * rate / (1 << 16))


@pytest.mark.parametrize(("name", "length_s"), [("go", 0.160), ("stop", 0.420)])
def test_each_sound_has_its_length(name: str, length_s: float) -> None:
    data, rate = samples(name)
    assert len(data) / rate == pytest.approx(length_s, abs=0.002)


def test_go_rises_from_880_to_1320_hertz() -> None:
    data, rate = samples("go")
    split = round(0.070 * rate)
    assert pitch(data[:split], rate) == pytest.approx(880, rel=0.02)
    assert pitch(data[split:], rate) == pytest.approx(1320, rel=0.02)


def test_stop_is_two_falling_buzzes_far_below() -> None:
    data, rate = samples("stop")
    first, gap, second = data[: rate * 18 // 100], data[rate * 19 // 100], data[rate * 24 // 100 :]
    assert gap == 0
    assert 180 < pitch(first, rate) < 225
    assert 160 < pitch(second, rate) < pitch(first, rate)


@pytest.mark.parametrize("name", ["go", "stop"])
def test_no_sound_clips_or_clicks(name: str) -> None:
    data, _ = samples(name)
    assert np.abs(data).max() < 32_000
    assert abs(data[0]) < 400
    assert abs(data[-1]) < 2_000


def test_the_script_makes_these_very_sounds(tmp_path: Path) -> None:
    script = Path(__file__).parents[2] / "scripts" / "make_sounds.py"
    copy = tmp_path / "scripts" / script.name
    copy.parent.mkdir()
    copy.write_text(script.read_text(encoding="utf-8"), encoding="utf-8")
    subprocess.run([sys.executable, str(copy)], check=True, capture_output=True)
    for name in ("go", "stop"):
        made = tmp_path / "resources" / "sounds" / f"{name}.wav"
        assert made.read_bytes() == resource(f"sounds/{name}.wav").read_bytes()
