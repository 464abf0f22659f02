"""QR symbols by three readings of a frame: zxing-cpp, the same blurred, and now and then zbar.

Order and costs are measured (quality.md): zxing-cpp reads most at a few milliseconds, a 3 x 3
blur saves noisy frames, zbar reads some that both miss but costs ten times as much.
"""

import logging
import time
from collections.abc import Callable
from importlib import import_module
from typing import Protocol

import cv2
import zxingcpp

from kiosk.core.ports import GreyFrame
from ticketing.code import looks_like_code

logger = logging.getLogger(__name__)

ZBAR_EVERY_S = 0.25
"""The third reading costs 25 to 30 ms a frame, so it has at most four frames a second."""

BLUR = (3, 3)

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
        third_reading: Callable[[], ThirdReading | None] | None = None,
        third_every_s: float = ZBAR_EVERY_S,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._third_every_s = third_every_s
        self._now = now
        self._third = (third_reading or zbar_reading)()
        self._third_at = float("-inf")

    def decode(self, frame: GreyFrame) -> str | None:
        """The text of a symbol in ``frame``, or None."""
        texts = _zxing(frame) or _zxing(cv2.blur(frame, BLUR)) or self._third_texts(frame)
        return next(filter(looks_like_code, texts), texts[0] if texts else None)

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
        return [_text(symbol.data) for symbol in symbols]

    return read


def _zxing(frame: "cv2.typing.MatLike") -> list[str]:
    found = zxingcpp.read_barcodes(frame, formats=_QR)
    return [_text(symbol.bytes) for symbol in found]


def _text(raw: bytes) -> str:
    """The symbol's bytes as text: UTF-8, or Latin-1 as ISO/IEC 18004 says of byte mode."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")
