"""One PDF being written: its pages, the blocks and pictures they share, its fonts.

The same input gives the same bytes: no clock, no random names. Pages ask printers not to scale
them, because the symbol's size is part of the promise.
"""

import hashlib
import io
from collections.abc import Callable, Hashable
from functools import lru_cache
from threading import Lock

from PIL import Image, UnidentifiedImageError
from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from documents.fonts import Face, Run, font
from documents.pen import Block, Pen, Picture

# Streams are binary already; reportlab's default of spelling them in ASCII adds a quarter.
rl_config.useA85 = 0

_FINISHING = Lock()
_FLAT_COLOURS = 256  # more than this is a photograph, kept as JPEG
LARGEST_PIXELS = 40_000_000
"""Pictures of more are not opened."""

_DEEPEST = -20_000.0  # points a shared block may reach down


class Document:
    """Collects pages and hands over the finished file."""

    def __init__(self, title: str, language: str, *, right_to_left: bool) -> None:
        self._right_to_left = right_to_left
        self._buffer = io.BytesIO()
        # Every page begins with the canvas's own font; Helvetica would be named but not embedded.
        pdfmetrics.registerFont(font(Face.TEXT.value[0]))
        self._canvas = Canvas(
            self._buffer,
            pageCompression=1,
            invariant=True,
            lang=language,
            pdfVersion=(1, 7),
            initialFontName=Face.TEXT.value[0],
        )
        self._canvas.setTitle(title)
        self._canvas.setSubject("")
        self._canvas.setAuthor("Wicket")
        self._canvas.setCreator("Wicket")
        self._canvas.setProducer("Wicket")
        self._canvas.setViewerPreference("PrintScaling", "None")
        self._blocks: dict[Hashable, tuple[str, float]] = {}
        self._pictures: dict[str, ImageReader] = {}

    def pen(self, width: float) -> Pen:
        """A pen for something ``width`` points wide."""
        return Pen(width, self._encode, right_to_left=self._right_to_left)

    def page(self, pen: Pen, height: float) -> None:
        """Add what ``pen`` drew as a page ``height`` points tall."""
        self._canvas.setPageSize((pen.width, height))
        self._canvas.addLiteral(f"1 0 0 1 0 {height:.2f} cm")
        self._emit(pen)
        self._canvas.showPage()

    def shared(
        self, key: Hashable, width: float, draw: Callable[[Pen], float]
    ) -> tuple[str, float]:
        """A block drawn once for ``key``: its name, and the ``y`` below that ``draw`` returned."""
        if key not in self._blocks:
            pen = self.pen(width)
            below = draw(pen)
            name = f"block{len(self._blocks)}"
            self._canvas.beginForm(name, 0, _DEEPEST, width, 0)
            self._emit(pen)
            self._canvas.endForm()
            self._blocks[key] = (name, below)
        return self._blocks[key]

    def add_picture(self, content: bytes, aspect: float) -> str | None:
        """Take in a picture cut to ``aspect`` (width by height); its name, None if unreadable."""
        cut = cut_picture(content, aspect)
        if cut is None:
            return None
        name = f"{hash_name(cut)}-{aspect:.3f}"
        if name not in self._pictures:
            self._pictures[name] = ImageReader(io.BytesIO(cut))
        return name

    def finish(self) -> bytes:
        """The file.

        One document at a time: reportlab cuts font subsets with a reading position that all
        documents share.
        """
        with _FINISHING:
            self._canvas.save()
        return self._buffer.getvalue()

    def _emit(self, pen: Pen) -> None:
        pending: list[str] = []
        for item in pen.items:
            if isinstance(item, str):
                pending.append(item)
                continue
            self._canvas.addLiteral("\n".join(pending))
            pending = []
            if isinstance(item, Block):
                self._canvas.doForm(item.name)
            else:
                self._paint(item)
        self._canvas.addLiteral("\n".join(pending))

    def _paint(self, picture: Picture) -> None:
        reader = self._pictures[picture.name]
        self._canvas.drawImage(reader, picture.x, picture.y, picture.width, picture.height)

    def _encode(self, run: Run) -> list[tuple[str, bytes]]:
        face = font(run.font)
        document = self._canvas._doc  # noqa: SLF001  what splitString is documented to take; no accessor exists
        return [
            (face.getSubsetInternalName(subset, document), codes)
            for subset, codes in face.splitString(run.text, document)
        ]


def hash_name(content: bytes) -> str:
    """A short name that the same bytes always get."""
    return hashlib.blake2b(content, digest_size=8).hexdigest()


@lru_cache(maxsize=32)
def cut_picture(content: bytes, aspect: float) -> bytes | None:
    """The middle of a picture at ``aspect``: PNG if it is flat art, JPEG if a photograph.

    ``None`` for what is no picture, or one too large to open safely.
    """
    try:
        with Image.open(io.BytesIO(content)) as opened:
            if opened.width * opened.height > LARGEST_PIXELS:
                return None
            picture = opened.convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return None
    width, height = picture.size
    wide = min(width, round(height * aspect))
    high = min(height, round(width / aspect))
    left, top = (width - wide) // 2, (height - high) // 2
    picture = picture.crop((left, top, left + max(1, wide), top + max(1, high)))
    picture.thumbnail((1600, 1600))
    buffer = io.BytesIO()
    if picture.getcolors(_FLAT_COLOURS) is not None:
        picture.save(buffer, "PNG", compress_level=1)
    else:
        picture.save(buffer, "JPEG", quality=86)
    return buffer.getvalue()
