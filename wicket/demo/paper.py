"""Paper in front of a camera: printed pages as pictures, and a photograph of one being held up."""

import shutil
import subprocess
from pathlib import Path

import numpy as np
import zxingcpp
from PIL import Image, ImageEnhance, ImageFilter

from documents.symbol import symbol

PAGE_DPI = 150
_PHOTO = (1280, 720)
_TABLE = (46, 42, 38)
_TILT_DEG = 8
_DIMMED = 0.8


class NoPdfToolError(RuntimeError):
    """The program that turns pages into pictures is not installed."""


def pages(pdf: Path, folder: Path) -> list[Path]:
    """The pages of ``pdf`` as PNG files in ``folder``, in order.

    Raises:
        NoPdfToolError: poppler's ``pdftoppm`` is missing.
        subprocess.CalledProcessError: the file is no PDF.
    """
    tool = shutil.which("pdftoppm")
    if tool is None:
        raise NoPdfToolError("pdftoppm is missing: apt-get install poppler-utils")
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / pdf.stem
    command = [tool, "-png", "-r", str(PAGE_DPI), str(pdf), str(target)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return sorted(folder.glob(f"{pdf.stem}-*.png"))


def hold_up(page: Path, photo: Path) -> None:
    """Write ``photo`` (PNG): what a camera sees of ``page`` held up, tilted, in dim light."""
    with Image.open(page) as opened:
        paper = opened.convert("RGB")
    # The symbol is in the middle of a page; a hand holds that part into the frame.
    paper = paper.crop((0, round(paper.width * 0.15), paper.width, paper.width))
    paper.thumbnail((720, 720), Image.Resampling.LANCZOS)
    frame = Image.new("RGB", _PHOTO, _TABLE)
    mask = Image.new("L", paper.size, 255).rotate(_TILT_DEG, expand=True)
    tilted = paper.rotate(_TILT_DEG, Image.Resampling.BICUBIC, expand=True, fillcolor=_TABLE)
    frame.paste(
        tilted, ((frame.width - tilted.width) // 2, (frame.height - tilted.height) // 2), mask
    )
    seen = ImageEnhance.Brightness(frame).enhance(_DIMMED)
    _take(seen.filter(ImageFilter.GaussianBlur(0.6)), photo)


def take_away(photo: Path) -> None:
    """Write ``photo`` (PNG): what the camera sees when nothing is held up."""
    _take(Image.new("RGB", _PHOTO, _TABLE), photo)


def _take(picture: Image.Image, photo: Path) -> None:
    complete = photo.with_suffix(".part")
    picture.save(complete, "PNG")
    complete.rename(photo)  # the camera never sees half a picture


def forge(page: Path, target: Path) -> None:
    """Write ``target`` (PNG): the page's code with one character changed, as a forger would.

    Raises:
        ValueError: the page carries no code.
    """
    with Image.open(page) as opened:
        found = zxingcpp.read_barcodes(np.asarray(opened.convert("L")))
    if not found:
        raise ValueError(f"{page.name} carries no code")
    code = found[0].text
    changed = code[:60] + ("A" if code[60] != "A" else "B") + code[61:]
    modules = Image.fromarray(np.where(symbol(changed), 0, 255).astype(np.uint8))
    sheet = Image.new("L", (900, 900), 255)
    size = 600 // modules.width * modules.width
    sheet.paste(modules.resize((size, size), Image.Resampling.NEAREST), (150, 150))
    sheet.save(target)
