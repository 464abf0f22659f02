"""The words of both faces: every one translated, and what is compiled is what is written."""

from pathlib import Path

import pytest

from scripts.translations import FOLDER, bound, loose, stale, unfinished

WRITTEN = sorted(FOLDER.glob("*.ts"))


def written(folder: Path, translation: str) -> Path:
    file = folder / "gate_ar.ts"
    message = f"<message><source>Back</source>{translation}</message>"
    file.write_text(f"<TS><context><name>Scans</name>{message}</context></TS>", encoding="utf-8")
    return file


@pytest.mark.parametrize("path", WRITTEN, ids=[path.stem for path in WRITTEN])
def test_every_text_and_every_plural_is_translated(path: Path) -> None:
    assert unfinished(path) == []


@pytest.mark.parametrize("path", WRITTEN, ids=[path.stem for path in WRITTEN])
def test_every_text_of_the_screens_is_in_the_catalogue_and_compiled(path: Path) -> None:
    assert not stale(path)


def test_in_french_no_line_ends_before_a_colon_or_the_like(tmp_path: Path) -> None:
    file = tmp_path / "gate_fr.ts"
    text = "<source>Who ?</source><translation>{}</translation>"
    file.write_text(text.format("« Qui ? » : %n, 5 %"), encoding="utf-8")
    assert loose(file)
    binding = "«&#xa0;Qui&#xa0;?&#xa0;»&#xa0;: %n, 5&#xa0;%"
    assert bound(file.read_text(encoding="utf-8")) == text.format(binding)
    file.write_text(text.format(binding), encoding="utf-8")
    assert not loose(file)


@pytest.mark.parametrize(
    "translation",
    ["", "<translation/>", '<translation type="unfinished">Zur\u00fcck</translation>'],
    ids=["none", "empty", "doubtful"],
)
def test_a_text_without_a_translation_somebody_stands_by_is_named(
    translation: str, tmp_path: Path
) -> None:
    assert unfinished(written(tmp_path, translation)) == ["Back"]
