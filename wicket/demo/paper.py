"""Paper in front of a camera: printed pages as pictures, and a photograph of one being held up."""

import shutil
import subprocess
from pathlib import Path

from PIL import Image, ImageEnhance, ImageFilter

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
    # The symbol is in the upper part of a page; a hand holds that part into the frame.
    paper = paper.crop((0, 0, paper.width, round(paper.width * 0.95)))
    paper.thumbnail((900, 900), Image.Resampling.LANCZOS)
    frame = Image.new("RGB", _PHOTO, _TABLE)
    mask = Image.new("L", paper.size, 255).rotate(_TILT_DEG, expand=True)
    tilted = paper.rotate(_TILT_DEG, Image.Resampling.BICUBIC, expand=True, fillcolor=_TABLE)
    frame.paste(
        tilted, ((frame.width - tilted.width) // 2, (frame.height - tilted.height) // 2), mask
    )
    seen = ImageEnhance.Brightness(frame).enhance(_DIMMED)
    complete = photo.with_suffix(".part")
    seen.filter(ImageFilter.GaussianBlur(0.6)).save(complete, "PNG")
    complete.rename(photo)  # the camera never sees half a picture
