"""Line drawings (our marks, the icons) from SVG into PDF path operators.

Reads the small part of SVG 1.1 those files use: ``path``, ``circle`` and ``rect`` with ``fill`` and
``stroke``; numbers only, no transforms, no style sheets, no XML entities. Anything else is refused,
so that a drawing from outside can do no harm.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_ELEMENT = re.compile(r"<(svg|path|circle|rect)\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"', re.IGNORECASE)
_TOKEN = re.compile(r"[MmLlHhVvCcAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)")
_PLAIN_COLOUR = re.compile(r"^#[0-9A-Fa-f]{6}$")
_KAPPA = 4 / 3 * (math.sqrt(2) - 1)  # control points of a quarter circle
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7, "Z": 0}
_LARGEST = 20_000  # characters of a drawing from outside

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Shape:
    """One path: operators in the drawing's own units, and how to paint it.

    ``colour`` is ``None`` for "the ink of the place", SVG's ``currentColor``.
    """

    operators: str
    stroke_width: float | None  # None: filled
    colour: str | None


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in a box of ``width`` by ``height`` units, y growing downwards."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


class DrawingError(ValueError):
    """The text is not a drawing this module reads."""


@lru_cache(maxsize=64)
def read_drawing(svg: str) -> Drawing:
    """The drawing in an SVG text.

    Raises:
        DrawingError: it is too large, has no shapes, or uses more of SVG than is read here.
    """
    if len(svg) > _LARGEST or "<!" in svg:
        raise DrawingError("too large, or with declarations")
    inherited: dict[str, str] = {}
    shapes: list[Shape] = []
    for name, attributes in _ELEMENT.findall(svg):
        own = dict(_ATTRIBUTE.findall(attributes))
        if name == "svg":
            inherited = own
            continue
        paint = inherited | own
        shapes += _painted(_outline(name, own), paint)
    corners = inherited.get("viewBox", "").split()
    if len(corners) != 4 or not shapes:  # noqa: PLR2004  a view box has four numbers
        raise DrawingError("no view box or no shapes")
    return Drawing(_number(corners[2]), _number(corners[3]), tuple(shapes))


def _painted(operators: str, paint: dict[str, str]) -> Iterator[Shape]:
    fill, stroke = paint.get("fill", "currentColor"), paint.get("stroke", "none")
    if fill != "none":
        yield Shape(operators, None, _colour(fill))
    if stroke != "none":
        yield Shape(operators, _number(paint.get("stroke-width", "1")), _colour(stroke))


def _colour(text: str) -> str | None:
    return text if _PLAIN_COLOUR.match(text) else None


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise DrawingError(f"not a number: {text[:20]}") from error


def _outline(name: str, own: dict[str, str]) -> str:
    if name == "circle":
        radius = _number(own.get("r", "0"))
        x, y = _number(own.get("cx", "0")), _number(own.get("cy", "0"))
        return rounded_rectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius)
    if name == "rect":
        x, y = _number(own.get("x", "0")), _number(own.get("y", "0"))
        width, height = _number(own.get("width", "0")), _number(own.get("height", "0"))
        return rounded_rectangle(x, y, width, height, _number(own.get("rx", "0")))
    return " ".join(_path(own.get("d", "")))


def rounded_rectangle(x: float, y: float, width: float, height: float, radius: float) -> str:
    """Path operators of a rectangle with round corners, from ``x``, ``y`` along both axes."""
    r = min(radius, width / 2, height / 2)
    k = r * (1 - _KAPPA)
    right, far = x + width, y + height
    return (
        f"{x + r:.3f} {y:.3f} m {right - r:.3f} {y:.3f} l "
        f"{right - k:.3f} {y:.3f} {right:.3f} {y + k:.3f} {right:.3f} {y + r:.3f} c "
        f"{right:.3f} {far - r:.3f} l "
        f"{right:.3f} {far - k:.3f} {right - k:.3f} {far:.3f} {right - r:.3f} {far:.3f} c "
        f"{x + r:.3f} {far:.3f} l "
        f"{x + k:.3f} {far:.3f} {x:.3f} {far - k:.3f} {x:.3f} {far - r:.3f} c "
        f"{x:.3f} {y + r:.3f} l "
        f"{x:.3f} {y + k:.3f} {x + k:.3f} {y:.3f} {x + r:.3f} {y:.3f} c h"
    )


def _path(data: str) -> Iterator[str]:
    """PDF operators of SVG path data."""
    x = y = start_x = start_y = 0.0
    for letter, values in _commands(data):
        base_x, base_y = (x, y) if letter.islower() else (0.0, 0.0)
        match letter.upper():
            case "M" | "L" as kind:
                x, y = base_x + values[0], base_y + values[1]
                if kind == "M":
                    start_x, start_y = x, y
                yield f"{x:.3f} {y:.3f} {kind.lower()}"
            case "H":
                x = base_x + values[0]
                yield f"{x:.3f} {y:.3f} l"
            case "V":
                y = base_y + values[0]
                yield f"{x:.3f} {y:.3f} l"
            case "C":
                ends = [v + (base_x, base_y)[i % 2] for i, v in enumerate(values)]
                x, y = ends[4], ends[5]
                yield " ".join(f"{v:.3f}" for v in ends) + " c"
            case "A":
                end = (base_x + values[5], base_y + values[6])
                yield from _arc((x, y), end, values)
                x, y = end
            case _:
                x, y = start_x, start_y
                yield "h"


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """The commands of path data with one set of arguments each."""
    tokens = _TOKEN.findall(_spaced_flags(data))
    letter, at = "", 0
    while at < len(tokens):
        if tokens[at].isalpha():
            letter = tokens[at]
            at += 1
        elif letter.upper() in {"", "Z"}:
            raise DrawingError("path data begins with a number")
        count = _ARGUMENTS[letter.upper()]
        values = [_number(token) for token in tokens[at : at + count]]
        if len(values) < count:
            raise DrawingError("path data ends too early")
        yield letter, values
        at += count
        if letter in "Mm":
            letter = "l" if letter == "m" else "L"


def _spaced_flags(data: str) -> str:
    """Arcs may write their two flags without spaces (``0 012 2``); set them apart."""

    def arc(match: re.Match[str]) -> str:
        numbers = r"([-+]?(?:\d+\.?\d*|\.\d+))[\s,]*"
        one = numbers * 3 + r"([01])[\s,]*([01])[\s,]*" + numbers * 2
        return match[1] + re.sub(one, r"\1 \2 \3 \4 \5 \6 \7 ", match[2])

    return re.sub(r"([Aa])([^A-Za-z]*)", arc, data)


def _arc(start: Point, end: Point, values: list[float]) -> Iterator[str]:
    """A circular arc as Bézier curves (SVG 1.1, appendix F.6); ellipses are taken as circles."""
    distance = math.dist(start, end)
    if distance == 0:
        return
    radius = max(values[0], distance / 2)
    large, sweep = bool(values[3]), bool(values[4])
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    away = math.sqrt(max(0.0, radius**2 - distance**2 / 4)) / distance
    side = -1 if large == sweep else 1
    centre = (
        middle[0] - side * away * (end[1] - start[1]),
        middle[1] + side * away * (end[0] - start[0]),
    )
    begin = math.atan2(start[1] - centre[1], start[0] - centre[0])
    turn = math.atan2(end[1] - centre[1], end[0] - centre[0]) - begin
    if sweep and turn < 0:
        turn += math.tau
    elif not sweep and turn > 0:
        turn -= math.tau
    pieces = max(1, math.ceil(abs(turn) / (math.pi / 2) - 1e-9))
    step = turn / pieces
    reach = 4 / 3 * math.tan(step / 4) * radius
    for piece in range(pieces):
        a, b = begin + piece * step, begin + (piece + 1) * step
        p = (centre[0] + radius * math.cos(a), centre[1] + radius * math.sin(a))
        q = (centre[0] + radius * math.cos(b), centre[1] + radius * math.sin(b))
        yield (
            f"{p[0] - reach * math.sin(a):.3f} {p[1] + reach * math.cos(a):.3f} "
            f"{q[0] + reach * math.sin(b):.3f} {q[1] - reach * math.cos(b):.3f} "
            f"{q[0]:.3f} {q[1]:.3f} c"
        )
