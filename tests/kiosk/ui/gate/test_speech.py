"""The gate's words: every one translated, and what was compiled is what was written."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk.ui.gate.speech import gate_languages
from resources import resource

FACE = Path(__file__).parents[4] / "kiosk" / "ui" / "gate"
TOOLS = Path(sys.executable).parent


def sources(path: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314  our own file
        for message in context.iter("message")
    }


def test_a_steward_is_offered_english_and_arabic() -> None:
    assert gate_languages() == ("en", "ar")


@pytest.mark.parametrize("language", gate_languages())
def test_every_text_of_the_face_is_in_the_catalogue(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "gate.ts"
    files = [str(path) for kind in ("*.qml", "*.py") for path in sorted(FACE.glob(kind))]
    collect = [str(TOOLS / "pyside6-lupdate"), "-silent", *files, "-ts", str(fresh)]
    subprocess.run(collect, check=True, timeout=60)
    assert sources(resource(f"translations/gate_{language}.ts")) == sources(fresh)


def test_every_text_and_every_plural_is_translated() -> None:
    tree = ET.parse(resource("translations/gate_ar.ts"))  # noqa: S314  our own file
    missing = []
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        if translation.get("type") or not all(forms):
            missing.append(message.findtext("source"))
    assert missing == []


@pytest.mark.parametrize("language", gate_languages())
def test_what_is_compiled_is_what_is_written(language: str, tmp_path: Path) -> None:
    written = resource(f"translations/gate_{language}.ts")
    compiled = tmp_path / "gate.qm"
    release = [str(TOOLS / "pyside6-lrelease"), "-silent", str(written), "-qm", str(compiled)]
    subprocess.run(release, check=True, timeout=60)
    assert compiled.read_bytes() == resource(f"translations/gate_{language}.qm").read_bytes()
