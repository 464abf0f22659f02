"""Receiving a picture: it is opened whole, and kept upright and no larger than a screen shows."""

import hashlib
import io
import struct
import zlib
from dataclasses import dataclass

from PIL import ExifTags, Image, ImageOps

from documents.document import LARGEST_PIXELS
from ticketing.problem import ProblemCode, RefusedError

SCREEN_PX = 2160
"""The longest side of a picture that is shown."""

MARK_PX = 1024
"""The longest side of a mark."""

_KINDS = {"PNG": "image/png", "JPEG": "image/jpeg"}
_BROKEN = (
    *(OSError, ValueError, SyntaxError, EOFError, IndexError, struct.error, zlib.error),
    *(Image.DecompressionBombError, Image.DecompressionBombWarning),
)
"""What Pillow raises over a file that is not what it begins as."""


@dataclass(frozen=True)
class Picture:
    """A picture as it is served."""

    media_type: str
    content: bytes
    digest: str


def received(content: bytes, longest_px: int = SCREEN_PX) -> Picture:
    """The picture in ``content`` as it is kept: as it came, or turned upright and made smaller.

    Raises:
        RefusedError: ``INVALID_REQUEST`` where it is no PNG or JPEG, is cut short, or too large to
            be opened.
    """
    try:
        with Image.open(io.BytesIO(content), formats=tuple(_KINDS)) as opened:
            if opened.width * opened.height > LARGEST_PIXELS:
                raise _refused(f"At most {LARGEST_PIXELS // 1_000_000} megapixels are taken.")
            kept = _fitted(opened, longest_px) or content
            kind = _KINDS[str(opened.format)]
    except _BROKEN as error:
        raise _refused("Only whole PNG and JPEG pictures are taken.") from error
    return Picture(kind, kept, digest_of(kept))


def squared(picture: Picture) -> Picture:
    """All of the picture on a white square, as large as its longer side; as it is where it fits."""
    with Image.open(io.BytesIO(picture.content)) as opened:
        side = max(opened.size)
        if min(opened.size) == side and not opened.has_transparency_data:
            return picture
        whole = opened.convert("RGBA")
        ground = Image.new("RGBA", (side, side), "white")
        ground.alpha_composite(whole, ((side - whole.width) // 2, (side - whole.height) // 2))
    buffer = io.BytesIO()
    ground.convert("RGB").save(buffer, "PNG")
    return Picture(_KINDS["PNG"], buffer.getvalue(), digest_of(buffer.getvalue()))


def digest_of(content: bytes) -> str:
    """What a file is called by, so that another one has another address."""
    return hashlib.sha256(content).hexdigest()[:32]


def _fitted(opened: Image.Image, longest_px: int) -> bytes | None:
    """The picture anew, where it is too large or lies on its side; None where it stays."""
    lies = opened.getexif().get(ExifTags.Base.Orientation, 1) != 1
    kind = opened.format
    if max(opened.size) <= longest_px and not lies:
        opened.load()
        return None
    opened.thumbnail((longest_px, longest_px))
    upright = ImageOps.exif_transpose(opened)
    if kind == "JPEG" and upright.mode not in {"RGB", "L"}:
        upright = upright.convert("RGB")
    buffer = io.BytesIO()
    upright.save(buffer, kind, quality=88)
    return buffer.getvalue()


def _refused(words: str) -> RefusedError:
    return RefusedError(ProblemCode.INVALID_REQUEST, words)
