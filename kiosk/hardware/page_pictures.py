"""Pages of a PDF as dots of a thermal head, by poppler's ``pdftoppm``.

A program of its own, because what draws a PDF is a large native library: where that falls, the
kiosk stays, and its memory is given back (decision 26).
"""

import re
import shutil
import subprocess

import numpy as np
import numpy.typing as npt

from kiosk.core.errors import WicketError

Dots = npt.NDArray[np.bool_]
"""A page: height x width, True where it is black."""

_DRAWING_S = 30.0
_HALF = 128
_PGM = re.compile(rb"P5\s+(\d+)\s+(\d+)\s+255\s")
EIGHT_A_MM = 203
"""Heads of 8 dots a millimetre are sold as 203 dpi; over a ticket's length the rest is a dot."""


class NoPdftoppmError(WicketError):
    """The program that draws pages is not installed."""


class UnprintableError(WicketError):
    """The document cannot be made into what the printer prints."""


class PagePictures:
    """Draws pages for a head of ``dpi`` dots an inch."""

    def __init__(self, dpi: int) -> None:
        """Raises NoPdftoppmError where ``pdftoppm`` is missing."""
        tool = shutil.which("pdftoppm")
        if tool is None:
            raise NoPdftoppmError("`pdftoppm` is missing: apt-get install poppler-utils")
        resolution = "203.2" if dpi == EIGHT_A_MM else str(dpi)
        self._command = [tool, "-r", resolution, "-gray", "-aa", "no", "-aaVector", "no", "-"]

    def draw(self, pdf: bytes) -> list[Dots]:
        """Every page of ``pdf``.

        Raises:
            UnprintableError: it is no PDF, or drawing it took too long.
        """
        try:
            drawn = subprocess.run(  # noqa: S603  a full path, our own arguments, no shell
                self._command, input=pdf, capture_output=True, check=True, timeout=_DRAWING_S
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise UnprintableError(f"the document cannot be drawn: {error}") from error
        return _pages(drawn.stdout)


def _pages(stream: bytes) -> list[Dots]:
    pages: list[Dots] = []
    position = 0
    while head := _PGM.match(stream, position):
        width, height = int(head[1]), int(head[2])
        grey = np.frombuffer(stream, np.uint8, width * height, head.end())
        # Poppler rounds up, by a dot that was never drawn on; heads and languages count in eights.
        whole = slice(height // 8 * 8), slice(width // 8 * 8)
        pages.append((grey < _HALF).reshape(height, width)[whole])
        position = head.end() + width * height
    if not pages:
        raise UnprintableError("the document has no pages")
    return pages


def fitted(page: Dots, width: int) -> Dots:
    """``page`` with ``width`` dots in each row: cut, or filled with white, at both sides."""
    wider = max(0, width - page.shape[1])
    padded = np.pad(page, ((0, 0), (wider // 2, wider - wider // 2)))
    left = (padded.shape[1] - width) // 2
    return padded[:, left : left + width]
