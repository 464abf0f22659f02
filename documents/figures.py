"""Figures under each other: every digit as wide as the widest, so that columns of them align.

Inter has such digits as a feature (``tnum``) that reportlab cannot switch on.
"""

from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from documents.fonts import Face, Line, font, printable, set_line

_DIGITS = "0123456789"


@lru_cache(maxsize=8192)
def set_figures(text: str, face: Face, *, right_to_left: bool) -> Line:
    """An amount, a count or a date as one line, to be set by its end.

    Where a currency is written in Arabic letters, the line stays as it is.
    """
    plain = set_line(printable(text), face, right_to_left=right_to_left)
    if len(plain.runs) != 1 or plain.runs[0].joined:
        return plain
    (run,) = plain.runs
    room = [_room(run.font, sign) for sign in run.text]
    # Half of a digit's room stands before it, half behind it; before the first one is only paper.
    kerns = tuple((one + other) // 2 for one, other in pairwise(room))
    advance = plain.advance - sum(run.kerns) + sum(kerns) + room[-1] // 2
    return Line((replace(run, kerns=kerns),), advance, plain.letters)


def _room(name: str, sign: str) -> int:
    """How much narrower a digit is than the widest, in thousandths of an em; 0 of other signs."""
    if sign not in _DIGITS:
        return 0
    widths: dict[int, float] = font(name).face.charWidths
    return round(max(widths[ord(digit)] for digit in _DIGITS) - widths[ord(sign)])
