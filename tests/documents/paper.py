"""Looks at a finished PDF as a reader would: rendered, as text, as boxes of words."""

import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import zxingcpp
from PIL import Image

MM = 72 / 25.4


@dataclass(frozen=True)
class Word:
    """A word on a page and its box in points from the upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Page:
    """A page's size in points and its words."""

    width: float
    height: float
    words: tuple[Word, ...]


def text_of(pdf: bytes) -> str:
    """The text of all pages in reading order."""
    return _run(["pdftotext", "-layout"], pdf, ["-"])


def pages_of(pdf: bytes) -> list[Page]:
    """Pages with the boxes of their words, by ``pdftotext -bbox``."""
    pages: list[Page] = []
    for size, body in re.findall(
        r"<page ([^>]*)>(.*?)</page>", _run(["pdftotext", "-bbox"], pdf, ["-"]), re.DOTALL
    ):
        width, height = (float(v) for v in re.findall(r'"([\d.]+)"', size))
        words = tuple(
            Word(text, *(float(value) for value in box))
            for *box, text in re.findall(
                r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>', body
            )
        )
        pages.append(Page(width, height, words))
    return pages


def fonts_of(pdf: bytes) -> list[list[str]]:
    """The rows of ``pdffonts``, cut into columns."""
    return [line.split() for line in _run(["pdffonts"], pdf, []).splitlines()[2:]]


def pictures_of(pdf: bytes) -> int:
    """How many picture objects the file holds."""
    rows = _run(["pdfimages", "-list"], pdf, []).splitlines()[2:]
    return len({row.split()[10] for row in rows})


def rendered(pdf: bytes, dpi: int = 150) -> list[Image.Image]:
    """Every page as a grey picture."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.pdf"
        source.write_bytes(pdf)
        subprocess.run(
            ["pdftoppm", "-r", str(dpi), "-gray", str(source), str(Path(folder) / "page")],
            check=True,
        )
        found = sorted(Path(folder).glob("page*.pgm"))
        pictures = []
        for path in found:
            with Image.open(path) as picture:
                pictures.append(picture.copy())
        return pictures


def codes_in(picture: Image.Image) -> list[str]:
    """The texts of all QR symbols in a picture."""
    results = zxingcpp.read_barcodes(
        np.asarray(picture), formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    )
    return [result.text for result in results]


def _run(command: list[str], pdf: bytes, last: list[str]) -> str:
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        done = subprocess.run([*command, file.name, *last], capture_output=True, check=True)
        assert not done.stderr, done.stderr.decode()
        return done.stdout.decode("utf-8")
