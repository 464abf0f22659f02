"""Reading a ticket's symbol the way people hold it up."""

import builtins
import logging
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import cv2
import numpy as np
import pytest

from kiosk.core.camera_ports import Decoder
from kiosk.hardware.decoder import QrDecoder, zbar_reading
from tests.kiosk.core.gate.world import Venue
from tests.kiosk.hardware.scenes import HD, scene, symbol


@pytest.fixture
def code() -> str:
    venue = Venue()
    return venue.code(venue.ticket())


def test_an_empty_scene_holds_no_text() -> None:
    decoder: Decoder = QrDecoder()
    assert decoder.decode(np.full(HD, 128, dtype=np.uint8)) is None


@pytest.mark.parametrize("degrees", [0, 17, 90, 143, 180, 271])
def test_a_ticket_is_read_at_any_angle(code: str, degrees: float) -> None:
    assert QrDecoder().decode(scene(code, degrees=degrees)) == code


@pytest.mark.parametrize("blur_px", [1, 2])
def test_a_ticket_is_read_out_of_focus(code: str, blur_px: int) -> None:
    assert QrDecoder().decode(scene(code, blur_px=blur_px, degrees=8)) == code


def test_a_ticket_is_read_in_the_dark(code: str) -> None:
    assert QrDecoder().decode(scene(code, brightness=0.2, degrees=8)) == code


def test_a_ticket_is_read_through_noise(code: str) -> None:
    assert QrDecoder().decode(scene(code, noise=45, degrees=5)) == code


def test_white_on_black_is_read_too(code: str) -> None:
    assert QrDecoder().decode(np.asarray(255 - scene(code), dtype=np.uint8)) == code


def test_a_ticket_is_preferred_to_a_poster_in_the_same_frame(code: str) -> None:
    poster, ticket = symbol("https://menu.example"), symbol(code, 4)
    frame = np.full(HD, 200, dtype=np.uint8)
    frame[20 : 20 + poster.shape[0], 20 : 20 + poster.shape[1]] = poster
    frame[300 : 300 + ticket.shape[0], 700 : 700 + ticket.shape[1]] = ticket
    assert QrDecoder().decode(frame) == code


def test_text_beyond_ascii_is_read_as_it_was_written() -> None:
    assert QrDecoder().decode(scene("Bríd Nolan · مرحبا")) == "Bríd Nolan · مرحبا"


def test_the_third_reading_is_held_to_its_rate() -> None:
    now_s = 0.0
    asked: list[float] = []

    def third(_: object) -> list[str]:
        asked.append(now_s)
        return []

    decoder = QrDecoder(third_reading=lambda: third, third_every_s=0.25, now=lambda: now_s)
    checked = np.kron(np.indices((9, 16)).sum(axis=0) % 2 * 200, np.ones((10, 10)))
    for step in range(11):
        now_s = step / 10
        decoder.decode(np.asarray(checked, dtype=np.uint8))
    assert asked == [0.0, 0.3, 0.6, 0.9]


def test_a_frame_without_contrast_is_not_looked_at_again() -> None:
    def third(_: object) -> list[str]:
        raise AssertionError("nothing to find here")

    noise = np.random.default_rng(5).normal(90, 8, HD)
    frame = np.asarray(np.clip(noise, 0, 255), dtype=np.uint8)
    assert QrDecoder(third_reading=lambda: third).decode(frame) is None


@pytest.mark.parametrize("module_px", [2, 3, 6])
def test_a_dim_far_away_ticket_is_worth_a_second_look(code: str, module_px: int) -> None:
    looked: list[object] = []

    def third(frame: object) -> list[str]:
        looked.append(frame)
        return []

    unreadable = scene(code, brightness=0.12, module_px=module_px, blur_px=module_px)
    assert QrDecoder(third_reading=lambda: third).decode(unreadable) is None
    assert len(looked) == 1


def test_an_old_japanese_symbol_is_shown_as_it_was_meant(shared_data: Path) -> None:
    picture = cv2.imread(
        str(shared_data / "qr_photos" / "qrcode-2" / "10.png"), cv2.IMREAD_GRAYSCALE
    )
    assert picture is not None
    text = QrDecoder().decode(np.ascontiguousarray(picture, dtype=np.uint8))
    assert text is not None
    assert text.startswith("Google モバイル")


def test_without_zbar_one_plain_sentence_says_so_and_reading_goes_on(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, code: str
) -> None:
    real_import = builtins.__import__

    def no_zbar(name: str, *rest: Any, **more: Any) -> ModuleType:
        if name.startswith("pyzbar"):
            raise ImportError("Unable to find zbar shared library")
        return real_import(name, *rest, **more)

    for name in [name for name in sys.modules if name.startswith("pyzbar")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", no_zbar)
    with caplog.at_level(logging.WARNING):
        assert zbar_reading() is None
        decoder = QrDecoder()
    assert "apt-get install libzbar0" in caplog.text
    assert decoder.decode(scene(code)) == code
