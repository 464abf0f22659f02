"""The faces documents are set in, and the turning of a text into runs of glyphs.

Each face pairs a Latin font with an Arabic one of the same weight. A line is cleaned, its Arabic
letters are joined, the whole is brought into visual order (Unicode Standard Annex 9) and cut where
the font changes. reportlab knows no kerning, so the pairs come from ``fonts/kerning.json``.
"""

import json
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import groupby
from threading import Lock

from arabic_reshaper import ArabicReshaper
from bidi import get_display
from reportlab.pdfbase.ttfonts import TTFont

from resources import resource

MISSING = "\u25a1"
"""The box that stands where a sign has no glyph: something was there, and it is not hidden."""

LONGEST = 600
"""Characters of one field that are looked at; no field of a ticket has room for more."""

ELLIPSIS = "…"
MOST_MARKS = 2

_READING = Lock()

_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_SPACE = re.compile(r"\s+")
_ISOLATES = re.compile("[\u2066\u2069]")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Face(Enum):
    """A style of letter: its Latin and its Arabic file in ``resources/fonts``."""

    TEXT = ("Inter-Medium", "NotoSansArabic-Medium")
    STRONG = ("Inter-SemiBold", "NotoSansArabic-SemiBold")
    BOLD = ("Inter-Bold", "NotoSansArabic-Bold")
    HEADING = ("InterDisplay-SemiBold", "NotoSansArabic-SemiBold")
    TITLE = ("InterDisplay-Bold", "NotoSansArabic-Bold")
    HEAVY = ("InterDisplay-ExtraBold", "NotoSansArabic-Bold")


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one font in the order they are set, left to right."""

    font: str
    text: str
    kerns: tuple[int, ...]  # after each letter, thousandths of an em
    joined: bool  # cursive: must not be letter-spaced


@dataclass(frozen=True, slots=True)
class Line:
    """One line in visual order; lengths in thousandths of an em."""

    runs: tuple[Run, ...]
    advance: int
    letters: int  # letters that take tracking

    def width(self, size: float, tracking: float = 0.0) -> float:
        """Its width in points at ``size`` points with ``tracking`` in ems after each letter."""
        return size * (self.advance / 1000 + tracking * self.letters)


def font(name: str) -> TTFont:
    """The font file called ``name``, read once, also if several threads ask at the same time.

    A document that met two objects of one font would write two fonts under one name.
    """
    with _READING:
        return _read(name)


@lru_cache(maxsize=16)
def _read(name: str) -> TTFont:
    return TTFont(name, str(resource(f"fonts/{name}.ttf")), asciiReadable=False)


@lru_cache(maxsize=1)
def _kerning() -> dict[str, dict[str, int]]:
    text = resource("fonts/kerning.json").read_text(encoding="utf-8")
    tables: dict[str, dict[str, int]] = json.loads(text)
    return tables


@lru_cache(maxsize=1)
def _reshaper() -> ArabicReshaper:
    return ArabicReshaper({"delete_harakat": True, "support_zwj": True})


def isolated(text: str) -> str:
    """``text`` so that it keeps its left-to-right order inside an Arabic sentence."""
    return f"\u2066{text}\u2069"


def printable(text: str) -> str:
    """``text`` as it can be set: one line, no control signs, a box for what has no glyph.

    Marks that only steer direction or joining vanish, because the line's own direction is given
    and a stray override must not turn a name round; only left-to-right isolates stay, which keep
    our numbers together. Every other unknown sign becomes one box.
    """
    composed = unicodedata.normalize("NFC", _SURROGATE.sub(MISSING, text[:LONGEST]))
    spaced = _SPACE.sub(" ", composed).strip()
    plain = "".join(_sign(character) for character in spaced)
    plain = _stacks_cut(plain)
    boxed = re.sub(f"{MISSING}+", MISSING, plain)
    return boxed + ELLIPSIS if len(text) > LONGEST else boxed


def _stacks_cut(text: str) -> str:
    """``text`` with at most two marks over a letter: no language stacks more, only pranks do."""
    if text.isascii():
        return text
    kept: list[str] = []
    for sign in text:
        marks = kept[-MOST_MARKS:]
        if unicodedata.combining(sign) and all(map(unicodedata.combining, marks)) and marks:
            continue
        kept.append(sign)
    return "".join(kept)


@lru_cache(maxsize=2048)
def _sign(character: str) -> str:
    if _ISOLATES.match(character):
        return character
    if unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f":
        return ""
    code = ord(character)
    known = any(code in font(name).face.charToGlyph for name in Face.TEXT.value)
    return character if known and code >= 0x20 else MISSING  # noqa: PLR2004  first printable sign


@lru_cache(maxsize=8192)
def set_line(text: str, face: Face, *, right_to_left: bool) -> Line:
    """``text``, already ``printable``, as one line of ``face`` in visual order.

    A line without a single right-to-left letter (an address, an amount, a card's number) keeps its
    order on a right-to-left page too.
    """
    visual = text
    if _ARABIC.search(text):
        joined = _reshaper().reshape(text)
        visual = get_display(joined, base_dir="R" if right_to_left else "L")
    visual = _ISOLATES.sub("", visual)
    latin, arabic = face.value
    characters = font(latin).face.charToGlyph
    runs = [
        _run(name, "".join(group))
        for name, group in groupby(
            visual, key=lambda sign: latin if ord(sign) in characters else arabic
        )
    ]
    widths = [_advance(run) for run in runs]
    letters = sum(len(run.text) for run in runs if not run.joined)
    return Line(tuple(runs), sum(widths), letters)


def _run(name: str, text: str) -> Run:
    pairs = _kerning().get(name)
    if pairs is None:
        return Run(name, text, (), joined=True)
    plain = "".join(unicodedata.normalize("NFD", sign)[0] for sign in text)
    kerns = tuple(pairs.get(plain[i : i + 2], 0) for i in range(len(plain) - 1))
    return Run(name, text, kerns, joined=False)


def _advance(run: Run) -> int:
    widths = font(run.font).face.charWidths
    default = font(run.font).face.defaultWidth
    total: float = sum(widths.get(ord(sign), default) for sign in run.text)
    return round(total) + sum(run.kerns)
