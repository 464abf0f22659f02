"""A text as a QR symbol: the matrix, and its dark area as few rectangles.

The symbol follows ISO/IEC 18004 at error level M. The encoder chooses alphanumeric mode by itself
for the upper-case texts that ticket codes are (122 characters give version 5, 37 modules).
"""

from functools import lru_cache
from itertools import groupby
from typing import TypeAlias, cast

import zxingcpp

QUIET_ZONE = 4
"""Modules that stay white around a symbol (ISO/IEC 18004, 6.3.8)."""

Matrix: TypeAlias = tuple[tuple[bool, ...], ...]  # rows, ``True`` where it is dark
_HALF_WHITE = 128

Rectangle: TypeAlias = tuple[int, int, int, int]  # column, row, columns, rows


@lru_cache(maxsize=64)
def symbol(text: str) -> Matrix:
    """The QR symbol of ``text``: as many rows as columns, without quiet zone.

    Raises:
        ValueError: the text is empty or too long for any symbol.
    """
    if not text:
        raise ValueError("a symbol needs a text")
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = zxingcpp.write_barcode_to_image(barcode, scale=1, add_quiet_zones=False)
    picture = memoryview(image)  # type: ignore[arg-type]  # it does not say that it is a buffer
    rows = cast("list[list[int]]", picture.tolist())
    return tuple(tuple(grey < _HALF_WHITE for grey in row) for row in rows)


def rectangles(matrix: Matrix) -> list[Rectangle]:
    """The dark area of ``matrix`` cut into rectangles that do not overlap, top to bottom.

    A run of dark modules grows downwards while the next row has the same run, which saves about a
    quarter of the rectangles of a plain row-by-row cut.
    """
    finished: list[Rectangle] = []
    growing: dict[tuple[int, int], int] = {}  # (column, columns) -> first row
    for row, line in enumerate([*(_runs(row, dark) for row, dark in enumerate(matrix)), {}]):
        for run, first in growing.items():
            if run in line:
                line[run] = first
            else:
                finished.append((run[0], first, run[1], row - first))
        growing = line
    return finished


def _runs(row: int, dark: tuple[bool, ...]) -> dict[tuple[int, int], int]:
    """The (column, columns) of what is dark in a row, each with that row."""
    runs, column = {}, 0
    for is_dark, modules in groupby(dark):
        columns = len(list(modules))
        if is_dark:
            runs[column, columns] = row
        column += columns
    return runs
