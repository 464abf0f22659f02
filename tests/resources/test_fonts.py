"""The fonts load in Qt and reportlab, under the names the screens use, within their budget."""

import json
import os
import subprocess
import sys

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from resources import resource

FACES = {
    "Inter-Regular": ("Inter", 400),
    "Inter-Medium": ("Inter", 500),
    "Inter-SemiBold": ("Inter", 600),
    "Inter-Bold": ("Inter", 700),
    "Inter-ExtraBold": ("Inter", 800),
    "InterDisplay-SemiBold": ("Inter Display", 600),
    "InterDisplay-Bold": ("Inter Display", 700),
    "InterDisplay-ExtraBold": ("Inter Display", 800),
    "NotoSansArabic-Medium": ("Noto Sans Arabic", 500),
    "NotoSansArabic-SemiBold": ("Noto Sans Arabic", 600),
    "NotoSansArabic-Bold": ("Noto Sans Arabic", 700),
}
PROBE = """
import json, sys
from pathlib import Path
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication
application = QGuiApplication([])
for path in Path(sys.argv[1]).glob("*.ttf"):
    QFontDatabase.addApplicationFont(str(path))
widths = {}
for name, (family, weight) in json.loads(sys.argv[2]).items():
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    font.setPixelSize(1000)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    letter = chr(0x645) if family.startswith("Noto") else "m"
    widths[name] = QFontMetricsF(font).horizontalAdvance(letter)
print(json.dumps(widths))
"""
LATIN = "ABCxyz ÄÖÜßéèêçñ¿¡ŁłĐđŞğ ƆɔƐɛŊŋẸẹ €₵₦£¥₹ \u2013\u2014\u2019“”„«»…·•\u00d7\u2212→□"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإؤئ،؛؟\ufefb\ufee1\ufefc"


def test_all_faces_and_their_licences_are_there() -> None:
    assert {path.stem for path in resource("fonts").glob("*.ttf")} == set(FACES)
    for name in ("Inter-OFL.txt", "NotoSansArabic-OFL.txt"):
        assert "SIL OPEN FONT LICENSE" in resource(f"fonts/{name}").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def widths(tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    """The width Qt gives a letter of each face, on a machine with no fonts but ours.

    A process of its own, because an Inter installed on the machine may win over ours.
    """
    empty = tmp_path_factory.mktemp("fontconfig") / "fonts.conf"
    empty.write_text('<?xml version="1.0"?><fontconfig></fontconfig>', encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(resource("fonts")), json.dumps(FACES)],
        env=os.environ | {"FONTCONFIG_FILE": str(empty), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("name", FACES)
def test_qt_finds_each_face_by_family_and_weight(name: str, widths: dict[str, float]) -> None:
    face = TTFont(name, str(resource(f"fonts/{name}.ttf"))).face
    letter = "\u0645" if name.startswith("Noto") else "m"
    assert widths[name] == pytest.approx(face.charWidths[ord(letter)], abs=1.5)


@pytest.mark.parametrize("name", FACES)
def test_each_face_has_the_letters_of_its_languages(name: str) -> None:
    face = TTFont(name, str(resource(f"fonts/{name}.ttf"))).face
    text = ARABIC if name.startswith("Noto") else LATIN
    assert [sign for sign in text if ord(sign) not in face.charToGlyph] == []


def test_figures_of_one_width_can_be_asked_for() -> None:
    for name in FACES:
        if name.startswith("Inter"):
            data = resource(f"fonts/{name}.ttf").read_bytes()
            assert b"tnum" in data
            assert b"case" in data


def test_the_kerning_table_covers_every_latin_face() -> None:
    tables = json.loads(resource("fonts/kerning.json").read_text(encoding="utf-8"))
    assert set(tables) == {name for name in FACES if name.startswith("Inter")}
    assert all(table["To"] < -50 for table in tables.values())


def test_the_fonts_together_stay_below_four_megabytes() -> None:
    assert sum(path.stat().st_size for path in resource("fonts").iterdir()) < 4_000_000
