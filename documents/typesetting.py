"""Fits text into boxes: it shrinks, then wraps, then ends in an ellipsis; it never overflows."""

from dataclasses import dataclass, replace
from functools import lru_cache

from documents.fonts import ELLIPSIS, Face, Line, printable, set_line

Colour = tuple[float, float, float]
"""Red, green, blue, each 0 to 1."""

BLACK: Colour = (0.0, 0.0, 0.0)
WHITE: Colour = (1.0, 1.0, 1.0)

JOINED_LEADING = 1.36
"""Least leading of Arabic lines: their dots and tails need the room."""

_STEP = 0.94  # from one size tried to the next smaller


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set. ``size`` in points, ``tracking`` in ems, ``leading`` in sizes.

    ``even`` asks for lines of like length, as headings want; running text fills its lines.
    """

    face: Face
    size: float
    colour: Colour = BLACK
    tracking: float = 0.0
    leading: float = 1.2
    even: bool = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that fit, and the style in the size they fit at."""

    lines: tuple[Line, ...]
    style: Style

    @property
    def step(self) -> float:
        """From one line to the next in points; joined scripts reach further down and up."""
        joined = any(run.joined for line in self.lines for run in line.runs)
        leading = self.style.leading
        return self.style.size * (max(leading, JOINED_LEADING) if joined else leading)

    @property
    def height(self) -> float:
        """Height in points."""
        return len(self.lines) * self.step

    @property
    def width(self) -> float:
        """Width of the widest line in points."""
        return max(
            (line.width(self.style.size, self.style.tracking) for line in self.lines), default=0
        )


@dataclass(frozen=True, slots=True)
class Box:
    """The room there is: points; ``smallest`` is the least size of type in it."""

    width: float
    height: float
    smallest: float


@lru_cache(maxsize=512)
def fit(text: str, style: Style, box: Box, *, right_to_left: bool) -> Paragraph:
    """``text`` in the largest size, up to the style's own, at which it fits ``box``.

    For even styles one line at no less than 78 % of the size is preferred to two. What does not
    fit at the smallest size ends in an ellipsis.
    """
    clean = printable(text)
    if not clean:
        return Paragraph((), style)
    whole = set_line(clean, style.face, right_to_left=right_to_left)
    width = whole.width(style.size, style.tracking)
    if width <= box.width:
        return Paragraph((whole,), style)
    one_line = style.size * box.width / width
    if style.even and one_line >= max(0.78 * style.size, box.smallest):
        return Paragraph((whole,), replace(style, size=one_line))
    size = style.size
    while size > box.smallest:
        paragraph = _wrapped(clean, replace(style, size=size), box, right_to_left=right_to_left)
        if paragraph.height <= box.height and not _breaks_words(clean, style, size, box):
            return paragraph
        size *= _STEP
    last = replace(style, size=min(style.size, box.smallest))
    return _cut(clean, last, box, right_to_left=right_to_left)


def _breaks_words(text: str, style: Style, size: float, box: Box) -> bool:
    """Whether some word alone is wider than the box at ``size``."""
    return any(
        set_line(word, style.face, right_to_left=False).width(size, style.tracking) > box.width
        for word in text.split(" ")
    )


def _wrapped(text: str, style: Style, box: Box, *, right_to_left: bool) -> Paragraph:
    """``text`` in as few lines as needed, of lengths as even as they can be."""
    lines = _wrap(text, style, box.width)
    if style.even and len(lines) > 1:
        lines = _evened(text, style, box.width, lines)
    return Paragraph(
        tuple(set_line(line, style.face, right_to_left=right_to_left) for line in lines), style
    )


def _cut(text: str, style: Style, box: Box, *, right_to_left: bool) -> Paragraph:
    """As many lines as the box holds, the last with an ellipsis if more was to come."""
    lines = _wrap(text, style, box.width)
    whole = Paragraph((set_line(text, style.face, right_to_left=right_to_left),), style)
    room = max(1, int(box.height / whole.step + 1e-6))
    if len(lines) > room:
        last = lines[room - 1]
        while last and _width(last + ELLIPSIS, style) > box.width:
            last = last[:-1]
        lines = [*lines[: room - 1], last.rstrip() + ELLIPSIS]
    return Paragraph(
        tuple(set_line(line, style.face, right_to_left=right_to_left) for line in lines), style
    )


def _wrap(text: str, style: Style, width: float) -> list[str]:
    """Greedy lines of at most ``width`` points; a word wider than that is broken."""
    lines: list[str] = []
    current = ""
    for word in _pieces(text, style, width):
        longer = f"{current} {word}" if current else word
        if current and _width(longer, style) > width:
            lines.append(current)
            current = word
        else:
            current = longer
    return [*lines, current]


def _pieces(text: str, style: Style, width: float) -> list[str]:
    """The words of ``text``, those too wide cut into pieces that fit."""
    pieces: list[str] = []
    for word in text.split(" "):
        rest = word
        while _width(rest, style) > width and len(rest) > 1:
            end = len(rest) - 1
            while end > 1 and _width(rest[:end], style) > width:
                end -= max(1, end // 8)
            pieces.append(rest[:end])
            rest = rest[end:]
        pieces.append(rest)
    return pieces


def _evened(text: str, style: Style, width: float, lines: list[str]) -> list[str]:
    """The same number of lines within the narrowest width that still allows it."""
    low, high = width * 0.5, width
    best = lines
    for _ in range(6):
        middle = (low + high) / 2
        tried = _wrap(text, style, middle)
        if len(tried) > len(lines) or any(_width(line, style) > middle for line in tried):
            low = middle
        else:
            best, high = tried, middle
    return best


def _width(text: str, style: Style) -> float:
    return set_line(text, style.face, right_to_left=False).width(style.size, style.tracking)
