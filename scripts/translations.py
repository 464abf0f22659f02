"""Keep the translations in step with the screens.

``python scripts/translations.py`` reads every ``qsTr`` of the faces into the ``.ts`` files of
``resources/translations`` and compiles them; ``wicket``, ``gate``, ``pairing`` or ``admin``
after it does so for one catalogue.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CATALOGUES = {
    "wicket": ("kiosk/ui/parts", "kiosk/ui/sale", "kiosk/ui/staff"),
    "gate": ("kiosk/ui/gate",),
    "pairing": ("kiosk/ui/pairing",),
    "admin": ("kiosk/ui/admin",),
}
TOOLS = Path(sys.executable).parent
_TEXT = re.compile(r"(?<=<translation>)[^<]*|(?<=<numerusform>)[^<]*")
_LOOSE = re.compile(r" (?=[?!:;»]|%(?![nL\d]))|(?<=«) ")


def collect(target: Path) -> None:
    """Bring ``target`` up to date with the screens; translations that are there stay."""
    catalogue, language = target.stem.split("_")
    folders = [ROOT / folder for folder in CATALOGUES[catalogue]]
    # Verdict words are chosen in Python, so both kinds of source carry texts.
    sources = [
        path for folder in folders for kind in ("*.qml", "*.py") for path in folder.glob(kind)
    ]
    files = sorted(str(path) for path in sources)
    options = ["-no-obsolete", "-locations", "none", "-silent"]
    languages = ["-source-language", "en", "-target-language", language]
    command = [str(TOOLS / "pyside6-lupdate"), *options, *languages, *files]
    subprocess.run([*command, "-ts", str(target)], check=True)
    if loose(target):
        target.write_text(bound(target.read_text(encoding="utf-8")), encoding="utf-8")


def bound(text: str) -> str:
    """French ``text`` of a ``.ts`` file, in which no line ends before a colon or the like.

    French sets a space there, which has to be one that does not break; Qt writes it like this.
    """
    return _TEXT.sub(lambda found: _LOOSE.sub("&#xa0;", found[0]), text)


def loose(path: Path) -> bool:
    """Whether ``path`` is French, and a line may end before a colon or the like."""
    text = path.read_text(encoding="utf-8")
    return path.stem.endswith("_fr") and bound(text) != text


def compile_to(source: Path, target: Path) -> None:
    """Compile one ``.ts`` file."""
    command = [str(TOOLS / "pyside6-lrelease"), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


def unfinished(path: Path) -> list[str]:
    """The sources of ``path`` that lack a translation or a plural form, or carry a doubtful one.

    English needs none but for its plurals: there the source is the text.
    """
    english = path.stem.endswith("_en")
    missing = []
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314  our own file
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if message.get("numerus") == "yes":
            forms = [] if translation is None else translation.findall("numerusform")
            texts = [form.text or "" for form in forms] or [""]
        elif english:
            continue
        else:
            texts = [(translation.text if translation is not None else "") or ""]
        doubtful = translation is not None and translation.get("type") == "unfinished"
        if doubtful or not all(texts):
            missing.append(source)
    return missing


def stale(path: Path) -> bool:
    """Whether ``path`` or what was compiled from it is behind the screens."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / path.name
        fresh.write_bytes(path.read_bytes())
        collect(fresh)
        compiled = fresh.with_suffix(".qm")
        compile_to(path, compiled)
        # As it stands in the file, and not as collecting has just mended it.
        same = sources(fresh) == sources(path) and not loose(path)
        return not same or compiled.read_bytes() != path.with_suffix(".qm").read_bytes()


def sources(path: Path) -> set[tuple[str, str]]:
    """Every context and source text of a ``.ts`` file."""
    contexts = ET.parse(path).getroot().iter("context")  # noqa: S314  our own file
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in contexts
        for message in context.iter("message")
    }


def main() -> int:
    """Collect and compile; say what still has no translation."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("catalogue", nargs="?", choices=sorted(CATALOGUES), help="only this one")
    arguments = parser.parse_args()
    missing = []
    for path in sorted(FOLDER.glob(f"{arguments.catalogue or '*'}_*.ts")):
        collect(path)
        compile_to(path, path.with_suffix(".qm"))
        missing += [f"{path.name}: no translation of {text!r}" for text in unfinished(path)]
    for fault in missing:
        print(fault, file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
