"""Make the static fonts in ``resources/fonts`` from the published web fonts (run by hand, rarely).

Needs fontTools with Brotli, which the product itself does not. Give it two unpacked packages:
``inter-ui`` 4.1 (its static woff2 files) and the variable Noto Sans Arabic of Fontsource, whose
weights are cut out here because Qt's font substitution ignores the weight axis. Both are OFL 1.1
without reserved names, so the family names stay.

    python scripts/make_fonts.py INTER_PACKAGE NOTO_ARABIC_PACKAGE
"""

import json
import shutil
import sys
from pathlib import Path

from font_kerning import kerning
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path(__file__).parents[1] / "resources" / "fonts"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700, "ExtraBold": 800}
INTER = ("Regular", "Medium", "SemiBold", "Bold", "ExtraBold")
INTER_DISPLAY = ("SemiBold", "Bold", "ExtraBold")
NOTO_ARABIC = ("Medium", "SemiBold", "Bold")

LATIN_FEATURES = ["calt", "case", "ccmp", "kern", "locl", "mark", "mkmk", "pnum", "tnum", "zero"]
LATIN_RANGES = (
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x024F),  # Latin-1, Latin Extended A and B (Yorùbá, Ewe, Twi: ɔ and ɛ follow below)
    (0x0250, 0x02AF),  # IPA, where ɔ, ɛ and ŋ's neighbours live
    (0x02B0, 0x036F),  # modifier letters and combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x045F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional (Vietnamese, Yorùbá)
    (0x2000, 0x206F),  # spaces, dashes, quotes, bullets
    (0x2070, 0x209F),  # superscripts, subscripts
    (0x20A0, 0x20CF),  # currency: ₵ ₦ € ₹ …
    (0x2100, 0x214F),  # letter-like: ™ №
    (0x2190, 0x2199),  # arrows
    (0x2212, 0x2265),  # minus, times, comparisons
    (0x25A0, 0x25FF),  # the box that stands for a sign without a glyph
    (0xFFFD, 0xFFFD),  # replacement character
)


def main() -> None:
    """Write every face; print its size."""
    inter, noto = (Path(argument) for argument in sys.argv[1:3])
    FONTS.mkdir(parents=True, exist_ok=True)
    for style in INTER:
        save(subset_latin(inter / "web" / f"Inter-{style}.woff2"), "Inter", style)
    for style in INTER_DISPLAY:
        face = subset_latin(inter / "display" / f"InterDisplay-{style}.woff2")
        save(face, "Inter Display", style)
    variable = noto / "files" / "noto-sans-arabic-arabic-wght-normal.woff2"
    for style in NOTO_ARABIC:
        face = TTFont(variable)
        instantiateVariableFont(face, {"wght": WEIGHTS[style]}, inplace=True)
        save(face, "Noto Sans Arabic", style)
    faces = sorted(FONTS.glob("Inter*.ttf"))
    tables = {path.stem: kerning(TTFont(path)) for path in faces}
    text = json.dumps(tables, separators=(",", ":"), ensure_ascii=False)
    (FONTS / "kerning.json").write_text(text + "\n", encoding="utf-8")
    shutil.copyfile(inter / "LICENSE.txt", FONTS / "Inter-OFL.txt")
    shutil.copyfile(noto / "LICENSE", FONTS / "NotoSansArabic-OFL.txt")


def subset_latin(path: Path) -> TTFont:
    """The face cut to ``LATIN_RANGES`` with the features the screens ask for."""
    font = TTFont(path)
    options = Options()
    options.layout_features = LATIN_FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False  # the screens render without hinting, paper has no need of it
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for low, high in LATIN_RANGES for c in range(low, high + 1)])
    subsetter.subset(font)
    return font


def save(font: TTFont, family: str, style: str) -> None:
    """Name the face so that every system groups it by family and weight; write plain TrueType."""
    weight = WEIGHTS[style]
    legacy = family if style in {"Regular", "Bold"} else f"{family} {style}"
    names = {
        1: legacy,
        2: style if style in {"Regular", "Bold"} else "Regular",
        3: f"wicket:{family} {style}",
        4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style}",
        16: family,
        17: style,
    }
    table = font["name"]
    for identifier in (21, 22, 25):
        table.removeNames(nameID=identifier)
    for identifier, value in names.items():
        table.removeNames(nameID=identifier)
        table.setName(value, identifier, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    bold = style == "Bold"
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x61 | (0x20 if bold else 0x40)
    font["head"].macStyle = int(bold)
    for leftover in ("STAT", "fvar", "avar", "MVAR", "HVAR", "gvar"):
        if leftover in font:
            del font[leftover]
    font.flavor = None
    font["head"].modified = font["head"].created  # the same input gives the same bytes
    font.recalcTimestamp = False
    target = FONTS / f"{names[6]}.ttf"
    font.save(target)
    print(
        f"{target.name:32} {target.stat().st_size:8,d} bytes, {len(font.getBestCmap())} characters"
    )


if __name__ == "__main__":
    main()
