"""The colour roles of the three looks, and what follows from a venue's own accent.

Plain data and arithmetic: no screen, no Qt Quick. Screens and style sheets both read it.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtGui import QColor

from ticketing.colour import ACCENT_TEXT, READABLE, channels, contrast, readable_accent

_VISIBLE = 3.0
"""The least contrast of a control with what is around it (WCAG 2.2, 1.4.11)."""


class Look(StrEnum):
    """The three themes."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Palette:
    """Colour roles as ``#rrggbb``; what each is for stands in the design's tokens."""

    bg: str
    surface: str
    raised: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    accent_text: str
    accent_ink: str
    accent_soft: str
    positive: str
    positive_soft: str
    warning: str
    warning_soft: str
    negative: str
    negative_soft: str
    keyboard: str
    key: str
    key_function: str
    key_lip: str
    device: str
    device_edge: str
    device_key: str
    ground_shadow: str
    ticket_back: str
    ticket_far: str
    track: str
    scrim: str


LIGHT = Palette(
    bg="#F7F5F1",
    surface="#FFFFFF",
    raised="#EFECE5",
    line="#E4DFD6",
    edge="#8B8478",
    text="#17140F",
    muted="#5E584D",
    accent="#1F3BE0",
    accent_text=ACCENT_TEXT,
    accent_ink="#1F3BE0",
    accent_soft="#E8EBFF",
    positive="#0A7040",
    positive_soft="#DFF3E7",
    warning="#8A4B00",
    warning_soft="#FFF0D4",
    negative="#B3211A",
    negative_soft="#FCE6E3",
    keyboard="#E6E1D8",
    key="#FFFFFF",
    key_function="#D3CCC0",
    key_lip="#C3BCAF",
    device="#26221C",
    device_edge="#26221C",
    device_key="#4A453C",
    ground_shadow="#E6E0D6",
    ticket_back="#AAB5FA",
    ticket_far="#D5DBFF",
    track="#E4DFD6",
    scrim="#B3100E0B",
)
DARK = Palette(
    bg="#11100E",
    surface="#1C1B18",
    raised="#2A2824",
    line="#36332D",
    edge="#8F887C",
    text="#F8F6F1",
    muted="#B9B2A6",
    accent="#4A5EFF",
    accent_text=ACCENT_TEXT,
    accent_ink="#A9B4FF",
    accent_soft="#242A52",
    positive="#5BD69B",
    positive_soft="#173526",
    warning="#F5BD5C",
    warning_soft="#3B2D12",
    negative="#FF8F85",
    negative_soft="#431B18",
    keyboard="#191815",
    key="#3F3C36",
    key_function="#33302B",
    key_lip="#000000",
    device="#2E2B27",
    device_edge="#5A554C",
    device_key="#4A463F",
    ground_shadow="#080706",
    ticket_back="#343E86",
    ticket_far="#262C55",
    track="#36332D",
    scrim="#B3000000",
)
CONTRAST = Palette(
    bg="#000000",
    surface="#000000",
    raised="#000000",
    line="#FFFFFF",
    edge="#FFFFFF",
    text="#FFFFFF",
    muted="#FFFFFF",
    accent="#FFE600",
    accent_text="#000000",
    accent_ink="#FFE600",
    accent_soft="#000000",
    positive="#FFFFFF",
    positive_soft="#000000",
    warning="#FFFFFF",
    warning_soft="#000000",
    negative="#FFFFFF",
    negative_soft="#000000",
    keyboard="#000000",
    key="#000000",
    key_function="#000000",
    key_lip="#000000",
    device="#111111",
    device_edge="#FFFFFF",
    device_key="#555555",
    ground_shadow="#000000",
    ticket_back="#777777",
    ticket_far="#AAAAAA",
    track="#555555",
    scrim="#E6000000",
)
_PALETTES = {Look.LIGHT: LIGHT, Look.DARK: DARK, Look.CONTRAST: CONTRAST}


def palette(look: Look, accent: str | None = None) -> Palette:
    """The roles of ``look``, with a venue's own ``accent`` and what follows from it.

    High contrast keeps its yellow: there a colour carries no brand. In the dark an accent that
    could not be told from its ground is brightened, as far as its words allow.

    Raises:
        UnreadableAccentError: words on ``accent`` could not be read.
    """
    base = _PALETTES[look]
    if accent is None or accent.upper() == LIGHT.accent or look is Look.CONTRAST:
        return base
    accent = readable_accent(accent)
    if look is Look.LIGHT:
        soft = _mixed(accent, base.surface, 0.1)
        return replace(
            base,
            accent=accent,
            accent_ink=_moved(accent, "#000000", soft, READABLE),
            accent_soft=soft,
            ticket_back=_mixed(accent, base.surface, 0.4),
            ticket_far=_mixed(accent, base.surface, 0.2),
        )
    soft = _mixed(accent, base.surface, 0.3)
    return replace(
        base,
        accent=_moved(accent, "#FFFFFF", base.surface, _VISIBLE),
        accent_ink=_moved(accent, "#FFFFFF", soft, READABLE),
        accent_soft=soft,
        ticket_back=_mixed(accent, base.surface, 0.5),
        ticket_far=_mixed(accent, base.surface, 0.3),
    )


def _mixed(one: str, other: str, share: float) -> str:
    """``share`` of one colour in the other."""
    pairs = zip(channels(one), channels(other), strict=True)
    return QColor(*(round(a * share + b * (1 - share)) for a, b in pairs)).name()


def _moved(colour: str, towards: str, ground: str, enough: float) -> str:
    """``colour``, moved ``towards`` black or white until it stands out from ``ground`` enough."""
    for hundredth in range(100):
        moved = _mixed(towards, colour, hundredth / 100)
        if contrast(moved, ground) >= enough:
            return moved
    return towards
