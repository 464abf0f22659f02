"""The demo plays itself where there is no display, and leaves what it promises."""

import os
import subprocess
import sys
from pathlib import Path

import cv2
import pytest
import zxingcpp

from ticketing.code import parse
from wicket.demo.letterbox import wait_for_letter

_PDF = "application/pdf"
STEPS = [
    "attract-en",
    "events-en",
    "tiers-en",
    "review-en",
    "email-en",
    "present-card-en",
    "declined-en",
    "present-card-again-en",
    "processing-en",
    "printing-en",
    "done-en",
    "attract-ar",
    "done-ar",
    "letter-en",
    "ticket",
    "gate-ready-en",
    "gate-admitted-en",
    "gate-already-used-en",
    "gate-forged-en",
    "gate-admitted-ar",
]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder a demo without a display left, and what it said."""
    output = tmp_path_factory.mktemp("demo") / "output"
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY"} and not name.startswith("QT_")
    }
    done = subprocess.run(
        [sys.executable, "-m", "wicket", "demo", "--output", str(output)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return output, done.stdout


@pytest.mark.timeout(600)
def test_every_step_has_its_numbered_picture(played: tuple[Path, str]) -> None:
    output, said = played
    names = [path.stem for path in sorted(output.glob("*.png"))]
    assert [name.split("-")[0] for name in names] == [f"{n:02d}" for n in range(1, len(names) + 1)]
    for step in STEPS:
        assert any(name[3:].startswith(step) for name in names), f"{step} is not in {names}"
    assert str(output) in said


def test_pictures_are_of_screens_not_of_nothing(played: tuple[Path, str]) -> None:
    for path in played[0].glob("*.png"):
        picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        assert picture is not None
        assert min(picture.shape) >= 600
        assert picture.std() > 5, f"{path.name} is blank"


def test_the_tickets_came_by_mail_too(played: tuple[Path, str], tmp_path: Path) -> None:
    letters = played[0] / "letters"
    letter = wait_for_letter(letters, "tickets", "lea.hartmann@gmx.de")
    (attached,) = [
        part
        for part in letter.message.iter_attachments()
        if str(part.get_filename()).startswith("W-") and part.get_content_type() == _PDF
    ]
    pdf = tmp_path / "mailed.pdf"
    pdf.write_bytes(attached.get_content())
    assert _serials(pdf, tmp_path) == _serials(played[0] / "tickets-1.pdf", tmp_path)
    assert "cid:" not in letter.file.with_suffix(".html").read_text("utf-8"), "pictures within"


def test_the_printed_tickets_carry_one_genuine_looking_code_each(
    played: tuple[Path, str], tmp_path: Path
) -> None:
    files = sorted(played[0].glob("*.pdf"))
    assert len(files) == 2
    serials = [serial for file in files for serial in _serials(file, tmp_path)]
    assert len(serials) == len(set(serials)) == 4


def _serials(pdf: Path, folder: Path) -> list[str]:
    """The serials of the codes on the pages of a file, in order."""
    subprocess.run(["pdftoppm", "-png", "-gray", str(pdf), str(folder / pdf.stem)], check=True)
    serials: list[str] = []
    for page in sorted(folder.glob(f"{pdf.stem}-*.png")):
        picture = cv2.imread(str(page), cv2.IMREAD_GRAYSCALE)
        assert picture is not None
        serials += [parse(code.text).serial for code in zxingcpp.read_barcodes(picture)]
    return serials
