"""Read pair kerning out of a font, for the PDFs: reportlab sets type without it.

Only ASCII pairs are kept; an accented letter is set like its plain one. Values are thousandths of
an em. The tables read are GPOS lookup types 2 (pair adjustment) and 9 (extension), as in the
OpenType specification 1.9, chapter GPOS.
"""

from typing import Any  # fontTools builds its table objects at run time and types none of them

from fontTools.ttLib import TTFont

ASCII = range(0x21, 0x7F)


def kerning(font: TTFont) -> dict[str, int]:
    """Every ASCII pair that is moved, such as ``{"To": -123}``."""
    cmap = font.getBestCmap()
    letters = {cmap[code]: chr(code) for code in ASCII if code in cmap}
    moved: dict[str, int] = {}
    for lookup in _kern_lookups(font):
        found: dict[str, int] = {}
        for table in lookup.SubTable:
            pairs = table.ExtSubTable if table.LookupType == 9 else table  # noqa: PLR2004  GPOS type
            read = _single_pairs if pairs.Format == 1 else _class_pairs
            for pair, value in read(pairs, letters).items():
                found.setdefault(pair, value)
        for pair, value in found.items():
            moved.setdefault(pair, value)
    units = font["head"].unitsPerEm
    return {pair: round(value * 1000 / units) for pair, value in sorted(moved.items()) if value}


def _kern_lookups(font: TTFont) -> list[Any]:
    table = font["GPOS"].table
    wanted = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for index in record.Feature.LookupListIndex
    }
    return [table.LookupList.Lookup[index] for index in sorted(wanted)]


def _single_pairs(pairs: Any, letters: dict[str, str]) -> dict[str, int]:  # noqa: ANN401  untyped library
    return {
        letters[first] + letters[record.SecondGlyph]: _advance(record.Value1)
        for first, listed in zip(pairs.Coverage.glyphs, pairs.PairSet, strict=True)
        if first in letters
        for record in listed.PairValueRecord
        if record.SecondGlyph in letters
    }


def _class_pairs(pairs: Any, letters: dict[str, str]) -> dict[str, int]:  # noqa: ANN401  untyped library
    left, right = pairs.ClassDef1.classDefs, pairs.ClassDef2.classDefs
    return {
        letters[first] + letters[second]: _advance(
            pairs.Class1Record[left.get(first, 0)].Class2Record[right.get(second, 0)].Value1
        )
        for first in pairs.Coverage.glyphs
        if first in letters
        for second in letters
    }


def _advance(value: Any) -> int:  # noqa: ANN401  untyped library
    return int(getattr(value, "XAdvance", 0) or 0) if value is not None else 0
