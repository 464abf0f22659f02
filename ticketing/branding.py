"""Branding: what an organiser gives its kiosks to look like."""

from typing import Annotated

from pydantic import AfterValidator

from ticketing.colour import readable_accent
from ticketing.wire import Answer

MOST_PICTURES = 6
"""How many pictures an organiser may have shown on its kiosks."""

Accent = Annotated[str, AfterValidator(readable_accent)]
"""A colour that white words can be read on, written ``#RRGGBB``."""


class Branding(Answer):
    """An organiser's accent, its mark, and the pictures shown in turn while nobody buys.

    ``mark`` and ``pictures`` are paths on the server; each has the digest of what it leads to.
    """

    accent: Accent | None = None
    mark: str | None = None
    pictures: tuple[str, ...] = ()
