"""The soft shadow under cards, painted once: two blurred layers, contact and ambient.

In plain Python: a shadow is small and the same in all four corners, and numpy would cost a kiosk,
which needs it for nothing else on its screens, an eighth of a second at its start.
"""

from functools import lru_cache
from math import erfc, hypot

from PySide6.QtGui import QImage

_AMBIENT = (0.5, 0.8)
_CONTACT = (0.16, 0.2)
_INK_RGB = (28, 22, 12)
_STEPS_PER_PX = 16


@lru_cache(maxsize=32)
def shade_picture(radius: int, blur: int, strength: int) -> QImage:
    """A square picture for a nine-piece border of ``blur + radius`` pixels.

    Each layer falls off as ``erfc(distance / (spread * blur))`` from the edge of a rounded
    rectangle, which is what a Gaussian blur of a straight edge gives.
    """
    reach = blur + radius
    side = 2 * reach + 2
    colours = _fall_off(radius, blur, strength)
    # How far beyond the straight part of an edge each column and row of a quarter lies.
    beyond = [reach - place - 0.5 for place in range(reach)] + [0.0]
    lines = [
        [colours[round(_STEPS_PER_PX * hypot(across, down))] for across in beyond]
        for down in beyond
    ]
    upper = [b"".join(line + line[::-1]) for line in lines]
    pixels = b"".join(upper + upper[::-1])
    image = QImage(pixels, side, side, 4 * side, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()  # Qt only borrows the pixels


def _fall_off(radius: int, blur: int, strength: int) -> list[bytes]:
    """Premultiplied pixels (BGRA) by their distance from a corner's middle, in steps."""
    farthest = hypot(blur + radius, blur + radius)
    return [
        _pixel(_alpha(step / _STEPS_PER_PX - radius, blur, strength))
        for step in range(round(_STEPS_PER_PX * farthest) + 1)
    ]


def _alpha(distance: float, blur: int, strength: int) -> int:
    share = sum(
        0.5 * erfc(distance / max(1e-6, blur * spread)) * layer
        for spread, layer in (_AMBIENT, _CONTACT)
    )
    return min(255, round(strength * share))


def _pixel(alpha: int) -> bytes:
    red, green, blue = (round(alpha * colour / 255) for colour in _INK_RGB)
    return bytes((blue, green, red, alpha))
