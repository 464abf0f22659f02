"""The two sounds: heard in order, never waited for, and no drama without a player."""

import logging
import stat
import time
from pathlib import Path

import pytest

from kiosk.core.ports import LightColour
from kiosk.hardware.signal import (
    LedLight,
    NoLight,
    PlayedSignal,
    SilentSignal,
    find_player,
    open_light,
    open_signal,
)
from tests.kiosk.core.gate.lan import until
from tests.kiosk.hardware.leds import led, lit


def player(folder: Path, words: str) -> str:
    path = folder / "player"
    path.write_text(f"#!/bin/sh\n{words}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def test_sounds_are_played_in_order(tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    signal = PlayedSignal([player(tmp_path, f'basename "$1" >> {heard}')])
    signal.admitted()
    signal.refused()
    signal.close()
    assert heard.read_text().split() == ["go.wav", "stop.wav"]


def test_nobody_waits_for_a_sound(tmp_path: Path) -> None:
    signal = PlayedSignal([player(tmp_path, "sleep 0.3")])
    began = time.monotonic()
    for _ in range(50):
        signal.admitted()
    assert time.monotonic() - began < 0.2
    signal.close()


def test_a_player_that_fails_is_logged_and_the_next_sound_is_tried(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    heard = tmp_path / "heard"
    signal = PlayedSignal([player(tmp_path, f"echo x >> {heard}; exit 3")])
    with caplog.at_level(logging.WARNING):
        signal.admitted()
        signal.refused()
        signal.close()
    assert heard.read_text().split() == ["x", "x"]
    assert "no sound" in caplog.text


def test_a_machine_without_a_player_is_silent_and_says_so_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_player() is None
    with caplog.at_level(logging.WARNING):
        signal = open_signal()
    signal.admitted()
    assert isinstance(signal, SilentSignal)
    assert "aplay" in caplog.text


TWO = {LightColour.GREEN: "stack:green", LightColour.RED: "stack:red"}


def test_without_an_led_for_amber_green_and_red_are_lit(tmp_path: Path) -> None:
    for name in TWO.values():
        led(tmp_path, name)
    light = LedLight(TWO, tmp_path)
    light.show(LightColour.AMBER)
    until(lambda: lit(tmp_path) == set(TWO.values()))
    light.close()


def test_a_light_that_fails_is_logged_once_and_the_rest_of_it_is_lit(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    led(tmp_path, TWO[LightColour.GREEN])
    with caplog.at_level(logging.WARNING):
        light = LedLight(TWO, tmp_path)
        light.show(LightColour.GREEN)
        until(lambda: bool(lit(tmp_path)))
        light.show(None)
        until(lambda: not lit(tmp_path))
        light.close()
    assert light.works is False
    assert caplog.text.count("signal light") == 1


def test_a_gate_without_leds_in_its_settings_has_no_light() -> None:
    assert isinstance(open_light(""), NoLight)
