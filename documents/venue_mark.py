"""Puts a venue's mark on a page: its drawing, its picture, or its initial on a tile."""

import math
from functools import lru_cache

from documents.document import Document
from documents.drawing import Drawing, DrawingError, read_drawing
from documents.fonts import Face
from documents.pen import Align, Pen
from documents.typesetting import Box, Colour, Style, fit
from resources import resource


def draw_mark(
    document: Document,
    pen: Pen,
    mark: bytes | None,
    place: tuple[float, float, float],
    inks: tuple[Colour, Colour, Colour | None],
    *,
    name: str,
) -> None:
    """Draw the mark at ``place`` (x, y, side).

    ``inks``: the mark's own ink, the paper under it, and what replaces the mark's own colours where
    the printer has one ink.
    """
    x, y, side = place
    ink, paper, other = inks
    drawing = venue_drawing(mark) if mark else None
    if drawing is not None:
        pen.drawing(drawing, x, y, side, (ink, other))
        return
    picture = document.add_picture(mark, 1.0) if mark else None
    if picture is not None:
        pen.picture(picture, (x, y, side, side), side * 0.16)
        return
    pen.panel((x, y, side, side), side * 0.22, ink)
    style = Style(Face.TITLE, side * 0.66, paper)
    initial = fit(name[:1].upper() or "·", style, Box(side, side, 2), right_to_left=False)
    for line in initial.lines:
        pen.line(line, x + side / 2, y + side * 0.735, initial.style, Align.MIDDLE)


@lru_cache(maxsize=32)
def venue_drawing(mark: bytes) -> Drawing | None:
    """The mark as a drawing, or ``None`` if it is a picture or a drawing we cannot read."""
    if not mark.lstrip().startswith(b"<svg"):
        return None
    try:
        drawing = read_drawing(mark.decode("utf-8"))
    except (DrawingError, UnicodeDecodeError):
        return None
    sane = all(math.isfinite(side) and side > 0 for side in (drawing.width, drawing.height))
    return drawing if sane else None


@lru_cache(maxsize=32)
def shipped_drawing(name: str) -> Drawing:
    """A drawing of ours below ``resources``, such as ``icons/map-pin.svg``."""
    return read_drawing(resource(name).read_text(encoding="utf-8"))
