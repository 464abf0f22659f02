"""Real pictures of one colour, as large as a test wants them."""

import io
from typing import Any

from PIL import Image


def a_picture(
    kind: str = "PNG", size: tuple[int, int] = (12, 9), colour: str = "#1F3BE0", **saving: Any
) -> bytes:
    """A picture of ``kind`` (``PNG`` or ``JPEG``), saved as ``saving`` says."""
    buffer = io.BytesIO()
    Image.new("RGB", size, colour).save(buffer, kind, **saving)
    return buffer.getvalue()


def size_of(content: bytes) -> tuple[int, int]:
    """How wide and how high a picture is."""
    with Image.open(io.BytesIO(content)) as opened:
        return opened.size
