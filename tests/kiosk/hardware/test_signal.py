"""The two sounds: heard in order, never waited for, and no drama without a player."""

import logging
import stat
import time
from pathlib import Path

import pytest

from kiosk.hardware.signal import PlayedSignal, SilentSignal, find_player, open_signal


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
