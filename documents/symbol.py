"""A text as a QR symbol: the matrix, and its dark area as few rectangles.

The symbol follows ISO/IEC 18004 at error level M. The encoder chooses alphanumeric mode by itself
for the upper-case texts that ticket codes are (122 characters give version 5, 37 modules).
"""

from functools import lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import zxingcpp

QUIET_ZONE = 4
"""Modules that stay white around a symbol (ISO/IEC 18004, 6.3.8)."""

Matrix: TypeAlias = npt.NDArray[np.bool_]
Rectangle: TypeAlias = tuple[int, int, int, int]  # column, row, columns, rows


@lru_cache(maxsize=64)
def symbol(text: str) -> Matrix:
    """The QR symbol of ``text``: a square matrix, ``True`` where it is dark, without quiet zone.

    Raises:
        ValueError: the text is empty or too long for any symbol.
    """
    if not text:
        raise ValueError("a symbol needs a text")
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture = np.asarray(zxingcpp.write_barcode_to_image(barcode, scale=1, add_quiet_zones=False))
    matrix: Matrix = picture < 128  # noqa: PLR2004  half-way between black and white
    matrix.setflags(write=False)
    return matrix


def rectangles(matrix: Matrix) -> list[Rectangle]:
    """The dark area of ``matrix`` cut into rectangles that do not overlap, top to bottom.

    A run of dark modules grows downwards while the next row has the same run, which saves about a
    quarter of the rectangles of a plain row-by-row cut.
    """
    size = len(matrix)
    edges = np.diff(matrix.astype(np.int8), axis=1, prepend=0, append=0)
    rows, begins = np.nonzero(edges == 1)
    ends = np.nonzero(edges == -1)[1]
    runs: list[dict[tuple[int, int], int]] = [{} for _ in range(size)]
    for row, begin, end in zip(rows.tolist(), begins.tolist(), ends.tolist(), strict=True):
        runs[row][begin, end - begin] = row
    finished: list[Rectangle] = []
    growing: dict[tuple[int, int], int] = {}  # (column, columns) -> first row
    for row, line in enumerate([*runs, {}]):
        for run, first in growing.items():
            if run in line:
                line[run] = first
            else:
                finished.append((run[0], first, run[1], row - first))
        growing = line
    return finished
