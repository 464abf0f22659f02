"""How often, and at what cost, the gate reads a code: ours beside each decoder alone, in one run.

The photographs are those of ``../shared/data/qr_photos`` (or WICKET_SHARED_DATA), which nobody of
this project took; without them only the cost of an empty frame is measured.
"""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from kiosk.core.camera_ports import GreyFrame
from kiosk.hardware.decoder import QrDecoder, zbar_reading

EMPTY_FRAMES = 40
HD = (720, 1280)

Read = Callable[[GreyFrame], str | None]


@dataclass(frozen=True)
class _Photo:
    frame: GreyFrame
    text: str


def measure() -> list[dict[str, Any]]:
    """Reading rates on the photographs, and CPU per frame, empty and with a code."""
    readers = _readers()
    ours = "zxing-cpp, blur, zbar"
    rows: list[dict[str, Any]] = []
    photos = _photos()
    if photos:
        rates, costs = zip(*(_on_photos(read, photos) for read in readers.values()), strict=True)
        rate, cost = dict(zip(readers, rates, strict=True)), dict(zip(readers, costs, strict=True))
        for name in readers:
            if name != ours:
                rows += [
                    _row(f"{len(photos)} photographs read", rate[ours], "%", name, rate[name]),
                    _row("a photograph", cost[ours], "ms CPU", name, cost[name]),
                ]
    else:
        rows.append({"name": "no photographs: set WICKET_SHARED_DATA", "value": None})
    gate = QrDecoder()  # with the rate of its third reading, as at a gate
    empty = _on_empty({"the gate's decoder": gate.decode, **readers})
    rows += [
        _row("an empty 720p frame", empty["the gate's decoder"], "ms CPU", name, empty[name])
        for name in readers
        if name != ours
    ]
    return rows


def _readers() -> dict[str, Read]:
    # Every photograph is one frame here, so the third reading is never held back.
    ours = QrDecoder(third_every_s=0.0)
    first = QrDecoder(third_reading=lambda: None, blur=False)
    opencv = cv2.QRCodeDetector()
    readers: dict[str, Read] = {
        "zxing-cpp, blur, zbar": ours.decode,
        "zxing-cpp alone": first.decode,
        "OpenCV alone": lambda frame: opencv.detectAndDecode(frame)[0] or None,
    }
    zbar = zbar_reading()
    if zbar is not None:
        readers["zbar alone"] = lambda frame: next(iter(zbar(frame)), None)
    return readers


def _on_photos(read: Read, photos: list[_Photo]) -> tuple[float, float]:
    """Share read, in percent, and CPU milliseconds a photograph."""
    found, began = 0, time.process_time()
    for photo in photos:
        try:
            found += _same(read(photo.frame), photo.text)
        except (cv2.error, UnicodeDecodeError):
            continue  # OpenCV's own detector fails on some pictures: it has not read them
    spent_ms = (time.process_time() - began) * 1000
    return 100 * found / len(photos), spent_ms / len(photos)


def _on_empty(readers: dict[str, Read]) -> dict[str, float]:
    """CPU milliseconds of a frame with nothing on it but a camera's noise."""
    noise = np.random.default_rng(3).normal(120, 6, HD)
    frame = np.ascontiguousarray(np.clip(noise, 0, 255), dtype=np.uint8)
    spent: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(EMPTY_FRAMES):
        for name, read in readers.items():
            began = time.process_time()
            read(frame)
            spent[name].append((time.process_time() - began) * 1000)
    return {name: sum(times) / len(times) for name, times in spent.items()}


def _photos() -> list[_Photo]:
    named = os.environ.get("WICKET_SHARED_DATA")
    beside = Path(__file__).parents[2] / "shared" / "data"
    folder = (Path(named) if named else beside) / "qr_photos"
    found = []
    for path in sorted(folder.rglob("*.png")) + sorted(folder.rglob("*.jpg")):
        words = path.with_suffix(".txt")
        picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        if picture is not None and words.exists():
            frame = np.ascontiguousarray(picture, dtype=np.uint8)
            found.append(_Photo(frame, words.read_text("utf-8", errors="replace")))
    return found


def _same(read: str | None, expected: str) -> bool:
    """Whether a text was read as written; beyond ASCII the symbols' encodings differ."""
    if read is None:
        return False
    return _plain(read) == _plain(expected)


def _plain(text: str) -> str:
    return "".join(c for c in text.replace("\\", "") if c.isascii() and not c.isspace())


def _row(
    name: str, value: float, unit: str, baseline: str, baseline_value: float
) -> dict[str, Any]:
    return {
        "name": name,
        "value": value,
        "unit": unit,
        "baseline": baseline,
        "baseline_value": baseline_value,
        "ratio": value / baseline_value if baseline_value else None,
    }
