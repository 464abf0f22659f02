"""QR symbols by three readings of a frame: zxing-cpp, the same blurred, and now and then zbar.

Order and costs are measured (`make bench`): zxing-cpp reads most at a few milliseconds, a 3 x 3
blur saves noisy frames, zbar reads some that both miss but costs ten times as much.
"""

import logging
import time
from collections.abc import Callable
from importlib import import_module
from typing import Protocol

import cv2
import numpy as np
import zxingcpp

from kiosk.core.camera_ports import GreyFrame
from ticketing.code import looks_like_code

logger = logging.getLogger(__name__)

ZBAR_EVERY_S = 0.25
"""The third reading costs 25 to 30 ms a frame, so it has at most four frames a second."""

BLUR = (3, 3)

LEAST_CONTRAST = 3.0
"""Spread of grey (0 to 255) within a small part of a frame, below which it holds no symbol."""

_SHRINK = 8
_NEIGHBOURS = (5, 5)

_QR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])

ThirdReading = Callable[[GreyFrame], list[str]]


class _ZbarSymbol(Protocol):
    data: bytes


class QrDecoder:
    """The port `kiosk.core.ports.Decoder`. Safe to use from one thread at a time.

    Where several symbols are in the frame, a ticket's is preferred to a poster's.
    """

    def __init__(
        self,
        *,
        blur: bool = True,
        third_reading: Callable[[], ThirdReading | None] | None = None,
        third_every_s: float = ZBAR_EVERY_S,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._blur = blur
        self._third_every_s = third_every_s
        self._now = now
        self._third = (third_reading or zbar_reading)()
        self._third_at = float("-inf")

    def decode(self, frame: GreyFrame) -> str | None:
        """The text of a symbol in ``frame``, or None."""
        texts = _zxing(frame)
        if not texts and _may_hold_a_symbol(frame):
            texts = self._blurred_texts(frame) or self._third_texts(frame)
        return next(filter(looks_like_code, texts), texts[0] if texts else None)

    def _blurred_texts(self, frame: GreyFrame) -> list[str]:
        return _zxing(cv2.blur(frame, BLUR)) if self._blur else []

    def _third_texts(self, frame: GreyFrame) -> list[str]:
        if self._third is None or self._now() - self._third_at < self._third_every_s:
            return []
        self._third_at = self._now()
        return self._third(frame)


def zbar_reading() -> ThirdReading | None:
    """The reading by zbar of a frame, or None (and one sentence in the log) without libzbar0."""
    try:
        pyzbar = import_module("pyzbar.pyzbar")
    except ImportError:
        logger.warning(
            "The zbar library is missing, so hard codes are read a little less often. "
            "To add it: apt-get install libzbar0"
        )
        return None

    def read(frame: GreyFrame) -> list[str]:
        symbols: list[_ZbarSymbol] = pyzbar.decode(frame, symbols=[pyzbar.ZBarSymbol.QRCODE])
        return [symbol.data.decode(errors="replace") for symbol in symbols]

    return read


def _may_hold_a_symbol(frame: GreyFrame) -> bool:
    """Whether any part of the frame has a symbol's contrast: the second look costs as much again.

    Looks at an eighth of the size, where a camera's noise has averaged out and even a small, dim
    symbol still has twice the least contrast.
    """
    height, width = frame.shape
    size = (max(1, width // _SHRINK), max(1, height // _SHRINK))
    small = cv2.resize(frame, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    mean = cv2.blur(small, _NEIGHBOURS)
    spread = cv2.blur(small * small, _NEIGHBOURS) - mean * mean
    return float(spread.max()) > LEAST_CONTRAST**2


def _zxing(frame: "cv2.typing.MatLike") -> list[str]:
    found = zxingcpp.read_barcodes(frame, formats=_QR)
    return [_text(symbol) for symbol in found]


def _text(symbol: zxingcpp.Barcode) -> str:
    """The symbol's bytes as UTF-8, or as zxing guesses: old symbols hold Shift JIS or Latin-1."""
    try:
        return symbol.bytes.decode()
    except UnicodeDecodeError:
        return symbol.text
