"""The soft shadow under cards, painted once: two blurred layers, contact and ambient."""

from functools import lru_cache
from math import erfc

import numpy as np
from PySide6.QtGui import QImage

_AMBIENT = (0.5, 0.8)
_CONTACT = (0.16, 0.2)
_INK_RGB = (28, 22, 12)
_STEPS = 2048


@lru_cache(maxsize=32)
def shade_picture(radius: int, blur: int, strength: int) -> QImage:
    """A square picture for a nine-piece border of ``blur + radius`` pixels.

    Each layer falls off as ``erfc(distance / (spread * blur))`` from the edge of a rounded
    rectangle, which is what a Gaussian blur of a straight edge gives.
    """
    side = 2 * (blur + radius) + 2
    half = side / 2
    offset = np.abs(np.arange(side) + 0.5 - half)
    corner = np.maximum(offset - (half - blur - radius), 0.0)
    distance = np.hypot(corner[:, None], corner[None, :]) - radius
    alpha = _fall_off(distance, blur, strength)
    ink = np.array([*reversed(_INK_RGB), 255], dtype=float) / 255
    pixels = np.ascontiguousarray(np.round(alpha[:, :, None] * ink), dtype=np.uint8)
    image = QImage(
        pixels.tobytes(), side, side, 4 * side, QImage.Format.Format_ARGB32_Premultiplied
    )
    return image.copy()


def _fall_off(distance: np.ndarray, blur: int, strength: int) -> np.ndarray:
    reach = np.linspace(distance.min(), distance.max(), _STEPS)
    layers = [
        [0.5 * erfc(d / max(1e-6, blur * spread)) * share for d in reach]
        for spread, share in (_AMBIENT, _CONTACT)
    ]
    alpha = strength * np.sum(layers, axis=0)
    return np.asarray(np.interp(distance, reach, np.minimum(alpha, 255.0)))
