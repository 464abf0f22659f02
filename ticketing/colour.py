"""Contrast of colours: which words can be read on which ground."""

import math
import re

READABLE = 4.5
"""The least contrast of text with its ground (WCAG 2.2, success criterion 1.4.3)."""

ACCENT_TEXT = "#FFFFFF"
"""What words on an accent are written in."""

_WRITTEN = re.compile(r"#[0-9A-Fa-f]{6}")


class UnreadableAccentError(ValueError):
    """An accent leaves the words on it below the contrast that can be read."""


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of a colour written ``#rrggbb``, each 0 to 255."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """The contrast of two opaque colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def readable_accent(colour: str) -> str:
    """An accent in capitals, where words on it can be read.

    Raises:
        UnreadableAccentError: they cannot; it says which contrast there is, and which is needed.
        ValueError: it is no colour written ``#RRGGBB``.
    """
    if not _WRITTEN.fullmatch(colour):
        raise ValueError("A colour is written #RRGGBB, such as #1F3BE0")
    found = contrast(colour, ACCENT_TEXT)
    if found < READABLE:
        # Rounded down, so that what is refused is never told as what is needed.
        shown = math.floor(found * 100) / 100
        raise UnreadableAccentError(
            f"White words on {colour} have a contrast of {shown:.2f} : 1, and {READABLE} : 1 is "
            "needed: choose a darker colour"
        )
    return colour.upper()


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in channels(colour)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]  # noqa: PLR2004  sRGB transfer function, IEC 61966-2-1
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
